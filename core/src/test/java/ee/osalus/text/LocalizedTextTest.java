package ee.osalus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText BOTH =
            LocalizedText.of("et", "Õppereisid").with("en", "Study visits");

    @Test
    void saysItInTheLanguageAskedFor() {
        assertThat(BOTH.in(Locale.ENGLISH)).contains("Study visits");
        assertThat(BOTH.in(Locale.UK)).contains("Study visits");
        assertThat(BOTH.in(Locale.forLanguageTag("et"))).contains("Õppereisid");
        assertThat(BOTH.in(Locale.forLanguageTag("ru"))).isEmpty();
        assertThat(BOTH.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void prefersTheVeryTagToTheLanguageAlone() {
        LocalizedText text = LocalizedText.of("en", "program").with("en-GB", "programme");
        assertThat(text.in(Locale.UK)).contains("programme");
        assertThat(text.in(Locale.US)).contains("program");
    }

    @Test
    void servesEveryReader() {
        assertThat(BOTH.bestFor(Locale.ENGLISH)).isEqualTo("Study visits");
        assertThat(BOTH.bestFor(Locale.forLanguageTag("ru"))).isEqualTo("Õppereisid");
    }

    @Test
    void holdsATextOfUnknownLanguage() {
        LocalizedText text = LocalizedText.of("Õppereisid");
        assertThat(text.byLanguage()).containsOnlyKeys(LocalizedText.UNKNOWN);
        assertThat(text.in(Locale.ROOT)).contains("Õppereisid");
    }

    @Test
    void keepsTextsToTheLetterAndLanguagesInOrder() {
        assertThat(LocalizedText.of(" a\n")).hasToString(" a\n");
        assertThat(BOTH.byLanguage().keySet()).containsExactly("et", "en");
        assertThat(BOTH).hasToString("Õppereisid");
        assertThat(BOTH.byLanguage()).isUnmodifiable();
    }

    @Test
    void replacesWhatItSaidInALanguage() {
        assertThat(BOTH.with("EN", "Visits").byLanguage())
                .containsEntry("en", "Visits")
                .hasSize(2);
        assertThat(BOTH.in(Locale.ENGLISH)).contains("Study visits");
    }

    @Test
    void isEqualWhateverTheOrder() {
        LocalizedText turned = LocalizedText.of("en", "Study visits").with("et", "Õppereisid");
        assertThat(BOTH).isEqualTo(turned).hasSameHashCodeAs(turned);
        assertThat(BOTH).isNotEqualTo(LocalizedText.of("et", "Õppereisid")).isNotEqualTo("Õppereisid");
    }

    /** RFC 5646: language codes are written small, regions large; "iw", "in" and "ji" were renamed in ISO 639. */
    @ParameterizedTest
    @CsvSource({
        "et,et",
        "EN,en",
        "en-gb,en-GB",
        "iw,he",
        "in,id",
        "ji,yi",
        "zz,zz",
        "und,und",
        "liv,liv",
        "a1,",
        "e,",
        "éé,",
        "'',",
    })
    void bringsATagToItsOneForm(String tag, @Nullable String canonical) {
        assertThat(LocalizedText.canonicalTag(tag)).isEqualTo(Optional.ofNullable(canonical));
    }

    /** Every tag of two small letters is what the platform makes of it. */
    @Test
    void agreesWithThePlatformOnTwoLetters() {
        for (char first = '`'; first <= '{'; first++) {
            for (char second = '`'; second <= '{'; second++) {
                String tag = "" + first + second;
                Optional<String> expected = tag.chars().allMatch(c -> c >= 'a' && c <= 'z')
                        ? Optional.of(
                                new Locale.Builder().setLanguageTag(tag).build().toLanguageTag())
                        : Optional.empty();
                assertThat(LocalizedText.canonicalTag(tag)).as(tag).isEqualTo(expected);
            }
        }
    }

    @Test
    void refusesBlankTexts() {
        assertThatThrownBy(() -> LocalizedText.of(" \t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "et_EE", "inglise keel", "et-", "-"})
    void refusesIllFormedLanguageTags(String tag) {
        assertThatThrownBy(() -> LocalizedText.of(tag, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a BCP 47 language tag such as et is expected: " + tag);
    }
}
