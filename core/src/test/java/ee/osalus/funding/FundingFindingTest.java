package ee.osalus.funding;

import static ee.osalus.funding.Figures.euro;
import static ee.osalus.funding.Figures.findings;
import static ee.osalus.funding.Figures.grant;
import static ee.osalus.funding.Figures.own;
import static ee.osalus.funding.Figures.total;
import static ee.osalus.funding.Figures.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where printed figures contradict each other; the figures are worked by hand. */
class FundingFindingTest {

    @Test
    void saysNothingOfFiguresThatAddUp() {
        FundingSource grant = grant("20910").withRate(Share.percent(85));
        FundingSource own = own("3690").withRate(Share.percent(15));
        assertThat(findings(total("24600").withSources(grant, own))).isEmpty();
    }

    @Test
    void saysNothingWhereTheSourcesSumToTheTotalLessTheIneligiblePart() {
        Funding printed = total("841317.75")
                .withIneligibleCost(euro("3105.40"))
                .withSources(grant("712480.50"), own("125731.85"));
        assertThat(findings(printed)).isEmpty();
    }

    @Test
    void reportsAGrantOverTheTotalAndSourcesOverTheTotal() {
        Funding printed = total("120963").withSources(grant("142310"), own("21347"));
        assertThat(findings(printed))
                .containsExactly(
                        "funding.grant-exceeds-total /sources/0/amount {grant=142 310.00 EUR, total=120 963.00 EUR,"
                                + " difference=21 347.00 EUR}",
                        "funding.sources-exceed-total /sources {sum=163 657.00 EUR, total=120 963.00 EUR,"
                                + " difference=42 694.00 EUR}");
    }

    @Test
    void reportsALoneGrantOverTheTotalOnce() {
        assertThat(findings(total("100").withSources(unknown(FundingKind.OWN_CONTRIBUTION), grant("100.01"))))
                .containsExactly("funding.grant-exceeds-total /sources/1/amount {grant=100.01 EUR, total=100.00 EUR,"
                        + " difference=0.01 EUR}");
    }

    @Test
    void reportsALoneOwnContributionOverTheTotal() {
        assertThat(findings(total("100").withSources(own("150"))))
                .containsExactly("funding.sources-exceed-total /sources {sum=150.00 EUR, total=100.00 EUR,"
                        + " difference=50.00 EUR}");
    }

    @Test
    void reportsSourcesThatSumToMoreThanTheTotalByEightHundredEuro() {
        assertThat(findings(total("1342500").withSources(grant("380300"), own("963000"))))
                .containsExactly("funding.sources-exceed-total /sources {sum=1 343 300.00 EUR, total=1 342 500.00 EUR,"
                        + " difference=800.00 EUR}");
    }

    @Test
    void reportsSourcesThatExceedTheTotalThoughOneIsMissing() {
        assertThat(findings(total("100").withSources(grant("60"), own("50"), unknown(FundingKind.LOAN))))
                .hasSize(1)
                .allMatch(f -> f.startsWith("funding.sources-exceed-total"));
    }

    @Test
    void reportsSourcesThatLeaveTenEuroToNobody() {
        assertThat(findings(total("24600").withSources(grant("20900"), own("3690"))))
                .containsExactly("funding.sources-below-total /sources {sum=24 590.00 EUR, total=24 600.00 EUR,"
                        + " difference=10.00 EUR}");
    }

    @Test
    void reportsSourcesBelowTheEligibleCostWhereNoTotalIsStated() {
        Funding printed = Funding.none().withEligibleCost(euro("100")).withSources(grant("60"), own("30"));
        assertThat(findings(printed))
                .containsExactly("funding.sources-below-total /sources {sum=90.00 EUR, total=100.00 EUR,"
                        + " difference=10.00 EUR}");
        assertThat(findings(printed.withSources(grant("60"), own("50")))).isEmpty();
    }

    @Test
    void saysNothingWhereEitherSumHolds() {
        Funding printed = total("100").withEligibleCost(euro("80"));
        assertThat(findings(printed.withSources(grant("60"), own("20")))).isEmpty();
        assertThat(findings(printed.withSources(grant("60"), own("40")))).isEmpty();
        assertThat(findings(printed.withSources(grant("60"), own("30")))).hasSize(1);
    }

    @Test
    void saysNothingOfSourcesBelowTheTotalWhileSomebodyMayBeMissing() {
        assertThat(findings(total("100").withSources(grant("60")))).isEmpty();
        assertThat(findings(total("100").withSources(own("60")))).isEmpty();
        assertThat(findings(total("100").withSources(grant("60"), unknown(FundingKind.OWN_CONTRIBUTION))))
                .isEmpty();
        assertThat(findings(total("100").withSources(grant("60"), FundingSource.of(FundingKind.LOAN, euro("10")))))
                .isEmpty();
        assertThat(findings(total("100").withSources(grant("50"), own("10"), unknown(FundingKind.LOAN))))
                .isEmpty();
    }

    @Test
    void reportsPartsThatDoNotSumToTheTotal() {
        Funding printed = total("841317.75").withEligibleCost(euro("840000")).withIneligibleCost(euro("3105.40"));
        assertThat(findings(printed))
                .containsExactly("funding.parts-differ-from-total /totalCost {eligible=840 000.00 EUR,"
                        + " ineligible=3 105.40 EUR, sum=843 105.40 EUR, total=841 317.75 EUR,"
                        + " difference=1 787.65 EUR}");
    }

    @Test
    void reportsAPartOverTheTotal() {
        assertThat(findings(total("100000").withEligibleCost(euro("120000"))))
                .containsExactly("funding.eligible-exceeds-total /eligibleCost {eligible=120 000.00 EUR,"
                        + " total=100 000.00 EUR}");
        assertThat(findings(total("100000").withIneligibleCost(euro("120000"))))
                .containsExactly("funding.ineligible-exceeds-total /ineligibleCost {ineligible=120 000.00 EUR,"
                        + " total=100 000.00 EUR}");
        assertThat(findings(total("100000").withEligibleCost(euro("100000")).withIneligibleCost(euro("0"))))
                .isEmpty();
        assertThat(findings(total("100000").withIneligibleCost(euro("100000")))).isEmpty();
    }

    @Test
    void reportsNegativeAmountsWhereverTheyStand() {
        Funding printed = total("100").withIneligibleCost(euro("-1")).withSources(grant("-0.01"));
        assertThat(findings(printed))
                .containsExactly(
                        "funding.negative-amount /ineligibleCost {amount=-1.00 EUR}",
                        "funding.negative-amount /sources/0/amount {amount=-0.01 EUR}");
    }

    @Test
    void reportsARateThatDoesNotFitItsAmount() {
        Funding printed = total("24600").withSources(grant("20000").withRate(Share.percent(85)));
        assertThat(findings(printed))
                .containsExactly("funding.rate-differs-from-amount /sources/0/rate {amount=20 000.00 EUR, rate=85 %,"
                        + " base=24 600.00 EUR, expected=20 910.00 EUR}");
    }

    @ParameterizedTest
    @CsvSource({
        // rate, total, amount that fits at the edge, amount just beyond it
        "85, 24600, 21033.00, 21033.01", // half a percent of 24 600 is 123
        "85, 24600, 20787.00, 20786.99",
        "73.2, 96540, 70715.55, 70715.56", // 70 667.28 + 0.05 % of 96 540 = 48.27
        "69.88, 2578.90, 1802.26, 1802.27", // 1 802.13532 + 0.005 % of 2 578.90 = 0.128945
        "69.88, 2578.90, 1802.01, 1802.00",
        "50, 1.00, 0.51, 0.52", // at least a cent
        "50, 1.00, 0.49, 0.48"
    })
    void allowsHalfOfTheLastPrintedDecimalOfTheRateAndAtLeastACent(
            String rate, String total, String within, String beyond) {
        FundingSource source = grant(within).withRate(Share.percent(rate));
        assertThat(findings(total(total).withSources(source))).isEmpty();
        assertThat(findings(total(total).withSources(source.withAmount(euro(beyond)))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10.00, 6.66, 6.65", "10.00, 6.67, 6.68", "3.00, 2.01, 2.02", "3.00, 1.99, 1.98"})
    void allowsACentWhereTheRateIsAFractionThatDoesNotEnd(String total, String within, String beyond) {
        FundingSource source = grant(within).withRate(Share.of(2, 3));
        assertThat(findings(total(total).withSources(source))).isEmpty();
        assertThat(findings(total(total).withSources(source.withAmount(euro(beyond)))))
                .hasSize(1);
    }

    @Test
    void holdsARateWithoutAStatedBaseAgainstTotalAndEligibleCost() {
        Funding printed = total("100000").withEligibleCost(euro("80000"));
        FundingSource grant = grant("60000");
        assertThat(findings(printed.withSources(grant.withRate(Share.percent(75)))))
                .isEmpty();
        assertThat(findings(printed.withSources(grant.withRate(Share.percent(60)))))
                .isEmpty();
        assertThat(findings(printed.withSources(grant.withRate(Share.percent(70)))))
                .containsExactly("funding.rate-differs-from-amount /sources/0/rate {amount=60 000.00 EUR, rate=70 %,"
                        + " base=100 000.00 EUR, expected=70 000.00 EUR}");
    }

    @Test
    void holdsARateAgainstItsStatedBaseAlone() {
        Funding printed = total("100000").withEligibleCost(euro("80000"));
        FundingSource ofEligible = grant("60000").withRate(Share.percent(60)).withRateBase(RateBase.ELIGIBLE);
        FundingSource ofTotal = grant("60000").withRate(Share.percent(75)).withRateBase(RateBase.TOTAL);
        assertThat(findings(printed.withSources(ofEligible))).hasSize(1);
        assertThat(findings(printed.withSources(ofTotal))).hasSize(1);
        assertThat(findings(total("100000").withSources(ofEligible))).isEmpty();
    }

    @Test
    void takesTheTotalLessTheIneligiblePartForTheEligibleCost() {
        Funding printed = total("100000").withIneligibleCost(euro("20000"));
        FundingSource grant = grant("60000").withRateBase(RateBase.ELIGIBLE);
        assertThat(findings(printed.withSources(grant.withRate(Share.percent(75)))))
                .isEmpty();
        assertThat(findings(printed.withSources(grant.withRate(Share.percent(60)))))
                .hasSize(1);
    }

    @Test
    void findsNoContradictionInApproximateFigures() {
        FundingSource over = grant("150").withRate(Share.percent(85));
        Funding about = total("100").withApproximate(CostTotal.TOTAL_COST);
        assertThat(findings(about.withSources(over, own("20")))).isEmpty();
        assertThat(findings(total("100").withSources(over.withApproximate(true), own("20"))))
                .isEmpty();
        assertThat(findings(total("100").withEligibleCost(euro("120")).withApproximate(CostTotal.ELIGIBLE_COST)))
                .isEmpty();
        assertThat(findings(total("100").withIneligibleCost(euro("120")).withApproximate(CostTotal.INELIGIBLE_COST)))
                .isEmpty();
    }

    @Test
    void findsNoContradictionWhereTheSumMayHoldForAHedgedPart() {
        Funding printed = total("100")
                .withEligibleCost(euro("80"))
                .withApproximate(CostTotal.ELIGIBLE_COST)
                .withSources(grant("60").withRate(Share.percent(74)), own("21"));
        assertThat(findings(printed)).isEmpty();
        FundingSource ofEligible = grant("60").withRate(Share.percent(10)).withRateBase(RateBase.ELIGIBLE);
        assertThat(findings(printed.withIneligibleCost(euro("20")).withSources(ofEligible)))
                .isEmpty();
    }

    @Test
    void stillReportsSourcesOverAnExactTotalBesideAHedgedPart() {
        Funding printed = total("100")
                .withEligibleCost(euro("80"))
                .withApproximate(CostTotal.ELIGIBLE_COST)
                .withSources(grant("60"), own("41"));
        assertThat(findings(printed)).hasSize(1).allMatch(f -> f.startsWith("funding.sources-exceed-total"));
    }

    @Test
    void countsInWholeUnitsWhereACurrencyHasNoSmallest() {
        Funding printed = Funding.builder()
                .totalCost(ExactMoney.of("100", "XXX"))
                .addSource(FundingSource.of(FundingKind.GRANT, ExactMoney.of("50", "XXX"))
                        .withRate(Share.percent("85.5")))
                .build();
        assertThat(findings(printed))
                .containsExactly("funding.rate-differs-from-amount /sources/0/rate {amount=50 XXX, rate=85.5 %,"
                        + " base=100 XXX, expected=86 XXX}");
    }

    @Test
    void saysItInEnglishAndEstonian() {
        var finding = total("24600")
                .withSources(grant("20900"), own("3690"))
                .completed()
                .findings()
                .list()
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The sources sum to 24 590.00 EUR, which is 10.00 EUR less than the cost of 24 600.00 EUR.");
        assertThat(finding.message(Locale.forLanguageTag("et")))
                .isEqualTo(
                        "Rahastusallikad annavad kokku 24 590,00 EUR, mis on 10,00 EUR vähem kui maksumus 24 600,00 EUR.");
    }
}
