package ee.osalus.budget;

import ee.osalus.law.ProcurementThreshold;
import ee.osalus.money.ExactMoney;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.javamoney.moneta.Money;

/**
 * One line of a budget: so many units at a price, in one category.
 *
 * <p>Example: 12.5 days of external expertise at 333.33 EUR are 4 166.62 EUR, from exactly 4 166.625.
 */
@Value.Immutable
public abstract sealed class BudgetLine implements WithBudgetLine, Serializable permits ImmutableBudgetLine {

    private static final long serialVersionUID = 1L;

    /**
     * A contract that is awarded for a line.
     *
     * @param kind which threshold of the procurement directives it is held against
     * @param value the value of the whole contract without VAT
     */
    public record Contract(ProcurementThreshold kind, Money value) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    BudgetLine() {}

    /**
     * What the money is for.
     *
     * @return the text of the line
     */
    public abstract LocalizedText name();

    /**
     * The category.
     *
     * @return {@link CostCategory#LUMP_SUMS} for every lump sum and nothing else
     */
    public abstract CostCategory category();

    /**
     * How the amount is shown to be due.
     *
     * @return a real cost unless stated otherwise
     */
    @Value.Default
    public CostForm form() {
        return CostForm.REAL_COST;
    }

    /**
     * The number of units.
     *
     * @return 1 unless stated otherwise; not negative, of any number of decimals
     */
    @Value.Default
    public BigDecimal units() {
        return BigDecimal.ONE;
    }

    /**
     * What one unit costs.
     *
     * @return the price; for a single unit the amount of the line
     */
    public abstract Money unitPrice();

    /**
     * What falls in each period, where the document states it.
     *
     * @return an amount a period of the budget, in their order; empty where the line is spread over them in equal parts
     */
    public abstract List<Money> byPeriod();

    /**
     * The contract that pays the line, where it is one that is procured.
     *
     * @return the contract; over a threshold it rules out the staff rate that needs no calculation, {@link Budget#check}
     */
    public abstract Optional<Contract> contract();

    /**
     * The amount of the line.
     *
     * @return units × price, rounded down to the cent
     */
    public Money amount() {
        int digits = unitPrice().getCurrency().getDefaultFractionDigits();
        BigDecimal exact = ExactMoney.toDecimal(unitPrice()).multiply(units());
        return ExactMoney.of(
                exact.setScale(digits, RoundingMode.DOWN), unitPrice().getCurrency());
    }

    @Value.Check
    void check() {
        if (units().signum() < 0) {
            throw new IllegalArgumentException("the units of a budget line are not negative: " + units());
        }
        if (unitPrice().getCurrency().getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("a budget line is in a currency with a smallest unit, not "
                    + unitPrice().getCurrency().getCurrencyCode());
        }
        ExactMoney.sum(byPeriod(), unitPrice().getCurrency());
        if (!form().fits(category())) {
            throw new IllegalArgumentException("a cost of category " + category() + " is no " + form());
        }
    }

    /**
     * A real cost.
     *
     * @param category a category other than unit costs and lump sums
     * @param name what the money is for; not blank
     * @param amount the planned amount
     * @return the line
     * @throws IllegalArgumentException if the category or the name is none for a real cost
     */
    public static BudgetLine real(CostCategory category, String name, Money amount) {
        return builder()
                .name(LocalizedText.of(name))
                .category(category)
                .unitPrice(amount)
                .build();
    }

    /**
     * A unit cost: in one category, or over several under {@link CostCategory#UNIT_COSTS}.
     *
     * @param category a category other than lump sums
     * @param name what a unit is; not blank
     * @param units the number of units, not negative
     * @param unitPrice the agreed price
     * @return the line
     * @throws IllegalArgumentException if the category is lump sums, the name blank or the number negative
     */
    public static BudgetLine unitCost(CostCategory category, String name, BigDecimal units, Money unitPrice) {
        return builder()
                .name(LocalizedText.of(name))
                .category(category)
                .form(CostForm.UNIT_COST)
                .units(units)
                .unitPrice(unitPrice)
                .build();
    }

    /**
     * A lump sum.
     *
     * @param name the result it is paid for; not blank
     * @param amount the agreed amount
     * @return the line, in {@link CostCategory#LUMP_SUMS}
     * @throws IllegalArgumentException if the name is blank
     */
    public static BudgetLine lumpSum(String name, Money amount) {
        return builder()
                .name(LocalizedText.of(name))
                .category(CostCategory.LUMP_SUMS)
                .form(CostForm.LUMP_SUM)
                .unitPrice(amount)
                .build();
    }

    /**
     * A builder without values; name, category and unit price are mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds budget lines. */
    public static final class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
