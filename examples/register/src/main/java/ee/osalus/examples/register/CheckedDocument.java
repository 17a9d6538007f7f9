package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Project;
import java.util.List;
import java.util.SortedMap;

/**
 * One document with what was read and what was noticed.
 *
 * @param source the file as it was named in the call, or below the directory that was
 * @param text the text that places point into; empty where the document is a table or JSON
 * @param projects the projects in document order
 * @param programmes the programmes that the document tells of
 * @param calls the calls that the document tells of
 * @param findings what reader and rulebook noticed, with the places in the document
 * @param origins where each value stood, by its JSON Pointer in the report of this document
 */
record CheckedDocument(
        String source,
        String text,
        List<Project> projects,
        List<Programme> programmes,
        List<Call> calls,
        Findings findings,
        SortedMap<String, TextLocation> origins) {}
