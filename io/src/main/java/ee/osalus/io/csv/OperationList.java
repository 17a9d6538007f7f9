package ee.osalus.io.csv;

import ee.osalus.finding.Findings;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list of operations that was opened: how it is read, and its rows.
 *
 * <p>The rows are read from the file as they are asked for, in constant memory. Closing the list closes all its streams.
 */
public final class OperationList implements Closeable {

    private final @Nullable ListTable<OperationColumn> table;
    private final Findings findings;
    private final boolean ratesAreOfGrants;
    private final Set<RowSource> open = new HashSet<>();

    /**
     * An opened list.
     *
     * @param table its rows; null where it cannot be read
     * @param findings what was noticed of it
     * @param ratesAreOfGrants whether a rate is that of the grant in its row
     */
    OperationList(@Nullable ListTable<OperationColumn> table, Findings findings, boolean ratesAreOfGrants) {
        this.table = table;
        this.findings = findings;
        this.ratesAreOfGrants = ratesAreOfGrants;
    }

    /**
     * What was noticed about the list as a whole: how it is read, what its columns are and how that was decided; or why it cannot be
     * read.
     *
     * @return the findings, in the order in which they were made
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The rows after the header, blank ones left out: each is a project with its findings, or a reading without a value that says why
     * it is none, such as a row of totals. Of a list that cannot be read there are none. The origins of a reading count the row as
     * line and the column, from 1, as column. A stream reads the file from the beginning; several may be open.
     *
     * @return a stream in the order of the list, to be closed; a failing disk is an {@link UncheckedIOException}
     * @throws IOException if the file cannot be opened
     */
    public Stream<Reading<Project>> rows() throws IOException {
        if (table == null) {
            return Stream.empty();
        }
        RowSource rows = table.rows();
        synchronized (open) {
            open.add(rows);
        }
        return StreamSupport.stream(new OperationRows(rows, table, ratesAreOfGrants), false)
                .onClose(() -> {
                    try {
                        close(rows);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    private void close(RowSource rows) throws IOException {
        synchronized (open) {
            open.remove(rows);
        }
        rows.close();
    }

    @Override
    public void close() throws IOException {
        Set<RowSource> all;
        synchronized (open) {
            all = Set.copyOf(open);
        }
        for (RowSource rows : all) {
            close(rows);
        }
    }
}
