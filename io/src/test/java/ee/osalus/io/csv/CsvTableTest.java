package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1"})
    void marksATextThatASpreadsheetWouldCalculate(String text) throws IOException {
        assertThat(unquoted(written(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linn", "'t Hooge Huys", "a=b", "1-2", ""})
    void leavesOtherTextsAsTheyAre(String text) throws IOException {
        assertThat(unquoted(written(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"a;b,`\"a;b\"`", "a|b,`\"a|b\"`", "`a,b`,`\"a,b\"`", "`a\"b`,`\"a\"\"b\"`"})
    void quotesWhatCouldBeSplit(String text, String cell) throws IOException {
        assertThat(written(text)).isEqualTo(cell);
    }

    @Test
    void leavesAnAmountANumber() throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.on(out)
                .amount(Money.of(-12, "EUR"))
                .amount(Money.of(new BigDecimal("11148.005"), "EUR"))
                .amount(Money.of(500, "JPY"))
                .figure("-1")
                .endRow();
        assertThat(out).hasToString("-12.00,11148.005,500,-1\r\n");
    }

    @Test
    void saysThatTheWriterFailed() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new AccessDeniedException("disk");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        CsvTable table = CsvTable.on(full).text("Linn");
        assertThatThrownBy(table::endRow).isInstanceOf(AccessDeniedException.class);
    }

    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.on(out).text(text).figure("").endRow();
        return out.toString().substring(0, out.toString().length() - ",\r\n".length());
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
