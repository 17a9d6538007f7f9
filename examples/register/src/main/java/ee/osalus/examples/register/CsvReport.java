package ee.osalus.examples.register;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.law.LegalReference;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The findings as a table for spreadsheets: RFC 4180 with commas, line ends CRLF, a header; one row a finding.
 *
 * <p>A cell that a spreadsheet would take for a formula, because it begins with {@code = + - @} or a tab, gets an apostrophe before it.
 */
final class CsvReport implements Report {

    private static final List<String> HEADER =
            List.of("source", "line", "column", "pointer", "severity", "code", "message", "legal basis");

    private final PrintWriter out;
    private final Locale language;

    CsvReport(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
        print(HEADER);
    }

    @Override
    public void add(CheckedDocument document) {
        for (Finding finding : document.findings()) {
            Optional<Location> place = finding.location();
            print(List.of(
                    document.source(),
                    place.map(CsvReport::line).orElse(""),
                    place.map(CsvReport::column).orElse(""),
                    place.map(CsvReport::pointer).orElse(""),
                    finding.severity().name(),
                    finding.code().code(),
                    finding.message(language),
                    finding.legalBasis().map(LegalReference::toString).orElse("")));
        }
    }

    private static String line(Location place) {
        if (place instanceof CellLocation cell) {
            return String.valueOf(cell.row());
        }
        return text(place).map(text -> String.valueOf(text.line())).orElse("");
    }

    private static String column(Location place) {
        if (place instanceof CellLocation cell) {
            return cell.column();
        }
        return text(place).map(text -> String.valueOf(text.column())).orElse("");
    }

    private static Optional<TextLocation> text(Location place) {
        if (place instanceof TextLocation text) {
            return Optional.of(text);
        }
        return place instanceof PointerLocation pointer ? pointer.text() : Optional.empty();
    }

    private static String pointer(Location place) {
        return place instanceof PointerLocation pointer ? pointer.pointer() : "";
    }

    private void print(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.print(i == 0 ? "" : ",");
            out.print(cell(cells.get(i)));
        }
        out.print("\r\n");
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = isFormula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void close() {
        out.flush();
    }
}
