package ee.osalus.split;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * How one source's part was found, figure by figure.
 *
 * <p>Example: 69.88 % of 2 578.90 EUR is exactly 1 802.13532, to the nearest cent 1 802.14; no cap cut it.
 */
public final class Step implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Digits of an exact value that does not end, such as a third of a cent: enough to redo the rounding. */
    private static final int ENDLESS_DIGITS = 10;

    private static final TreeMap<CostCategory, Money> NO_CATEGORIES = new TreeMap<>();

    /** What made a source pay less than its rule alone would give. */
    public enum Cut {
        /** Nothing did. */
        NONE,
        /** The rule's own cap. */
        CAP,
        /** What the sources before it had left. */
        REMAINING,
        /** The terms' table does not name the beneficiary. */
        BENEFICIARY
    }

    private final FundingRule rule;
    private final RoundingMode rounding;
    private final BigDecimal base;
    private final @Nullable Share rate;
    private final BigDecimal claimed;
    private final @Nullable BigDecimal cap;
    private final BigDecimal remaining;
    private final Cut cut;
    private final Money amount;
    private final TreeMap<CostCategory, Money> categories;

    private Step(
            FundingRule rule,
            RoundingMode rounding,
            BigDecimal base,
            @Nullable Share rate,
            BigDecimal claimed,
            @Nullable BigDecimal cap,
            BigDecimal remaining,
            Cut cut,
            Map<CostCategory, Money> categories,
            CurrencyUnit currency) {
        this.rule = rule;
        this.rounding = rounding;
        this.base = base;
        this.rate = rate;
        this.claimed = claimed;
        this.cap = cap;
        this.remaining = remaining;
        this.cut = cut;
        this.categories = categories.isEmpty() ? NO_CATEGORIES : new TreeMap<>(categories);
        this.amount = ExactMoney.of(paid(claimed, cap, remaining, cut), currency);
    }

    private static BigDecimal paid(BigDecimal claimed, @Nullable BigDecimal cap, BigDecimal remaining, Cut cut) {
        return switch (cut) {
            case NONE -> claimed;
            case CAP -> Objects.requireNonNull(cap);
            case REMAINING -> remaining;
            case BENEFICIARY -> BigDecimal.ZERO;
        };
    }

    /** A rate of a base, cut by its cap or by what remains, whichever is less. */
    static Step ofRate(
            FundingRule rule,
            RoundingMode rounding,
            BigDecimal base,
            Share rate,
            @Nullable BigDecimal cap,
            BigDecimal remaining,
            CurrencyUnit currency) {
        return ofRate(rule, rounding, base, rate, cap, remaining, Map.of(), currency);
    }

    private static Step ofRate(
            FundingRule rule,
            RoundingMode rounding,
            BigDecimal base,
            Share rate,
            @Nullable BigDecimal cap,
            BigDecimal remaining,
            Map<CostCategory, Money> categories,
            CurrencyUnit currency) {
        int digits = ExactMoney.fractionDigits(currency);
        BigDecimal claimed = rate.appliedTo(base, digits, rounding);
        boolean capped = cap != null && cap.compareTo(claimed) < 0;
        Cut cut = capped ? Cut.CAP : Cut.NONE;
        if (remaining.compareTo(capped ? cap : claimed) < 0) {
            cut = Cut.REMAINING;
        }
        return new Step(rule, rounding, base, rate, claimed, cap, remaining, cut, categories, currency);
    }

    /** A rate of each category: together a rate of the whole, weighted by what the categories cost. */
    static Step ofRates(
            FundingRule rule,
            RoundingMode rounding,
            Map<CostCategory, Money> categories,
            BigDecimal eligible,
            @Nullable BigDecimal cap,
            BigDecimal remaining,
            CurrencyUnit currency) {
        Share weighted = Share.ZERO;
        Map<CostCategory, Money> paid = new TreeMap<>();
        for (Map.Entry<CostCategory, Money> part : categories.entrySet()) {
            Share rate = rule.rateByCategory().get(part.getKey());
            if (rate != null && part.getValue().isPositive()) {
                Share weight = Share.of(
                        ExactMoney.toMinor(part.getValue()), ExactMoney.toMinor(ExactMoney.of(eligible, currency)));
                weighted = weighted.plus(rate.times(weight));
                paid.put(part.getKey(), part.getValue());
            }
        }
        return ofRate(rule, rounding, eligible, weighted, cap, remaining, paid, currency);
    }

    /** An amount that the terms name, or what remains where that is less. */
    static Step ofAmount(
            FundingRule rule, RoundingMode rounding, BigDecimal named, BigDecimal remaining, CurrencyUnit currency) {
        Cut cut = remaining.compareTo(named) < 0 ? Cut.REMAINING : Cut.NONE;
        return new Step(rule, rounding, named, null, named, null, remaining, cut, Map.of(), currency);
    }

    /** Everything that remains of the cost. */
    static Step ofRest(
            FundingRule rule, RoundingMode rounding, BigDecimal cost, BigDecimal remaining, CurrencyUnit currency) {
        return new Step(rule, rounding, cost, null, remaining, null, remaining, Cut.NONE, Map.of(), currency);
    }

    /** Nothing, because the terms' table does not name the beneficiary. */
    static Step ofUnnamedBeneficiary(
            FundingRule rule, RoundingMode rounding, BigDecimal base, BigDecimal remaining, CurrencyUnit currency) {
        return new Step(
                rule, rounding, base, null, BigDecimal.ZERO, null, remaining, Cut.BENEFICIARY, Map.of(), currency);
    }

    /**
     * The rule that was applied, with its legal basis.
     *
     * @return the rule
     */
    public FundingRule rule() {
        return rule;
    }

    /**
     * What the rule was applied to.
     *
     * @return the base of a rate; the named amount of a fixed or up-to source; the whole cost for the rest
     */
    public Money base() {
        return money(base);
    }

    /**
     * The rate that was applied, that of the beneficiary where a table sets it; of a table by category the weighted mean.
     *
     * @return the rate, or empty where the source does not pay one
     */
    public Optional<Share> rate() {
        return Optional.ofNullable(rate);
    }

    /**
     * What a rate by cost category was applied to.
     *
     * @return the cost of each category that the rule pays for, in the order of the enum; empty where there is one rate for all
     */
    public Map<CostCategory, Money> categories() {
        return Collections.unmodifiableMap(categories);
    }

    /**
     * What the rule gives before rounding, cap and remainder.
     *
     * @return rate × base with all its digits; where they do not end, cut to ten more than the currency has
     */
    public BigDecimal exact() {
        return exact(RoundingMode.DOWN);
    }

    /**
     * Whether {@link #exact()} has all digits.
     *
     * @return false for a third of a euro
     */
    public boolean isExactFinite() {
        return exact(RoundingMode.DOWN).compareTo(exact(RoundingMode.UP)) == 0;
    }

    /**
     * How the exact value became whole cents.
     *
     * @return the rounding of the terms
     */
    public RoundingMode rounding() {
        return rounding;
    }

    /**
     * What the rule gives in whole cents, before cap and remainder.
     *
     * @return the rounded amount
     */
    public Money rounded() {
        return money(claimed);
    }

    /**
     * What the rounding added or took.
     *
     * @return rounded − exact, in whole units of the currency: 0.00468 for 1 802.14 of 1 802.13532
     */
    public BigDecimal moved() {
        return claimed.subtract(exact());
    }

    /**
     * The cap of the rule in this case, a cap per unit times the quantity.
     *
     * @return the least cap that applies, or empty where there is none
     */
    public Optional<Money> cap() {
        return Optional.ofNullable(cap).map(this::money);
    }

    /**
     * What the sources before this one had left of the cost.
     *
     * @return the amount
     */
    public Money remaining() {
        return money(remaining);
    }

    /**
     * What made the source pay less than its rule alone would give.
     *
     * @return the reason, {@code NONE} where there is none
     */
    public Cut cut() {
        return cut;
    }

    /**
     * What the source pays.
     *
     * @return the amount in whole cents
     */
    public Money amount() {
        return amount;
    }

    /**
     * The step in figures and words, so that it can be redone by hand.
     *
     * @param language the reader's language: Estonian, or else English
     * @return for example {@code 69.88 % × 2 578.90 = 1 802.13532 → 1 802.14 (rounded to the nearest cent)}
     */
    public String explain(Locale language) {
        return new Explanation(language).of(this);
    }

    private BigDecimal exact(RoundingMode mode) {
        if (rate == null) {
            return claimed;
        }
        int digits = base.scale() + ENDLESS_DIGITS;
        BigDecimal value = rate.appliedTo(base, digits, mode).stripTrailingZeros();
        return value.setScale(Math.max(value.scale(), claimed.scale()), RoundingMode.UNNECESSARY);
    }

    private Money money(BigDecimal number) {
        return ExactMoney.of(number, amount.getCurrency());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step that
                && rule.equals(that.rule)
                && rounding == that.rounding
                && base.compareTo(that.base) == 0
                && Objects.equals(rate, that.rate)
                && Objects.equals(cap(), that.cap())
                && remaining.compareTo(that.remaining) == 0
                && cut == that.cut
                && categories.equals(that.categories)
                && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, rounding, cut, amount);
    }

    /** The name and the amount, for a log; not a format. */
    @Override
    public String toString() {
        return rule.name() + " = " + ExactMoney.toDecimal(amount).toPlainString();
    }
}
