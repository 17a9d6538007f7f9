package ee.osalus.examples.city;

import ee.osalus.finding.Findings;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.project.Project;
import java.util.List;
import java.util.SortedMap;

/**
 * A document with what was read and what was noticed.
 *
 * @param text the text that places point into; empty where it is a table
 * @param isReadable whether it could be read at all; else the findings say why not
 * @param projects the projects in document order
 * @param programmes the programmes that the document tells of
 * @param calls the calls that the document tells of
 * @param findings what reader and rulebook noticed, by JSON Pointer into this record, with the places in the text
 * @param origins where each value stood, by JSON Pointer into this record
 * @param findingsOfProjects the findings about each project: all of its part where it is the only one there
 */
record CheckedDocument(
        String text,
        boolean isReadable,
        List<Project> projects,
        List<Programme> programmes,
        List<Call> calls,
        Findings findings,
        SortedMap<String, TextLocation> origins,
        List<Findings> findingsOfProjects) {}
