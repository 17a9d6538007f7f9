package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class ObstaclesTest {

    private static final LegalReference ACT = new LegalReference("Näidisvalla määrus nr 7", "§ 5");

    private static FundingTerms terms(FundingRule rule, RoundingMode rounding) {
        return FundingTerms.builder()
                .addRule(rule.withLegalBasis(ACT))
                .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .rounding(rounding)
                .build();
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static CostBase cost(String amount) {
        return CostBase.eligible(eur(amount));
    }

    private static Finding about(SplitFinding code) {
        return Finding.builder(code).putFact("source", "grant").build().withLegalBasis(ACT);
    }

    private static FundingRule rate() {
        return FundingRule.rate("grant", FundingKind.GRANT, Share.percent(85));
    }

    @Test
    void nothingIsInTheWayOfACostThatSaysWhatIsAskedFor() {
        assertThat(terms(rate(), RoundingMode.DOWN).obstacles(cost("100"))).isEmpty();
        FundingTerms demanding = terms(
                rate().withCapPerUnit(eur("10"), "km").withCapByBeneficiary(Map.of("Kase vald", eur("50"))),
                RoundingMode.DOWN);
        assertThat(demanding.obstacles(cost("100").withBeneficiary("Kase vald").withQuantity("km", BigDecimal.ONE)))
                .isEmpty();
    }

    @Test
    void aCostInAnotherCurrencyThanTheAmountsOfTheTerms() {
        FundingTerms capped = terms(rate().withCap(eur("50")), RoundingMode.DOWN);
        CostBase krooni = CostBase.eligible(ExactMoney.of("100", "EEK"));

        assertThat(capped.currency()).contains(ExactMoney.currency("EUR"));
        assertThat(capped.obstacles(krooni))
                .containsExactly(Finding.builder(SplitFinding.COST_IN_OTHER_CURRENCY)
                        .putFact("cost", "EEK")
                        .putFact("terms", "EUR")
                        .build());
        FundingTerms ofNoCurrency = terms(rate(), RoundingMode.DOWN);
        assertThat(ofNoCurrency.currency()).isEmpty();
        assertThat(ofNoCurrency.obstacles(krooni)).isEmpty();
        assertThat(ofNoCurrency
                        .withConstraints(FundingConstraint.leastGrant(eur("1")))
                        .currency())
                .contains(ExactMoney.currency("EUR"));
        assertThat(terms(FundingRule.fixed("grant", FundingKind.GRANT, eur("1")), RoundingMode.DOWN)
                        .currency())
                .contains(ExactMoney.currency("EUR"));
    }

    @Test
    void aCostThatNamesNoBeneficiary() {
        FundingRule byBeneficiary =
                FundingRule.rateByBeneficiary("grant", FundingKind.GRANT, Map.of("Kase vald", Share.percent(40)));
        assertThat(terms(byBeneficiary, RoundingMode.DOWN).obstacles(cost("100")))
                .containsExactly(about(SplitFinding.BENEFICIARY_MISSING));
        assertThat(terms(rate().withCapByBeneficiary(Map.of("Kase vald", eur("50"))), RoundingMode.DOWN)
                        .obstacles(cost("100")))
                .containsExactly(about(SplitFinding.BENEFICIARY_MISSING));
    }

    @Test
    void aCostThatDoesNotSayItsExtent() {
        FundingTerms perKilometre = terms(rate().withCapPerUnit(eur("10"), "km"), RoundingMode.DOWN);
        assertThat(perKilometre.obstacles(cost("100").withQuantity("m", BigDecimal.ONE)))
                .containsExactly(Finding.builder(SplitFinding.QUANTITY_MISSING)
                        .putFact("source", "grant")
                        .putFact("unit", "km")
                        .build()
                        .withLegalBasis(ACT));
    }

    @Test
    void aCostThatDoesNotSayItsCategories() {
        FundingTerms byCategory = terms(
                FundingRule.rateByCategory("grant", FundingKind.GRANT, Map.of(CostCategory.STAFF, Share.percent(70))),
                RoundingMode.DOWN);
        assertThat(byCategory.obstacles(cost("100"))).containsExactly(about(SplitFinding.CATEGORIES_MISSING));
        assertThat(byCategory.obstacles(cost("0"))).isEmpty();
        assertThat(byCategory.obstacles(cost("100").withCategories(Map.of(CostCategory.STAFF, eur("100")))))
                .isEmpty();
    }

    @Test
    void aPartThatDoesNotComeOutWhereNothingIsRounded() {
        FundingTerms even = terms(rate(), RoundingMode.UNNECESSARY);
        assertThat(even.obstacles(cost("100"))).isEmpty();
        assertThat(even.obstacles(cost("0.01")))
                .containsExactly(Finding.builder(SplitFinding.PART_NOT_EVEN)
                        .putFact("cost", eur("0.01"))
                        .build());
        assertThat(terms(rate().withCapPerUnit(eur("10"), "km"), RoundingMode.UNNECESSARY)
                        .obstacles(cost("0.01")))
                .extracting(Finding::code)
                .containsExactly(SplitFinding.QUANTITY_MISSING);
    }

    @Test
    void anotherCostKeepsBeneficiaryAndExtent() {
        CostBase changed = cost("100")
                .withTotal(eur("120"))
                .withBeneficiary("Kase vald")
                .withQuantity("km", BigDecimal.TEN)
                .withEligible(eur("40"));
        assertThat(changed).isEqualTo(cost("40").withBeneficiary("Kase vald").withQuantity("km", BigDecimal.TEN));
        assertThat(changed.total()).isEmpty();
    }

    @Test
    void aConstraintSaysWhatItHolds() {
        FundingConstraint ceiling =
                FundingConstraint.rateCeiling("grant", Share.percent(85)).withLegalBasis(ACT);
        assertThat(ceiling.kind()).isEqualTo(FundingConstraint.Kind.RATE_CEILING);
        assertThat(ceiling.rate()).contains(Share.percent(85));
        assertThat(ceiling.source()).contains("grant");
        assertThat(ceiling.amount()).isEmpty();
        assertThat(ceiling.legalBasis()).contains(ACT);
        assertThat(FundingConstraint.leastGrant(eur("5")).amount()).contains(eur("5"));
    }
}
