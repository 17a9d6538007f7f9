package ee.osalus.finding;

/**
 * A cell of a table.
 *
 * @param row the row, from 1, as a spreadsheet counts it
 * @param column the column's letters as in a spreadsheet: {@code A}, {@code Z}, {@code AA}
 * @param header the column's header; empty where it has none
 * @param raw what the cell holds, shortened, and masked where it is personal; may be empty
 */
public record CellLocation(int row, String column, String header, String raw) implements Location {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the place.
     *
     * @param row from 1
     * @param column capital letters
     * @param header the column's header, or empty
     * @param raw what the cell holds; may be empty
     * @throws IllegalArgumentException if the row is less than 1, or the column is not of capital letters
     */
    public CellLocation {
        if (row < 1 || !column.matches("[A-Z]+")) {
            throw new IllegalArgumentException("a row from 1 and a column such as AA are expected: " + column + row);
        }
    }

    @Override
    public String toString() {
        return column + row;
    }
}
