package ee.osalus.split;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The cost that is split, with what the terms may ask about it.
 *
 * <p>Example: {@code CostBase.eligible(24 600.00 EUR).withTotal(26 000.00 EUR)}: the sources sum to 26 000.00 EUR, and the rest bears
 * the 1 400.00 EUR that are not eligible.
 */
public final class CostBase implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Money eligible;
    private final @Nullable Money total;
    private final @Nullable Money inKind;
    private final @Nullable String beneficiary;
    private final TreeMap<String, BigDecimal> quantities;
    private final EnumMap<CostCategory, Money> categories;

    private CostBase(
            Money eligible,
            @Nullable Money total,
            @Nullable Money inKind,
            @Nullable String beneficiary,
            Map<String, BigDecimal> quantities,
            Map<CostCategory, Money> categories) {
        this.eligible = eligible;
        this.total = total;
        this.inKind = inKind;
        this.beneficiary = beneficiary;
        this.quantities = new TreeMap<>(quantities);
        this.categories = new EnumMap<>(CostCategory.class);
        this.categories.putAll(categories);
    }

    /**
     * A cost of which only the eligible part is known or matters.
     *
     * @param amount the eligible cost, not negative, in whole cents
     * @return the base
     * @throws IllegalArgumentException if the amount is negative, or finer than the currency's smallest unit
     */
    public static CostBase eligible(MonetaryAmount amount) {
        return new CostBase(cost(amount), null, null, null, Map.of(), Map.of());
    }

    /**
     * Another eligible cost of the same beneficiary and extent, such as what has been claimed so far; total, in-kind part and
     * categories are not taken over.
     *
     * @param amount the eligible cost, not negative, in whole cents
     * @return the changed copy
     * @throws IllegalArgumentException if the amount is negative, or finer than the currency's smallest unit
     * @throws javax.money.MonetaryException if it is in another currency than this cost
     */
    public CostBase withEligible(MonetaryAmount amount) {
        return new CostBase(inSameCurrency(amount), null, null, beneficiary, quantities, Map.of());
    }

    /**
     * This cost with its total, which the sources then sum to.
     *
     * @param amount the total cost, ineligible part included, not negative, in whole cents
     * @return the changed copy
     * @throws IllegalArgumentException if the amount is negative, or finer than the currency's smallest unit
     * @throws javax.money.MonetaryException if it is in another currency than the eligible cost
     */
    public CostBase withTotal(MonetaryAmount amount) {
        return new CostBase(eligible, inSameCurrency(amount), inKind, beneficiary, quantities, categories);
    }

    /**
     * This cost with the value of the work, land, rooms or goods in it that nobody is paid for.
     *
     * @param amount the in-kind part of the eligible cost, not negative, in whole cents
     * @return the changed copy
     * @throws IllegalArgumentException if the amount is negative, or finer than the currency's smallest unit
     * @throws javax.money.MonetaryException if it is in another currency than the eligible cost
     */
    public CostBase withInKind(MonetaryAmount amount) {
        return new CostBase(eligible, total, inSameCurrency(amount), beneficiary, quantities, categories);
    }

    /**
     * This cost as that of a beneficiary, where the terms set rates or caps by beneficiary.
     *
     * @param name the name as it stands in the terms' table
     * @return the changed copy
     */
    public CostBase withBeneficiary(String name) {
        return new CostBase(eligible, total, inKind, Objects.requireNonNull(name), quantities, categories);
    }

    /**
     * This cost with the project's extent, where the terms set a cap a unit: {@code withQuantity("km", 3.2)}.
     *
     * @param unit what is counted, as it stands in the terms
     * @param quantity how many, not negative
     * @return the changed copy
     * @throws IllegalArgumentException if the quantity is negative
     */
    public CostBase withQuantity(String unit, BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException("a quantity of at least 0 is expected: " + quantity + " " + unit);
        }
        Map<String, BigDecimal> more = new TreeMap<>(quantities);
        BigDecimal stripped = quantity.stripTrailingZeros();
        more.put(unit, stripped.setScale(Math.max(0, stripped.scale()), RoundingMode.UNNECESSARY));
        return new CostBase(eligible, total, inKind, beneficiary, more, categories);
    }

    /**
     * The same cost with its parts by category, for terms whose rates differ by category.
     *
     * @param parts the eligible cost of each category, of at least 0; together they are the eligible cost
     * @return the cost with its categories
     * @throws IllegalArgumentException if a part is negative or has fractions of a cent, or they do not sum to the eligible cost
     */
    public CostBase withCategories(Map<CostCategory, ? extends MonetaryAmount> parts) {
        Map<CostCategory, Money> checked = new EnumMap<>(CostCategory.class);
        parts.forEach((category, part) -> checked.put(category, inSameCurrency(part)));
        Money sum = ExactMoney.sum(checked.values(), eligible.getCurrency());
        if (!sum.isEqualTo(eligible)) {
            throw new IllegalArgumentException("the categories must sum to the eligible cost: "
                    + ExactMoney.toDecimal(sum).toPlainString() + " is not "
                    + ExactMoney.toDecimal(eligible).toPlainString());
        }
        return new CostBase(eligible, total, inKind, beneficiary, quantities, checked);
    }

    /**
     * The eligible cost.
     *
     * @return the amount
     */
    public Money eligible() {
        return eligible;
    }

    /**
     * The total cost.
     *
     * @return the amount, or empty where only the eligible cost is known
     */
    public Optional<Money> total() {
        return Optional.ofNullable(total);
    }

    /**
     * The in-kind part of the eligible cost.
     *
     * @return the amount, or empty where none is stated
     */
    public Optional<Money> inKind() {
        return Optional.ofNullable(inKind);
    }

    /**
     * The beneficiary.
     *
     * @return the name, or empty where none is given
     */
    public Optional<String> beneficiary() {
        return Optional.ofNullable(beneficiary);
    }

    /**
     * The project's extent in a unit.
     *
     * @param unit what is counted
     * @return how many, or empty where it is not given
     */
    public Optional<BigDecimal> quantity(String unit) {
        return Optional.ofNullable(quantities.get(unit));
    }

    /**
     * The project's extent in every unit that is given.
     *
     * @return how many by unit, in the order of the units' names; unmodifiable
     */
    public Map<String, BigDecimal> quantities() {
        return Collections.unmodifiableMap(quantities);
    }

    /**
     * The eligible cost by category.
     *
     * @return an unmodifiable map in the order of the enum; empty where it is not known
     */
    public Map<CostCategory, Money> categories() {
        return Collections.unmodifiableMap(categories);
    }

    /** What the sources pay together: the total cost where it is given, else the eligible cost. */
    Money payable() {
        return total == null ? eligible : total;
    }

    private Money inSameCurrency(MonetaryAmount amount) {
        Money cost = cost(amount);
        ExactMoney.requireCurrency(cost, eligible.getCurrency());
        return cost;
    }

    private static Money cost(MonetaryAmount amount) {
        BigDecimal number = ExactMoney.toDecimal(amount);
        if (number.signum() < 0 || !ExactMoney.isWholeMinor(amount)) {
            throw new IllegalArgumentException("a cost of at least 0 in whole cents is expected: "
                    + number.toPlainString() + " " + amount.getCurrency().getCurrencyCode());
        }
        return ExactMoney.from(amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostBase that
                && eligible.equals(that.eligible)
                && Objects.equals(total, that.total)
                && Objects.equals(inKind, that.inKind)
                && Objects.equals(beneficiary, that.beneficiary)
                && quantities.equals(that.quantities)
                && categories.equals(that.categories);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eligible, total, inKind, beneficiary, quantities, categories);
    }

    /** The figures that are known, for a log; not a format. */
    @Override
    public String toString() {
        Map<String, Object> known = new TreeMap<>(quantities);
        known.put("eligible", ExactMoney.toDecimal(eligible).toPlainString());
        total().ifPresent(amount ->
                known.put("total", ExactMoney.toDecimal(amount).toPlainString()));
        inKind().ifPresent(amount ->
                known.put("inKind", ExactMoney.toDecimal(amount).toPlainString()));
        beneficiary().ifPresent(name -> known.put("beneficiary", name));
        categories.forEach((category, part) ->
                known.put(category.name(), ExactMoney.toDecimal(part).toPlainString()));
        return "CostBase" + known;
    }
}
