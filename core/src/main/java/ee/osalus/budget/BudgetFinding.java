package ee.osalus.budget;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;
import ee.osalus.law.LegalReference;
import java.util.Optional;

/** What can be noticed about a budget. Ceilings take their legal basis from the version in force on the day. */
public enum BudgetFinding implements FindingCode {
    /** A line is in another currency than the budget, and is not counted. Example: 1 000 SEK in a budget in EUR. */
    OTHER_CURRENCY("budget.other-currency", Severity.ERROR),
    /** A line is less than zero; it is counted as stated. */
    NEGATIVE_LINE("budget.negative-line", Severity.ERROR),
    /** A line stands in a category that a flat rate pays; it is not counted, or the cost would be paid twice. */
    PAID_BY_FLAT_RATE("budget.paid-by-flat-rate", Severity.WARNING),
    /**
     * A direct cost other than staff stands beside a flat rate for all other costs, which already covers it; it is counted as
     * stated. Pay and allowances of participants are excepted.
     */
    COVERED_BY_OTHER_RATE("budget.covered-by-other-rate", Severity.WARNING),
    /** A flat rate of other costs stands beside a staff, travel or office rate; it is not applied. */
    OTHER_RATE_BESIDE_ANOTHER("budget.other-rate-beside-another", Severity.ERROR),
    /** Two flat rates pay one category; the first is applied. Example: office at 15 % of staff and at 7 % of direct costs. */
    SECOND_RATE_OF_CATEGORY("budget.second-rate-of-category", Severity.ERROR),
    /** The stated parts of a line do not sum to it; the last period takes what the others leave. */
    PERIODS_DIFFER_FROM_LINE("budget.periods-differ-from-line", Severity.ERROR),
    /** More is cut than there is in the category and the period; it is cut to zero. */
    CUT_EXCEEDS_COST("budget.cut-exceeds-cost", Severity.ERROR),
    /** Staff over 20 % of the other direct costs. */
    STAFF_RATE_OVER_CEILING("budget.staff-rate-over-ceiling", Severity.WARNING),
    /**
     * A contract over the procurement threshold stands beside a flat rate for staff. The rate of at most 20 % needs no calculation only
     * where direct costs hold no such contract. Example: a service of 250 000 EUR for a city, where the threshold is 216 000 EUR.
     */
    CONTRACT_BESIDE_STAFF_RATE("budget.contract-beside-staff-rate", Severity.WARNING),
    /** Travel over 15 % of staff, in Interreg. */
    TRAVEL_RATE_OVER_CEILING("budget.travel-rate-over-ceiling", Severity.WARNING),
    /** Office over 15 % of direct staff costs. */
    OFFICE_ON_STAFF_RATE_OVER_CEILING("budget.office-on-staff-rate-over-ceiling", Severity.WARNING),
    /** Office over 7 % of direct costs, or over 25 % where a calculation stands behind the rate. */
    OFFICE_ON_DIRECT_RATE_OVER_CEILING("budget.office-on-direct-rate-over-ceiling", Severity.WARNING),
    /** Other costs over 40 % of direct staff costs. */
    OTHER_RATE_OVER_CEILING("budget.other-rate-over-ceiling", Severity.WARNING),
    /**
     * A project of at most 200 000 EUR in all plans a real cost that is in the base of no flat rate. Such projects are paid by
     * unit costs, lump sums and flat rates, real costs only as the base of a flat rate; State aid is excepted.
     */
    SIMPLIFIED_OPTIONS_MANDATORY("budget.simplified-options-mandatory", Severity.WARNING),
    /**
     * More hours are declared than the hourly rate was computed with. Example: 900 h at a rate from half a year's 860 h.
     */
    HOURS_EXCEED_RATE("budget.hours-exceed-rate", Severity.ERROR);

    private final String code;
    private final Severity severity;

    BudgetFinding(String code, Severity severity) {
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
        return "ee.osalus.budget.findings";
    }

    @Override
    public Optional<LegalReference> legalBasis() {
        return switch (this) {
            case COVERED_BY_OTHER_RATE -> Optional.of(new LegalReference("Regulation (EU) 2021/1060", "Art. 56(1)"));
            case HOURS_EXCEED_RATE -> Optional.of(new LegalReference("Regulation (EU) 2021/1060", "Art. 55(3)"));
            default -> Optional.empty();
        };
    }
}
