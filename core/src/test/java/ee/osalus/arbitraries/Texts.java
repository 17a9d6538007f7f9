package ee.osalus.arbitraries;

import ee.osalus.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts, names and the like. */
public final class Texts {

    /** Text that formats trip over: what JSON, CSV, HTML and message templates give a meaning, and beyond 16 bits. */
    private static final String[] AWKWARD = {
        "„Õppereisid“",
        "a\"b\\c/d",
        "a,b;c\td",
        "{total}",
        "<b>&amp;</b>",
        " eel ja järel ",
        "=1+1",
        "~0~1",
        "null",
        "€\u00a01\u202f000",
        "\ud83c\udfd7 ehitus",
        "Учебные поездки",
        "-",
        "0"
    };

    private Texts() {}

    /**
     * Lines of text in Estonian, Russian and other letters, with quotes, no-break spaces and characters of special meaning.
     *
     * @return strings of 1 to 40 UTF-16 units without line breaks, not blank, without lone surrogates
     */
    public static Arbitrary<String> lines() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("õäöüšžÕÄÖÜŠŽ„“”«»–—−€\u00a0\u202f")
                .withCharRange('а', 'я')
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(s -> !s.isBlank());
        return Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(1, Arbitraries.of(AWKWARD)));
    }

    /**
     * Short identifying texts, such as codes and numbers.
     *
     * @return 1 to 20 capital letters, digits, dots, hyphens and slashes
     */
    public static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars(".-/")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    /**
     * Texts of one to three paragraphs.
     *
     * @return lines as {@link #lines()} gives them, joined by line feeds
     */
    public static Arbitrary<String> paragraphs() {
        return lines().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
    }

    /**
     * Names by language.
     *
     * @return one line each in one to three languages
     */
    public static Arbitrary<LocalizedText> names() {
        return byLanguage(lines());
    }

    /**
     * Narratives by language.
     *
     * @return paragraphs in one to three languages
     */
    public static Arbitrary<LocalizedText> narratives() {
        return byLanguage(paragraphs());
    }

    private static Arbitrary<LocalizedText> byLanguage(Arbitrary<String> texts) {
        Arbitrary<String> tags = Arbitraries.of(LocalizedText.UNKNOWN, "et", "en", "ru", "lv", "en-GB", "sr-Latn");
        return Combinators.combine(
                        tags.list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        texts.list().ofSize(3))
                .as((languages, said) -> {
                    LocalizedText text = LocalizedText.of(languages.get(0), said.get(0));
                    for (int i = 1; i < languages.size(); i++) {
                        text = text.with(languages.get(i), said.get(i));
                    }
                    return text;
                });
    }
}
