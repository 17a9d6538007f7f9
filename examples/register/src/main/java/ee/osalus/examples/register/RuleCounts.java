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

/** How many records fail each rule: a record is a project, or a document or row in which none was read. */
final class RuleCounts {

    /** A rule as it was reported: one code may have two severities. */
    record Failed(Severity severity, String code) {}

    private record Failure(Failed rule, String record) {}

    private final Map<Failed, Long> failed =
            new TreeMap<>(Comparator.comparing(Failed::severity).thenComparing(Failed::code));
    private long records;

    void add(CheckedDocument document) {
        boolean isRecord = document.extent() != CheckedDocument.Extent.REMARKS;
        records += isRecord ? Math.max(1, document.projects().size()) : 0;
        Set<Failure> seen = new HashSet<>();
        for (Finding finding : document.findings()) {
            Failed rule = new Failed(finding.severity(), finding.code().code());
            if (seen.add(
                    new Failure(rule, finding.location().map(RuleCounts::record).orElse("")))) {
                failed.merge(rule, 1L, Long::sum);
            }
        }
    }

    /** The project that a finding is of; what is of the document, such as a person on the page, counts once. */
    private static String record(Location location) {
        if (!(location instanceof PointerLocation place) || !place.pointer().startsWith("/projects/")) {
            return "";
        }
        int end = place.pointer().indexOf('/', "/projects/".length());
        return end < 0 ? place.pointer() : place.pointer().substring(0, end);
    }

    long records() {
        return records;
    }

    Map<Failed, Long> failed() {
        return failed;
    }
}
