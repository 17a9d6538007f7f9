package ee.osalus.split;

import ee.osalus.finding.Findings;
import ee.osalus.law.LegalReference;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * Who pays which part of a project's cost, as a regulation, a programme or a grant decision says it.
 *
 * <p>The sources pay in the order of their rules, each at most what those before it have left; one bears the rest. So they always sum
 * to the cost: to the total where it is given, else to the eligible cost.
 *
 * <pre>{@code
 * FundingTerms terms = FundingTerms.builder()
 *         .addRule(FundingRule.rate("grant", FundingKind.GRANT, Share.percent(85)))
 *         .addRule(FundingRule.rest("own contribution", FundingKind.OWN_CONTRIBUTION))
 *         .rounding(RoundingMode.DOWN)
 *         .build();
 * terms.split(ExactMoney.of("24600", "EUR")).amounts();   // grant 20 910.00, own contribution 3 690.00
 * }</pre>
 *
 * <p>The rounding is part of the terms, because funders differ: {@code DOWN} gives a source no more than its rate and leaves the
 * residue to the rest; {@code HALF_UP} gives 1 802.14 of 2 578.90 EUR at 69.88 %, where {@code DOWN} gives 1 802.13.
 *
 * <p>With {@code DOWN} no rate of the eligible or total cost ever falls when the cost grows. The rest may: where the cost grows by a
 * cent, each of n rate sources may gain one, so the rest may fall by n − 1 cents. Four sources of 20 % leave 0.04 of 0.04 EUR and
 * 0.01 of 0.05 EUR.
 */
@Value.Immutable
public abstract sealed class FundingTerms implements WithFundingTerms, Serializable permits ImmutableFundingTerms {

    private static final long serialVersionUID = 1L;

    FundingTerms() {}

    /**
     * What the terms are called.
     *
     * @return the name of the measure, programme or decision, where it is stated
     */
    public abstract Optional<LocalizedText> title();

    /**
     * Where the terms as a whole, their rounding included, are written.
     *
     * @return the act or decision, where it is stated; each rule and constraint may have its own
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * What each source pays.
     *
     * @return the rules in order; their names differ, and exactly one bears the rest
     */
    public abstract List<FundingRule> rules();

    /**
     * How a rate's exact product becomes whole cents.
     *
     * @return the rounding; {@code UNNECESSARY} where the terms allow only what comes out even
     */
    public abstract RoundingMode rounding();

    /**
     * What must hold of the result. A constraint only reports: it changes no amount.
     *
     * @return the constraints in order
     */
    public abstract List<FundingConstraint> constraints();

    /**
     * What a format carries and the terms have no place for.
     *
     * @return raw values by JSON Pointer; empty unless the terms were read from such a format
     */
    public abstract Map<String, String> extensions();

    /**
     * The currency of the amounts that the terms name.
     *
     * @return the one currency, or empty where they name no amount, and so fit a cost in any
     */
    public Optional<CurrencyUnit> currency() {
        return named().map(MonetaryAmount::getCurrency).findFirst();
    }

    /** Every amount of the rules and constraints. */
    private Stream<Money> named() {
        return Stream.concat(
                rules().stream().flatMap(FundingRule::named),
                constraints().stream().flatMap(constraint -> constraint.amount().stream()));
    }

    /**
     * Why a cost cannot be split under these terms, for costs and terms that come from documents.
     *
     * @param cost the cost
     * @return findings of {@link SplitFinding}: the cost is in another currency than the terms, does not say the beneficiary, quantity
     *     or categories that the terms ask for, or does not come out even where they allow no rounding; empty where {@link #split}
     *     succeeds
     */
    public Findings obstacles(CostBase cost) {
        return Obstacles.of(this, cost);
    }

    /**
     * Splits an eligible cost.
     *
     * @param eligibleCost the cost, not negative, in whole cents
     * @return who pays what
     * @throws IllegalArgumentException if the cost is negative or finer than the currency's smallest unit, or if the terms ask for a
     *     beneficiary, a quantity or categories
     * @throws javax.money.MonetaryException if the terms name an amount in another currency
     * @throws ArithmeticException if rounding is needed and the terms say {@code UNNECESSARY}
     */
    public CostSplit split(MonetaryAmount eligibleCost) {
        return split(CostBase.eligible(eligibleCost));
    }

    /**
     * Splits a cost.
     *
     * @param cost the cost; of zero every source pays zero
     * @return who pays what
     * @throws IllegalArgumentException if the terms ask for a beneficiary, a quantity or categories that the cost does not give
     * @throws javax.money.MonetaryException if the terms name an amount in another currency
     * @throws ArithmeticException if rounding is needed and the terms say {@code UNNECESSARY}
     */
    public CostSplit split(CostBase cost) {
        return Splitting.split(this, cost);
    }

    @Value.Check
    void check() {
        Set<String> names = new HashSet<>();
        int rests = 0;
        for (FundingRule rule : rules()) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two sources have the same name: " + rule.name());
            }
            rests += rule.method() == FundingRule.Method.REST ? 1 : 0;
        }
        if (named().map(Money::getCurrency).distinct().count() > 1) {
            throw new IllegalArgumentException("the amounts of terms are in one currency");
        }
        for (FundingConstraint constraint : constraints()) {
            constraint.source().filter(source -> !names.contains(source)).ifPresent(source -> {
                throw new IllegalArgumentException("a constraint names a source that is none of the terms: " + source);
            });
        }
        if (rests != 1) {
            throw new IllegalArgumentException("exactly one source must bear the rest, but these do: " + rests);
        }
    }

    /**
     * A builder without rules; the rules and the rounding are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    public static final class Builder extends ImmutableFundingTerms.Builder {
        Builder() {}
    }
}
