package ee.osalus.examples.register;

import ee.osalus.finding.Severity;
import ee.osalus.io.report.MarkedText;
import java.util.List;

/**
 * The findings of one rule. What templates call is public.
 *
 * @param severity how much they matter
 * @param code the rule
 * @param nature what gives it its force, and the act where there is one
 * @param count how many there are
 * @param shown those that are shown
 */
public record RuleView(Severity severity, String code, String nature, int count, List<Shown> shown) {

    /**
     * A finding.
     *
     * @param message what was noticed
     * @param place the file and the place in it
     * @param lines the place in the source, marked; empty where it is not known or not shown
     */
    public record Shown(String message, String place, List<MarkedText.Line> lines) {}

    private static final int FEW = 5;

    /** Whether they are open at once: errors that are few. */
    public boolean isOpen() {
        return severity == Severity.ERROR && count <= FEW;
    }

    /** How many are not shown. */
    public int more() {
        return count - shown.size();
    }
}
