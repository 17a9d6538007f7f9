package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A list gives the same rows whether one thread reads it or several. */
class ParallelRowsTest {

    private static final int ROWS = 3_000;

    /** What a reading says: the project, the findings, and where its values stand. */
    private record Said(Optional<Project> project, List<Finding> findings, Map<String, TextLocation> origins) {

        static Said of(Reading<Project> row) {
            return new Said(row.value(), row.findings().list(), row.origins());
        }
    }

    private static List<Said> read(String list, boolean parallel) {
        return Lists.withFile(list.getBytes(StandardCharsets.UTF_8), file -> {
            try (OperationList opened = OperationListReader.standard().read(file);
                    Stream<Reading<Project>> rows = opened.rows()) {
                return (parallel ? rows.parallel() : rows).map(Said::of).toList();
            }
        });
    }

    private static String list() {
        StringBuilder list = new StringBuilder("Operation name;Beneficiary name;Start date;Eligible cost (EUR)\n");
        for (int i = 1; i <= ROWS; i++) {
            String cost = i % 7 == 0 ? "much" : i + ",50";
            list.append("Bridge ").append(i).append(";Ahorn ").append(i % 3).append(";");
            list.append(String.format("%02d.03.2021;", 1 + i % 28)).append(cost).append('\n');
            if (i % 500 == 0) {
                list.append("\nTotal;;;999,00\n");
            }
        }
        return list.toString();
    }

    @Test
    void everyRowIsReadOnceAndInOrder() {
        List<Said> rows = read(list(), true);
        assertThat(rows).hasSize(ROWS + ROWS / 500);
        List<String> titles = rows.stream()
                .flatMap(row -> row.project().stream())
                .map(project -> project.title().orElseThrow().toString())
                .toList();
        assertThat(titles).hasSize(ROWS);
        for (int i = 0; i < ROWS; i++) {
            assertThat(titles.get(i)).isEqualTo("Bridge " + (i + 1));
        }
        assertThat(rows.stream()
                        .flatMap(row -> row.findings().stream())
                        .filter(f -> f.code().equals(ListFinding.CELL_UNREADABLE)))
                .hasSize(ROWS / 7);
    }

    @Test
    void rowsFindingsAndPlacesAreThoseOfOneThread() {
        assertThat(read(list(), true)).isEqualTo(read(list(), false));
    }

    @Test
    void damageIsToldOnceAtTheEnd() throws IOException {
        String damaged = list() + "\"Bridge;Ahorn;01.03.2021;1,50\n";
        List<Said> rows = read(damaged, true);
        assertThat(rows).isEqualTo(read(damaged, false));
        assertThat(rows.get(rows.size() - 1).findings())
                .extracting(Finding::code)
                .containsExactly(ListFinding.QUOTE_UNCLOSED);
    }

    /** 1 + 2 + … + 3 000 is 4 501 500, and half a euro each 1 500. */
    @Test
    void sumsAreHeldAgainstAllRowsBeforeThem() {
        String list = list().replace("much", "7,50") + "Total;;;4503000,01\n";
        list = list.replaceAll("\nTotal;;;999,00\n", "");
        list = list.replaceAll("(?m)^(Bridge (\\d+);.*;)7,50$", "$1$2,50");
        List<Said> rows = read(list, true);
        assertThat(rows).isEqualTo(read(list, false));
        assertThat(rows.get(ROWS).findings())
                .extracting(Lists::line)
                .containsExactly(
                        "list.row-of-totals A3002 row=3002",
                        "list.sum-differs D3002 header=Eligible cost (EUR) value=4503000,01 printed=EUR 4503000.01 sum=EUR 4503000");
    }
}
