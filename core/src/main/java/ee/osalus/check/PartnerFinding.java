package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about organisations and people and their roles. */
public enum PartnerFinding implements FindingCode {
    /**
     * A project has at most one lead partner; two entries of one organisation count twice. Formula: number of lead partners
     * ≤ 1.
     */
    SEVERAL_LEAD_PARTNERS(
            "partner.several-lead-partners", Severity.ERROR, RuleNature.LAW, "Regulation (EU) 2021/1059", "Art. 26"),
    /**
     * No organisation is listed twice in one role. Formula: no two partners of one role have the same registry code, or the
     * same name but for case, blanks and quotes; two lead partners are reported as such.
     */
    TWICE("partner.twice", Severity.WARNING, RuleNature.OPINION),
    /**
     * The lead partner is not a partner of itself, nor is a partner an associated partner. Formula: no organisation has two
     * of the roles LEAD_PARTNER, PARTNER, ASSOCIATED_PARTNER.
     */
    LEAD_AND_PARTNER("partner.lead-and-partner", Severity.WARNING, RuleNature.OPINION),
    /**
     * Nobody sells to a project in which it takes part. Formula: no CONTRACTOR is LEAD_PARTNER, PARTNER, APPLICANT or
     * BENEFICIARY, too.
     */
    CONTRACTOR_OF_ITSELF("partner.contractor-of-itself", Severity.WARNING, RuleNature.OPINION),
    /**
     * Who decides over a grant does not receive it, but for separate functions. Formula: no MANAGING_AUTHORITY or
     * INTERMEDIATE_BODY is LEAD_PARTNER, PARTNER, APPLICANT or BENEFICIARY, too.
     */
    AUTHORITY_OF_ITSELF(
            "partner.authority-of-itself", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 71(4)"),
    /** An associated partner has no costs of its own. Formula: its total and eligible cost and its grants are absent or 0. */
    ASSOCIATED_WITH_COSTS("partner.associated-with-costs", Severity.WARNING, RuleNature.OPINION),
    /** An organisation has a name, not a filler. Example: "N/A", "puudub", "-". */
    PLACEHOLDER_NAME("partner.placeholder-name", Severity.WARNING, RuleNature.OPINION),
    /** A registry code stands in its own field. Formula: no valid registry code in the name of an organisation without one. */
    NAME_HOLDS_CODE("partner.name-holds-code", Severity.ADVICE, RuleNature.OPINION),
    /**
     * Who gives a grant does not receive it: what one gives oneself is an own contribution. Formula: no funder of a grant is
     * LEAD_PARTNER, APPLICANT or BENEFICIARY.
     */
    FUNDS_ITSELF("partner.funds-itself", Severity.WARNING, RuleNature.OPINION),
    /** No person is listed twice in one role. Formula: no two people with the same name and role. */
    PERSON_TWICE("partner.person-twice", Severity.ADVICE, RuleNature.OPINION),
    /** What stands as an e-mail address can be one. Formula: text, one @, text with a dot, no blanks. */
    EMAIL_SHAPE("partner.email-shape", Severity.WARNING, RuleNature.STANDARD, "RFC 5322", ""),
    /**
     * What stands as a phone number can be one. Formula: 5 to 15 digits, and nothing else but blanks, +, brackets, points
     * and hyphens; several numbers are separated by commas, semicolons or slashes.
     */
    PHONE_SHAPE("partner.phone-shape", Severity.WARNING, RuleNature.STANDARD, "ITU-T E.164", "");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    PartnerFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    PartnerFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
