package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of who takes part with how much: a row of labels ("Partner | Roll | Eelarve, eurot | Toetus, eurot"), then a row for
 * each partner. Its amounts are the partners', not the project's.
 */
final class PartnerTable {

    /**
     * A row.
     *
     * @param name the partner
     * @param leads whether a cell says that it leads the project
     * @param amounts the amounts with the labels of their columns
     */
    record Row(Span name, boolean leads, List<Entry> amounts) {}

    private static final int FEWEST_ROWS = 2;

    private final SourceText text;
    private final Cells cells;
    private final List<Row> rows = new ArrayList<>();
    private Span span = new Span(0, 0);

    /** The first such table within a part of a document; without rows where there is none. */
    PartnerTable(Page page, Span part) {
        this.text = page.text();
        this.cells = new Cells(page);
        int last = text.lineOf(Math.max(part.start(), part.end() - 1));
        int line = text.lineOf(part.start());
        while (line <= last && rows.isEmpty()) {
            List<Span> header = cells.of(line);
            line = isOfPartners(header) ? read(line, last, header) : line + 1;
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** From the row of labels to the last row. */
    Span span() {
        return span;
    }

    /** Partners in the first column, and amounts in another. */
    private boolean isOfPartners(List<Span> header) {
        Meaning.Label first = header.size() < 2 ? null : cells.label(header.get(0));
        return first != null
                && first.field() == Field.PARTNERS
                && header.stream().anyMatch(cell -> amountLabel(cell) != null);
    }

    private Meaning.@Nullable Label amountLabel(Span cell) {
        Meaning.Label label = cells.isMagnified(cell) ? null : cells.label(cell);
        return label != null && label.field().kind() == Field.Kind.AMOUNT ? label : null;
    }

    /** Takes the rows below a header, if they are of partners with amounts; gives the line behind them. */
    private int read(int header, int last, List<Span> labels) {
        List<Row> found = new ArrayList<>();
        int line = header + 1;
        for (; line <= last; line++) {
            List<Span> cells = this.cells.of(line);
            if (cells.size() != labels.size()) {
                break;
            }
            if (!this.cells.isRule(cells.get(0)) && !this.cells.isSum(cells.get(0))) {
                found.add(row(labels, cells));
            }
        }
        if (found.size() >= FEWEST_ROWS
                && found.stream().anyMatch(row -> !row.amounts().isEmpty())) {
            rows.addAll(found);
            span = new Span(text.lineStart(header), text.lineEnd(line - 1));
        }
        return line;
    }

    private Row row(List<Span> labels, List<Span> row) {
        List<Entry> amounts = new ArrayList<>();
        boolean leads = false;
        for (int i = 1; i < row.size(); i++) {
            Meaning.Label label = amountLabel(labels.get(i));
            Meaning.Label role = cells.label(row.get(i));
            leads |= role != null && role.field() == Field.LEAD_PARTNER;
            if (label != null && cells.amount(row.get(i)) != null) {
                amounts.add(new Entry(label.field(), label.language(), labels.get(i), row.get(i), Entry.Layout.CELL));
            }
        }
        return new Row(row.get(0), leads, amounts);
    }
}
