package ee.osalus.arbitraries;

import ee.osalus.text.LocalizedText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Texts, names and the like. */
public final class Texts {

    /** One set: of several, jqwik would choose one for each letter, which takes longer than the letter. */
    private static final String LETTERS = range(' ', '~') + "õäöüšžÕÄÖÜŠŽ„“”«»–—−€\u00a0\u202f" + range('а', 'я');

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

    private static String range(char first, char last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /**
     * Lines of text in Estonian, Russian and other letters, with quotes, no-break spaces and characters of special meaning.
     *
     * @return strings of 1 to 40 UTF-16 units without line breaks, not blank, without lone surrogates
     */
    public static Arbitrary<String> lines() {
        Arbitrary<String> plain = Arbitraries.strings()
                .withChars(LETTERS)
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(s -> !s.isBlank());
        return Prepared.oneOf(Tuple.of(5, plain), Tuple.of(1, Arbitraries.of(AWKWARD)));
    }

    /**
     * Short identifying texts, such as codes and numbers.
     *
     * @return 1 to 20 capital letters, digits, dots, hyphens and slashes
     */
    public static Arbitrary<String> codes() {
        return Prepared.of(Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/")
                .ofMinLength(1)
                .ofMaxLength(20));
    }

    /**
     * Texts of one to three paragraphs.
     *
     * @return lines as {@link #lines()} gives them, joined by line feeds
     */
    public static Arbitrary<String> paragraphs() {
        return Prepared.of(lines().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines)));
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
        Arbitrary<Tuple2<String, String>> said =
                Combinators.combine(tags, texts).as(Tuple::of);
        return Prepared.of(said.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            LocalizedText text = LocalizedText.of(all.get(0).get1(), all.get(0).get2());
            for (Tuple2<String, String> more : all.subList(1, all.size())) {
                text = text.with(more.get1(), more.get2());
            }
            return text;
        }));
    }
}
