package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.javamoney.moneta.Money;

class FundingTermsProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @Property
    void sourcesSumToTheCostAndNonePaysLessThanNothing(
            @ForAll("terms") FundingTerms terms,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long eligible,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long ineligible) {
        Money total = ExactMoney.ofMinor(eligible + ineligible, EUR);
        CostBase cost = CostBase.eligible(ExactMoney.ofMinor(eligible, EUR));

        assertThat(sum(terms.split(cost))).isEqualTo(cost.eligible());
        assertThat(sum(terms.split(cost.withTotal(total)))).isEqualTo(total);
        assertThat(terms.split(cost.withTotal(total)).amounts().values()).noneMatch(Money::isNegative);
    }

    @Property
    void withoutCapsATermsSplitIsTheDivisionByRates(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 16) Integer> percents,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long cents,
            @ForAll("roundings") RoundingMode rounding) {
        Map<String, Share> rates = new LinkedHashMap<>();
        FundingTerms.Builder terms = FundingTerms.builder().rounding(rounding);
        for (int percent : percents) {
            String name = "source " + rates.size();
            rates.put(name, Share.percent(percent));
            terms.addRule(FundingRule.rate(name, FundingKind.GRANT, Share.percent(percent)));
        }
        FundingTerms built = terms.addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .build();
        Money cost = ExactMoney.ofMinor(cents, EUR);

        assertThat(built.split(cost).amounts()).isEqualTo(Allocation.allocateRest(cost, rates, "own", rounding));
    }

    @Property
    void aRateCutDownNeverFallsWhenTheCostGrows(
            @ForAll("terms") FundingTerms terms,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        FundingRule grant = terms.rules().get(0);
        FundingTerms alone = FundingTerms.builder()
                .addRules(grant, FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN)
                .build();
        Money less = amount(alone.split(ExactMoney.ofMinor(cents, EUR)), grant.name());
        Money greater = amount(alone.split(ExactMoney.ofMinor(cents + more, EUR)), grant.name());

        assertThat(greater).isGreaterThanOrEqualTo(less);
    }

    @Property
    void ofSeveralRatesCutDownNoneFallsWhenTheCostGrows(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_666) Integer> hundredths,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents,
            @ForAll @IntRange(min = 1, max = 300) int more) {
        FundingTerms.Builder terms = FundingTerms.builder().rounding(RoundingMode.DOWN);
        for (int i = 0; i < hundredths.size(); i++) {
            terms.addRule(FundingRule.rate("source " + i, FundingKind.GRANT, Share.of(hundredths.get(i), 10_000)));
        }
        FundingTerms built = terms.addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .build();
        CostSplit less = built.split(ExactMoney.ofMinor(cents, EUR));
        CostSplit greater = built.split(ExactMoney.ofMinor(cents + more, EUR));

        for (int i = 0; i < hundredths.size(); i++) {
            assertThat(amount(greater, "source " + i)).isGreaterThanOrEqualTo(amount(less, "source " + i));
        }
    }

    /** Each source as one would find it on paper: so none is above its rate, its cap or what remains. */
    @Property
    void agreesWithPaper(
            @ForAll("terms") FundingTerms terms,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long eligible,
            @ForAll @LongRange(min = 0, max = 1_000_000_00L) long ineligible) {
        CostSplit split = terms.split(CostBase.eligible(ExactMoney.ofMinor(eligible, EUR))
                .withTotal(ExactMoney.ofMinor(eligible + ineligible, EUR)));

        BigDecimal left = BigDecimal.valueOf(eligible + ineligible);
        BigDecimal ofPrivate = BigDecimal.ZERO;
        for (FundingRule rule : terms.rules()) {
            BigDecimal base = switch (rule.base()) {
                case ELIGIBLE -> BigDecimal.valueOf(eligible);
                case TOTAL -> BigDecimal.valueOf(eligible + ineligible);
                case PUBLIC -> BigDecimal.valueOf(eligible).subtract(ofPrivate).max(BigDecimal.ZERO);
                case REMAINING -> left;
            };
            // Rates of this test are hundredths of a percent, so the product has four more digits.
            BigDecimal rate = rule.rate()
                    .map(share -> share.toPercent(2, RoundingMode.UNNECESSARY))
                    .orElse(BigDecimal.ZERO);
            BigDecimal part = switch (rule.method()) {
                case RATE -> base.multiply(rate).movePointLeft(2).setScale(0, terms.rounding());
                case FIXED, UP_TO -> cents(rule.amount().orElseThrow());
                case REST -> left;
            };
            BigDecimal capped =
                    rule.cap().map(cap -> cents(cap).min(part)).orElse(part).min(left);
            assertThat(cents(amount(split, rule.name()))).isEqualByComparingTo(capped);
            left = left.subtract(capped);
            ofPrivate = rule.kind() == FundingKind.PRIVATE ? ofPrivate.add(capped) : ofPrivate;
        }
    }

    private static BigDecimal cents(Money amount) {
        return ExactMoney.toDecimal(amount).movePointRight(2);
    }

    /** A table of one row with the amounts of a split as its columns is the split. */
    @Property
    void aTableOfOneRowIsTheSplit(
            @ForAll("terms") FundingTerms terms, @ForAll @LongRange(min = 0, max = 10_000_000_00L) long cents) {
        Money cost = ExactMoney.ofMinor(cents, EUR);
        CostSplit split = terms.split(cost);

        assertThat(SplitTable.of(Map.of("project", cost), split.amounts()).row("project"))
                .containsExactlyEntriesOf(split.amounts());
    }

    @Property
    void everyStepCanBeRedone(
            @ForAll("terms") FundingTerms terms, @ForAll @LongRange(min = 0, max = 1_000_000_00L) long cents) {
        for (Step step : terms.split(ExactMoney.ofMinor(cents, EUR)).steps()) {
            assertThat(step.exact().add(step.moved())).isEqualByComparingTo(ExactMoney.toDecimal(step.rounded()));
            assertThat(step.moved().abs()).isLessThan(new BigDecimal("0.0100000001"));
            assertThat(step.amount()).isLessThanOrEqualTo(step.remaining());
            assertThat(step.cut() == Step.Cut.NONE).isEqualTo(step.amount().isEqualTo(step.rounded()));
        }
    }

    private static Money sum(CostSplit split) {
        return ExactMoney.sum(split.amounts().values(), EUR);
    }

    private static Money amount(CostSplit split, String name) {
        return split.paid(rule -> rule.name().equals(name));
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Provide
    Arbitrary<FundingTerms> terms() {
        Arbitrary<Share> rates =
                Arbitraries.integers().between(0, 12_000).map(hundredths -> Share.of(hundredths, 10_000));
        Arbitrary<Money> amounts =
                Arbitraries.longs().between(0, 500_000_00L).map(cents -> ExactMoney.ofMinor(cents, EUR));
        Arbitrary<FundingRule> rate = Combinators.combine(
                        rates, Arbitraries.of(FundingKind.class), Arbitraries.of(FundingRule.Base.class))
                .as((share, kind, base) ->
                        FundingRule.rate("source", kind, share).withBase(base));
        Arbitrary<FundingRule> capped = Combinators.combine(rate, amounts).as((rule, cap) -> rule.withCap(cap));
        Arbitrary<FundingRule> fixed = amounts.map(amount -> FundingRule.fixed("source", FundingKind.PRIVATE, amount));
        Arbitrary<FundingRule> upTo =
                amounts.map(amount -> FundingRule.upTo("source", FundingKind.PARTNER_CONTRIBUTION, amount));
        return Combinators.combine(
                        Arbitraries.oneOf(rate, capped).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.oneOf(rate, capped, fixed, upTo).list().ofMaxSize(3),
                        roundings())
                .as((first, then, rounding) -> {
                    FundingTerms.Builder terms = FundingTerms.builder().rounding(rounding);
                    int number = 0;
                    for (FundingRule rule : first) {
                        terms.addRule(rule.withName("source " + number++));
                    }
                    for (FundingRule rule : then) {
                        terms.addRule(rule.withName("source " + number++));
                    }
                    return terms.addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                            .build();
                });
    }
}
