package ee.osalus.budget;

import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.javamoney.moneta.Money;

/**
 * The costs of a budget by category and period, in whole cents; the periods of each category sum to it, the categories to the
 * total.
 */
public final class BudgetCosts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Budget budget;
    private final List<CostCut> cuts;
    private final Map<CostCategory, List<Money>> rows;
    private final List<BudgetStep> steps;
    private final Findings findings;

    BudgetCosts(
            Budget budget,
            List<CostCut> cuts,
            Map<CostCategory, List<Money>> rows,
            List<BudgetStep> steps,
            Findings findings) {
        this.budget = budget;
        this.cuts = List.copyOf(cuts);
        this.rows = new EnumMap<>(rows);
        this.steps = List.copyOf(steps);
        this.findings = findings;
    }

    /**
     * The amount of every category that has lines or a flat rate.
     *
     * @return unmodifiable, in the order of {@link CostCategory}
     */
    public Map<CostCategory, Money> amounts() {
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        rows.forEach((category, row) -> amounts.put(category, ExactMoney.sum(row, budget.currency())));
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * The amount of one category.
     *
     * @param category the category
     * @return zero where it has neither lines nor a flat rate
     */
    public Money amount(CostCategory category) {
        return ExactMoney.sum(rows.getOrDefault(category, List.of()), budget.currency());
    }

    /**
     * The sum of all categories.
     *
     * @return zero for a budget without lines
     */
    public Money total() {
        return ExactMoney.sum(amounts().values(), budget.currency());
    }

    /**
     * The amount of every category that has lines or a flat rate, in one period.
     *
     * @param period the period, from 1
     * @return unmodifiable, in the order of {@link CostCategory}
     * @throws IndexOutOfBoundsException if the budget has no such period
     */
    public Map<CostCategory, Money> inPeriod(int period) {
        Objects.checkIndex(period - 1, budget.periods());
        Map<CostCategory, Money> amounts = new EnumMap<>(CostCategory.class);
        rows.forEach((category, row) -> amounts.put(category, row.get(period - 1)));
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * The sum of all categories in each period.
     *
     * @return an amount a period, in their order; they sum to the total
     */
    public List<Money> periodTotals() {
        return IntStream.rangeClosed(1, budget.periods())
                .mapToObj(period -> ExactMoney.sum(inPeriod(period).values(), budget.currency()))
                .toList();
    }

    /**
     * The same budget after a further cut, which falls through to every flat rate on its category.
     *
     * @param cut the cut
     * @return the costs after all cuts; these are unchanged
     * @throws IllegalArgumentException if the budget has no such period
     * @throws javax.money.MonetaryException if the cut is in another currency
     */
    public BudgetCosts cut(CostCut cut) {
        List<CostCut> all = new ArrayList<>(cuts);
        all.add(cut);
        return budget.costsAfter(all);
    }

    /**
     * What the categories lose from here to there.
     *
     * @param after the costs after a cut
     * @return this amount − that amount by category, only where they differ, in the order of {@link CostCategory}; unmodifiable
     * @throws javax.money.MonetaryException if the currencies differ
     */
    public Map<CostCategory, Money> lossTo(BudgetCosts after) {
        Map<CostCategory, Money> losses = new EnumMap<>(CostCategory.class);
        for (CostCategory category : CostCategory.values()) {
            Money loss = amount(category).subtract(after.amount(category));
            if (!loss.isZero()) {
                losses.put(category, loss);
            }
        }
        return Collections.unmodifiableMap(losses);
    }

    /**
     * What was found ineligible.
     *
     * @return the cuts in their order; unmodifiable
     */
    public List<CostCut> cuts() {
        return cuts;
    }

    /**
     * The budget they were computed from.
     *
     * @return the budget
     */
    public Budget budget() {
        return budget;
    }

    /**
     * What was computed, in the order in which it was.
     *
     * @return a step for every unit cost, every division by periods, every flat rate and every cut
     */
    public List<BudgetStep> steps() {
        return steps;
    }

    /**
     * What contradicts the rules of budgets.
     *
     * @return findings with pointers into the budget
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The steps and the amounts in words, so that they can be done again by hand.
     *
     * @param language the reader's language: Estonian, or else English
     * @return lines parted by line feeds: the steps, the categories, the total
     */
    public String explain(Locale language) {
        String computed =
                steps.stream().map(step -> step.explain(language) + "\n").collect(Collectors.joining());
        return computed + BudgetWords.of(language).totals(amounts(), total());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetCosts that && budget.equals(that.budget) && cuts.equals(that.cuts);
    }

    @Override
    public int hashCode() {
        return 31 * budget.hashCode() + cuts.hashCode();
    }

    @Override
    public String toString() {
        return explain(Locale.ROOT);
    }
}
