package ee.osalus.io.csv;

/** The columns of lists of cost documents. */
enum CostColumn implements ListColumn {
    PARTNER(CellKind.TEXT),
    SUPPLIER(CellKind.TEXT),
    SUPPLIER_CODE(CellKind.TEXT),
    DOCUMENT_NUMBER(CellKind.TEXT),
    DOCUMENT_DATE(CellKind.DATE),
    PAID_ON(CellKind.DATE),
    NET(CellKind.AMOUNT),
    VAT(CellKind.AMOUNT),
    GROSS(CellKind.AMOUNT),
    /** An amount of which the name does not tell whether VAT is in it. */
    SUM(CellKind.AMOUNT),
    RECOVERABLE_VAT(CellKind.AMOUNT),
    INELIGIBLE(CellKind.AMOUNT),
    BUDGET_LINE(CellKind.TEXT),
    PROCUREMENT(CellKind.TEXT),
    CURRENCY(CellKind.TEXT),
    /** Known, and not read. */
    OTHER(CellKind.TEXT);

    private final CellKind kind;

    CostColumn(CellKind kind) {
        this.kind = kind;
    }

    @Override
    public CellKind kind() {
        return kind;
    }

    @Override
    public boolean isTelling() {
        return this == SUPPLIER || this == DOCUMENT_NUMBER;
    }
}
