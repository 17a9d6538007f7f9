package ee.osalus.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import ee.osalus.money.ExactMoney;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;

/**
 * A table in CSV that is safe to open in a spreadsheet: RFC 4180 with commas, line ends CRLF, cell by cell.
 *
 * <pre>{@code
 * CsvTable table = CsvTable.on(out);
 * table.text("supplier").text("eligible").endRow();
 * table.text("=HYPERLINK(…)").amount(Money.of(-12, "EUR")).endRow();
 * }</pre>
 *
 * <p>gives {@code supplier,eligible} and {@code '=HYPERLINK(…),-12.00}. A text that a spreadsheet would calculate, because it begins
 * with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break, has an apostrophe before it, as OWASP's page on CSV
 * injection says; a figure has not, so that it stays a number. A cell with a comma, semicolon, bar, tab, line break, quote or
 * apostrophe is quoted, so that it stays one cell also where a spreadsheet splits at another mark.
 *
 * <p>One thread writes it. Nothing is kept back but the row that was begun; the writer below stays open.
 */
public final class CsvTable {

    private static final QuoteStrategy SPLIT_ANYWHERE = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.chars().anyMatch(c -> c == ';' || c == '\t' || c == '|' || c == '\'');
        }
    };

    private final CsvWriter csv;
    private final List<String> row = new ArrayList<>();

    private CsvTable(CsvWriter csv) {
        this.csv = csv;
    }

    /**
     * A table without rows.
     *
     * @param out where to write; the caller buffers, flushes and closes it
     * @return the table
     */
    public static CsvTable on(Writer out) {
        return new CsvTable(CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(SPLIT_ANYWHERE)
                .bufferSize(0)
                .build(out));
    }

    /**
     * Adds a cell of text to the row.
     *
     * @param text any text
     * @return this table
     */
    public CsvTable text(String text) {
        return figure(FormulaGuard.guarded(text));
    }

    /**
     * Adds an amount to the row, as a plain number without currency.
     *
     * @param amount the amount, written with a point and at least the digits of its currency: {@code 11148.00}
     * @return this table
     */
    public CsvTable amount(MonetaryAmount amount) {
        BigDecimal number = ExactMoney.toDecimal(amount).stripTrailingZeros();
        int digits = Math.max(ExactMoney.fractionDigits(amount.getCurrency()), number.scale());
        return figure(number.setScale(digits, RoundingMode.UNNECESSARY).toPlainString());
    }

    /**
     * Adds a cell to the row as it is.
     *
     * @param figure a number, a date or a code that the program itself made, never a text of others
     * @return this table
     */
    public CsvTable figure(String figure) {
        row.add(figure);
        return this;
    }

    /**
     * Writes the row.
     *
     * @throws IOException if the writer below fails
     */
    public void endRow() throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        row.clear();
    }
}
