package ee.osalus.examples.city;

import java.util.ArrayList;
import java.util.List;

/**
 * A check of a project beside the one before it.
 *
 * @param check the check
 * @param appeared the findings that the check before had not
 * @param stayed the findings that it had, too
 * @param gone what it had and this one has not
 */
record HistoryEntry(ProjectCheck check, List<KeptFinding> appeared, List<KeptFinding> stayed, List<KeptFinding> gone) {

    /** The entries of checks that stand newest first; of the oldest every finding stayed. */
    static List<HistoryEntry> of(List<ProjectCheck> checks) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            ProjectCheck check = checks.get(i);
            ProjectCheck before = checks.get(Math.min(i + 1, checks.size() - 1));
            List<KeptFinding> appeared = check.newSince(before);
            List<KeptFinding> stayed =
                    check.findings().stream().filter(f -> !appeared.contains(f)).toList();
            entries.add(new HistoryEntry(check, appeared, stayed, before.newSince(check)));
        }
        return entries;
    }
}
