package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;

/** What can be noticed when a project is held against the terms of its funding scheme; the legal basis of a finding is that of the term. */
public enum TermsFinding implements FindingCode {
    /**
     * The printed rate of a grant is at most the greatest rate of a grant in the terms. Formula: rate ≤ greatest rate of the
     * rules of kind GRANT, where all have one rate for everybody.
     */
    RATE_OVER_TERMS("terms.rate-over-terms", Severity.ERROR, RuleNature.LAW),
    /**
     * The printed grants are at most what the terms give for the printed cost. Formula: Σ grants ≤ Σ of the sources of kind
     * GRANT when the terms split the cost.
     */
    GRANT_OVER_TERMS("terms.grant-over-terms", Severity.ERROR, RuleNature.LAW),
    /**
     * The printed grants are not less than what the terms give, which is allowed and may be an oversight. Formula: as above,
     * with ≥.
     */
    GRANT_UNDER_TERMS("terms.grant-under-terms", Severity.ADVICE, RuleNature.OPINION),
    /**
     * Own and partner contributions are at least what the terms leave to them. Formula: Σ own and partner contributions ≥ Σ
     * of those sources when the terms split the cost.
     */
    OWN_CONTRIBUTION_UNDER_TERMS("terms.own-contribution-under-terms", Severity.ERROR, RuleNature.LAW),
    /** Every source is of a kind that the terms know. Example: a loan under terms of grant and own contribution. */
    KIND_NOT_IN_TERMS("terms.kind-not-in-terms", Severity.ADVICE, RuleNature.OPINION),
    /** The project is in the currency of the terms' caps and amounts; else nothing is compared. */
    OTHER_CURRENCY("terms.other-currency", Severity.WARNING, RuleNature.OPINION);

    private final String code;
    private final Severity severity;
    private final RuleNature nature;

    TermsFinding(String code, Severity severity, RuleNature nature) {
        this.code = code;
        this.severity = severity;
        this.nature = nature;
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
    public RuleNature nature() {
        return nature;
    }

    @Override
    public String bundle() {
        return "ee.osalus.check.findings";
    }
}
