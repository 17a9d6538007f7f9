package ee.osalus.examples.city;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Call;
import ee.osalus.funding.Programme;
import ee.osalus.io.Reading;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.TextFinding;
import ee.osalus.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the parts of one document, whose pointers begin at the part, to a whole. */
final class CheckedParts {

    private static final String FIRST = "/projects/0";

    private final List<Project> projects = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Findings> findingsOfProjects = new ArrayList<>();
    private final SortedMap<String, TextLocation> origins = new TreeMap<>();
    private Findings findings;
    private boolean isReadable;
    private String text = "";

    CheckedParts(Findings ofTheWhole) {
        this.findings = ofTheWhole;
    }

    /** How many projects there are so far. */
    int size() {
        return projects.size();
    }

    void add(Reading<FundingDocument> part) {
        int before = projects.size();
        Findings found = part.findings()
                .map(finding -> finding.withLocation(finding.location().map(place -> moved(place, before))));
        findings = findings.and(found);
        part.value().ifPresent(document -> {
            isReadable = true;
            text = document.text();
            projects.addAll(document.projects());
            programmes.addAll(document.programmes());
            calls.addAll(document.calls());
            part.origins().forEach((pointer, place) -> origins.put(moved(pointer, before), place));
            boolean one = document.projects().size() == 1;
            for (int i = before; i < projects.size(); i++) {
                findingsOfProjects.add(one ? found : within("/projects/" + i, found));
            }
        });
    }

    /** Says that there are more projects than are taken. */
    void leaveOut(int limit) {
        findings = findings.and(Findings.of(List.of(Finding.builder(TextFinding.TOO_MANY_PROJECTS)
                .putFact("limit", limit)
                .build())));
    }

    private static Location moved(Location place, int before) {
        if (!(place instanceof PointerLocation at)) {
            return place;
        }
        PointerLocation moved = PointerLocation.of(moved(at.pointer(), before));
        return at.text().map(moved::at).orElse(moved);
    }

    /** A part that comes after others is a record, which has one project. */
    private static String moved(String pointer, int before) {
        return before > 0 && (pointer + "/").startsWith(FIRST + "/")
                ? "/projects/" + before + pointer.substring(FIRST.length())
                : pointer;
    }

    private static Findings within(String pointer, Findings findings) {
        return Findings.of(findings.stream()
                .filter(finding -> finding.location()
                        .filter(place ->
                                place instanceof PointerLocation at && (at.pointer() + "/").startsWith(pointer + "/"))
                        .isPresent())
                .toList());
    }

    /** The whole; the text is the one given, where the document has none of its own. */
    CheckedDocument in(String source) {
        return new CheckedDocument(
                text.isEmpty() ? source : text,
                isReadable,
                projects,
                programmes,
                calls,
                findings,
                origins,
                findingsOfProjects);
    }
}
