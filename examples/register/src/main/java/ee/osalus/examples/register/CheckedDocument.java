package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.Reading;
import ee.osalus.io.document.DocumentFormat;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a report takes at a time: a document, or a record of one that holds any number of them, with what was read and noticed.
 *
 * @param file the file as it was named in the call, or below the directory that was
 * @param format the format of the file
 * @param extent what of the file this is
 * @param reading what reader and rulebook made of it; its pointers begin here
 */
record CheckedDocument(Path file, DocumentFormat format, Extent extent, Reading<FundingDocument> reading) {

    /** What of a file is reported at a time. */
    enum Extent {
        /** All of it. */
        WHOLE,
        /** One record: a row, a line, a grant. */
        RECORD,
        /** No record, but what was noticed about all of them. */
        REMARKS
    }

    /** Where it stands: the file, and of a record the line or row. */
    String source() {
        return extent == Extent.RECORD ? file + ":" + line() : file.toString();
    }

    /** Of the first value; where there is none, of the first finding. */
    private int line() {
        return reading.origins().values().stream()
                .mapToInt(TextLocation::line)
                .min()
                .orElseGet(() -> reading.findings().stream()
                        .flatMap(finding -> finding.location().stream())
                        .flatMap(place -> Places.line(place).stream())
                        .findFirst()
                        .orElse(0));
    }

    /** The text that places point into; empty where the document is a table or JSON. */
    String text() {
        return reading.value().map(FundingDocument::text).orElse("");
    }

    List<Project> projects() {
        return reading.value().map(FundingDocument::projects).orElse(List.of());
    }

    List<Programme> programmes() {
        return reading.value().map(FundingDocument::programmes).orElse(List.of());
    }

    List<Call> calls() {
        return reading.value().map(FundingDocument::calls).orElse(List.of());
    }

    Findings findings() {
        return reading.findings();
    }

    SortedMap<String, TextLocation> origins() {
        return reading.origins();
    }
}
