package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.io.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, parsed as they are asked for. */
final class XlsxRows implements RowSource {

    /** The columns that the format has: up to XFD. */
    private static final int MOST_COLUMNS = 16_384;

    /** What a spreadsheet keeps of a number; more digits are the noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int LONGEST_NUMBER = 40;

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6}):[A-Z]{1,3}([1-9][0-9]{0,6})");
    private static final int MOST_MERGED = 10_000;

    private final ZipFile zip;
    private final XMLStreamReader xml;
    private final String sheet;
    private final List<String> texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final InputLimits limits;
    private final List<Merged> merged = new ArrayList<>();
    private @Nullable Finding damage;
    private int row;
    private String[] cells = new String[0];
    private int size;
    private BitSet numbers = new BitSet();

    XlsxRows(
            ZipFile zip,
            InputStream part,
            String sheet,
            List<String> texts,
            XlsxStyles styles,
            boolean from1904,
            InputLimits limits)
            throws XMLStreamException {
        this.zip = zip;
        this.xml = XlsxFile.reader(part);
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    @Override
    public @Nullable Row next() throws IOException {
        int before = row;
        try {
            while (damage == null && xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("row")) {
                    return readRow();
                }
                if (xml.getLocalName().equals("mergeCell")) {
                    merge(xml.getAttributeValue(null, "ref"));
                }
            }
        } catch (XMLStreamException broken) {
            damage = damage(broken, Math.max(row, before + 1));
        }
        return null;
    }

    private void merge(@Nullable String range) {
        Matcher cells = RANGE.matcher(String.valueOf(range));
        if (cells.matches() && merged.size() < MOST_MERGED) {
            int first = Integer.parseInt(cells.group(2));
            int last = Integer.parseInt(cells.group(3));
            if (first < last) {
                merged.add(new Merged(first, last, column(cells.group(1), 0)));
            }
        }
    }

    @Override
    public List<Merged> merged() {
        return merged;
    }

    private Finding damage(XMLStreamException broken, int at) throws IOException {
        Throwable cause = broken.getNestedException();
        if (cause instanceof XlsxLimit.Passed passed) {
            return XlsxFile.tooLarge(passed);
        }
        if (cause instanceof IOException disk
                && !(disk instanceof ZipException)
                && !(disk instanceof java.io.EOFException)) {
            // The parser reports malformed UTF-8 as an exception of input, too.
            if (!(disk instanceof java.io.CharConversionException)) {
                throw disk;
            }
        }
        return XlsxFile.damage(sheet, at);
    }

    private @Nullable Row readRow() throws XMLStreamException {
        int stated = XlsxFile.number(xml.getAttributeValue(null, "r"));
        row = stated > row ? stated : row + 1;
        cells = new String[Math.max(16, size)];
        Arrays.fill(cells, "");
        size = 0;
        numbers = new BitSet();
        long length = 0;
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int at = column(xml.getAttributeValue(null, "r"), column);
                if (at >= MOST_COLUMNS) {
                    damage = XlsxFile.damage(sheet, row);
                    return null;
                }
                int cell = readCell(at);
                length += cell;
                column = at + 1;
                if (cell > limits.maxTextLength() || length > limits.maxLineLength()) {
                    damage = tooLong(
                            at, cell > limits.maxTextLength() ? ListFinding.CELL_TOO_LONG : ListFinding.ROW_TOO_LONG);
                    return null;
                }
            }
        }
        return new Row(row, cells, size, numbers);
    }

    private Finding tooLong(int column, ListFinding code) {
        return Finding.builder(code)
                .location(new CellLocation(row, Row.letters(column), "", ""))
                .putFact("row", row)
                .build();
    }

    /** The column of an address such as AB12; the next one where there is none. */
    private static int column(@Nullable String address, int next) {
        int column = 0;
        for (int i = 0; address != null && i < address.length() && column <= MOST_COLUMNS; i++) {
            char c = address.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = 26 * column + (c - 'A' + 1);
        }
        return column == 0 ? next : column - 1;
    }

    private int readCell(int column) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = XlsxTexts.value(xml, limits.maxTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = XlsxTexts.text(xml, "is", limits.maxTextLength());
            }
        }
        String cell = meaning(type == null ? "n" : type, style, value, column);
        if (!cell.isEmpty()) {
            put(column, CellText.stripped(cell));
        }
        return cell.length();
    }

    private String meaning(String type, @Nullable String style, String value, int column) {
        if (type.equals("s")) {
            int index = XlsxFile.number(value.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        }
        if (!type.equals("n") || value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return value;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip()).round(PRECISION);
        } catch (NumberFormatException noNumber) {
            return value;
        }
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return value;
        }
        return switch (styles.kind(style, 0)) {
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DATE -> date(number).map(LocalDate::toString).orElseGet(() -> number(number, column));
            case PLAIN -> number(number, column);
        };
    }

    private String number(BigDecimal number, int column) {
        numbers.set(column);
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private Optional<LocalDate> date(BigDecimal serial) {
        return SerialDate.day(serial, from1904);
    }

    private void put(int column, String cell) {
        if (column >= cells.length) {
            int old = cells.length;
            cells = Arrays.copyOf(cells, Math.max(column + 1, 2 * old));
            Arrays.fill(cells, old, cells.length, "");
        }
        cells[column] = cell;
        size = Math.max(size, column + 1);
    }

    @Override
    public Optional<Finding> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
