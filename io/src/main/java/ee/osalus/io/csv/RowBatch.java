package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Some rows that were taken from a table, for another thread to read. */
final class RowBatch implements RowSource {

    private static final int MOST_ROWS = 512;

    private final Queue<Row> rows = new ArrayDeque<>(MOST_ROWS);

    /** Takes the next rows of a table; none at its end. */
    static RowBatch from(RowSource table) throws IOException {
        RowBatch batch = new RowBatch();
        while (batch.rows.size() < MOST_ROWS) {
            Row row = table.next();
            if (row == null) {
                break;
            }
            batch.rows.add(row);
        }
        return batch;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public @Nullable Row next() {
        return rows.poll();
    }

    /** That of the table is told at its own end. */
    @Override
    public Optional<Finding> damage() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
