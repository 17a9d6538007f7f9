package ee.osalus.split;

import static ee.osalus.funding.FundingKind.GRANT;
import static ee.osalus.funding.FundingKind.OWN_CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javax.money.MonetaryException;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class RefusedTermsTest {

    private static final FundingRule OWN = FundingRule.rest("own", OWN_CONTRIBUTION);

    @Test
    void refusesTermsThatCannotMeanAnything() {
        FundingRule grant = FundingRule.rate("grant", GRANT, Share.percent(50));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(RoundingMode.DOWN, grant))
                .withMessage("exactly one source must bear the rest, but these do: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(RoundingMode.DOWN, grant, OWN, FundingRule.rest("partner", OWN_CONTRIBUTION)))
                .withMessage("exactly one source must bear the rest, but these do: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(RoundingMode.DOWN, grant, grant, OWN))
                .withMessage("two sources have the same name: grant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(RoundingMode.DOWN, grant, OWN)
                        .withConstraints(FundingConstraint.rateCeiling("county", Share.percent(85))))
                .withMessage("a constraint names a source that is none of the terms: county");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FundingTerms.builder().addRule(OWN).build())
                .withMessageContaining("rounding");
    }

    @Test
    void refusesRulesThatCannotMeanAnything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingRule.rate(" ", GRANT, Share.ONE))
                .withMessage("a source of funding must be named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingRule.fixed("state", GRANT, eur("-1")))
                .withMessage("an amount of at least 0 is expected for state: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingRule.rate("a", GRANT, Share.ONE).withCap(eur("-1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingRule.rate("a", GRANT, Share.ONE).withCapPerUnit(eur("-1"), "km"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FundingRule.rate("a", GRANT, Share.ONE).withCapByBeneficiary(Map.of("Kase vald", eur("-1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingRule.rateByBeneficiary("a", GRANT, Map.of()))
                .withMessage("exactly one is expected, a rate or one table of rates, for a source that pays a rate: a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OWN.withCap(eur("1")))
                .withMessage("only a rate has a cap, but own is REST");
        assertThatIllegalArgumentException().isThrownBy(() -> OWN.withCapPerUnit(eur("1"), "km"));
        assertThatIllegalArgumentException().isThrownBy(() -> OWN.withCapByBeneficiary(Map.of("Kase vald", eur("1"))));
    }

    @Test
    void refusesCostsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBase.eligible(eur("-0.01")))
                .withMessage("a cost of at least 0 in whole cents is expected: -0.01 EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> CostBase.eligible(eur("0.001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBase.eligible(eur("1")).withTotal(eur("-1")));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> CostBase.eligible(eur("1")).withInKind(ExactMoney.of("1", "EEK")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostBase.eligible(eur("1")).withQuantity("km", new BigDecimal("-1")))
                .withMessage("a quantity of at least 0 is expected: -1 km");
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> terms(RoundingMode.DOWN, FundingRule.fixed("grant", GRANT, eur("5")), OWN)
                        .split(ExactMoney.of("10", "EEK")));
    }

    @Test
    void aCostIsEqualByItsFigures() {
        CostBase cost = CostBase.eligible(eur("1"));
        assertThat(cost).isEqualTo(CostBase.eligible(eur("1.00"))).hasSameHashCodeAs(CostBase.eligible(eur("1.00")));
        assertThat(cost)
                .isNotEqualTo(cost.withTotal(eur("1")))
                .isNotEqualTo(cost.withInKind(eur("1")))
                .isNotEqualTo(cost.withBeneficiary("Kase vald"))
                .isNotEqualTo(cost.withQuantity("km", BigDecimal.ONE))
                .isNotEqualTo(CostBase.eligible(eur("2")))
                .doesNotHaveSameHashCodeAs(CostBase.eligible(eur("2")));
        assertThat(cost.withTotal(eur("3")).withInKind(eur("0.50")).withBeneficiary("Kase vald"))
                .hasToString("CostBase{beneficiary=Kase vald, eligible=1, inKind=0.5, total=3}");
        assertThat(cost.withCategories(Map.of(CostCategory.STAFF, eur("1"))))
                .hasToString("CostBase{STAFF=1, eligible=1}");
    }

    private static FundingTerms terms(RoundingMode rounding, FundingRule... rules) {
        return FundingTerms.builder().addRules(rules).rounding(rounding).build();
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
