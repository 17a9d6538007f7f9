package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
                + "\n- heating\n2. the yard with the swings, the sandpit, and the path to the\n3. gate";
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
}
