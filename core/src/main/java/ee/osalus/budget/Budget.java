package ee.osalus.budget;

import ee.osalus.finding.Findings;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import javax.money.CurrencyUnit;
import org.immutables.value.Value;

/**
 * The planned costs of one partner: lines, and the flat rates that take the place of further lines.
 *
 * <p>Example: external expertise 10 000, equipment 7 500, infrastructure 2 500 and travel 2 000 EUR, with a staff rate of 15 %:
 * {@code costs()} has staff costs of 3 300.00 and a total of 25 300.00 EUR.
 *
 * <p>A budget whose parts contradict each other can be built; {@link BudgetCosts#findings()} tells.
 */
@Value.Immutable
public abstract sealed class Budget implements WithBudget, Serializable permits ImmutableBudget {

    private static final long serialVersionUID = 1L;

    Budget() {}

    /**
     * The currency in which it is added up.
     *
     * @return a currency with a smallest unit; a line in another one is reported and not counted
     */
    public abstract CurrencyUnit currency();

    /**
     * The number of periods, such as reporting periods, that the costs fall into.
     *
     * @return 1 unless stated otherwise
     */
    @Value.Default
    public int periods() {
        return 1;
    }

    /**
     * The lines in the order of the document.
     *
     * @return an unmodifiable list
     */
    public abstract List<BudgetLine> lines();

    /**
     * The flat rates, in any order; they are computed in the order of {@link FlatRateKind}.
     *
     * @return an unmodifiable list
     */
    public abstract List<FlatRate> flatRates();

    /**
     * Computes every category, in total and by period.
     *
     * <p>Rules: a category is the sum of its lines, or what a flat rate makes of its base, rounded down to the cent. A rate takes
     * the place of lines of its category, which are reported. Of several rates of one category the first holds; a rate of other
     * costs does not hold beside a rate of another kind. In every period but the last, a line has its stated part, or an equal
     * part rounded down, and a flat rate is applied to the base in that period; the last takes what is missing to the total.
     *
     * @return the costs with steps and findings
     */
    public BudgetCosts costs() {
        return costsAfter(List.of());
    }

    /**
     * Computes every category as {@link #costs()} does, after amounts were found ineligible.
     *
     * <p>A cut lowers its category in its period, at most to zero, and so the base of every flat rate on it. Example: staff of 10
     * 000 EUR with an office rate of 15 %; a cut of 1 000 EUR leaves 9 000 of staff and 1 350 of office costs.
     *
     * @param cuts the cuts, in any order
     * @return the costs with steps and findings
     * @throws IllegalArgumentException if a cut is in a period that the budget does not have
     * @throws javax.money.MonetaryException if a cut is in another currency
     */
    public BudgetCosts costsAfter(List<CostCut> cuts) {
        return new BudgetCalculation(this, cuts).costs();
    }

    /**
     * Holds each flat rate against the ceiling that was law on a day, and contracts against the thresholds above which they rule out
     * a staff rate.
     *
     * <p>The ceilings bind where no calculation of the authority says otherwise, so each finding is a warning and names the
     * exceptions.
     *
     * @param day the day of the grant decision or the call
     * @return a finding a rate over its ceiling, in the order of the rates, then one a contract, in the order of the lines
     */
    public Findings check(LocalDate day) {
        return RateCeilings.check(flatRates(), day).and(LargeContracts.check(this, day));
    }

    @Value.Check
    void check() {
        if (periods() < 1) {
            throw new IllegalArgumentException("a budget has at least one period, not " + periods());
        }
        if (currency().getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("a budget is in a currency with a smallest unit, not "
                    + currency().getCurrencyCode());
        }
        for (BudgetLine line : lines()) {
            if (!line.byPeriod().isEmpty() && line.byPeriod().size() != periods()) {
                throw new IllegalArgumentException("a line states an amount for each of " + periods()
                        + " periods or for none, not for " + line.byPeriod().size());
            }
        }
    }

    /**
     * A builder without values; the currency is mandatory.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds budgets. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
