package ee.osalus.check;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about the time of a project, its status and its register case. */
public enum PeriodFinding implements FindingCode {
    /** A project begins no earlier than its programme. Formula: last day of the start ≥ first day of the programme. */
    STARTS_BEFORE_PROGRAMME("period.starts-before-programme", Severity.WARNING, RuleNature.OPINION),
    /**
     * A project ends soon after its programme. Formula: first day of the end ≤ last day of the programme + 3 years, unless
     * the parameters say otherwise.
     */
    ENDS_AFTER_PROGRAMME("period.ends-after-programme", Severity.WARNING, RuleNature.OPINION),
    /**
     * No cost of an EU programme is eligible before its programming period. Formula: last day of the start ≥ 1 January 2014
     * or 2021, where CCI or project number names 2014–2020 or 2021–2027.
     */
    BEFORE_ELIGIBILITY(
            "period.before-eligibility",
            Severity.WARNING,
            RuleNature.LAW,
            "Regulation (EU) No 1303/2013, Regulation (EU) 2021/1060",
            "Art. 65(2), Art. 63(2)"),
    /**
     * No cost of an EU programme is eligible after its last day. Formula: first day of the end ≤ 31 December 2023 or 2029,
     * where CCI or project number names 2014–2020 or 2021–2027.
     */
    AFTER_ELIGIBILITY(
            "period.after-eligibility",
            Severity.WARNING,
            RuleNature.LAW,
            "Regulation (EU) No 1303/2013, Regulation (EU) 2021/1060",
            "Art. 65(2), Art. 63(2)"),
    /** No project is over before its call opens. Formula: last day of the end ≥ first day of the call's window. */
    ENDS_BEFORE_CALL(
            "period.ends-before-call", Severity.WARNING, RuleNature.LAW, "Regulation (EU) 2021/1060", "Art. 63(6)"),
    /**
     * A project that begins before its call opens may have no incentive effect (State aid). Formula: last day of the start ≥
     * first day of the call's window.
     */
    STARTS_BEFORE_CALL("period.starts-before-call", Severity.ADVICE, RuleNature.OPINION),
    /** No project takes longer than a limit. Formula: last day ≤ first day + 10 years, unless the parameters say otherwise. */
    TOO_LONG("period.too-long", Severity.WARNING, RuleNature.OPINION),
    /** No date lies in the far past. Formula: start ≥ 1 January 1990, unless the parameters say otherwise. */
    FAR_PAST(
            "period.far-past",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "dates far in the past"),
    /**
     * No date lies in the far future. Formula: end ≤ day of checking + 15 years, unless the parameters say otherwise;
     * nothing is said without a day.
     */
    FAR_FUTURE(
            "period.far-future",
            Severity.WARNING,
            RuleNature.STANDARD,
            "360Giving Data Quality Checks",
            "dates far in the future"),
    /** What is finished has ended. Formula: status FINISHED only if the first day of the end ≤ day of checking. */
    FINISHED_BEFORE_END("period.finished-before-end", Severity.WARNING, RuleNature.ARITHMETIC),
    /**
     * What ended long ago is closed. Formula: status IN_PROGRESS only if the last day of the end ≥ day of checking − 12
     * months, unless the parameters say otherwise.
     */
    OPEN_AFTER_END("period.open-after-end", Severity.ADVICE, RuleNature.OPINION),
    /**
     * What has not begun has not ended. Formula: status PLANNED, SUBMITTED or APPROVED only if the last day of the end ≥ day
     * of checking.
     */
    NOT_BEGUN_AFTER_END("period.not-begun-after-end", Severity.WARNING, RuleNature.ARITHMETIC),
    /** What runs has begun. Formula: status IN_PROGRESS only if the first day of the start ≤ day of checking. */
    RUNNING_BEFORE_START("period.running-before-start", Severity.WARNING, RuleNature.ARITHMETIC),
    /**
     * Only what is over has a reason of its end. Formula: an end reason only with a status FINISHED, TERMINATED, WITHDRAWN
     * or REJECTED, or with none.
     */
    END_REASON_WHILE_OPEN("period.end-reason-while-open", Severity.ADVICE, RuleNature.OPINION),
    /** The case of a project is registered before the project is over. Formula: day of registration ≤ last day of the end. */
    CASE_REGISTERED_AFTER_END("period.case-registered-after-end", Severity.ADVICE, RuleNature.OPINION),
    /** A case is dealt with after it was registered. Formula: deadline ≥ day of registration. */
    CASE_DEADLINE_BEFORE_REGISTRATION(
            "period.case-deadline-before-registration", Severity.WARNING, RuleNature.ARITHMETIC);

    private final String code;
    private final Severity severity;
    private final RuleNature nature;
    private final String act;
    private final String provision;

    PeriodFinding(String code, Severity severity, RuleNature nature) {
        this(code, severity, nature, "", "");
    }

    PeriodFinding(String code, Severity severity, RuleNature nature, String act, String provision) {
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
