package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about the numbers and addresses by which a project is found. */
public enum ReferenceFinding implements FindingCode {
    /** A reference has a value. Example: a reference of scheme {@code structural-funds} with nothing but blanks. */
    BLANK("reference.blank", Severity.ERROR, RuleNature.OPINION),
    /** A project states each reference once: same scheme, same value. */
    DUPLICATE("reference.duplicate", Severity.WARNING, RuleNature.OPINION),
    /** A number is of one scheme. Formula: no value stands under two schemes. */
    IN_TWO_SCHEMES("reference.in-two-schemes", Severity.ADVICE, RuleNature.OPINION),
    /** What stands as the address of a page can be one. Formula: http://, https:// or www., a name with a dot, no blanks. */
    WEBSITE_SHAPE("reference.website-shape", Severity.WARNING, RuleNature.STANDARD, "RFC 3986", "");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    ReferenceFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    ReferenceFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
