package ee.osalus.io.csv;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A row of a table, its cells without the blanks around them. */
final class Row {

    private static final int COLUMN_LETTERS = 26;

    private final int number;
    private final String[] cells;
    private final int size;
    private final @Nullable BitSet numbers;

    /**
     * A row whose cells are all text.
     *
     * @param number from 1, as a spreadsheet counts it
     * @param cells the cells, {@link CellText#stripped(String) stripped}; taken, not copied
     * @param size how many of them count
     */
    Row(int number, String[] cells, int size) {
        this(number, cells, size, null);
    }

    /**
     * A row of a workbook.
     *
     * @param number from 1
     * @param cells the cells, {@link CellText#stripped(String) stripped}; taken, not copied
     * @param size how many of them count
     * @param numbers the cells that the workbook holds as numbers, in plain notation with a decimal point
     */
    Row(int number, String[] cells, int size, @Nullable BitSet numbers) {
        this.number = number;
        this.cells = cells;
        this.size = size;
        this.numbers = numbers;
    }

    int number() {
        return number;
    }

    int size() {
        return size;
    }

    /** The cell without blanks around it; empty where the row has none. */
    String cell(int column) {
        return column < size ? cells[column] : "";
    }

    /** Whether a cell holds more than a sign for nothing. */
    boolean says(Column column) {
        String cell = cell(column.index());
        return !cell.isEmpty() && !CellText.isPlaceholder(cell);
    }

    /** Whether the file itself says that the cell is a number. */
    boolean isNumber(int column) {
        return numbers != null && numbers.get(column);
    }

    /** How many cells it has up to the last that is not blank. */
    int width() {
        int last = size;
        while (last > 0 && cells[last - 1].isEmpty()) {
            last--;
        }
        return last;
    }

    boolean isBlank() {
        return width() == 0;
    }

    /** How many cells are not blank. */
    int filled() {
        return (int)
                Arrays.stream(cells, 0, size).filter(cell -> !cell.isEmpty()).count();
    }

    /** Whether one cell alone is not blank. */
    boolean hasOneCell() {
        int filled = 0;
        for (int i = 0; i < size && filled < 2; i++) {
            filled += cells[i].isEmpty() ? 0 : 1;
        }
        return filled == 1;
    }

    /** The letters of a column: 0 is A, 26 is AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / COLUMN_LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % COLUMN_LETTERS));
        }
        return letters.toString();
    }
}
