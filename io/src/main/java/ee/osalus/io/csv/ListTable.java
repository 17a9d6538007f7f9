package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list whose columns are known, and how each is to be read.
 *
 * @param <C> the columns that the list can have
 */
final class ListTable<C extends Enum<C> & ListColumn> {

    /** Rows that are always looked at, and rows after which nobody looks for more. */
    private static final int SAMPLE = 1_000;

    private static final int LARGEST_SAMPLE = 100_000;
    private static final int MOST_NAMED = 12;

    private final TableFile file;
    private final ColumnPlan<C> plan;
    private final int headerRow;
    private final int lastHeaderRow;
    private final int width;
    private final Findings findings;

    private ListTable(
            TableFile file, ColumnPlan<C> plan, int headerRow, int lastHeaderRow, int width, Findings findings) {
        this.file = file;
        this.plan = plan;
        this.headerRow = headerRow;
        this.lastHeaderRow = lastHeaderRow;
        this.width = width;
        this.findings = findings;
    }

    ColumnPlan<C> plan() {
        return plan;
    }

    /** The columns that a row may fill. */
    int width() {
        return width;
    }

    /** The row of the header, its first where it has several. */
    int headerRow() {
        return headerRow;
    }

    /** What parts the cells of a text. */
    String separator() {
        return file.separator();
    }

    Findings findings() {
        return findings;
    }

    /**
     * The rows after the header.
     *
     * @throws IOException if the file cannot be read
     */
    RowSource rows() throws IOException {
        RowSource rows = file.open();
        try {
            skipHeader(rows, lastHeaderRow);
        } catch (IOException failed) {
            rows.close();
            throw failed;
        }
        return rows;
    }

    /** What was noticed at the end of rows that were read: why they end, and cells that are merged over several of them. */
    List<Finding> atEnd(RowSource rows) {
        List<Finding> findings = new ArrayList<>();
        rows.damage().ifPresent(findings::add);
        List<RowSource.Merged> merged = rows.merged().stream()
                .filter(cells -> cells.lastRow() > lastHeaderRow + 1 || cells.firstRow() > lastHeaderRow)
                .toList();
        if (!merged.isEmpty()) {
            RowSource.Merged first = merged.get(0);
            String name = first.column() < plan.names().size() ? plan.names().get(first.column()) : "";
            Column column = Column.of(first.column(), name, CellKind.TEXT);
            String cells =
                    merged.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "));
            findings.add(Finding.builder(ListFinding.MERGED_CELLS)
                    .location(new CellLocation(first.firstRow(), column.letters(), column.header(), ""))
                    .putFact("cells", merged.size() > MOST_NAMED ? cells + " …" : cells)
                    .putFact("count", merged.size())
                    .build());
        }
        return findings;
    }

    private static void skipHeader(RowSource rows, int lastHeaderRow) throws IOException {
        if (lastHeaderRow == 0) {
            return;
        }
        Row row = rows.next();
        while (row != null && row.number() < lastHeaderRow) {
            row = rows.next();
        }
    }

    /**
     * Opens a list and finds out how it is to be read.
     *
     * @return the list, or no value and the reason
     * @throws IOException if the file cannot be read
     */
    static <C extends Enum<C> & ListColumn> Reading<ListTable<C>> open(
            Path path, InputLimits limits, HeaderMatcher<C> matcher, ColumnPlan.Roles<C> roles) throws IOException {
        KnownNames<C> known = new KnownNames<>(matcher);
        Reading<TableFile> opened = TableFile.of(path, limits, head -> HeaderRows.score(known, head));
        if (opened.value().isEmpty()) {
            return Reading.failed(opened.findings());
        }
        TableFile file = opened.value().get();
        HeaderRows<C> header;
        Finding damage = null;
        try (RowSource rows = file.open()) {
            List<Row> head = TableFile.head(rows);
            header = HeaderRows.find(known, head);
            damage = rows.damage().orElse(null);
        }
        if (header == null) {
            return Reading.failed(damage == null ? noHeader(file) : damage);
        }
        List<Finding> findings = new ArrayList<>(opened.findings().list());
        findings.add(readAs(file, header.firstRow()));
        findings.addAll(header.findings());
        ColumnPlan<C> plan = new ColumnPlan<>(header, roles, limits.maxFindings());
        int width;
        try (RowSource rows = file.open()) {
            skipHeader(rows, header.lastRow());
            width = sample(rows, plan, header.width());
        }
        plan.decide();
        findings.addAll(plan.findings());
        return Reading.of(
                new ListTable<>(file, plan, header.firstRow(), header.lastRow(), width, Findings.of(findings)),
                Findings.of(findings),
                new TreeMap<>());
    }

    private static <C extends Enum<C> & ListColumn> int sample(RowSource rows, ColumnPlan<C> plan, int headerWidth)
            throws IOException {
        Map<Integer, Integer> wider = new HashMap<>();
        int count = 0;
        for (@Nullable Row row = rows.next(); row != null; row = rows.next()) {
            if (row.isBlank()) {
                continue;
            }
            count++;
            plan.look(row);
            if (row.width() > headerWidth) {
                wider.merge(row.width(), 1, Integer::sum);
            }
            if (count % SAMPLE == 0 && (count >= LARGEST_SAMPLE || !plan.isOpen())) {
                break;
            }
        }
        int over = wider.values().stream().mapToInt(n -> n).sum();
        if (2 * over <= count) {
            return headerWidth;
        }
        return wider.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(headerWidth);
    }

    private static Finding noHeader(TableFile file) {
        return Finding.builder(ListFinding.NO_HEADER)
                .location(new CellLocation(1, "A", "", ""))
                .putFact("format", file.encoding())
                .build();
    }

    private static Finding readAs(TableFile file, int row) {
        boolean isSheet = file.encoding().equals(TableFile.WORKBOOK);
        return Finding.builder(isSheet ? ListFinding.READ_AS_SHEET : ListFinding.READ_AS)
                .location(new CellLocation(row, "A", "", ""))
                .putFact("format", file.encoding())
                .putFact(isSheet ? "sheet" : "separator", file.separator())
                .putFact("row", row)
                .build();
    }
}
