package ee.osalus.split;

import ee.osalus.money.ExactMoney;
import java.util.Map;
import java.util.function.Predicate;
import org.javamoney.moneta.Money;

/**
 * What sources pay of a cost.
 *
 * @param terms the terms, whose rules are the sources
 * @param cost the cost
 * @param amounts what each pays, by name of its rule
 */
record Paid(FundingTerms terms, CostBase cost, Map<String, Money> amounts) {

    /** What some sources pay together. */
    Money by(Predicate<FundingRule> sources) {
        return ExactMoney.sum(
                terms.rules().stream().filter(sources).map(this::amount).toList(),
                cost.eligible().getCurrency());
    }

    /** What they pay of the eligible cost: the one that bears the rest pays the ineligible part first. */
    Money ofEligible(Predicate<FundingRule> sources) {
        Money paid = by(sources);
        Money ineligible = cost.payable().subtract(cost.eligible());
        if (ineligible.isNegative()) {
            return paid;
        }
        for (FundingRule rule : terms.rules()) {
            if (rule.method() == FundingRule.Method.REST && sources.test(rule)) {
                Money rest = amount(rule);
                return paid.subtract(rest.isLessThan(ineligible) ? rest : ineligible);
            }
        }
        return paid;
    }

    private Money amount(FundingRule rule) {
        Money amount = amounts.get(rule.name());
        return amount == null ? ExactMoney.zero(cost.eligible().getCurrency()) : amount;
    }
}
