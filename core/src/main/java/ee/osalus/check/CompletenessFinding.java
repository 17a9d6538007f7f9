package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What a page or list of projects that the public reads must have, and a project has not. */
public enum CompletenessFinding implements FindingCode {
    /** A published project has a title. */
    NO_TITLE("page.no-title", Severity.ERROR, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 49(3)"),
    /** A published project names who receives the grant. Formula: at least one BENEFICIARY, LEAD_PARTNER or APPLICANT. */
    NO_BENEFICIARY("page.no-beneficiary", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 49(3)"),
    /** A published project says when it begins and ends. */
    NO_PERIOD("page.no-period", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 49(3)"),
    /** A published project says what it costs. Formula: a total or an eligible cost. */
    NO_COST("page.no-cost", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 49(3)"),
    /** A published project says how much it is granted. Formula: a source of kind GRANT with an amount. */
    NO_GRANT("page.no-grant", Severity.WARNING, RuleNature.OPINION),
    /** A published project says who funds it. Formula: a grant with a funder or a fund, or a programme with a fund. */
    NO_FUNDER("page.no-funder", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 50(1)(a)"),
    /** A published project has a short description. Formula: a summary or activities. */
    NO_SUMMARY("page.no-summary", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 50(1)(a)"),
    /** A published project says what it is for. */
    NO_AIMS("page.no-aims", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 50(1)(a)"),
    /** A published project that is over says what came of it. Formula: results where the status is FINISHED. */
    NO_RESULTS("page.no-results", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 50(1)(a)"),
    /** A published project says under what it is funded. Formula: a programme, a measure or a call. */
    NO_PROGRAMME("page.no-programme", Severity.ADVICE, RuleNature.OPINION),
    /** A published project has a number by which it can be found. */
    NO_REFERENCE("page.no-reference", Severity.ADVICE, RuleNature.OPINION),
    /**
     * Who receives a grant has a registry code, so that lists can be joined. Formula: a code for each BENEFICIARY,
     * LEAD_PARTNER and APPLICANT.
     */
    NO_REGISTRY_CODE("page.no-registry-code", Severity.ADVICE, RuleNature.OPINION),
    /** What Estonians pay for can be read in Estonian. Formula: the title is in et, or of unknown language. */
    NO_ESTONIAN("page.no-estonian", Severity.ADVICE, RuleNature.OPINION),
    /**
     * What has its title in two languages has its texts in both. Formula: the languages of each narrative include those of
     * the title.
     */
    MISSING_TRANSLATION("page.missing-translation", Severity.ADVICE, RuleNature.OPINION),
    /** What is under a restriction of access is not published. Formula: no restriction, or its last day &lt; day of checking. */
    RESTRICTED(
            "page.restricted", Severity.ERROR, RuleNature.LAW, "Public Information Act (avaliku teabe seadus)", "§ 38");

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    CompletenessFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    CompletenessFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
