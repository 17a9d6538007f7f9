package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is noticed about the columns of a list, at their names in its header. */
final class ColumnNotes {

    private static final int MOST_NAMES = 12;

    private final int headerRow;
    private final int mostFindings;
    private final List<Finding> findings = new ArrayList<>();

    ColumnNotes(int headerRow, int mostFindings) {
        this.headerRow = headerRow;
        this.mostFindings = mostFindings;
    }

    /** Notes something about a column, with names and values of facts by turns, up to as many findings as are wanted. */
    void note(Column column, ListFinding code, String... facts) {
        if (findings.size() >= mostFindings) {
            return;
        }
        Finding.Builder finding = at(column, code).putFact("header", column.header());
        for (int i = 0; i < facts.length; i += 2) {
            finding.putFact(facts[i], facts[i + 1]);
        }
        findings.add(finding.build());
    }

    /** Notes something about several columns at once. */
    void summarize(Collection<Column> columns, ListFinding code) {
        if (columns.isEmpty()) {
            return;
        }
        String names = columns.stream()
                .limit(MOST_NAMES)
                .map(c -> c.header().isEmpty() ? c.letters() : c.letters() + " " + c.header())
                .collect(Collectors.joining("; "));
        findings.add(at(columns.iterator().next(), code)
                .putFact("count", columns.size())
                .putFact("columns", columns.size() > MOST_NAMES ? names + " …" : names)
                .build());
    }

    /** A finding at the name of a column. */
    Finding.Builder at(Column column, ListFinding code) {
        return Finding.builder(code).location(new CellLocation(headerRow, column.letters(), column.header(), ""));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }
}
