package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Project;
import java.util.List;
import java.util.SortedMap;

/**
 * A document with what was read and what was noticed.
 *
 * @param text the text that places point into
 * @param isReadable whether it could be read at all; else the findings say why not
 * @param projects the projects in document order
 * @param programmes the programmes that the document tells of
 * @param calls the calls that the document tells of
 * @param findings what reader and rulebook noticed, by JSON Pointer into this record, with the places in the text
 * @param origins where each value stood, by JSON Pointer into this record
 */
record CheckedDocument(
        String text,
        boolean isReadable,
        List<Project> projects,
        List<Programme> programmes,
        List<Call> calls,
        Findings findings,
        SortedMap<String, TextLocation> origins) {

    /** The findings about one project: all where it is the only one, else those with a pointer into it. */
    List<Finding> findingsOf(int project) {
        String pointer = "/projects/" + project;
        return findings.stream()
                .filter(finding -> projects.size() == 1
                        || finding.location()
                                .filter(place -> place instanceof PointerLocation at
                                        && (at.pointer() + "/").startsWith(pointer + "/"))
                                .isPresent())
                .toList();
    }
}
