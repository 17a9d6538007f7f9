package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that have two columns for one date: the actual end of an operation and the expected one. */
class ColumnsOfOneDateTest {

    private static final String CZECH = "Název projektu;Skutečné datum ukončení;Předpokládané datum ukončení\n";

    private static List<String> periods(Lists.Read read) {
        return read.projects().stream()
                .map(project -> project.period().map(Period::toString).orElse("-"))
                .toList();
    }

    @Test
    void readsTheSecondWhereTheFirstSaysNothing() {
        Lists.Read read = Lists.read(
                CZECH + "A;30.09.2024;31.12.2024\nB;;31.12.2025\nC;-;30.06.2026\nD;n/a;\nE;soon;31.01.2027\n");
        assertThat(periods(read)).containsExactly("../2024-09-30", "../2025-12-31", "../2026-06-30", "-", "-");
        assertThat(read.listFindings())
                .contains("list.column-second C1 header=Předpokládané datum ukončení first=B")
                .noneMatch(finding -> finding.startsWith("list.column-twice"));
        assertThat(read.projects().get(1).extensions())
                .containsEntry("/operationList:Předpokládané datum ukončení", "\"31.12.2025\"");
        assertThat(read.rowFindings())
                .containsExactly(
                        "list.placeholder B5 header=Skutečné datum ukončení value=n/a",
                        "list.cell-unreadable B6 header=Skutečné datum ukončení value=soon");
    }

    @Test
    void takesTheActualDateThoughTheExpectedOneStandsBeforeIt() {
        Lists.Read read = Lists.read("Titolo progetto;OC_DATA_FINE_PROGETTO_PREVISTA;OC_DATA_FINE_PROGETTO_EFFETTIVA\n"
                + "A;20160401;20160930\nB;20171231;\n");
        assertThat(periods(read)).containsExactly("../2016-09-30", "../2017-12-31");
        assertThat(read.listFindings()).contains("list.column-second B1 header=OC_DATA_FINE_PROGETTO_PREVISTA first=C");
    }

    /** 05/06 and 07/08 may be days of two months each; that 31 is a day is seen in the other column alone. */
    @Test
    void readsBothInTheOrderThatEitherShows() {
        Lists.Read read = Lists.read(CZECH + "A;05/06/2024;31/12/2024\nB;;07/08/2025\n");
        assertThat(periods(read)).containsExactly("../2024-06-05", "../2025-08-07");
    }

    @Test
    void saysOfAReversedPeriodInWhichColumnItsEndStands() {
        Lists.Read read =
                Lists.read("Název projektu;Datum zahájení;Skutečné datum ukončení;Předpokládané datum ukončení\n"
                        + "A;01.05.2024;;30.04.2024\n");
        assertThat(periods(read)).containsExactly("-");
        assertThat(read.rowFindings())
                .containsExactly("list.period-reversed D2 header=Předpokládané datum ukončení value=30.04.2024"
                        + " start=2024-05-01");
    }
}
