package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed across a list of projects; positions count from 1. */
public enum ListFinding implements FindingCode {
    /**
     * No two projects of a list have the same reference. Formula: same scheme, same value; what is wrong within one project
     * is reported there.
     */
    REFERENCE_AGAIN(
            "list.reference-again",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "duplicate identifiers"),
    /**
     * A registry code has one name. Formula: the same code has the same name, but for case, blanks and quotes, wherever both
     * are in one language.
     */
    CODE_WITH_TWO_NAMES(
            "list.code-with-two-names",
            Severity.ADVICE,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "one identifier with two names"),
    /** A name has one registry code. Formula: the same name, but for case, blanks and quotes, has the same code. */
    NAME_WITH_TWO_CODES(
            "list.name-with-two-codes",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "one name with two identifiers"),
    /**
     * No project stands twice in a list. Formula: no two have the same title, period, total cost and grant, where title and
     * period or cost are known.
     */
    PROJECT_AGAIN("list.project-again", Severity.WARNING, RuleNature.OPINION),
    /**
     * One thing is not granted twice. Formula: no two projects of one beneficiary or lead partner have the same title and
     * different numbers.
     */
    DOUBLE_FUNDING("list.double-funding", Severity.ADVICE, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 63(9)");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    ListFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    ListFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
