package ee.osalus.examples.register;

import ee.osalus.finding.Findings;
import ee.osalus.split.CostSplit;
import java.util.Optional;

/**
 * One cost that was split, or could not be.
 *
 * @param source the file and line, or empty for a cost that was typed
 * @param title the project, or empty
 * @param split who pays what, or empty where the findings say why nobody does
 * @param findings what was noticed of the project and the split
 */
record SplitCase(String source, String title, Optional<CostSplit> split, Findings findings) {

    static SplitCase of(CostSplit split) {
        return new SplitCase("", "", Optional.of(split), split.findings());
    }
}
