package ee.osalus.payment;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.InForce;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import ee.osalus.split.FundingTerms;
import ee.osalus.time.Period;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * What was agreed with a beneficiary: who pays which part, of how much, and what may be claimed.
 *
 * <p>Example: 85 % of an approved cost of 24 600.00 EUR, so a grant of at most 20 910.00 EUR, of which 10 % is retained until the final
 * claim.
 */
@Value.Immutable
public abstract sealed class GrantAgreement implements WithGrantAgreement, Serializable
        permits ImmutableGrantAgreement {

    private static final long serialVersionUID = 1L;

    GrantAgreement() {}

    /**
     * Who pays which part.
     *
     * @return the terms, with a rounding; where they set rates by cost category, documents are to say their {@link
     *     CostItem#category()}
     */
    public abstract FundingTerms terms();

    /**
     * The cost that was approved. Split under the terms it gives the most that each source pays; with a total cost, claims are split
     * with theirs.
     *
     * @return the approved cost
     */
    public abstract CostBase approvedCost();

    /**
     * The part of each grant that is kept until the final claim.
     *
     * @return nothing unless stated otherwise; at most 1
     */
    @Value.Default
    public Share retention() {
        return Share.ZERO;
    }

    /**
     * The days on which costs must be paid.
     *
     * @return the period, or empty where it is not held against documents
     */
    public abstract Optional<Period> eligiblePeriod();

    /**
     * Whether VAT is eligible, by the date of the document.
     *
     * @return the rule; where none is in force on a document's date, its VAT is not eligible, and reported
     */
    public abstract Optional<InForce<VatRule>> vatRules();

    /**
     * The most that may be claimed under each line of the budget.
     *
     * @return eligible cost by name of the line; empty where lines are not held against documents
     */
    public abstract Map<String, Money> budgetLines();

    /**
     * The currency of the agreement.
     *
     * @return that of the approved cost
     */
    public CurrencyUnit currency() {
        return approvedCost().eligible().getCurrency();
    }

    /**
     * The most that each source pays.
     *
     * @return the approved cost split under the terms, by name of the source, in the order of the terms, without the one that bears
     *     the rest; unmodifiable
     */
    public Map<String, Money> grants() {
        return Cumulative.grants(this, CostSums.of(approvedCost()));
    }

    /** Whether a source pays a rate by cost category. */
    boolean isByCategory() {
        return terms().rules().stream().anyMatch(rule -> !rule.rateByCategory().isEmpty());
    }

    /**
     * Why nothing can be agreed on under these terms and of this cost, for terms and costs that come from documents.
     *
     * @param terms the terms
     * @param approvedCost the cost
     * @return {@link PaymentFinding#ROUNDING_MISSING} where the terms allow no rounding, and what {@link FundingTerms#obstacles} says;
     *     empty where they make an agreement
     */
    public static Findings obstacles(FundingTerms terms, CostBase approvedCost) {
        Findings ofSplit = terms.obstacles(approvedCost);
        return terms.rounding() == RoundingMode.UNNECESSARY
                ? Findings.of(List.of(
                                Finding.builder(PaymentFinding.ROUNDING_MISSING).build()))
                        .and(ofSplit)
                : ofSplit;
    }

    @Value.Check
    void check() {
        if (retention().compareTo(Share.ONE) > 0) {
            throw new IllegalArgumentException("at most the whole grant is retained, not " + retention());
        }
        if (terms().rounding() == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("claims are of any amount, so the terms must say how to round");
        }
        ExactMoney.sum(budgetLines().values(), currency());
    }

    /**
     * A builder without values; terms and approved cost are mandatory; all amounts are in one currency.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds agreements. */
    public static final class Builder extends ImmutableGrantAgreement.Builder {
        Builder() {}
    }
}
