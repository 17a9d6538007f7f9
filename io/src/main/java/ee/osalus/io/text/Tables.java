package ee.osalus.io.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists of projects under one row of labels: a line of labels and a line a project, with bars, tabs or semicolons between the
 * cells; or a label a line, and then as many lines a project.
 */
final class Tables {

    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_COLUMNS = 20;

    private final Page page;
    private final SourceText text;
    private final int end;
    private final Cells cells;

    Tables(Page page, int end) {
        this.page = page;
        this.text = page.text();
        this.end = end;
        this.cells = new Cells(page);
    }

    /** A section a project, or none where the document holds no such list. */
    List<Section> sections() {
        for (int line = 0; line < text.lineCount() && text.lineStart(line) < end; line++) {
            List<Entry> header = headerRow(line);
            List<Section> rows = isHeader(header, FEWEST_COLUMNS) ? rows(header, line + 1) : List.of();
            if (rows.isEmpty()) {
                header = headerLines(line);
                rows = isHeader(header, FEWEST_LINES) ? groups(header, line + header.size()) : List.of();
            }
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    /** Who or what, and how much. */
    private static boolean isHeader(List<Entry> header, int fewest) {
        boolean subject = header.stream().anyMatch(e -> e.is(Field.TITLE) || e.is(Field.PROJECT));
        boolean amount = header.stream().anyMatch(e -> e.field().kind() == Field.Kind.AMOUNT);
        return header.size() >= fewest && subject && amount;
    }

    private List<Entry> headerRow(int line) {
        List<Span> cells = this.cells.of(line);
        return cells.size() < FEWEST_COLUMNS ? List.of() : header(cells);
    }

    private List<Entry> headerLines(int first) {
        List<Span> cells = new ArrayList<>();
        for (int line = first; line < text.lineCount() && text.lineStart(line) < end; line++) {
            Span cell = text.trim(text.lineStart(line), text.lineEnd(line));
            if (cell.isEmpty() || cells.size() == MOST_COLUMNS || this.cells.label(cell) == null) {
                break;
            }
            cells.add(cell);
        }
        return header(cells);
    }

    private List<Entry> header(List<Span> cells) {
        List<Entry> header = new ArrayList<>();
        for (Span cell : cells) {
            Meaning.Label label = this.cells.label(cell);
            Field field = label == null ? Field.OTHER : label.field();
            header.add(new Entry(
                    field == Field.SUBJECT ? Field.TITLE : field,
                    label == null ? LabelScanner.UNKNOWN : label.language(),
                    cell,
                    cell,
                    Entry.Layout.CELL));
        }
        return header;
    }

    private List<Section> rows(List<Entry> header, int first) {
        List<Section> rows = new ArrayList<>();
        for (int line = first; line < text.lineCount() && text.lineStart(line) < end; line++) {
            List<Span> cells = this.cells.of(line);
            boolean rule = cells.stream().allMatch(this.cells::isRule);
            if (rule && rows.isEmpty()) {
                continue;
            }
            if (cells.size() != header.size() || (!fits(header, cells) && !this.cells.isSum(cells.get(0)))) {
                break;
            }
            add(rows, header, cells);
        }
        return rows;
    }

    private List<Section> groups(List<Entry> header, int first) {
        List<Section> rows = new ArrayList<>();
        List<Span> cells = new ArrayList<>();
        for (int line = first; line < text.lineCount() && text.lineStart(line) < end; line++) {
            Span cell = text.trim(text.lineStart(line), text.lineEnd(line));
            if (cell.isEmpty()) {
                if (!cells.isEmpty()) {
                    break;
                }
                continue;
            }
            cells.add(cell);
            if (cells.size() == header.size()) {
                if (!fits(header, cells)) {
                    break;
                }
                add(rows, header, cells);
                cells = new ArrayList<>();
            }
        }
        return rows;
    }

    /** Whether amounts stand where the labels announce them, or a dash for none. */
    private boolean fits(List<Entry> header, List<Span> cells) {
        boolean amounts = false;
        for (int i = 0; i < header.size(); i++) {
            boolean amount = page.tokensIn(cells.get(i)).stream()
                    .anyMatch(t -> t instanceof Token.Amount || t instanceof Token.Percent);
            amounts |= amount;
            if (header.get(i).field().kind() == Field.Kind.AMOUNT && !amount && !this.cells.isRule(cells.get(i))) {
                return false;
            }
        }
        return amounts;
    }

    private void add(List<Section> rows, List<Entry> header, List<Span> cells) {
        if (!fits(header, cells) || this.cells.isSum(cells.get(0))) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Entry label = header.get(i);
            entries.add(new Entry(label.field(), label.language(), label.label(), cells.get(i), Entry.Layout.CELL));
        }
        Span span = new Span(cells.get(0).start(), cells.get(cells.size() - 1).end());
        Span preamble = rows.isEmpty() ? new Span(0, header.get(0).label().start()) : new Span(0, 0);
        rows.add(new Section(span, preamble, header.get(0).language(), entries, true, false));
    }
}
