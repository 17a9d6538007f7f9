package ee.osalus.examples.register;

import ee.osalus.check.Inspection;
import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.csv.OperationList;
import ee.osalus.io.csv.OperationListReader;
import ee.osalus.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a list of operations and holds each row against a rulebook, a row a document; only what rules across a list need stays in memory. */
final class ListChecker {

    /** Takes the rows as they are read. */
    @FunctionalInterface
    interface Rows {
        void take(CheckedDocument row) throws IOException;
    }

    private final OperationListReader lists = OperationListReader.standard();
    private final Inspection inspection;

    ListChecker(Inspection inspection) {
        this.inspection = inspection;
    }

    static boolean isList(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".xlsx");
    }

    /**
     * Reads a list: first what was noticed about the whole of it, then its rows.
     *
     * @throws IOException if the file cannot be read
     */
    void check(Path file, Rows rows) throws IOException {
        try (OperationList list = lists.read(file);
                Stream<Reading<Project>> readings = list.rows()) {
            rows.take(new CheckedDocument(
                    file.toString(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    list.findings(),
                    Collections.emptySortedMap()));
            for (Iterator<Reading<Project>> each = readings.iterator(); each.hasNext(); ) {
                rows.take(checked(file, each.next()));
            }
        }
    }

    private CheckedDocument checked(Path file, Reading<Project> reading) {
        List<Project> projects = reading.value().stream().toList();
        Findings findings = reading.findings();
        for (Project project : projects) {
            findings = findings.and(reading.locate(inspection.next(project)).within("/projects/0"));
        }
        SortedMap<String, TextLocation> origins = new TreeMap<>();
        reading.origins().forEach((pointer, place) -> origins.put("/projects/0" + pointer, place));
        return new CheckedDocument(file + ":" + row(reading), "", projects, List.of(), List.of(), findings, origins);
    }

    /** The row of a reading: that of its values, or of what was noticed. */
    private static int row(Reading<Project> reading) {
        if (!reading.origins().isEmpty()) {
            return reading.origins().firstEntry().getValue().line();
        }
        return reading.findings().stream()
                .map(finding -> finding.location().orElse(null))
                .filter(CellLocation.class::isInstance)
                .map(CellLocation.class::cast)
                .mapToInt(CellLocation::row)
                .findFirst()
                .orElse(0);
    }
}
