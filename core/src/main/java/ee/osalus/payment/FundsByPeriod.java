package ee.osalus.payment;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * What each source plans to pay in each period.
 *
 * <p>The cost of all periods is split under the terms. In every period but the last, so is the cost of the period, where a source pays
 * at most what is left of its total; the last period takes what is missing to the total.
 *
 * <p>Example: three periods of 33.33, 33.33 and 33.34 EUR at 85 %, {@code DOWN}: the grant pays 28.33, 28.33 and 28.34 EUR, together
 * 85.00 EUR. As every other period is rounded down, a source may pay a few cents more of the last one than its rate; where the last cost
 * is as small as that, the rest there is less than zero.
 */
public final class FundsByPeriod implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CostSplit total;
    private final LinkedHashMap<String, List<Money>> amounts;

    private FundsByPeriod(CostSplit total, Map<String, List<Money>> amounts) {
        this.total = total;
        this.amounts = new LinkedHashMap<>(amounts);
    }

    /**
     * Splits the costs of periods.
     *
     * @param terms who pays which part
     * @param costs the eligible cost of each period, in order, such as {@code BudgetCosts.periodTotals()}; at least one, none negative
     * @return what each source pays in each period
     * @throws IllegalArgumentException if there is no period, if a cost is negative or finer than a cent, or if the terms ask for a
     *     beneficiary, quantity or categories
     * @throws javax.money.MonetaryException if two costs have different currencies
     */
    public static FundsByPeriod of(FundingTerms terms, List<? extends MonetaryAmount> costs) {
        return ofCosts(terms, costs.stream().map(CostBase::eligible).toList());
    }

    /**
     * Splits the costs of periods that say more than their eligible part: categories, such as {@code BudgetCosts.inPeriod}, a total, or
     * a beneficiary and an extent, which are those of the whole project in each.
     *
     * @param terms who pays which part
     * @param costs the cost of each period, in order, at least one
     * @return what each source pays in each period
     * @throws IllegalArgumentException if there is no period, or a cost does not say what the terms ask for; {@link
     *     FundingTerms#obstacles} tells
     * @throws javax.money.MonetaryException if two costs have different currencies
     */
    public static FundsByPeriod ofCosts(FundingTerms terms, List<CostBase> costs) {
        CostSplit total = terms.split(sum(costs));
        Map<String, Money> left = new LinkedHashMap<>(total.amounts());
        Map<String, List<Money>> amounts = new LinkedHashMap<>();
        left.keySet().forEach(source -> amounts.put(source, new ArrayList<>()));
        for (CostBase cost : costs.subList(0, costs.size() - 1)) {
            limited(terms.split(cost), left).forEach((source, part) -> {
                amounts.getOrDefault(source, new ArrayList<>()).add(part);
                left.merge(source, part.negate(), Money::add);
            });
        }
        left.forEach((source, part) ->
                amounts.getOrDefault(source, new ArrayList<>()).add(part));
        amounts.replaceAll((source, parts) -> List.copyOf(parts));
        return new FundsByPeriod(total, amounts);
    }

    private static CostBase sum(List<CostBase> costs) {
        if (costs.isEmpty()) {
            throw new IllegalArgumentException("the cost of at least one period is expected");
        }
        CurrencyUnit currency = costs.get(0).eligible().getCurrency();
        Map<CostCategory, Money> categories = new EnumMap<>(CostCategory.class);
        costs.forEach(cost -> cost.categories().forEach((of, part) -> categories.merge(of, part, Money::add)));
        CostBase sum = costs.get(0)
                .withEligible(
                        ExactMoney.sum(costs.stream().map(CostBase::eligible).toList(), currency));
        if (costs.stream().anyMatch(cost -> cost.total().isPresent())) {
            sum = sum.withTotal(ExactMoney.sum(
                    costs.stream()
                            .map(cost -> cost.total().orElse(cost.eligible()))
                            .toList(),
                    currency));
        }
        return categories.isEmpty() ? sum : sum.withCategories(categories);
    }

    /** What a source cannot pay any more falls to the one that bears the rest. */
    private static Map<String, Money> limited(CostSplit period, Map<String, Money> left) {
        Map<String, Money> parts = new LinkedHashMap<>(period.amounts());
        String rest = period.steps().get(period.steps().size() - 1).rule().name();
        period.amounts().forEach((source, part) -> {
            Money most = left.getOrDefault(source, part);
            if (!source.equals(rest) && part.isGreaterThan(most)) {
                parts.put(source, most);
                parts.merge(rest, part.subtract(most), Money::add);
            }
        });
        return parts;
    }

    /**
     * What each source pays in each period.
     *
     * @return as many amounts as periods by name of the source, in the order of the terms; unmodifiable; each list sums to the source's
     *     part of the total, the sources of each period to its cost
     */
    public Map<String, List<Money>> amounts() {
        return Collections.unmodifiableMap(amounts);
    }

    /**
     * The split of all periods together.
     *
     * @return the split, with its steps
     */
    public CostSplit total() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FundsByPeriod that && total.equals(that.total) && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * total.hashCode() + amounts.hashCode();
    }

    /** The amounts, for a log; not a format. */
    @Override
    public String toString() {
        return amounts.toString();
    }
}
