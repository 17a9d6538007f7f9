package ee.osalus.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void marksWhatTheFindingRepeats() {
        assertThat(pieces("Maksumus: 100 EUR kokku", at(1, 11, "100 EUR")))
                .containsExactly(plain("Maksumus: "), marked("100 EUR", 1), plain(" kokku"));
    }

    @Test
    void marksWhatIsMaskedUpToTheEndOfTheLine() {
        assertThat(pieces("Juht: Mari Näidis", at(1, 7, "M… N…")))
                .containsExactly(plain("Juht: "), marked("Mari Näidis", 1));
    }

    @Test
    void marksPlacesThatOverlapPieceByPiece() {
        assertThat(pieces("abcdef", at(1, 1, "abcd"), at(1, 3, "cdef")))
                .containsExactly(
                        marked("ab", 1),
                        new MarkedText.Piece("cd", List.of(1, 2)),
                        new MarkedText.Piece("ef", List.of(2)));
    }

    @Test
    void leavesOutWhatIsFarFromEveryFindingOfALongText() {
        MarkedText text = MarkedText.of("rida\n".repeat(1000), List.of(at(500, 1, "rida")));

        assertThat(text.lines())
                .extracting(MarkedText.Line::number)
                .containsExactly(0, 497, 498, 499, 500, 501, 502, 503, 0);
    }

    @Test
    void passesOverAPlaceThatIsNotInTheText() {
        assertThat(pieces("üks", at(7, 1, "seitse"))).containsExactly(plain("üks"));
        assertThat(pieces("", at(1, 1, ""))).isEmpty();
    }

    @Test
    void showsAFindingWithTheLinesAroundIt() {
        MarkedText text = MarkedText.of("üks\nkaks\nkolm\nneli", List.of(at(3, 1, "kolm"), at(2, 1, "kaks")));

        assertThat(text.around(1, 1))
                .containsExactly(
                        new MarkedText.Line(2, List.of(plain("kaks"))),
                        new MarkedText.Line(3, List.of(marked("kolm", 1))),
                        new MarkedText.Line(4, List.of(plain("neli"))));
        assertThat(text.around(3, 1)).isEmpty();
    }

    @Test
    void hidesWhatIsPersonalByFormByNameOrBecauseTheReaderMaskedIt() {
        String text = "Juht: Mari Näidis, mari@example.ee\nSaaja Jaan Muu: 90 EUR";
        MarkedText hidden = MarkedText.withoutPersonalData(
                text, List.of(at(1, 7, "M… N…"), at(2, 17, "90 EUR")), Set.of("Jaan Muu"));

        assertThat(hidden.lines())
                .containsExactly(
                        new MarkedText.Line(1, List.of(plain("Juht: "), marked("•••• ••••••, ••••@•••••••.••", 1))),
                        new MarkedText.Line(2, List.of(plain("Saaja •••• •••: "), marked("90 EUR", 2))));
    }

    @Test
    void keepsALongValueReadableThatIsOnlyCutOff() {
        MarkedText hidden = MarkedText.withoutPersonalData("Eesmärk on elu", List.of(at(1, 1, "Eesmärk…")), Set.of());

        assertThat(hidden.lines()).containsExactly(new MarkedText.Line(1, List.of(marked("Eesmärk on elu", 1))));
    }

    private static List<MarkedText.Piece> pieces(String text, Finding... findings) {
        return MarkedText.of(text, List.of(findings)).lines().get(0).pieces();
    }

    private static Finding at(int line, int column, String raw) {
        return Finding.builder(InputFinding.EMPTY)
                .location(new TextLocation(line, column, raw))
                .build();
    }

    private static MarkedText.Piece plain(String text) {
        return new MarkedText.Piece(text, List.of());
    }

    private static MarkedText.Piece marked(String text, int finding) {
        return new MarkedText.Piece(text, List.of(finding));
    }
}
