package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.payment.CostItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cost documents of a list, which knows the cells that they were read from. */
public final class CostList {

    /** {@code /items/3/vat}, also {@code /claims/0/items/3/vat}. */
    private static final Pattern ITEM = Pattern.compile("(?:/claims/0)?/items/([0-9]+)(?:/([A-Za-z]+))?");

    private static final Map<String, CostColumn> FIELDS = Map.of(
            "supplier", CostColumn.SUPPLIER,
            "documentDate", CostColumn.DOCUMENT_DATE,
            "paidOn", CostColumn.PAID_ON,
            "net", CostColumn.NET,
            "vat", CostColumn.VAT,
            "recoverableVat", CostColumn.RECOVERABLE_VAT,
            "ineligible", CostColumn.INELIGIBLE,
            "budgetLine", CostColumn.BUDGET_LINE,
            "procurement", CostColumn.PROCUREMENT);

    private final List<CostItem> items;
    private final List<Row> rows;
    private final ColumnPlan<CostColumn> plan;

    CostList(List<CostItem> items, List<Row> rows, ColumnPlan<CostColumn> plan) {
        this.items = List.copyOf(items);
        this.rows = List.copyOf(rows);
        this.plan = plan;
    }

    /**
     * The documents.
     *
     * @return an unmodifiable list in the order of the file
     */
    public List<CostItem> items() {
        return items;
    }

    /**
     * The findings about a claim of these documents, where they stand in the list.
     *
     * @param ofClaim findings with pointers such as {@code /items/3/vat}, or {@code /claims/0/items/3/vat} of a ledger's first claim
     * @return the same findings; each that is about a document is at its cell, or at the document's number where the list has no such
     *     column
     */
    public Findings locate(Findings ofClaim) {
        return ofClaim.map(this::located);
    }

    /**
     * The findings of this list's reader about the documents that were taken, the other way round: by their pointers, as
     * {@link ee.osalus.payment.Claim#without(ee.osalus.finding.Severity, Findings)} takes them.
     *
     * @param ofReader the findings of the reading
     * @return those that stand in the row of a document, at pointers such as {@code /items/3}
     */
    public Findings byItem(Findings ofReader) {
        Map<Integer, Integer> itemOfRow = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            itemOfRow.put(rows.get(i).number(), i);
        }
        List<Finding> ofItems = new ArrayList<>();
        for (Finding finding : ofReader) {
            if (finding.location().orElse(null) instanceof CellLocation cell && itemOfRow.containsKey(cell.row())) {
                ofItems.add(finding.withLocation(PointerLocation.of("/items/" + itemOfRow.get(cell.row()))));
            }
        }
        return Findings.of(ofItems);
    }

    private Finding located(Finding finding) {
        if (finding.location().orElse(null) instanceof PointerLocation pointer) {
            Matcher item = ITEM.matcher(pointer.pointer());
            if (item.matches() && Integer.parseInt(item.group(1)) < rows.size()) {
                Row row = rows.get(Integer.parseInt(item.group(1)));
                return finding.withLocation(cell(row, String.valueOf(item.group(2))));
            }
        }
        return finding;
    }

    private CellLocation cell(Row row, String field) {
        Column column = plan.column(FIELDS.getOrDefault(field, CostColumn.DOCUMENT_NUMBER));
        Column shown = column == null ? plan.column(CostColumn.DOCUMENT_NUMBER) : column;
        return shown == null
                ? new CellLocation(row.number(), "A", "", CellText.shown(row.cell(0)))
                : new CellLocation(
                        row.number(), shown.letters(), shown.header(), CellText.shown(row.cell(shown.index())));
    }
}
