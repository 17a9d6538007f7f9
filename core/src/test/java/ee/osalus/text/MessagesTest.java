package ee.osalus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.money.ExactMoney;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Over {@code messages.properties} and {@code messages_et.properties} beside this class. */
class MessagesTest {

    private static Messages in(String languageTag) {
        return Messages.of(
                "ee.osalus.text.messages", MessagesTest.class.getClassLoader(), Locale.forLanguageTag(languageTag));
    }

    private static final Map<String, Object> FACTS = Map.of("total", ExactMoney.of("4952", "EUR"), "who", "{total}");

    @Test
    void fillsTheSlotsAsTheLanguagePrintsThem() {
        assertThat(in("en").format("cost", FACTS)).isEqualTo("It costs 4 952.00 EUR, 4 952.00 EUR in all.");
        assertThat(in("et").format("cost", FACTS)).isEqualTo("See maksab 4 952,00 EUR, õigemini 4 952,00 EUR.");
    }

    @Test
    void leavesASlotWithoutAFactAsItIs() {
        assertThat(in("en").format("cost", Map.of())).isEqualTo("It costs {total}, {total} in all.");
    }

    @Test
    void saysWordsOfASlotInTheLanguage() {
        assertThat(in("en").format("lacks", Map.of("missing", "document-date"))).isEqualTo("It has no document date.");
        assertThat(in("et").format("lacks", Map.of("missing", "document-date, supplier, stamp")))
                .isEqualTo("Sellel puudub dokumendi kuupäev, tarnija, stamp.");
        assertThat(in("et").format("lacks", Map.of("missing", "stamp"))).isEqualTo("Sellel puudub stamp.");
        assertThat(in("et").format("wants", Map.of("wanted", "supplier"))).isEqualTo("Sellel peab olema tarnija.");
    }

    @Test
    void neverFillsWhatAFactBrings() {
        assertThat(in("en").format("who", FACTS)).isEqualTo("{total} pays");
    }

    @Test
    void takesUnpairedBracesForText() {
        assertThat(in("en").format("open", FACTS)).isEqualTo("left { open");
        assertThat(in("en").format("closed", FACTS)).isEqualTo("right } closed 4 952.00 EUR");
        assertThat(in("en").format("plain", FACTS)).isEqualTo("nothing to fill");
    }

    @Test
    void servesOtherLanguagesFromTheBaseBundle() {
        assertThat(in("de").format("plain", FACTS)).isEqualTo("nothing to fill");
        assertThat(in("et").format("plain", FACTS)).isEqualTo("nothing to fill");
    }

    @Test
    void neverServesADefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("et"));
            assertThat(in("de").format("cost", FACTS)).startsWith("It costs");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knowsItsKeys() {
        assertThat(in("en").has("cost")).isTrue();
        assertThat(in("en").has("price")).isFalse();
        assertThatThrownBy(() -> in("en").format("price", FACTS)).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void refusesABundleThatIsNotThere() {
        assertThatThrownBy(() -> Messages.of("ee.osalus.none", MessagesTest.class.getClassLoader(), Locale.ENGLISH))
                .isInstanceOf(MissingResourceException.class);
    }
}
