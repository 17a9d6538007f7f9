package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What the checks of a project notice beyond its figures, which {@link ee.osalus.funding.FundingFinding} lists. */
public enum CheckFinding implements FindingCode {
    /** A project has at most one lead partner; two entries of one organisation count twice. */
    SEVERAL_LEAD_PARTNERS("partner.several-lead-partners", Severity.ERROR),
    /** A reference has a value. Example: a reference of scheme {@code structural-funds} with nothing but blanks. */
    BLANK_REFERENCE("reference.blank", Severity.ERROR),
    /** A project states each reference once: same scheme, same value. */
    DUPLICATE_REFERENCE("reference.duplicate", Severity.WARNING);

    private final String code;
    private final Severity severity;

    CheckFinding(String code, Severity severity) {
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
        return "ee.osalus.check.findings";
    }
}
