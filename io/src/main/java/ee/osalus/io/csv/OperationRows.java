package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.UnknownCurrencyException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list of operations one by one; what is no operation is a reading without a value. */
final class OperationRows extends AbstractSpliterator<Reading<Project>> {

    private static final int FEWEST_COLUMNS_OF_A_LIST = 3;
    private static final int FEWEST_NAMES_AGAIN = 2;
    private static final List<OperationColumn> PROGRAMMES = List.of(
            OperationColumn.PROGRAMME, OperationColumn.PROGRAMME_CODE, OperationColumn.FUND, OperationColumn.FUND_CODE);

    private final RowSource rows;
    private final ListTable<OperationColumn> table;
    private final ColumnPlan<OperationColumn> plan;
    private final ProjectAssembly.Common common;
    private final int width;
    private final String separator;
    private final CurrencyUnit currency;
    private final SumsOfList sums;
    private boolean ended;

    OperationRows(RowSource rows, ListTable<OperationColumn> table, boolean ratesAreOfGrants) {
        this(rows, table, ratesAreOfGrants, new SumsOfList(table), null);
    }

    private OperationRows(
            RowSource rows,
            ListTable<OperationColumn> table,
            boolean ratesAreOfGrants,
            SumsOfList sums,
            @Nullable PrintedSums<OperationColumn> running) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.rows = rows;
        this.sums = sums;
        this.table = table;
        this.plan = table.plan();
        this.common = ProjectAssembly.Common.of(plan, ratesAreOfGrants, running);
        this.width = table.width();
        this.separator = table.separator();
        this.currency = ExactMoney.currency(plan.currency());
    }

    /** Rows that are added up as they are read, from the first on, so that rows of sums can be held against them. */
    static OperationRows summing(RowSource rows, ListTable<OperationColumn> table) {
        return new OperationRows(rows, table, true, new SumsOfList(table), new PrintedSums<>(OperationColumn.class));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Reading<Project>> action) {
        if (ended) {
            return false;
        }
        try {
            Row row = rows.next();
            while (row != null && row.isBlank()) {
                row = rows.next();
            }
            if (row != null) {
                action.accept(read(row));
                return true;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        ended = true;
        List<Finding> atEnd = table.atEnd(rows);
        if (!atEnd.isEmpty()) {
            action.accept(Reading.failed(Findings.of(atEnd)));
        }
        return !atEnd.isEmpty();
    }

    private Reading<Project> read(Row row) throws IOException {
        ListFinding reason = reason(row);
        if (reason != null) {
            return noOperation(row, reason);
        }
        Reading<Project> project = operation(row);
        if (project.value().isEmpty()) {
            lose();
        }
        return project;
    }

    private Reading<Project> operation(Row row) {
        CurrencyUnit own;
        try {
            own = named(row);
        } catch (UnknownCurrencyException unknown) {
            Column column = Objects.requireNonNull(plan.column(OperationColumn.CURRENCY));
            return Reading.failed(new CellReader(row, currency)
                    .at(column, row.cell(column.index()), ListFinding.CELL_UNREADABLE)
                    .build());
        }
        return ProjectAssembly.read(common, new CellReader(row, own == null ? currency : own));
    }

    /** The currency that a row names in a column for it, or by its programme where that tells; null where it names none. */
    private @Nullable CurrencyUnit named(Row row) {
        String code = cell(row, OperationColumn.CURRENCY);
        String ofCooperation = plan.cooperationCurrency();
        if (code.isEmpty() && ofCooperation != null && PROGRAMMES.stream().anyMatch(key -> isOfCooperation(row, key))) {
            return ExactMoney.currency(ofCooperation);
        }
        return code.isEmpty() ? null : ExactMoney.currency(code);
    }

    private boolean isOfCooperation(Row row, OperationColumn key) {
        return CellCurrency.isOfCooperation(cell(row, key));
    }

    private void lose() {
        if (common.sums() != null) {
            common.sums().lose();
        }
    }

    private Reading<Project> noOperation(Row row, ListFinding reason) throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                new CellReader(row, currency).ofRow(reason, firstFilled(row)).build());
        if (reason == ListFinding.ROW_SHIFTED || reason == ListFinding.ROWS_SWALLOWED) {
            lose();
        } else if (reason == ListFinding.ROW_OF_TOTALS) {
            findings.addAll(common.sums() == null ? sums.differences(row.number()) : wrongSums(row, common.sums()));
        }
        return Reading.failed(Findings.of(findings));
    }

    private List<Finding> wrongSums(Row row, PrintedSums<OperationColumn> running) {
        try {
            CurrencyUnit own = named(row);
            CellReader cells = new CellReader(row, own == null ? currency : own);
            return ProjectAssembly.wrongSums(plan, running, cells, own);
        } catch (UnknownCurrencyException unknown) {
            return List.of();
        }
    }

    /** Why a row is no operation; null where it is one. */
    private @Nullable ListFinding reason(Row row) {
        if (row.width() > width) {
            return ListFinding.ROW_SHIFTED;
        }
        if (isHeaderAgain(row)) {
            return ListFinding.HEADER_AGAIN;
        }
        String first = firstFilled(row);
        if (isTotals(row, first)) {
            return ListFinding.ROW_OF_TOTALS;
        }
        if (plan.columns().size() >= FEWEST_COLUMNS_OF_A_LIST && (row.hasOneCell() || isLabelled(row, first))) {
            return ListFinding.ROW_OF_NOTES;
        }
        return swallows(row) ? ListFinding.ROWS_SWALLOWED : null;
    }

    /** Two cells, the first a label: {@code Date of last update: | 31/12/2020}. */
    private static boolean isLabelled(Row row, String first) {
        return first.endsWith(":") && row.filled() == 2;
    }

    private boolean isHeaderAgain(Row row) {
        int same = 0;
        List<String> names = plan.names();
        for (int i = 0; i < names.size() && i < row.size(); i++) {
            if (!names.get(i).isEmpty()) {
                if (!names.get(i).equals(row.cell(i))) {
                    return false;
                }
                same++;
            }
        }
        return same >= FEWEST_NAMES_AGAIN;
    }

    /** Nobody and nothing is named, or "total"; and there are amounts. */
    private boolean isTotals(Row row, String first) {
        String name = cell(row, OperationColumn.NAME);
        String beneficiary = cell(row, OperationColumn.BENEFICIARY);
        // A project may have a title that begins so; it then has a beneficiary or a date.
        boolean isNameless = plan.column(OperationColumn.BENEFICIARY) != null
                && (name.isEmpty() || name.equals(first))
                && (beneficiary.isEmpty() || beneficiary.equals(first))
                && cell(row, OperationColumn.START_DATE).isEmpty();
        return (isNameless && TotalWords.isTotalOfAPart(first))
                || (TotalWords.isTotal(first) && isNoneOrTotal(name) && isNoneOrTotal(beneficiary));
    }

    private static boolean isNoneOrTotal(String cell) {
        return cell.isEmpty() || TotalWords.isTotal(cell);
    }

    private String cell(Row row, OperationColumn key) {
        Column column = plan.column(key);
        return column == null ? "" : row.cell(column.index());
    }

    private static String firstFilled(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return row.cell(i);
            }
        }
        return "";
    }

    /** Whether a cell holds a line that is a whole row: with its separators, and with days or amounts in their places. */
    private boolean swallows(Row row) {
        for (int i = 0; i < row.size() && separator.length() == 1; i++) {
            String cell = row.cell(i);
            if (hasSeparators(cell) && cell.lines().anyMatch(this::isRow)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has as many separators as a row. */
    private boolean hasSeparators(String text) {
        int missing = Math.max(FEWEST_COLUMNS_OF_A_LIST, width) - 1;
        int at = text.length() < missing ? -1 : text.indexOf(separator);
        while (at >= 0 && missing > 0) {
            missing--;
            at = text.indexOf(separator, at + 1);
        }
        return missing == 0;
    }

    private boolean isRow(String line) {
        if (!hasSeparators(line)) {
            return false;
        }
        List<String> parts = Arrays.asList(line.split(Pattern.quote(separator), -1));
        int fits = 0;
        for (Column column : plan.columns().values()) {
            String part = column.index() < parts.size() ? CellText.stripped(parts.get(column.index())) : "";
            fits += column.kind() == CellKind.DATE && DateText.of(part) != null ? 2 : 0;
            fits += column.kind() == CellKind.AMOUNT && NumberText.of(part) != null ? 1 : 0;
        }
        return fits >= 2;
    }
}
