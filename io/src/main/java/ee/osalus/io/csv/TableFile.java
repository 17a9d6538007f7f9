package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.io.UnreadFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** A file that holds a table: comma-separated text, or a workbook. It can be read any number of times. */
final class TableFile {

    /** Opens the rows of the table from their beginning. */
    @FunctionalInterface
    interface Opening {
        RowSource open() throws IOException;
    }

    /** The format of workbooks, which have sheets instead of an encoding. */
    static final String WORKBOOK = "XLSX";

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};

    /** The rows among which the header is looked for. */
    static final int HEAD = 60;

    private static final int SNIFFED = 512;

    /** The beginning of an object, or of a list of objects or lists. */
    private static final Pattern JSON = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\\]]");

    private final String encoding;
    private final String separator;
    private final Opening opening;

    private TableFile(String encoding, String separator, Opening opening) {
        this.encoding = encoding;
        this.separator = separator;
        this.opening = opening;
    }

    RowSource open() throws IOException {
        return opening.open();
    }

    /** The name of the encoding, or of the format that has none. */
    String encoding() {
        return encoding;
    }

    /** What parts the cells, in words of the machine: the sign itself, {@code tab}, or the sheet's name. */
    String separator() {
        return separator;
    }

    /**
     * Finds out how a file is to be read.
     *
     * @param score how well the first rows of a table fit what is looked for; the separator or sheet of the best score counts
     * @return the table, or no value and the reason
     * @throws IOException if the file cannot be read
     */
    static Reading<TableFile> of(Path file, InputLimits limits, ToIntFunction<List<Row>> score) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SNIFFED);
        }
        if (isBlank(start)) {
            return Reading.failed(Finding.builder(InputFinding.EMPTY)
                    .location(new TextLocation(1, 1, ""))
                    .build());
        }
        Optional<String> format = UnreadFormat.of(file).or(() -> textFormat(start));
        if (format.isPresent()) {
            return Reading.failed(Finding.builder(ListFinding.OTHER_FORMAT)
                    .location(new TextLocation(1, 1, ""))
                    .putFact("format", format.get())
                    .build());
        }
        if (starts(start, 'P', 'K', 3, 4)) {
            return workbook(file, limits, score);
        }
        Reading<Charset> charset = TextEncoding.of(file);
        if (charset.value().isEmpty()
                && file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return Reading.failed(Finding.builder(ListFinding.NO_WORKBOOK).build());
        }
        return charset.value().isEmpty()
                ? Reading.failed(charset.findings())
                : text(file, charset.value().get(), charset.findings(), limits, score);
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte[] start) {
        return start.length < SNIFFED && CellText.isBlank(new String(start, StandardCharsets.UTF_8));
    }

    /** A format of text that holds no table of cells. */
    private static Optional<String> textFormat(byte[] start) {
        String text = CellText.stripped(new String(start, StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .toLowerCase(Locale.ROOT));
        if (text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<table")) {
            return Optional.of("HTML/XML");
        }
        return JSON.matcher(text).lookingAt() ? Optional.of("JSON") : Optional.empty();
    }

    private static Reading<TableFile> text(
            Path file, Charset charset, Findings findings, InputLimits limits, ToIntFunction<List<Row>> score)
            throws IOException {
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            List<Row> head;
            try (RowSource rows = new CsvRows(reader(file, charset), separator, limits)) {
                head = head(rows);
            }
            long fit = 1000L * score.applyAsInt(head) + Math.min(999, evenness(head));
            if (fit > most) {
                most = fit;
                best = separator;
            }
        }
        char separator = best;
        return Reading.of(
                new TableFile(
                        charset.name(),
                        separator == '\t' ? "tab" : String.valueOf(separator),
                        () -> new CsvRows(reader(file, charset), separator, limits)),
                findings,
                new TreeMap<>());
    }

    /** How many rows have as many cells as most of them, if that is more than one. */
    private static int evenness(List<Row> head) {
        int best = 0;
        for (Row row : head) {
            long same = head.stream().filter(r -> r.size() == row.size()).count();
            best = row.size() < 2 ? best : Math.max(best, (int) same);
        }
        return best;
    }

    private static Reading<TableFile> workbook(Path file, InputLimits limits, ToIntFunction<List<Row>> score)
            throws IOException {
        Reading<XlsxFile> opened = XlsxFile.open(file, limits);
        if (opened.value().isEmpty()) {
            return Reading.failed(opened.findings());
        }
        XlsxFile workbook = opened.value().get();
        if (workbook.sheets().isEmpty()) {
            return Reading.failed(XlsxFile.damage("", 1));
        }
        XlsxFile.Sheet best = workbook.sheets().get(0);
        int most = -1;
        for (XlsxFile.Sheet sheet : workbook.sheets()) {
            try (RowSource rows = workbook.rows(sheet)) {
                int fit = score.applyAsInt(head(rows));
                best = fit > most ? sheet : best;
                most = Math.max(most, fit);
            }
        }
        XlsxFile.Sheet chosen = best;
        List<Finding> findings = new ArrayList<>();
        if (workbook.sheets().size() > 1) {
            findings.add(Finding.builder(ListFinding.SHEET_CHOSEN)
                    .location(new CellLocation(1, "A", "", CellText.shown(chosen.name())))
                    .putFact("sheet", CellText.shown(chosen.name()))
                    .putFact("count", workbook.sheets().size())
                    .build());
        }
        return Reading.of(
                new TableFile(WORKBOOK, CellText.shown(chosen.name()), () -> workbook.rows(chosen)),
                Findings.of(findings),
                new TreeMap<>());
    }

    /** The first rows that are not blank. */
    static List<Row> head(RowSource rows) throws IOException {
        List<Row> head = new ArrayList<>();
        for (Row row = rows.next(); row != null && row.number() <= 4 * HEAD && head.size() < HEAD; row = rows.next()) {
            if (!row.isBlank()) {
                head.add(row);
            }
        }
        return head;
    }

    /** The text without its mark. */
    private static Reader reader(Path file, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        // Damage becomes U+FFFD; it was counted before.
        Reader decoded =
                charset.equals(StandardCharsets.UTF_8) ? new Utf8Reader(in) : new InputStreamReader(in, charset);
        Reader text = new BufferedReader(decoded, 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
