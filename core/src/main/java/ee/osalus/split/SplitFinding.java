package ee.osalus.split;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Severity;

/** What can be noticed when a cost is split under terms. */
public enum SplitFinding implements FindingCode {
    /**
     * A source is cut to what the sources before it have left. Its rate or fixed amount &gt; what remains of the cost. Example: 70 %
     * and 40 % of 1 000.00 EUR: the second source pays 300.00 instead of 400.00 EUR.
     */
    SOURCE_CUT_TO_REMAINING("split.source-cut-to-remaining", Severity.WARNING),
    /** The eligible cost is more than the total cost. Example: 120.00 eligible of 100.00 EUR. */
    ELIGIBLE_EXCEEDS_TOTAL("split.eligible-exceeds-total", Severity.ERROR),
    /** The terms set rates or caps by beneficiary and do not name this one, so that the source pays nothing. */
    BENEFICIARY_NOT_IN_TABLE("split.beneficiary-not-in-table", Severity.ERROR),
    /**
     * The beneficiary and its partners bear less than the terms demand. Own and partner contribution to the eligible cost &lt; the
     * least amount, or the least rate × eligible cost, by a cent or more.
     */
    OWN_CONTRIBUTION_TOO_LOW("split.own-contribution-too-low", Severity.ERROR),
    /** The grants sum to less than the terms' least grant. Example: 900.00 where grants begin at 1 000.00 EUR. */
    GRANT_TOO_LOW("split.grant-too-low", Severity.ERROR),
    /** The grants sum to more than the terms' greatest grant. */
    GRANT_TOO_HIGH("split.grant-too-high", Severity.ERROR),
    /**
     * The public share of the eligible cost (aid intensity) is over the terms' greatest. Grants and other public money for the eligible
     * cost &gt; share × eligible cost, by a cent or more.
     */
    PUBLIC_SHARE_TOO_HIGH("split.public-share-too-high", Severity.ERROR),
    /** Public support is more than the eligible cost without its in-kind part, so that work nobody was paid for would be paid. */
    SUPPORT_EXCEEDS_COST_IN_MONEY("split.support-exceeds-cost-in-money", Severity.ERROR),
    /** A source's part of the eligible cost is over the ceiling that law sets for its rate, by a cent or more. */
    RATE_OVER_CEILING("split.rate-over-ceiling", Severity.ERROR),
    /** A cost cannot be split, because it is in another currency than the amounts of the terms. Example: krooni under a cap in euros. */
    COST_IN_OTHER_CURRENCY("split.cost-in-other-currency", Severity.ERROR),
    /** A cost cannot be split, because the terms set rates or caps by beneficiary and it names none. */
    BENEFICIARY_MISSING("split.beneficiary-missing", Severity.ERROR),
    /** A cost cannot be split, because the terms set a cap a unit and it does not say how many units it has. Example: kilometres. */
    QUANTITY_MISSING("split.quantity-missing", Severity.ERROR),
    /** A cost cannot be split, because the terms set rates by cost category and it does not say its categories. */
    CATEGORIES_MISSING("split.categories-missing", Severity.ERROR),
    /** A cost cannot be split, because the terms allow no rounding and a part does not come out to the cent. */
    PART_NOT_EVEN("split.part-not-even", Severity.ERROR);

    private final String code;
    private final Severity severity;

    SplitFinding(String code, Severity severity) {
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
        return "ee.osalus.split.findings";
    }
}
