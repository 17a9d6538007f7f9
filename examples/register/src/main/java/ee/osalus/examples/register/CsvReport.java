package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.io.csv.CsvTable;
import ee.osalus.law.LegalReference;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The findings as a table for spreadsheets, with a header; one row a finding. */
final class CsvReport implements Report {

    private final PrintWriter out;
    private final FindingLines lines;
    private final CsvTable table;

    CsvReport(PrintWriter out, Locale language) throws IOException {
        this.out = out;
        this.lines = FindingLines.in(language);
        this.table = CsvTable.on(out);
        for (String name :
                List.of("source", "line", "column", "pointer", "severity", "code", "message", "legal-basis")) {
            table.figure(lines.words().format("csv." + name, Map.of()));
        }
        table.endRow();
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Finding finding : document.findings()) {
            Optional<Location> place = finding.location();
            table.text(document.source())
                    .figure(place.flatMap(Places::line).map(String::valueOf).orElse(""))
                    .figure(place.map(at -> Places.column(at, document.format()))
                            .orElse(""))
                    .text(place.map(CsvReport::pointer).orElse(""))
                    .figure(finding.severity().name())
                    .figure(finding.code().code())
                    .text(lines.message(finding))
                    .text(finding.legalBasis().map(LegalReference::toString).orElse(""))
                    .endRow();
        }
    }

    private static String pointer(Location place) {
        return place instanceof PointerLocation pointer ? pointer.pointer() : "";
    }

    @Override
    public void close() {
        out.flush();
    }
}
