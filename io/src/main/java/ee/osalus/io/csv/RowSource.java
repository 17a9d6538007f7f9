package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one table, one after another, whatever the file's format. */
interface RowSource extends Closeable {

    /**
     * The next row.
     *
     * @return the row, blank ones too; null at the end, or where the table cannot be read on
     * @throws IOException if the disk fails
     */
    @Nullable
    Row next() throws IOException;

    /** Cells of one column, and perhaps of columns beside it, that are merged over several rows. */
    record Merged(int firstRow, int lastRow, int column) {

        @Override
        public String toString() {
            return Row.letters(column) + firstRow + ":" + Row.letters(column) + lastRow;
        }
    }

    /**
     * Cells that are merged over several rows; such a cell's value stands in its first row.
     *
     * @return the first of them, once {@link #next()} has returned null
     */
    default List<Merged> merged() {
        return List.of();
    }

    /**
     * Why the table could not be read to its end.
     *
     * @return the reason, once {@link #next()} has returned null; empty where it is whole
     */
    Optional<Finding> damage();
}
