package ee.osalus.io.csv;

/** What the cells of a column hold. */
enum CellKind {
    TEXT,
    AMOUNT,
    RATE,
    DATE
}
