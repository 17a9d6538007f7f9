package ee.osalus.payment;

import ee.osalus.budget.CostCategory;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * A decision that a part of some costs is not eligible after all (finantskorrektsioon), often because of one procurement.
 *
 * <p>Example: 2 % of 32 998.50 EUR are 659.97 EUR. Usual rates are 2, 5, 10, 25 and 100 %; any other is possible.
 */
@Value.Immutable
public abstract sealed class FinancialCorrection implements WithFinancialCorrection, Serializable
        permits ImmutableFinancialCorrection {

    private static final long serialVersionUID = 1L;

    FinancialCorrection() {}

    /**
     * The number of the decision.
     *
     * @return the reference, not blank
     */
    public abstract String reference();

    /**
     * The day of the decision.
     *
     * @return the date
     */
    public abstract LocalDate decidedOn();

    /**
     * Where the rule that was broken, or the rate, is written.
     *
     * @return the act
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * The procurement whose costs are affected.
     *
     * @return its reference as in {@link CostItem#procurement()}; empty where all costs of the project are
     */
    public abstract Optional<String> procurement();

    /**
     * The category of the costs that are affected, which matters where the terms pay by cost category.
     *
     * @return the category; empty where costs of any are, each in proportion to what it costs
     */
    public abstract Optional<CostCategory> category();

    /**
     * The eligible cost that is affected, claimed or not yet claimed.
     *
     * @return more than zero, in whole cents
     */
    public abstract Money affectedCost();

    /**
     * The part of the affected cost that is not eligible.
     *
     * @return the rate, at most 1, or empty where the decision states an amount
     */
    public abstract Optional<Share> rate();

    /**
     * The amount that is not eligible.
     *
     * @return at most the affected cost, in whole cents, or empty where the decision states a rate
     */
    public abstract Optional<Money> amount();

    /**
     * How the rate's exact product becomes whole cents.
     *
     * @return {@code HALF_UP} unless stated otherwise
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /**
     * What each source had already paid on the affected costs, where the decision states it.
     *
     * @return amounts by name of the source; where it is empty, payments are taken to have paid the claimed documents in their order
     */
    public abstract Map<String, Money> paidOnAffected();

    /**
     * The cost that is not eligible after all.
     *
     * @return rate × affected cost, rounded, or the stated amount
     */
    public Money correctedCost() {
        return amount().orElseGet(() -> share().appliedTo(affectedCost(), rounding()));
    }

    /** Whether a document is among the affected costs. */
    boolean affects(CostItem item) {
        return (procurement().isEmpty() || procurement().equals(item.procurement()))
                && (category().isEmpty() || category().equals(item.category()));
    }

    /** What it takes from costs as a whole, approved or claimed. */
    CostSums takenFrom(CostSums costs, Money amount) {
        return costs.less(amount, category().map(of -> Map.of(of, amount)).orElseGet(() -> costs.inProportion(amount)));
    }

    /** The rate, or the amount as a part of the affected cost. */
    Share share() {
        return rate().orElseGet(() -> Share.ofAmounts(amount().orElseThrow(), affectedCost()));
    }

    @Value.Check
    void check() {
        if (reference().isBlank()) {
            throw new IllegalArgumentException("a correction has the number of its decision");
        }
        if (rate().isPresent() == amount().isPresent()) {
            throw new IllegalArgumentException("a correction states a rate or an amount: " + reference());
        }
        if (!affectedCost().isPositive() || share().compareTo(Share.ONE) > 0) {
            throw new IllegalArgumentException(
                    "a correction is at most the affected cost, and that is more than zero: " + reference());
        }
        ExactMoney.toMinor(affectedCost());
        amount().ifPresent(ExactMoney::toMinor);
    }

    /**
     * A builder without values; reference, day, affected cost, and either rate or amount are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds corrections. */
    public static final class Builder extends ImmutableFinancialCorrection.Builder {
        Builder() {}
    }
}
