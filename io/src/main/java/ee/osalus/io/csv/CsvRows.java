package ee.osalus.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.io.InputLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a comma-separated text, with whatever separator. */
final class CsvRows implements RowSource {

    /** FastCSV needs room for what it reads at once. */
    private static final int SMALLEST_BUFFER = 1 << 16;

    private final CloseableIterator<Row> rows;
    private final Rows handler;
    private @Nullable Finding damage;

    CsvRows(Reader text, char separator, InputLimits limits) {
        this.handler = new Rows(limits);
        this.rows = format(separator, limits).build(handler, text).iterator();
    }

    /** One way of parting for the first look at a file and for its reading. */
    @SuppressWarnings(
            "removal") // real lists have letters behind a closing quote; what shall replace the option takes blanks
    // alone
    private static CsvReaderBuilder format(char separator, InputLimits limits) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, limits.maxTextLength()));
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (damage != null) {
            return null;
        }
        try {
            Row row = rows.hasNext() ? rows.next() : null;
            if (handler.isTooLong()) {
                damage = at(handler.row(), ListFinding.ROW_TOO_LONG).build();
                return null;
            }
            return row;
        } catch (CsvParseException broken) {
            // Only these two can happen: all else is allowed. FastCSV tells them apart by their message alone.
            ListFinding code = String.valueOf(broken.getMessage()).contains("buffer size")
                    ? ListFinding.CELL_TOO_LONG
                    : ListFinding.QUOTE_UNCLOSED;
            damage = at(handler.row(), code).build();
            return null;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private Finding.Builder at(int row, ListFinding code) {
        return Finding.builder(code)
                .location(new CellLocation(row, Row.letters(handler.cell()), "", ""))
                .putFact("row", row);
    }

    @Override
    public Optional<Finding> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /**
     * Builds rows out of the parser's buffer. Cells without text share one empty string, and a cell with the text of the cell above it
     * shares that one: lists repeat fund, programme and region from row to row.
     */
    private static final class Rows extends AbstractBaseCsvCallbackHandler<Row> {

        private final InputLimits limits;
        private int row;
        private String[] above = {};
        private String[] cells = {};
        private int size;
        private long length;
        private boolean tooLong;

        Rows(InputLimits limits) {
            this.limits = limits;
        }

        int row() {
            return row;
        }

        int cell() {
            return size;
        }

        boolean isTooLong() {
            return tooLong;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row++;
            above = cells;
            cells = new String[Math.max(1, size)];
            size = 0;
            length = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
            length += count;
            if (length > limits.maxLineLength() || size >= limits.maxElements()) {
                tooLong = true;
                return;
            }
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, 2 * size);
            }
            cells[size] = cell(buffer, offset, count);
            size++;
        }

        private String cell(char[] buffer, int offset, int count) {
            if (count == 0) {
                return "";
            }
            String same = size < above.length ? above[size] : null;
            return same != null && isText(same, buffer, offset, count)
                    ? same
                    : CellText.stripped(new String(buffer, offset, count));
        }

        private static boolean isText(String text, char[] buffer, int offset, int count) {
            if (text.length() != count) {
                return false;
            }
            for (int i = count - 1; i >= 0; i--) {
                if (text.charAt(i) != buffer[offset + i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        protected Row buildRecord() {
            return new Row(row, cells, size);
        }
    }
}
