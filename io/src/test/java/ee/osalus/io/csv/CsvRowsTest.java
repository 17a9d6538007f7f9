package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.io.InputLimits;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void cellThatRepeatsTheOneAboveItIsTheSameString() throws IOException {
        List<Row> rows = rows("ERDF;Tartu;1\nERDF;Tartus;2\nERDF\nERDF;Tartu\n");

        assertThat(rows.get(1).cell(0)).isSameAs(rows.get(0).cell(0));
        assertThat(rows.get(3).cell(0)).isSameAs(rows.get(0).cell(0));
        assertThat(cells(rows))
                .containsExactly(
                        List.of("ERDF", "Tartu", "1"),
                        List.of("ERDF", "Tartus", "2"),
                        List.of("ERDF"),
                        List.of("ERDF", "Tartu"));
    }

    @Test
    void cellOfTheSameLengthOrTheSameEndIsItsOwn() throws IOException {
        assertThat(cells(rows("ab;ba\ncb;bc\n ab;ba \n")))
                .containsExactly(List.of("ab", "ba"), List.of("cb", "bc"), List.of("ab", "ba"));
    }

    private static List<Row> rows(String text) throws IOException {
        List<Row> all = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new StringReader(text), ';', InputLimits.standard())) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private static List<List<String>> cells(List<Row> rows) {
        return rows.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.add(row.cell(i));
                    }
                    return cells;
                })
                .toList();
    }
}
