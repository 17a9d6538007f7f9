package ee.osalus.split;

import static ee.osalus.budget.CostCategory.EQUIPMENT;
import static ee.osalus.budget.CostCategory.STAFF;
import static ee.osalus.budget.CostCategory.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class RatesByCategoryTest {

    private static final FundingTerms TERMS = FundingTerms.builder()
            .addRule(FundingRule.rateByCategory(
                    "grant", FundingKind.GRANT, Map.of(STAFF, Share.percent(70), EQUIPMENT, Share.percent("33.3"))))
            .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
            .rounding(RoundingMode.DOWN)
            .build();

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static CostBase cost(String eligible, Map<CostCategory, Money> categories) {
        return CostBase.eligible(eur(eligible)).withCategories(categories);
    }

    @Test
    void paysEachCategoryItsOwnRateAndRoundsTheSumOnce() {
        // 70 % of 100.01 is 70.007, 33.3 % of 100.01 is 33.30333: 103.31033 together, where each cut alone would give
        // 103.30.
        CostSplit split =
                TERMS.split(cost("230.02", Map.of(STAFF, eur("100.01"), EQUIPMENT, eur("100.01"), TRAVEL, eur("30"))));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("103.31")), entry("own", eur("126.71")));
    }

    @Test
    void explainsEachCategory() {
        CostSplit split =
                TERMS.split(cost("230.02", Map.of(STAFF, eur("100.01"), EQUIPMENT, eur("100.01"), TRAVEL, eur("30"))));

        assertThat(split.explain(Locale.ENGLISH).lines())
                .contains("grant: 70 % × 100.01 (Staff costs) + 33.3 % × 100.01 (Equipment)"
                        + " = 103.31033 → 103.31 (cut to whole cents)");
    }

    @Test
    void paysNothingToABeneficiaryWhomTheTableOfCapsLeavesOut() {
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.rateByCategory("grant", FundingKind.GRANT, Map.of(STAFF, Share.percent(70)))
                        .withCapByBeneficiary(Map.of("Kase vald", eur("50"))))
                .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN)
                .build();
        CostBase cost = cost("100", Map.of(STAFF, eur("100")));

        assertThat(terms.split(cost.withBeneficiary("Kase vald")).amounts())
                .containsExactly(entry("grant", eur("50")), entry("own", eur("50")));
        CostSplit leftOut = terms.split(cost.withBeneficiary("Lepa vald"));
        assertThat(leftOut.amounts()).containsExactly(entry("grant", eur("0")), entry("own", eur("100")));
        assertThat(leftOut.findings().list())
                .extracting(Finding::code)
                .containsExactly(SplitFinding.BENEFICIARY_NOT_IN_TABLE);
    }

    @Test
    void paysNothingOfACategoryThatTheTableDoesNotName() {
        CostSplit split = TERMS.split(cost("30", Map.of(TRAVEL, eur("30"))));

        assertThat(split.amounts()).containsExactly(entry("grant", eur("0")), entry("own", eur("30")));
    }

    @Test
    void ofNothingPaysNothing() {
        assertThat(TERMS.split(eur("0")).amounts()).containsExactly(entry("grant", eur("0")), entry("own", eur("0")));
    }

    @Test
    void asksForTheCategories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TERMS.split(eur("100")))
                .withMessageContaining("must say its categories");
    }

    @Test
    void refusesCategoriesThatDoNotSumToTheCost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cost("100", Map.of(STAFF, eur("99.99"))))
                .withMessageContaining("99.99 is not 100");
    }

    @Test
    void refusesATableBesideARateAndATableOfAnotherBase() {
        FundingRule byCategory = TERMS.rules().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> byCategory.withRate(Share.percent(85)))
                .withMessageContaining("exactly one is expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byCategory.withBase(FundingRule.Base.TOTAL))
                .withMessageContaining("of the eligible cost");
    }
}
