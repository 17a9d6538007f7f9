package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about a restriction of access (juurdepääsupiirang). */
public enum AccessFinding implements FindingCode {
    /** A restriction names its legal basis. */
    WITHOUT_BASIS(
            "access.without-basis",
            Severity.WARNING,
            RuleNature.LAW,
            "Public Information Act (avaliku teabe seadus)",
            "§ 41(3)"),
    /** A restriction has a last day. Formula: its period has an end. */
    WITHOUT_END(
            "access.without-end",
            Severity.WARNING,
            RuleNature.LAW,
            "Public Information Act (avaliku teabe seadus)",
            "§ 41(3)"),
    /**
     * A restriction lasts at most five years at a time. Formula: last day ≤ first day + 5 years; exempt are those of private
     * life (a basis of § 35(1) 11 to 14), which last 75 years.
     */
    TOO_LONG(
            "access.too-long",
            Severity.WARNING,
            RuleNature.LAW,
            "Public Information Act (avaliku teabe seadus)",
            "§ 40(1)"),
    /** A restriction that is over is lifted. Formula: last day ≥ day of checking; nothing is said without a day. */
    EXPIRED(
            "access.expired",
            Severity.ADVICE,
            RuleNature.LAW,
            "Public Information Act (avaliku teabe seadus)",
            "§ 42(1)");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    AccessFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
        this.code = code;
        this.severity = severity;
        this.nature = nature;
        this.act = act;
        this.provision = provision;
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

    @Override
    public Optional<LegalReference> legalBasis() {
        return act.isEmpty() ? Optional.empty() : Optional.of(new LegalReference(act, provision));
    }
}
