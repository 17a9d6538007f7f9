package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardWrapsTest {

    private static final String PARAGRAPH = """
            The council repairs the roof of the kindergarten and puts in
            another boiler, since the old one no longer kept the rooms
            warm in winter. Work begins in spring and lasts until the
            first frost.""";

    private static List<String> linesOf(String text) {
        SourceText source = new SourceText(text);
        return IntStream.range(0, source.lineCount())
                .mapToObj(line -> source.clean(source.lineStart(line), source.lineEnd(line)))
                .toList();
    }

    @Test
    void paragraphThatWasBrokenIsOneLine() {
        assertThat(linesOf(PARAGRAPH))
                .containsExactly(
                        "The council repairs the roof of the kindergarten and puts in another boiler, since the old one no"
                                + " longer kept the rooms warm in winter. Work begins in spring and lasts until the first frost.");
    }

    @Test
    void headingThatHadRoomStandsAlone() {
        assertThat(linesOf("Repair of the kindergarten\n" + PARAGRAPH))
                .hasSize(2)
                .first()
                .isEqualTo("Repair of the kindergarten");
    }

    @Test
    void whatOneParagraphShowsHoldsForAnotherOfTwoLines() {
        assertThat(linesOf(PARAGRAPH
                        + "\n\nTotal cost: 184 500 euros, of which the environmental fund gives\n120 000 euros."))
                .hasSize(3)
                .last()
                .isEqualTo("Total cost: 184 500 euros, of which the environmental fund gives 120 000 euros.");
    }

    @Test
    void itemsOfAListAreLinesOfTheirOwn() {
        String items = "\n- the roof, the gutters, and all that keeps the water away from"
                + "\n- heating\n2. The yard with the swings, the sandpit, and the path to the\n3. Gate";
        assertThat(linesOf(PARAGRAPH + items)).hasSize(5);
    }

    @Test
    void nothingIsBrokenWhereNoParagraphShowsIt() {
        String list = "Narva Linnavalitsus saab kergliiklustee ehituseks 12 000 eurot\n"
                + "Tartu Linnavalitsus saab rannapargi korrastamiseks 9 000 eurot\n"
                + "Viru-Nigula vald saab raamatukogu sisustamiseks kuni 700 eurot";
        assertThat(linesOf(list)).hasSize(3);
        assertThat(linesOf("a longer line of this text that ends here, and goes\non with another"))
                .hasSize(2);
        assertThat(linesOf("short lines that\nare broken where\nthey would have\nbeen too long"))
                .hasSize(4);
    }

    @Test
    void placesCountPrintedLines() {
        SourceText text = new SourceText(PARAGRAPH);
        int boiler = PARAGRAPH.indexOf("boiler");
        assertThat(text.place(new Span(boiler, boiler + 6)).line()).isEqualTo(2);
        assertThat(text.place(new Span(boiler, boiler + 6)).column()).isEqualTo(9);
    }

    /** Lines of small letters of these lengths, each of which begins with a word of two letters. */
    private static String paragraph(Integer... lengths) {
        return Stream.of(lengths).map(length -> "ab " + "c".repeat(length - 3)).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"49, 3", "50, 1", "130, 1", "131, 3"})
    void linesOfAPageAreNeitherShortNorLong(int width, int lines) {
        assertThat(linesOf(paragraph(width, width, width))).hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({"57, 2", "58, 1"})
    void lineThatHadRoomForTheNextWordEnds(int length, int lines) {
        assertThat(linesOf(paragraph(60, length, 60, 60, 60))).hasSize(lines);
    }

    @Test
    void oneBreakShowsNothingAndTwoDo() {
        assertThat(linesOf(paragraph(60, 60))).hasSize(2);
        assertThat(linesOf(paragraph(60, 60, 60))).hasSize(1);
    }

    @Test
    void atMostAsManyBreaksAreMeantAsAreNot() {
        assertThat(linesOf(paragraph(60, 60, 20, 20, 60))).hasSize(3);
        assertThat(linesOf(paragraph(60, 60, 20, 20, 20, 60))).hasSize(6);
    }

    @Test
    void aThirdOfTheLinesGoesOnWithASmallLetter() {
        String capital = "\nAb " + "c".repeat(57);
        assertThat(linesOf(paragraph(60, 60) + capital + capital)).hasSize(1);
        assertThat(linesOf(paragraph(60, 60) + capital + capital + capital)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({"66, 1", "67, 2"})
    void aTenthMoreMayHaveHadRoom(int length, int lines) {
        assertThat(linesOf(paragraph(60, 60, 60) + "\n\n" + paragraph(length, 20)))
                .hasSize(2 + lines);
    }

    @Test
    void blanksAroundALineDoNotCount() {
        String text = paragraph(60, 60, 60).replace("\n", " \u00A0\t\n  ");
        assertThat(linesOf(text)).hasSize(1);
        assertThat(linesOf(paragraph(60, 57, 60, 60).replace("\n", "    \n"))).hasSize(2);
    }

    @Test
    void dayAtTheBeginningOfALineIsNoItem() {
        String text = paragraph(60, 60, 60);
        assertThat(linesOf(text + "\n31. detsembril")).hasSize(1);
        assertThat(linesOf(text + "\n2011. Aasta")).hasSize(1);
        assertThat(linesOf(text + "\n31. Detsembril")).hasSize(2);
        assertThat(linesOf(text + "\n3) Detsembril")).hasSize(2);
    }
}
