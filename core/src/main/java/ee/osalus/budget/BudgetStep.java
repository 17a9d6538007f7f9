package ee.osalus.budget;

import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One computed amount: factor × base, rounded, with everything that is needed to do it again by hand.
 *
 * <p>Example: rule {@code FLAT_RATE}, factor 15 %, base 22 000.01 EUR, exactly 3 300.0015, rounded {@code DOWN} to 3 300.00 EUR,
 * which moved −0.0015 EUR.
 */
@Value.Immutable
public abstract sealed class BudgetStep implements WithBudgetStep, Serializable permits ImmutableBudgetStep {

    private static final long serialVersionUID = 1L;

    /** Decimals that are shown of an exact value that does not end. */
    private static final int SHOWN_DECIMALS = 10;

    /** How an amount follows. */
    public enum Rule {
        /** Amount of a line = units × price. */
        UNIT_COST,
        /** Part of each period but the last = line ÷ number of periods; the last takes the remainder. */
        EQUAL_PARTS,
        /** Category = flat rate × the sum of its base. */
        FLAT_RATE,
        /** Category in a period but the last = flat rate × the base in that period; the last takes the remainder. */
        FLAT_RATE_IN_PERIOD,
        /** Category after a cut = category before it − what is ineligible. */
        CUT,
        /** Hourly rate, rounded = annual gross pay ÷ annual hours. */
        HOURLY_RATE,
        /** Cost of hours = annual gross pay × hours ÷ annual hours. */
        HOURS_OF_ANNUAL_PAY,
        /** Cost of hours = hours × a rate rounded before. */
        HOURS_AT_RATE
    }

    BudgetStep() {}

    /**
     * How the amount follows.
     *
     * @return the rule
     */
    public abstract Rule rule();

    /**
     * What fills the explanation beside factor, base and amount.
     *
     * @return facts by name, in order
     */
    public abstract Map<String, Serializable> facts();

    /**
     * What the base is multiplied by.
     *
     * @return for example 15 %, a third for three equal parts, or the number of units
     */
    public abstract Share factor();

    /**
     * What is multiplied.
     *
     * @return the amount, not rounded
     */
    public abstract Money base();

    /**
     * How the product becomes whole cents.
     *
     * @return the rounding; {@code DOWN} unless an hourly rate says otherwise
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.DOWN;
    }

    /**
     * Where the factor was agreed or the rule is written.
     *
     * @return the act or decision, where known
     */
    public abstract Optional<LegalReference> legalBasis();

    /**
     * The result.
     *
     * @return factor × base, rounded to the cent
     */
    public Money amount() {
        return factor().appliedTo(base(), rounding());
    }

    /**
     * The product before rounding.
     *
     * @return factor × base with all its decimals where they end, else cut after at least ten of them
     */
    public BigDecimal exact() {
        BigDecimal cut = factor().appliedTo(ExactMoney.toDecimal(base()), shownDecimals(), RoundingMode.DOWN);
        return isExactFinite() ? stripped(cut) : cut;
    }

    /**
     * Whether {@link #exact()} is the product to the last digit.
     *
     * @return false for a third of a euro
     */
    public boolean isExactFinite() {
        BigDecimal number = ExactMoney.toDecimal(base());
        BigDecimal down = factor().appliedTo(number, shownDecimals(), RoundingMode.DOWN);
        return down.compareTo(factor().appliedTo(number, shownDecimals(), RoundingMode.UP)) == 0;
    }

    /**
     * What the rounding added or took.
     *
     * @return amount − exact, in whole units of the currency: −0.0015 for 3 300.00 of 3 300.0015
     */
    public BigDecimal moved() {
        return stripped(ExactMoney.toDecimal(amount()).subtract(exact()));
    }

    /**
     * The step in words.
     *
     * @param language the reader's language: Estonian, or else English
     * @return one line, such as {@code Staff costs, flat rate: 15 % × (2 000.00 + 20 000.00) = 3 300 → 3 300.00 EUR (exact)}
     */
    public String explain(Locale language) {
        return BudgetWords.of(language).explain(this);
    }

    private int shownDecimals() {
        int ofFactor =
                factor().toExactPercent().map(percent -> percent.scale() + 2).orElse(SHOWN_DECIMALS);
        return Math.max(
                SHOWN_DECIMALS,
                ofFactor + stripped(ExactMoney.toDecimal(base())).scale());
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableBudgetStep.Builder {
        Builder() {}
    }
}
