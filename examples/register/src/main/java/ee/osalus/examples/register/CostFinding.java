package ee.osalus.examples.register;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What cost of a project is split, and why none can be. */
enum CostFinding implements FindingCode {
    /** Neither an eligible nor a total cost is stated or follows. */
    NO_COST("split.no-cost", Severity.ERROR),
    /** The document tells of no project. */
    NO_PROJECT("split.no-project", Severity.ERROR),
    /** No eligible cost is stated or follows; the total cost was split in its place. */
    TOTAL_DIVIDED("split.total-divided", Severity.ADVICE),
    /** The cost is negative, or finer than a cent. */
    COST_NOT_PAYABLE("split.cost-not-payable", Severity.ERROR);

    private final String code;
    private final Severity severity;

    CostFinding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "ee.osalus.examples.register.costs";
    }
}
