package ee.osalus.funding;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Fundings;
import ee.osalus.finding.FindingCode;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;

class CompletedFundingProperties {

    @Provide
    Arbitrary<Funding> any() {
        return Fundings.any();
    }

    @Provide
    Arbitrary<Funding> inEuro() {
        return Fundings.inEuro();
    }

    @Provide
    Arbitrary<Funding> consistent() {
        return Fundings.consistent();
    }

    @Property
    void completingTwiceGivesNothingMore(@ForAll("any") Funding printed) {
        Funding once = printed.completed().funding();
        assertThat(once.completed().funding()).isEqualTo(once);
        assertThat(once.completed().derivations()).isEmpty();
    }

    @Property
    void completingTwiceGivesNothingMoreWhereFiguresFitOften(@ForAll("inEuro") Funding printed) {
        Funding once = printed.completed().funding();
        assertThat(once.completed().funding()).isEqualTo(once);
    }

    @Property
    void noPrintedFigureChanges(@ForAll("inEuro") Funding printed) {
        Funding completed = printed.completed().funding();
        assertKept(printed.totalCost(), completed.totalCost());
        assertKept(printed.eligibleCost(), completed.eligibleCost());
        assertKept(printed.ineligibleCost(), completed.ineligibleCost());
        assertThat(completed.approximate()).isEqualTo(printed.approximate());
        for (int i = 0; i < printed.sources().size(); i++) {
            FundingSource before = printed.sources().get(i);
            FundingSource after = completed.sources().get(i);
            assertKept(before.amount(), after.amount());
            assertKept(before.rate(), after.rate());
            assertThat(after.withAmount(before.amount()).withRate(before.rate()).withRateBase(before.rateBase()))
                    .isEqualTo(before);
        }
    }

    private static <T> void assertKept(Optional<T> before, Optional<T> after) {
        assertThat(before.isEmpty() || before.equals(after)).isTrue();
    }

    @Property
    void whatIsNewIsNamedAsDerivedAndNothingElseIs(@ForAll("inEuro") Funding printed) {
        CompletedFunding completed = printed.completed();
        Set<String> added = new HashSet<>(figures(completed.funding()));
        added.removeAll(figures(printed));
        assertThat(completed.derivations().stream().map(Derivation::pointer).collect(Collectors.toSet()))
                .isEqualTo(added);
        assertThat(completed.derivations()).hasSize(added.size());
    }

    private static List<String> figures(Funding funding) {
        List<String> figures = new ArrayList<>(FundingFigures.byPointer(funding).keySet());
        for (int i = 0; i < funding.sources().size(); i++) {
            if (funding.sources().get(i).rate().isPresent()) {
                figures.add("/sources/" + i + "/rate");
            }
        }
        return figures;
    }

    @Property
    void derivedFiguresSatisfyTheirEquations(@ForAll("inEuro") Funding printed) {
        CompletedFunding completed = printed.completed();
        for (Derivation derivation : completed.derivations()) {
            assertEquationHolds(completed.funding(), derivation);
        }
    }

    private static void assertEquationHolds(Funding funding, Derivation derivation) {
        switch (derivation.formula()) {
            case TOTAL_FROM_PARTS, ELIGIBLE_FROM_TOTAL, INELIGIBLE_FROM_TOTAL ->
                assertThat(funding.eligibleCost()
                                .orElseThrow()
                                .add(funding.ineligibleCost().orElseThrow()))
                        .isEqualTo(funding.totalCost().orElseThrow());
            case TOTAL_FROM_SOURCES ->
                assertThat(sum(funding)).isEqualTo(funding.totalCost().orElseThrow());
            case AMOUNT_FROM_OTHERS, OWN_CONTRIBUTION, OWN_CONTRIBUTION_OR_INELIGIBLE ->
                assertThat(sum(funding)).isIn(sourcesMaySumTo(funding));
            case AMOUNT_FROM_RATE, RATE_FROM_AMOUNT -> assertRateFits(funding, derivation);
        }
    }

    private static Money sum(Funding funding) {
        return ExactMoney.sum(
                funding.sources().stream().flatMap(s -> s.amount().stream()).toList(), ExactMoney.currency("EUR"));
    }

    private static List<Money> sourcesMaySumTo(Funding funding) {
        return List.of(
                        funding.eligibleCost().or(funding::totalCost),
                        funding.totalCost().or(funding::eligibleCost))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static void assertRateFits(Funding funding, Derivation derivation) {
        int index = Integer.parseInt(derivation.pointer().split("/", -1)[2]);
        FundingSource source = funding.sources().get(index);
        Money amount = source.amount().orElseThrow();
        Money base =
                (source.rateBase() == RateBase.ELIGIBLE ? funding.eligibleCost() : funding.totalCost()).orElseThrow();
        Share rate = source.rate().orElseThrow();
        if (derivation.formula() == Derivation.Formula.RATE_FROM_AMOUNT) {
            assertThat(rate).isEqualTo(Share.ofAmounts(amount, base));
        } else {
            assertThat(new RateProduct(rate, base).fits(amount)).isTrue();
        }
    }

    @Property
    void theFindingsAreThoseOfTheNaiveModel(@ForAll("inEuro") Funding printed) {
        assertThat(codes(printed)).isEqualTo(new NaiveFunding(printed).codes());
    }

    @Property
    void theOrderOfTheSourcesChangesNoFinding(@ForAll("any") Funding printed, @ForAll Random random) {
        List<FundingSource> shuffled = new ArrayList<>(printed.sources());
        Collections.shuffle(shuffled, random);
        assertThat(withoutPlace(printed.withSources(shuffled))).isEqualTo(withoutPlace(printed));
    }

    private static Set<FindingCode> codes(Funding funding) {
        return funding.completed().findings().stream().map(f -> f.code()).collect(Collectors.toSet());
    }

    private static Set<String> withoutPlace(Funding funding) {
        return funding.completed().findings().stream()
                .map(f -> f.message(Locale.ENGLISH))
                .collect(Collectors.toSet());
    }

    @Property
    void nothingIsWrongInFiguresThatFit(@ForAll("consistent") Funding printed) {
        assertThat(printed.completed().findings().list()).isEmpty();
    }

    @Property
    void whatACompleteDocumentLeavesOutIsFoundAgain(@ForAll("consistent") Funding printed) {
        Funding completed = printed.completed().funding();
        for (int i = 0; i < completed.sources().size(); i++) {
            List<FundingSource> sources = new ArrayList<>(completed.sources());
            sources.set(i, sources.get(i).withAmount(Optional.empty()).withRate(Optional.empty()));
            assertThat(completed
                            .withSources(sources)
                            .completed()
                            .funding()
                            .sources()
                            .get(i)
                            .amount())
                    .isEqualTo(completed.sources().get(i).amount());
        }
    }
}
