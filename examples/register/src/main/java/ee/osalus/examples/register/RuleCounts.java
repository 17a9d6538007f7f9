package ee.osalus.examples.register;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Location;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many projects fail each rule, and beside them what is noticed of files, pages, and rows that are no project. */
final class RuleCounts {

    /** A rule as it was reported: one code may have two severities. */
    record Failed(Severity severity, String code) {}

    private record Failure(Failed rule, String project) {}

    private static final Comparator<Failed> GRAVEST_FIRST =
            Comparator.comparing(Failed::severity).thenComparing(Failed::code);

    private final Map<Failed, Long> ofProjects = new TreeMap<>(GRAVEST_FIRST);
    private final Map<Failed, Long> elsewhere = new TreeMap<>(GRAVEST_FIRST);
    private long projects;

    void add(CheckedDocument document) {
        int here = document.projects().size();
        projects += here;
        Set<Failure> seen = new HashSet<>();
        for (Finding finding : document.findings()) {
            Failed rule = new Failed(finding.severity(), finding.code().code());
            // What is said of a page with one project is said of that project.
            String project = here == 1
                    ? "/projects/0"
                    : finding.location().map(RuleCounts::project).orElse("");
            if (seen.add(new Failure(rule, project))) {
                (project.isEmpty() ? elsewhere : ofProjects).merge(rule, 1L, Long::sum);
            }
        }
    }

    /** The project that a finding is of; empty where it is of the document, and then it counts once. */
    private static String project(Location location) {
        if (!(location instanceof PointerLocation place) || !place.pointer().startsWith("/projects/")) {
            return "";
        }
        int end = place.pointer().indexOf('/', "/projects/".length());
        return end < 0 ? place.pointer() : place.pointer().substring(0, end);
    }

    /** How many projects there are. */
    long projects() {
        return projects;
    }

    /** How many projects fail each rule, the gravest first. */
    Map<Failed, Long> ofProjects() {
        return ofProjects;
    }

    /** How many documents, or rows without a project, have each finding, the gravest first. */
    Map<Failed, Long> elsewhere() {
        return elsewhere;
    }
}
