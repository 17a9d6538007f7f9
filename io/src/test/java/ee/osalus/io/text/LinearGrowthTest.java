package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.io.InputLimits;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work of reading grows with the text and not faster, whatever the text. Counted is how often a character is looked at: no
 * clock, so that the test says the same on every machine.
 */
class LinearGrowthTest {

    private static final int SMALL = 3_000;
    private static final int LARGE = 60_000;
    private static final int CARD = 300_000;
    private static final double MOST_GROWTH = 1.6;

    /** A text that counts how often it is looked at. */
    private static final class CountingText extends SourceText {
        private long looks;

        CountingText(String raw) {
            super(raw);
        }

        @Override
        char at(int offset) {
            looks++;
            return super.at(offset);
        }

        @Override
        char rawAt(int offset) {
            looks++;
            return super.rawAt(offset);
        }
    }

    private static double looksPerCharacter(String text) {
        CountingText counting = new CountingText(text);
        new PageReader(counting, Vocabulary.standard(), InputLimits.standard()).read();
        return (double) counting.looks / text.length();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void twentyTimesTheTextIsTwentyTimesTheWork(String name, IntFunction<String> shape) {
        double small = looksPerCharacter(shape.apply(SMALL));
        double large = looksPerCharacter(shape.apply(LARGE));
        assertThat(large).as(name).isLessThan(Math.max(20, MOST_GROWTH * small));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void aCardOfAHundredTimesTheLengthIsAHundredTimesTheWork(String name, IntFunction<String> card) {
        double small = looksPerCharacter(card.apply(SMALL));
        double large = looksPerCharacter(card.apply(CARD));
        assertThat(large).as(name).isLessThan(MOST_GROWTH * small);
    }

    static Stream<Arguments> cards() {
        return Stream.of(shape(
                "card",
                length -> "Asi: Raamatud\nSeisund: Tegemisel\nAsja number: VP-19-0042\nProjekt\n\nEesmärgid\n\n"
                        + repeated("Koos loetakse ja kirjutatakse üles, mis meeldis.\n", length)
                        + "\nMaksumus\n\n24 600 EUR\n\nToetus\n\n20 910 EUR\n"));
    }

    static Stream<Arguments> shapes() {
        Stream<Arguments> repeated = Map.ofEntries(
                        Map.entry("one long line", "sõna "),
                        Map.entry("one long word", "a"),
                        Map.entry("one label over and over", "Toetus: "),
                        Map.entry("labels with amounts", "Toetus: 1 000 eurot\n"),
                        Map.entry("glued labels", "JuhtpartnerPartnerid"),
                        Map.entry("unknown labels", "Abc: d\n"),
                        Map.entry("open quotes", "„"),
                        Map.entry("open titles", "projekt „Aas "),
                        Map.entry("open brackets", "("),
                        Map.entry("digits", "1"),
                        Map.entry("groups of digits", "111 "),
                        Map.entry("digits and points", "1."),
                        Map.entry("telephone", "Tel: 1 2 3 "),
                        Map.entry("letters like digits", "O1 "),
                        Map.entry("dates", "01.02.2019 - "),
                        Map.entry("headings", "Suur maja\n\n"),
                        Map.entry("headings with amounts", "Suur maja\n\nToetus oli 1 000 eurot\n\n"),
                        Map.entry("amounts", "10 000 eurot "),
                        Map.entry("amounts in one sentence", "projekti maksumus 10 000 eurot, "),
                        Map.entry("loans in open brackets", "toetus 900 eurot (sh laen "),
                        Map.entry("parts of a budget", "abikõlblikud kulud 80 eurot, "),
                        Map.entry("bases of rates", "80% abikõlblikest kuludest, mis on on "),
                        Map.entry("items", "- MTÜ Kivi - „Kiiged“, toetus 900 eurot\n"),
                        Map.entry("headers of partners", "Partner | Eelarve\n"),
                        Map.entry("rows of partners", "Partner | Eelarve\nKool | 80 eurot\nSelts | 90 eurot\n"),
                        Map.entry("payers", "Rahastajad: KIK 80 €, Mäe vald 90 €\n"),
                        Map.entry("single words above labels", "Muhu\n\nToetus: 900 eurot\n\n"),
                        Map.entry("clauses behind names", "Ehitaja on Kivi OÜ, kes on "),
                        Map.entry("English names", "led by the Association of "),
                        Map.entry("keys of a page", "---\na: b\n"),
                        Map.entry("lines of dots", "Projekti algus ..... "),
                        Map.entry("bars", "| a | b "),
                        Map.entry("header rows", "Projekt | Toetus | Maksumus\n"),
                        Map.entry("header lines", "Projekt\nToetus\nMaksumus\n"),
                        Map.entry("blank lines", "\n"),
                        Map.entry("bullets", "- - "),
                        Map.entry("people", "Kontaktisik: Mari Mets, mari@example.ee\n"),
                        Map.entry("hereafter", "Vald ( edaspidi toetuse saaja "),
                        Map.entry("measures in quotes", "„meetme "),
                        Map.entry("funders", "Projekti rahastab KIK läbi RTK "),
                        Map.entry("addresses", "http://a/"),
                        Map.entry("languages", "In English:\nProjekt „A“\nToetus: 1 000 eurot\n"),
                        Map.entry("rates", "toetus 85% abikõlblikest kuludest ehk "),
                        Map.entry("ranges", "1 000 kuni "))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> shape(entry.getKey(), length -> repeated(entry.getValue(), length)));
        Stream<Arguments> numbered = Stream.of(
                shape("titles", length -> numbered("Projekti nimi: Maja %d\nToetus: 1 000 eurot\n\n", length)),
                shape("totals", length -> numbered("Maksumus: 1 %d eurot\n", length)),
                shape("told totals", length -> numbered("Projekti maksumus on 10%d eurot. ", length)),
                shape("numbers", length -> numbered("EU5%d ", length)),
                shape("parts of partners", length -> numbered("Mäe%d valla omaosalus on 900 eurot. ", length)),
                shape(
                        "rows of projects",
                        length -> "Projekti nimi | Toetus | Omaosalus\n"
                                + numbered("Kiik | %d eurot | 90 eurot\n", length)),
                shape("partners", length -> "Projekti nimi: Tee\nPartnerid:\n" + numbered("Vald %d\n", length)));
        return Stream.concat(repeated, numbered);
    }

    private static Arguments shape(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static String repeated(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static String numbered(String piece, int length) {
        StringBuilder text = new StringBuilder(length);
        IntStream.iterate(1000, i -> text.length() < length, i -> i + 1)
                .forEach(i -> text.append(piece.replace("%d", Integer.toString(i))));
        return text.toString();
    }
}
