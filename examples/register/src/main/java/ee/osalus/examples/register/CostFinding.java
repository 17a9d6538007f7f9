package ee.osalus.examples.register;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** Why the cost of a project cannot be split. */
enum CostFinding implements FindingCode {
    /** Neither an eligible nor a total cost is stated or follows. */
    NO_COST("split.no-cost"),
    /** The cost is negative, or finer than a cent. */
    COST_NOT_PAYABLE("split.cost-not-payable");

    private final String code;

    CostFinding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "ee.osalus.examples.register.costs";
    }
}
