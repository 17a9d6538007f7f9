package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Holds the reader against texts that are hardly documents any more. {@code -Djqwik.tries.default=100000} tries more of them than
 * the thousand of each kind that the build does.
 */
class AnyDocumentProperties {

    /** A document of some hundred words takes a millisecond; this leaves room for a machine that has stopped to think. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final List<String> SAMPLES = samples();

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void piecesOfDocumentsInAnyOrderAreRead(@ForAll("heaps") String text) {
        assertRead(text);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void documentsThatWereDamagedAreRead(@ForAll("damaged") String text) {
        assertRead(text);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyStringIsRead(@ForAll String text) {
        assertRead(text);
    }

    private static void assertRead(String text) {
        long before = System.nanoTime();
        DocumentLaws.assertHold(text);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST);
    }

    private static List<String> samples() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "register", "samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(AnyDocumentProperties::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What documents are made of: labels, words that bind, numbers in every print, marks, and what belongs nowhere. */
    private static Arbitrary<String> pieces() {
        Arbitrary<String> labels = Arbitraries.of(
                "Projekti nimi",
                "Asja number",
                "Maksumus",
                "Toetus",
                "Tartu kohustused",
                "Omafinantseering",
                "Juht",
                "JuhtpartnerPartnerid",
                "Partnerid",
                "Rahastaja",
                "Toetuse määr",
                "Algus- ja lõpptähtaeg",
                "Kestus",
                "Projektijuht",
                "Total budget",
                "Grant",
                "Lead partner",
                "Общая стоимость",
                "Пособие",
                "In English",
                "Juurdepääs",
                "Meede",
                "Taotlusvoor",
                "Abikõlblik maksumus",
                "Kokku",
                "Projekt",
                "Eesmärgid",
                "Tel");
        Arbitrary<String> words = Arbitraries.of(
                "projekti",
                "kogumaksumus",
                "on",
                "millest",
                "toetus",
                "ja",
                "omaosalus",
                "valla",
                "linn",
                "tuleb",
                "Euroopa Regionaalarengu Fondist",
                "läbi",
                "Riigi Tugiteenuste Keskuse",
                "kuni",
                "ligi",
                "kummagi",
                "edaspidi",
                "meetmest",
                "programmi",
                "rahastab",
                "KIK",
                "projektijuht",
                "Mari Mets",
                "Paju Ülikool",
                "abikõlblikest kuludest",
                "ehk",
                "sellest",
                "of which",
                "проект",
                "из них",
                "protsenti",
                "krooni");
        Arbitrary<String> figures = Arbitraries.of(
                "11 148",
                "24 600,00",
                "1.234.567,89",
                "2,432,732,45",
                "€201,669.95",
                "0 EUR",
                "85%",
                "73,20 protsenti",
                "1,04 miljonit eurot",
                "miljon",
                "(kaheksasada)",
                "01.02.2019",
                "2019-11-30",
                "september 2021",
                "2014-2020",
                "01.01.202331.12.2025",
                "31. märtsini 2021",
                "EU50264",
                "VP-18-0145",
                "2014-2020.5.04.18-0304",
                "77000507",
                "+372 5555 0101",
                "eurot",
                "EUR",
                "€",
                "$",
                "99999999999999999999",
                "00",
                "3O 000");
        Arbitrary<String> marks = Arbitraries.of(
                " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", ":", ",", ".", ";", "(", ")", "„", "“", "\"", "|", "-", "–",
                "•", "1)", "2.", "%", "~", "@", "http://", "<p>", "</td>", "&nbsp;", "\uFEFF", "\uFFFD", "\uD800");
        Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.frequencyOf(
                Tuple.of(3, labels), Tuple.of(4, words), Tuple.of(4, figures), Tuple.of(6, marks), Tuple.of(1, odd));
    }

    @Provide
    Arbitrary<String> heaps() {
        return pieces().list().ofMinSize(1).ofMaxSize(80).map(list -> String.join("", list));
    }

    /** Samples in which a few places were cut, doubled, swapped, spliced or overwritten. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<Damage> damages = Combinators.combine(
                        Arbitraries.of(Damage.Way.values()),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(1, 80),
                        pieces())
                .as(Damage::new);
        return Combinators.combine(
                        Arbitraries.of(SAMPLES), damages.list().ofMinSize(1).ofMaxSize(8))
                .as((sample, list) -> {
                    String text = sample;
                    for (Damage damage : list) {
                        text = damage.to(text);
                    }
                    return text;
                });
    }

    /** One damage: where, in ten-thousandths of the text, how long, and what to put there. */
    private record Damage(Way way, int where, int length, String piece) {

        enum Way {
            CUT,
            DOUBLE,
            INSERT,
            OVERWRITE,
            JOIN_LINES,
            UPPER_CASE,
            MOVE_TO_END
        }

        String to(String text) {
            int from = (int) ((long) where * text.length() / 10_000);
            int end = Math.min(text.length(), from + length);
            String before = text.substring(0, from);
            String hit = text.substring(from, end);
            String after = text.substring(end);
            return switch (way) {
                case CUT -> before + after;
                case DOUBLE -> before + hit + hit + after;
                case INSERT -> before + piece + hit + after;
                case OVERWRITE -> before + piece + after;
                case JOIN_LINES -> before + hit.replace("\n", "") + after;
                case UPPER_CASE -> before + hit.toUpperCase(java.util.Locale.ROOT) + after;
                case MOVE_TO_END -> before + after + hit;
            };
        }
    }
}
