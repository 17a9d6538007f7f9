package ee.osalus.payment;

import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.javamoney.moneta.Money;

/**
 * Everything claimed up to some point, split as one cost: each source pays its part under the terms, at most its grant, and the one
 * that bears the rest pays the rest.
 *
 * @param split the split before the grants limit it
 * @param amounts what each source pays, by name, in the order of the terms
 */
record Cumulative(CostSplit split, Map<String, Money> amounts) {

    /** Where credit notes outweigh the costs, nothing is claimed. */
    static Cumulative of(GrantAgreement agreement, CostSums claimed, Map<String, Money> grants) {
        Money zero = ExactMoney.zero(agreement.currency());
        CostSplit split = agreement.terms().split(claimed.toSplit(agreement));
        Map<String, Money> amounts = new LinkedHashMap<>();
        Money toTheRest = zero;
        String rest = "";
        for (FundingRule rule : agreement.terms().rules()) {
            Money part = split.amounts().getOrDefault(rule.name(), zero);
            Money grant = grants.getOrDefault(rule.name(), part);
            amounts.put(rule.name(), smaller(part, grant));
            toTheRest = toTheRest.add(part.subtract(smaller(part, grant)));
            rest = rule.method() == FundingRule.Method.REST ? rule.name() : rest;
        }
        amounts.merge(rest, toTheRest, Money::add);
        return new Cumulative(split, Collections.unmodifiableMap(amounts));
    }

    /** What each source but the rest pays of an approved cost, at the most. */
    static Map<String, Money> grants(GrantAgreement agreement, CostSums approved) {
        CostSplit split = agreement.terms().split(approved.toSplit(agreement));
        Map<String, Money> grants = new LinkedHashMap<>(split.amounts());
        agreement.terms().rules().stream()
                .filter(rule -> rule.method() == FundingRule.Method.REST)
                .forEach(rule -> grants.remove(rule.name()));
        return Collections.unmodifiableMap(grants);
    }

    /** What came to each source from one point to a later one. */
    static Map<String, Money> difference(Map<String, Money> later, Map<String, Money> earlier) {
        Map<String, Money> differences = new LinkedHashMap<>();
        later.forEach((source, amount) ->
                differences.put(source, amount.subtract(earlier.getOrDefault(source, zero(amount)))));
        return Collections.unmodifiableMap(differences);
    }

    static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    static Money larger(Money one, Money other) {
        return one.isGreaterThan(other) ? one : other;
    }

    private static Money zero(Money like) {
        return ExactMoney.zero(like.getCurrency());
    }
}
