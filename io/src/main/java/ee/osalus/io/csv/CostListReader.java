package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.CostItem;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * Reads lists of cost documents for a claim, CSV and XLSX: supplier, document number and date, day of payment, net amount, VAT, and
 * what else {@link CostItem} has.
 *
 * <p>File, header, amounts and dates are read as {@link OperationListReader} reads them; the names of the columns are those of
 * {@link ColumnNames#ofCosts()}. Supplier, number, date and net amount are mandatory; where a list gives the sum with VAT and the VAT
 * and no net amount, the net amount is their difference. A column that is called amount ({@code Summa}) is the sum with VAT, or the
 * net amount where another column is the sum; of two columns of VAT the second is not taken, which is an error. A document that lacks one of them is not taken, and reported; so are amounts
 * finer than a cent. A cell that is filled and cannot be read is an error, be it of an amount that may be missing: a claim without it is
 * another claim. Net, VAT and sum that contradict each other are reported, and the document is taken with its net amount and VAT. A
 * row of sums is held against the rows above it. A budget line that is called as a {@link ee.osalus.budget.CostCategory} is, in English
 * or Estonian, is also the document's category.
 *
 * <p>Example: {@code Tarnija;Arve number;Arve kuupäev;Summa km-ta;Käibemaks} gives items with supplier, document number, document
 * date, net and VAT.
 */
public final class CostListReader {

    private static final ColumnPlan.Roles<CostColumn> ROLES = new ColumnPlan.Roles<>(
            CostColumn.class,
            null,
            null,
            CostColumn.OTHER,
            null,
            CostColumn.CURRENCY,
            Map.of(CostColumn.SUM, List.of(CostColumn.GROSS, CostColumn.NET)));

    private static final Findings OPERATIONS = Findings.of(List.of(Finding.builder(InputFinding.OPERATIONS)
            .location(new CellLocation(1, "A", "", ""))
            .build()));

    private final HeaderMatcher<CostColumn> matcher;
    private final InputLimits limits;

    private CostListReader(HeaderMatcher<CostColumn> matcher, InputLimits limits) {
        this.matcher = matcher;
        this.limits = limits;
    }

    /**
     * The reader with the standard names of columns and limits.
     *
     * @return a reader
     */
    public static CostListReader standard() {
        return new CostListReader(new HeaderMatcher<>(ColumnNames.ofCosts(), CostColumn.class), InputLimits.standard());
    }

    /**
     * The same reader with other names of columns.
     *
     * @param names the names, usually those of {@link ColumnNames#ofCosts()} extended
     * @return a reader that knows them
     */
    public CostListReader withColumnNames(ColumnNames names) {
        return new CostListReader(new HeaderMatcher<>(names, CostColumn.class), limits);
    }

    /**
     * The same reader with other limits.
     *
     * @param limits how much to take; of documents {@link InputLimits#maxElements()}
     * @return a reader with those limits
     */
    public CostListReader withLimits(InputLimits limits) {
        return new CostListReader(matcher, limits);
    }

    /**
     * Reads a list.
     *
     * @param file a CSV or XLSX file
     * @return the documents in the order of the list, with what was noticed; no value where the list cannot be read, or is one of
     *     operations
     * @throws IOException if the file cannot be read
     */
    public Reading<CostList> read(Path file) throws IOException {
        Reading<ListTable<CostColumn>> opened = ListTable.open(file, limits, matcher, ROLES);
        if (opened.value().isEmpty()) {
            return Reading.failed(holdsOperations(file, opened.findings()) ? OPERATIONS : opened.findings());
        }
        ListTable<CostColumn> table = opened.value().get();
        CurrencyUnit currency = ExactMoney.currency(table.plan().currency());
        List<CostItem> items = new ArrayList<>();
        List<Row> places = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        opened.findings().forEach(finding -> findings.add(weighed(finding, table.plan())));
        PrintedSums<CostColumn> sums = new PrintedSums<>(CostColumn.class);
        try (RowSource rows = table.rows()) {
            for (Row row = rows.next(); row != null && items.size() < limits.maxElements(); row = rows.next()) {
                if (!row.isBlank()) {
                    CostRow cost = new CostRow(table.plan(), row, currency, table.width(), sums);
                    if (cost.item().isPresent()) {
                        items.add(cost.item().get());
                        places.add(row);
                    }
                    findings.addAll(cost.findings());
                }
            }
            findings.addAll(table.atEnd(rows));
        }
        return Reading.of(new CostList(items, places, table.plan()), Findings.of(findings), new TreeMap<>());
    }

    private boolean holdsOperations(Path file, Findings whyNoCosts) throws IOException {
        if (whyNoCosts.stream().noneMatch(finding -> finding.code() == ListFinding.NO_HEADER)) {
            return false;
        }
        try (OperationList list =
                        OperationListReader.standard().withLimits(limits).read(file);
                Stream<Reading<Project>> rows = list.rows()) {
            return rows.anyMatch(row -> row.value().isPresent());
        }
    }

    /** Of two columns of VAT one is not taken: without it the claim is another one. */
    private static Finding weighed(Finding finding, ColumnPlan<CostColumn> plan) {
        Column vat = plan.column(CostColumn.VAT);
        boolean isOfVat = vat != null
                && finding.code() == ListFinding.COLUMN_TWICE
                && vat.letters().equals(finding.facts().get("first"));
        return isOfVat ? finding.withSeverity(Severity.ERROR) : finding;
    }
}
