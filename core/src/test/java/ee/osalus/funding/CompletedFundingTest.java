package ee.osalus.funding;

import static ee.osalus.funding.Figures.derivations;
import static ee.osalus.funding.Figures.euro;
import static ee.osalus.funding.Figures.findings;
import static ee.osalus.funding.Figures.grant;
import static ee.osalus.funding.Figures.own;
import static ee.osalus.funding.Figures.total;
import static ee.osalus.funding.Figures.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is derived; the figures are worked by hand. */
class CompletedFundingTest {

    @Test
    void takesNoLoneSourceWithoutAnAmountForThePayerOfEverything() {
        Funding printed = Funding.builder()
                .totalCost(ExactMoney.of("45000.00", "EUR"))
                .addSource(FundingSource.builder().kind(FundingKind.GRANT).build())
                .build();

        assertThat(printed.completed().derivations()).isEmpty();
        assertThat(printed.completed().funding()).isEqualTo(printed);
    }

    @Test
    void derivesRatesFromAmounts() {
        Funding printed = total("24600").withSources(grant("20910"), own("3690"));
        assertThat(derivations(printed))
                .containsExactly("/sources/0/rate RATE_FROM_AMOUNT 85 %", "/sources/1/rate RATE_FROM_AMOUNT 15 %");
        assertThat(findings(printed)).isEmpty();
        assertThat(printed.completed().funding().sources())
                .containsExactly(
                        grant("20910").withRate(Share.percent(85)).withRateBase(RateBase.TOTAL),
                        own("3690").withRate(Share.percent(15)).withRateBase(RateBase.TOTAL));
    }

    @Test
    void callsWhatAGrantLeavesOfTheTotalOwnContributionOrIneligibleCost() {
        Funding printed = total("29952.00").withSources(grant("25000"));
        assertThat(derivations(printed))
                .containsExactly(
                        "/sources/1/amount OWN_CONTRIBUTION_OR_INELIGIBLE 4 952.00 EUR",
                        "/sources/0/rate RATE_FROM_AMOUNT 83.4668… %",
                        "/sources/1/rate RATE_FROM_AMOUNT 16.5331… %");
        assertThat(printed.completed().funding().sources().get(1).kind()).isEqualTo(FundingKind.OWN_CONTRIBUTION);
        assertThat(findings(printed)).isEmpty();
    }

    @Test
    void callsWhatAGrantLeavesOfAKnownEligibleCostOwnContribution() {
        Funding printed = total("29952.00").withEligibleCost(euro("29000")).withSources(grant("25000"));
        assertThat(derivations(printed))
                .containsExactly(
                        "/ineligibleCost INELIGIBLE_FROM_TOTAL 952.00 EUR",
                        "/sources/1/amount OWN_CONTRIBUTION 4 000.00 EUR",
                        "/sources/0/rate RATE_FROM_AMOUNT 86.2068… %",
                        "/sources/1/rate RATE_FROM_AMOUNT 13.7931… %");
        assertThat(printed.completed().funding().sources().get(0).rateBase()).isEqualTo(RateBase.ELIGIBLE);
    }

    @Test
    void knowsTheEligibleCostWhereTotalAndIneligibleCostAreStated() {
        Funding printed = total("841317.75")
                .withIneligibleCost(euro("3105.40"))
                .withSources(grant("712480.50"), own("125731.85"));
        assertThat(derivations(printed))
                .startsWith("/eligibleCost ELIGIBLE_FROM_TOTAL 838 212.35 EUR")
                .hasSize(3);
        assertThat(findings(printed)).isEmpty();
    }

    @Test
    void derivesTheTotalFromItsParts() {
        Funding printed = Funding.none().withEligibleCost(euro("838212.35")).withIneligibleCost(euro("3105.40"));
        assertThat(derivations(printed)).containsExactly("/totalCost TOTAL_FROM_PARTS 841 317.75 EUR");
    }

    @Test
    void derivesTheTotalFromAGrantAndAnOwnContribution() {
        Funding printed = Funding.none().withSources(grant("7250"), own("0"), own("5180"));
        assertThat(derivations(printed)).startsWith("/totalCost TOTAL_FROM_SOURCES 12 430.00 EUR");
    }

    @Test
    void derivesNoTotalFromSilence() {
        assertThat(derivations(Funding.none().withSources(grant("7250")))).isEmpty();
        assertThat(derivations(Funding.none().withSources(own("7250")))).isEmpty();
        assertThat(derivations(Funding.none().withSources(grant("7250"), unknown(FundingKind.OWN_CONTRIBUTION))))
                .isEmpty();
        assertThat(derivations(
                        Funding.none().withSources(grant("1"), own("1"), unknown(FundingKind.PARTNER_CONTRIBUTION))))
                .isEmpty();
    }

    @Test
    void derivesNoTotalWhereOnlyAPartIsStated() {
        Funding sources = Funding.none().withSources(grant("60"), own("20"));
        assertThat(derivations(sources.withIneligibleCost(euro("20")))).isEmpty();
        assertThat(derivations(sources.withEligibleCost(euro("80"))))
                .containsExactly("/sources/0/rate RATE_FROM_AMOUNT 75 %", "/sources/1/rate RATE_FROM_AMOUNT 25 %");
        assertThat(derivations(sources.withEligibleCost(euro("80")).withApproximate(CostTotal.ELIGIBLE_COST)))
                .isEmpty();
    }

    @Test
    void derivesNoEligibleCostUnlessStated() {
        assertThat(total("100")
                        .withSources(grant("60"), own("20"))
                        .completed()
                        .funding()
                        .eligibleCost())
                .isEmpty();
    }

    @Test
    void derivesTheOneMissingAmountFromTheOthers() {
        Funding printed = total("100").withSources(grant("60"), unknown(FundingKind.PARTNER_CONTRIBUTION), own("15"));
        assertThat(derivations(printed)).startsWith("/sources/1/amount AMOUNT_FROM_OTHERS 25.00 EUR");
    }

    @Test
    void derivesNoAmountWhereTwoAreMissing() {
        Funding printed =
                total("100").withSources(grant("60"), unknown(FundingKind.LOAN), unknown(FundingKind.PRIVATE));
        assertThat(derivations(printed)).containsExactly("/sources/0/rate RATE_FROM_AMOUNT 60 %");
    }

    @Test
    void derivesAmountsFromRatesOfAStatedBase() {
        FundingSource grant =
                unknown(FundingKind.GRANT).withRate(Share.percent("73.2")).withRateBase(RateBase.ELIGIBLE);
        Funding printed = Funding.none().withEligibleCost(euro("96540.00")).withSources(grant);
        assertThat(derivations(printed))
                .containsExactly(
                        "/sources/0/amount AMOUNT_FROM_RATE 70 667.28 EUR",
                        "/sources/1/amount OWN_CONTRIBUTION 25 872.72 EUR",
                        "/sources/1/rate RATE_FROM_AMOUNT 26.8 %");
    }

    @Test
    void roundsAnAmountFromARateHalfUp() {
        FundingSource grant =
                unknown(FundingKind.GRANT).withRate(Share.percent("69.88")).withRateBase(RateBase.TOTAL);
        assertThat(derivations(total("2578.90").withSources(grant)))
                .startsWith("/sources/0/amount AMOUNT_FROM_RATE 1 802.14 EUR");
    }

    @Test
    void derivesNoAmountFromARateWhoseBaseIsNotKnown() {
        FundingSource grant = unknown(FundingKind.GRANT).withRate(Share.percent(85));
        Funding printed = total("100").withSources(grant, unknown(FundingKind.OWN_CONTRIBUTION));
        assertThat(derivations(printed)).isEmpty();
        assertThat(derivations(printed.withEligibleCost(euro("80"))))
                .containsExactly("/ineligibleCost INELIGIBLE_FROM_TOTAL 20.00 EUR");
        assertThat(derivations(printed.withEligibleCost(euro("100"))))
                .contains("/sources/0/amount AMOUNT_FROM_RATE 85.00 EUR");
    }

    @Test
    void givesTheOddCentOfRoundedRatesToTheLastSource() {
        FundingSource half =
                unknown(FundingKind.GRANT).withRate(Share.percent(50)).withRateBase(RateBase.TOTAL);
        assertThat(derivations(total("0.01").withSources(half, half.withKind(FundingKind.OWN_CONTRIBUTION))))
                .containsExactly(
                        "/sources/0/amount AMOUNT_FROM_RATE 0.01 EUR", "/sources/1/amount AMOUNT_FROM_OTHERS 0.00 EUR");
    }

    @Test
    void keepsToTheRateWhereTheRestIsAtOddsWithIt() {
        FundingSource grant = grant("85").withRate(Share.percent(85)).withRateBase(RateBase.TOTAL);
        FundingSource own = unknown(FundingKind.OWN_CONTRIBUTION)
                .withRate(Share.percent(10))
                .withRateBase(RateBase.TOTAL);
        assertThat(derivations(total("100").withSources(grant, own)))
                .containsExactly("/sources/1/amount AMOUNT_FROM_RATE 10.00 EUR");
    }

    @Test
    void goesOnUntilNothingMoreFollows() {
        FundingSource grant =
                unknown(FundingKind.GRANT).withRate(Share.percent(75)).withRateBase(RateBase.ELIGIBLE);
        Funding printed =
                total("100").withIneligibleCost(euro("20")).withSources(unknown(FundingKind.OWN_CONTRIBUTION), grant);
        assertThat(derivations(printed))
                .containsExactly(
                        "/eligibleCost ELIGIBLE_FROM_TOTAL 80.00 EUR",
                        "/sources/1/amount AMOUNT_FROM_RATE 60.00 EUR",
                        "/sources/0/amount AMOUNT_FROM_OTHERS 20.00 EUR",
                        "/sources/0/rate RATE_FROM_AMOUNT 25 %");
    }

    @Test
    void takesRatesOfTheTotalWhereTheSourcesSumToIt() {
        Funding printed = total("100").withEligibleCost(euro("80")).withSources(grant("60"), own("40"));
        assertThat(derivations(printed))
                .contains("/sources/0/rate RATE_FROM_AMOUNT 60 %", "/sources/1/rate RATE_FROM_AMOUNT 40 %");
    }

    @Test
    void takesARateOfTheBaseThatTheSourceNames() {
        FundingSource grant = grant("60").withRateBase(RateBase.ELIGIBLE);
        Funding printed = total("100").withEligibleCost(euro("80")).withSources(grant, own("40"));
        assertThat(derivations(printed)).contains("/sources/0/rate RATE_FROM_AMOUNT 75 %");
        assertThat(derivations(total("100").withSources(grant, own("40"))))
                .containsExactly("/sources/1/rate RATE_FROM_AMOUNT 40 %");
    }

    @Test
    void derivesNoRateOfNothing() {
        assertThat(derivations(total("0").withSources(grant("0"), own("0")))).isEmpty();
        assertThat(derivations(total("-5").withSources(grant("5")))).isEmpty();
        assertThat(derivations(total("5").withSources(grant("-5"), own("10"))))
                .containsExactly("/sources/1/rate RATE_FROM_AMOUNT 200 %");
    }

    @Test
    void derivesNothingFromApproximateTotals() {
        Funding printed = total("4000000").withApproximate(CostTotal.TOTAL_COST).withSources(grant("3106415.80"));
        assertThat(derivations(printed)).isEmpty();
        assertThat(printed.completed().funding()).isEqualTo(printed);
    }

    @Test
    void derivesNothingFromApproximateSources() {
        FundingSource about = grant("60").withApproximate(true);
        assertThat(derivations(total("100").withSources(about))).isEmpty();
        assertThat(derivations(Funding.none().withSources(about, own("40")))).isEmpty();
        assertThat(derivations(total("100").withSources(about, unknown(FundingKind.OWN_CONTRIBUTION))))
                .isEmpty();
        FundingSource hedged = unknown(FundingKind.OWN_CONTRIBUTION).withApproximate(true);
        assertThat(derivations(total("100").withSources(grant("60"), hedged)))
                .containsExactly("/sources/0/rate RATE_FROM_AMOUNT 60 %");
    }

    @Test
    void derivesNoMissingAmountWhereThePartThatTheSourcesSumToIsHedged() {
        Funding printed = total("100").withSources(grant("60"), unknown(FundingKind.OWN_CONTRIBUTION));
        List<String> rateOnly = List.of("/sources/0/rate RATE_FROM_AMOUNT 60 %");
        assertThat(derivations(printed.withEligibleCost(euro("80")).withApproximate(CostTotal.ELIGIBLE_COST)))
                .isEqualTo(rateOnly);
        assertThat(derivations(printed.withIneligibleCost(euro("20")).withApproximate(CostTotal.INELIGIBLE_COST)))
                .isEqualTo(rateOnly);
    }

    @Test
    void derivesNoNegativeFigures() {
        assertThat(derivations(total("100").withEligibleCost(euro("120")))).isEmpty();
        assertThat(derivations(total("100").withIneligibleCost(euro("120")))).isEmpty();
        assertThat(derivations(total("100").withSources(grant("60"), own("50"), unknown(FundingKind.LOAN))))
                .containsExactly("/sources/0/rate RATE_FROM_AMOUNT 60 %", "/sources/1/rate RATE_FROM_AMOUNT 50 %");
    }

    @Test
    void addsNoOwnContributionOfNothing() {
        Funding printed = total("4875").withSources(grant("4875"));
        assertThat(derivations(printed)).containsExactly("/sources/0/rate RATE_FROM_AMOUNT 100 %");
    }

    @Test
    void addsNoOwnContributionWithoutAGrant() {
        assertThat(derivations(total("100").withSources(FundingSource.of(FundingKind.LOAN, euro("60")))))
                .containsExactly("/sources/0/rate RATE_FROM_AMOUNT 60 %");
    }

    @Test
    void derivesNothingFromTwoCurrenciesAndSaysSo() {
        Funding printed =
                total("24600").withSources(FundingSource.of(FundingKind.GRANT, ExactMoney.of("20910", "EEK")));
        assertThat(derivations(printed)).isEmpty();
        assertThat(printed.completed().funding()).isSameAs(printed);
        assertThat(findings(printed)).containsExactly("funding.mixed-currencies  {currencies=EEK, EUR}");
    }

    @Test
    void derivesNothingWithoutAnyAmount() {
        Funding printed = Funding.none().withSources(unknown(FundingKind.GRANT).withRate(Share.percent(85)));
        assertThat(printed.completed())
                .isEqualTo(new CompletedFunding(
                        printed, List.of(), Funding.none().completed().findings()));
    }

    @Test
    void tellsDerivedFiguresFromPrintedOnes() {
        CompletedFunding completed =
                total("29952.00").withSources(grant("25000")).completed();
        assertThat(completed.isDerived("/sources/1/amount")).isTrue();
        assertThat(completed.isDerived("/sources/0/amount")).isFalse();
        assertThat(completed.isDerived("/eligibleCost")).isFalse();
    }
}
