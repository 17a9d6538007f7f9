package ee.osalus.payment;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;

/**
 * Costs that are split as one: what was approved, or everything claimed up to some point.
 *
 * @param eligible the eligible cost; less than zero where credit notes outweigh the costs
 * @param cost the cost in all
 * @param byCategory the eligible cost of each category, where it is known
 */
record CostSums(Money eligible, Money cost, Map<CostCategory, Money> byCategory) {

    static CostSums of(CostBase approved) {
        return new CostSums(approved.eligible(), approved.total().orElse(approved.eligible()), approved.categories());
    }

    static CostSums of(GrantAgreement agreement, List<ClaimLine> lines) {
        Money zero = ExactMoney.zero(agreement.currency());
        CostSums sums = new CostSums(zero, zero, Map.of());
        for (ClaimLine line : lines) {
            sums = sums.with(agreement, line.item(), line.eligible());
        }
        return sums;
    }

    /** These and a document; one in another currency adds nothing. */
    CostSums with(GrantAgreement agreement, CostItem item, Money part) {
        Money costs = ItemChecks.isForeign(agreement, item) ? cost : cost.add(item.cost());
        Map<CostCategory, Money> parts = copy();
        item.category().ifPresent(category -> parts.merge(category, part, Money::add));
        return new CostSums(eligible.add(part), costs, parts);
    }

    /** These without a part that is not eligible after all; the cost itself was paid. */
    CostSums less(Money amount, Map<CostCategory, Money> ofCategories) {
        Map<CostCategory, Money> parts = copy();
        ofCategories.forEach((category, part) -> parts.merge(category, part.negate(), Money::add));
        return new CostSums(eligible.subtract(amount), cost, parts);
    }

    /** An amount in proportion to what the categories cost; those with more credit notes than costs have no part of it. */
    Map<CostCategory, Money> inProportion(Money amount) {
        Map<CostCategory, Money> costs = copy();
        costs.values().removeIf(part -> !part.isPositive());
        if (costs.isEmpty()) {
            return costs;
        }
        Money whole = ExactMoney.sum(costs.values(), amount.getCurrency());
        Map<CostCategory, Share> weights = new EnumMap<>(CostCategory.class);
        costs.forEach((category, part) -> weights.put(category, Share.ofAmounts(part, whole)));
        return Allocation.allocate(amount, weights, Remainder.LARGEST_FRACTION);
    }

    /** The cost that is split under the terms of an agreement; nothing where it would be less than zero. */
    CostBase toSplit(GrantAgreement agreement) {
        Money zero = ExactMoney.zero(agreement.currency());
        CostBase base = agreement.approvedCost().withEligible(Cumulative.larger(eligible, zero));
        if (agreement.approvedCost().total().isPresent()) {
            base = base.withTotal(Cumulative.larger(cost, zero));
        }
        Map<CostCategory, Money> parts = agreement.isByCategory() ? inProportion(base.eligible()) : Map.of();
        return parts.isEmpty() ? base : base.withCategories(parts);
    }

    private Map<CostCategory, Money> copy() {
        Map<CostCategory, Money> copy = new EnumMap<>(CostCategory.class);
        copy.putAll(byCategory);
        return copy;
    }
}
