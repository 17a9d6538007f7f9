package ee.osalus.funding;

import ee.osalus.finding.FindingCode;
import ee.osalus.finding.RuleNature;
import ee.osalus.finding.Severity;

/** What can be noticed about the figures of a funding. */
public enum FundingFinding implements FindingCode {
    /**
     * The sources sum to more than the cost. Sum of the sources &gt; total cost, and not the eligible cost either; a single
     * grant is {@link #GRANT_EXCEEDS_TOTAL} alone. Example: a grant of 380 300 and an own contribution of 963 000 exceed a total of 1 342 500 by 800 EUR.
     */
    SOURCES_EXCEED_TOTAL("funding.sources-exceed-total", Severity.ERROR),
    /**
     * The sources, of which none is missing, sum to less than the cost. A grant and an own contribution are stated, and their
     * sum is neither the total cost nor the eligible cost. Example: 20 900 + 3 690 leave 10 EUR of 24 600 to nobody.
     */
    SOURCES_BELOW_TOTAL("funding.sources-below-total", Severity.ERROR),
    /** Eligible and ineligible cost do not sum to the total cost. Example: 840 000 + 3 105.40 against 841 317.75 EUR. */
    PARTS_DIFFER_FROM_TOTAL("funding.parts-differ-from-total", Severity.ERROR),
    /** The eligible cost is more than the total cost. Example: 120 000 eligible of 100 000 EUR. */
    ELIGIBLE_EXCEEDS_TOTAL("funding.eligible-exceeds-total", Severity.ERROR),
    /** The ineligible cost is more than the total cost. Example: 120 000 ineligible of 100 000 EUR. */
    INELIGIBLE_EXCEEDS_TOTAL("funding.ineligible-exceeds-total", Severity.ERROR),
    /** One grant is more than the total cost. Example: a grant of 142 310 for a project of 120 963 EUR. */
    GRANT_EXCEEDS_TOTAL("funding.grant-exceeds-total", Severity.ERROR),
    /**
     * Amount and rate of a source do not fit each other. The amount differs from rate × base by more than half of the rate's
     * last printed decimal, and at least a cent; a rate without a stated base is held against total and eligible cost, and
     * contradicts only if it fits neither. Example: 20 000 EUR at 85 % of 24 600 EUR, which would be 20 910 EUR.
     */
    RATE_DIFFERS_FROM_AMOUNT("funding.rate-differs-from-amount", Severity.ERROR),
    /** A cost or the amount of a source is less than zero. Example: a grant of −500 EUR; what was paid back is no source. */
    NEGATIVE_AMOUNT("funding.negative-amount", Severity.ERROR),
    /** The figures are in more than one currency, so that nothing can be added or derived. */
    MIXED_CURRENCIES("funding.mixed-currencies", Severity.WARNING);

    private final String code;
    private final Severity severity;

    FundingFinding(String code, Severity severity) {
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
        return "ee.osalus.funding.findings";
    }

    @Override
    public RuleNature nature() {
        return RuleNature.ARITHMETIC;
    }
}
