package ee.osalus.split;

import static ee.osalus.funding.FundingKind.GRANT;
import static ee.osalus.funding.FundingKind.OTHER_PUBLIC;
import static ee.osalus.funding.FundingKind.OWN_CONTRIBUTION;
import static ee.osalus.funding.FundingKind.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.funding.FundingForm;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTermsTest {

    private static final FundingRule OWN = FundingRule.rest("own", OWN_CONTRIBUTION);

    @ParameterizedTest
    @CsvSource({
        // 85 % with the own contribution as the rest
        "24600.00, 85%, DOWN, 20910.00, 3690.00",
        // Figures of grant decisions, which round to the nearest cent
        "2578.90, 69.88%, HALF_UP, 1802.14, 776.76",
        "2578.90, 69.88%, DOWN, 1802.13, 776.77",
        "245.66, 45.44%, HALF_UP, 111.63, 134.03",
        "245.66, 45.44%, DOWN, 111.62, 134.04",
        "0, 85%, DOWN, 0, 0",
        "100, 100%, DOWN, 100, 0",
        "100, 0%, DOWN, 0, 100",
        "0.01, 2/3, UP, 0.01, 0",
    })
    void aRateAndTheRestAreTheCost(String cost, String rate, RoundingMode rounding, String grant, String own) {
        CostSplit split = terms(rounding, FundingRule.rate("grant", GRANT, Share.parse(rate)), OWN)
                .split(eur(cost));

        assertThat(split.amounts()).containsExactly(entry("grant", eur(grant)), entry("own", eur(own)));
        assertThat(split.findings()).isEqualTo(Findings.none());
    }

    @Test
    void twoRatesLeaveTheRoundingToTheRest() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.rate("fund", GRANT, Share.percent(85)),
                        FundingRule.rate("state", OTHER_PUBLIC, Share.percent(10)),
                        OWN)
                .split(eur("333.33"));

        assertThat(split.amounts())
                .containsExactly(
                        entry("fund", eur("283.33")), entry("state", eur("33.33")), entry("own", eur("16.67")));
    }

    @Test
    void theRestBearsTheIneligiblePart() {
        CostSplit split = terms(RoundingMode.DOWN, FundingRule.rate("grant", GRANT, Share.percent(85)), OWN)
                .split(CostBase.eligible(eur("24600")).withTotal(eur("26000")));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("20910")), entry("own", eur("5090")));
    }

    @Test
    void aRateMayBeOfTheTotalOfPublicCostAndOfWhatRemains() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.fixed("company", PRIVATE, eur("100")),
                        FundingRule.fixed("volunteers", OWN_CONTRIBUTION, eur("50"))
                                .withForm(FundingForm.IN_KIND),
                        FundingRule.rate("fund", GRANT, Share.percent(50)).withBase(FundingRule.Base.PUBLIC),
                        FundingRule.rate("state", GRANT, Share.percent(10)).withBase(FundingRule.Base.TOTAL),
                        FundingRule.rate("parish", OTHER_PUBLIC, Share.of(1, 3)).withBase(FundingRule.Base.REMAINING),
                        OWN)
                .split(CostBase.eligible(eur("1000")).withTotal(eur("1200")));

        // fund: half of 1000 − 100 − 50; state: a tenth of 1200; parish: a third of 1200 − 100 − 50 − 425 − 120
        assertThat(split.amounts())
                .containsExactly(
                        entry("company", eur("100")),
                        entry("volunteers", eur("50")),
                        entry("fund", eur("425")),
                        entry("state", eur("120")),
                        entry("parish", eur("168.33")),
                        entry("own", eur("336.67")));
    }

    @Test
    void thePublicCostIsNeverNegative() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.fixed("company", PRIVATE, eur("700")),
                        FundingRule.rate("fund", GRANT, Share.percent(50)).withBase(FundingRule.Base.PUBLIC),
                        OWN)
                .split(CostBase.eligible(eur("600")).withTotal(eur("800")));

        assertThat(split.amounts())
                .containsExactly(entry("company", eur("700")), entry("fund", eur("0")), entry("own", eur("100")));
    }

    @Test
    void aCapCutsARate() {
        MonetaryAmount limit = eur("20000");
        FundingRule capped = FundingRule.rate("grant", GRANT, Share.percent(85)).withCap(limit);
        CostSplit split = terms(RoundingMode.DOWN, capped, OWN).split(eur("24600"));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("20000")), entry("own", eur("4600")));
        assertThat(split.steps().get(0).cut()).isEqualTo(Step.Cut.CAP);
        assertThat(split.findings()).isEqualTo(Findings.none());
        assertThat(terms(RoundingMode.DOWN, capped, OWN)
                        .split(eur("100"))
                        .steps()
                        .get(0)
                        .cut())
                .isEqualTo(Step.Cut.NONE);
    }

    @Test
    void aCapMayGrowWithTheProject() {
        FundingTerms terms = terms(
                RoundingMode.DOWN,
                FundingRule.rate("grant", GRANT, Share.percent(50)).withCapPerUnit(eur("200000"), "km"),
                OWN);

        CostSplit split =
                terms.split(CostBase.eligible(eur("1000000")).withQuantity("km", new BigDecimal("2.0000001")));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("400000.02")), entry("own", eur("599999.98")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.split(eur("1")))
                .withMessage("the cap of grant is by km, so the cost must say how many it has");
    }

    @Test
    void ratesAndCapsMayDifferByBeneficiary() {
        FundingTerms terms = terms(
                RoundingMode.DOWN,
                FundingRule.rateByBeneficiary(
                                "grant", GRANT, Map.of("Kase vald", Share.percent(40), "Tamme vald", Share.percent(70)))
                        .withCapByBeneficiary(Map.of("Tamme vald", eur("650"), "Kase vald", eur("900")))
                        .withCap(eur("800")),
                OWN);
        CostBase cost = CostBase.eligible(eur("1000"));

        assertThat(terms.split(cost.withBeneficiary("Kase vald")).amounts()).containsEntry("grant", eur("400"));
        assertThat(terms.split(cost.withBeneficiary("Tamme vald")).amounts()).containsEntry("grant", eur("650"));
        CostSplit unnamed = terms.split(cost.withBeneficiary("Lepa vald"));
        assertThat(unnamed.amounts()).containsExactly(entry("grant", eur("0")), entry("own", eur("1000")));
        assertThat(unnamed.findings().list())
                .containsExactly(Finding.builder(SplitFinding.BENEFICIARY_NOT_IN_TABLE)
                        .putFact("source", "grant")
                        .putFact("beneficiary", "Lepa vald")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.split(cost))
                .withMessage("the terms of grant are by beneficiary, so the cost must name one");
    }

    @Test
    void aBeneficiaryWithoutACapInTheTableIsNotUncapped() {
        FundingTerms terms = terms(
                RoundingMode.DOWN,
                FundingRule.rate("grant", GRANT, Share.percent(40))
                        .withCapByBeneficiary(Map.of("Tamme vald", eur("650"))),
                OWN);

        assertThat(terms.split(CostBase.eligible(eur("1000")).withBeneficiary("Kase vald"))
                        .steps()
                        .get(0)
                        .cut())
                .isEqualTo(Step.Cut.BENEFICIARY);
    }

    @Test
    void noSourcePaysMoreThanRemains() {
        LegalReference decision = new LegalReference("Decision 1-2/34", "point 5");
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.rate("fund", GRANT, Share.percent(70)),
                        FundingRule.rate("state", GRANT, Share.percent(40)).withLegalBasis(decision),
                        FundingRule.fixed("parish", OTHER_PUBLIC, eur("10")),
                        FundingRule.upTo("company", PRIVATE, eur("20")),
                        OWN)
                .split(eur("1000"));

        assertThat(split.amounts())
                .containsExactly(
                        entry("fund", eur("700")),
                        entry("state", eur("300")),
                        entry("parish", eur("0")),
                        entry("company", eur("0")),
                        entry("own", eur("0")));
        assertThat(split.findings().list())
                .containsExactly(
                        Finding.builder(SplitFinding.SOURCE_CUT_TO_REMAINING)
                                .putFact("source", "state")
                                .putFact("claimed", eur("400"))
                                .putFact("paid", eur("300"))
                                .build()
                                .withLegalBasis(decision),
                        Finding.builder(SplitFinding.SOURCE_CUT_TO_REMAINING)
                                .putFact("source", "parish")
                                .putFact("claimed", eur("10"))
                                .putFact("paid", eur("0"))
                                .build());
        assertThat(split.steps().get(1).cut()).isEqualTo(Step.Cut.REMAINING);
    }

    @Test
    void aSourceThatIsBothCappedAndCutClaimsItsCap() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.fixed("fund", GRANT, eur("700")),
                        FundingRule.rate("state", GRANT, Share.percent(80)).withCap(eur("500")),
                        OWN)
                .split(eur("1000"));

        assertThat(split.findings().list())
                .containsExactly(Finding.builder(SplitFinding.SOURCE_CUT_TO_REMAINING)
                        .putFact("source", "state")
                        .putFact("claimed", eur("500"))
                        .putFact("paid", eur("300"))
                        .build());
    }

    @Test
    void aSourceThatTakesExactlyWhatRemainsIsNotCut() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.rate("fund", GRANT, Share.percent(60)),
                        FundingRule.rate("state", GRANT, Share.percent(30)).withCap(eur("300")),
                        FundingRule.fixed("parish", OTHER_PUBLIC, eur("100")),
                        OWN)
                .split(eur("1000"));

        assertThat(split.steps()).extracting(Step::cut).containsOnly(Step.Cut.NONE);
        assertThat(split.findings()).isEqualTo(Findings.none());
        assertThat(split).hasToString("[fund = 600, state = 300, parish = 100, own = 0]");
        assertThat(split.terms().rules()).hasSize(4);
    }

    @Test
    void aSourceBelowItsCapThatIsCutClaimsItsRate() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        FundingRule.fixed("fund", GRANT, eur("700")),
                        FundingRule.rate("state", GRANT, Share.percent(80)).withCap(eur("900")),
                        OWN)
                .split(eur("1000"));

        assertThat(split.findings().list())
                .containsExactly(Finding.builder(SplitFinding.SOURCE_CUT_TO_REMAINING)
                        .putFact("source", "state")
                        .putFact("claimed", eur("800"))
                        .putFact("paid", eur("300"))
                        .build());
    }

    @Test
    void aCapOfNoUnitsIsZero() {
        FundingTerms terms = terms(
                RoundingMode.DOWN,
                FundingRule.rate("grant", GRANT, Share.percent(50)).withCapPerUnit(eur("200000"), "km"),
                OWN);

        assertThat(terms.split(CostBase.eligible(eur("10")).withQuantity("km", BigDecimal.ZERO))
                        .amounts())
                .containsExactly(entry("grant", eur("0")), entry("own", eur("10")));
    }

    @Test
    void theRestKeepsItsPlaceAmongTheAmountsAndPaysLast() {
        CostSplit split = terms(
                        RoundingMode.DOWN,
                        OWN,
                        FundingRule.upTo("partner", OWN_CONTRIBUTION, eur("30")),
                        FundingRule.rate("grant", GRANT, Share.percent(85)))
                .split(eur("100"));

        assertThat(split.amounts())
                .containsExactly(entry("own", eur("0")), entry("partner", eur("30")), entry("grant", eur("70")));
        assertThat(split.steps()).extracting(step -> step.rule().name()).containsExactly("partner", "grant", "own");
    }

    @Test
    void anEligibleCostOverTheTotalIsReported() {
        CostSplit split = terms(RoundingMode.DOWN, FundingRule.rate("grant", GRANT, Share.percent(50)), OWN)
                .split(CostBase.eligible(eur("120")).withTotal(eur("100")));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("60")), entry("own", eur("40")));
        assertThat(split.findings().list())
                .containsExactly(Finding.builder(SplitFinding.ELIGIBLE_EXCEEDS_TOTAL)
                        .putFact("eligible", eur("120"))
                        .putFact("total", eur("100"))
                        .build());
    }

    @Test
    void splitsAreEqualByTermsAndCost() {
        FundingTerms terms = terms(RoundingMode.DOWN, FundingRule.rate("grant", GRANT, Share.percent(50)), OWN);

        assertThat(terms.split(eur("10.00")))
                .isEqualTo(terms.split(eur("10")))
                .hasSameHashCodeAs(terms.split(eur("10")))
                .isNotEqualTo(terms.split(eur("11")))
                .doesNotHaveSameHashCodeAs(terms.split(eur("11")))
                .isNotEqualTo(terms.withRounding(RoundingMode.UP).split(eur("10")));
        assertThat(terms.split(eur("10")).steps())
                .isEqualTo(terms.split(eur("10")).steps())
                .hasSameHashCodeAs(terms.split(eur("10")).steps())
                .isNotEqualTo(terms.split(eur("12")).steps())
                .doesNotHaveSameHashCodeAs(terms.split(eur("12")).steps());
    }

    private static FundingTerms terms(RoundingMode rounding, FundingRule... rules) {
        return FundingTerms.builder().addRules(rules).rounding(rounding).build();
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
