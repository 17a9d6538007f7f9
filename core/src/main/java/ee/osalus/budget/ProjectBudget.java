package ee.osalus.budget;

import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * The budgets of all partners of a project, added up. Each partner's costs are rounded on their own, so the project is the sum of
 * whole cents, never a rate of a sum.
 *
 * <p>Example: two partners with staff of 33.33 EUR and an office rate of 15 % have 4.99 EUR of office costs each, 9.98 EUR together;
 * 15 % of 66.66 EUR would be 9.99 EUR.
 */
public final class ProjectBudget implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<BudgetCosts> partners;
    private final CurrencyUnit currency;

    private ProjectBudget(List<BudgetCosts> partners, CurrencyUnit currency) {
        this.partners = List.copyOf(partners);
        this.currency = currency;
    }

    /**
     * The costs of the partners together.
     *
     * @param partners the costs of each partner, at least one, in the order of the partners, all in one currency
     * @return the project's budget
     * @throws IllegalArgumentException if there is no partner, or two partners have different currencies
     */
    public static ProjectBudget of(List<BudgetCosts> partners) {
        List<CurrencyUnit> currencies = partners.stream()
                .map(costs -> costs.budget().currency())
                .distinct()
                .toList();
        if (currencies.size() != 1) {
            throw new IllegalArgumentException("the budgets of a project are in one currency, not in " + currencies);
        }
        return new ProjectBudget(partners, currencies.get(0));
    }

    /**
     * The costs of each partner.
     *
     * @return in the order of the partners
     */
    public List<BudgetCosts> partners() {
        return partners;
    }

    /**
     * The amount of every category that a partner has.
     *
     * @return unmodifiable, in the order of {@link CostCategory}
     */
    public Map<CostCategory, Money> amounts() {
        Map<CostCategory, Money> sums = new EnumMap<>(CostCategory.class);
        partners.forEach(
                costs -> costs.amounts().forEach((category, amount) -> sums.merge(category, amount, Money::add)));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * The sum of all partners.
     *
     * @return the total of the project
     */
    public Money total() {
        return ExactMoney.sum(partners.stream().map(BudgetCosts::total).toList(), currency);
    }

    /**
     * The sum of all partners in each period.
     *
     * @return as many amounts as the longest budget has periods; they sum to the total
     */
    public List<Money> periodTotals() {
        int longest = partners.stream()
                .mapToInt(costs -> costs.budget().periods())
                .max()
                .orElseThrow();
        List<Money> sums = new ArrayList<>(Collections.nCopies(longest, ExactMoney.zero(currency)));
        for (BudgetCosts costs : partners) {
            List<Money> periods = costs.periodTotals();
            for (int i = 0; i < periods.size(); i++) {
                sums.set(i, sums.get(i).add(periods.get(i)));
            }
        }
        return Collections.unmodifiableList(sums);
    }

    /**
     * What contradicts the rules of budgets.
     *
     * @return the findings of each partner, with pointers such as {@code /0/flatRates/1}
     */
    public Findings findings() {
        return eachWithin(BudgetCosts::findings);
    }

    /**
     * Holds the budgets against the ceilings that were law on a day, and small projects against the duty to use simplified cost
     * options.
     *
     * @param day the day of the grant decision or the call
     * @return warnings that name their exceptions, with pointers such as {@code /0/flatRates/1}
     */
    public Findings check(LocalDate day) {
        Money total = total();
        return eachWithin(costs -> costs.budget().check(day).and(MandatoryOptions.check(costs.budget(), total, day)));
    }

    private Findings eachWithin(Function<BudgetCosts, Findings> ofPartner) {
        return IntStream.range(0, partners.size())
                .mapToObj(i -> ofPartner.apply(partners.get(i)).within("/" + i))
                .reduce(Findings.none(), Findings::and);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectBudget that && partners.equals(that.partners);
    }

    @Override
    public int hashCode() {
        return partners.hashCode();
    }

    @Override
    public String toString() {
        return partners.toString();
    }
}
