package ee.osalus.examples.city;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 says, for people who open it in a spreadsheet: marked as UTF-8, every cell quoted, and a cell that a
 * spreadsheet would take for a formula begun with an apostrophe.
 */
final class Csv {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv(List<String> header) {
        add(header);
    }

    Csv add(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
        return this;
    }

    private static String cell(String value) {
        String harmless = value.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
