package ee.osalus.split;

import static ee.osalus.funding.FundingKind.GRANT;
import static ee.osalus.funding.FundingKind.OTHER_PUBLIC;
import static ee.osalus.funding.FundingKind.OWN_CONTRIBUTION;
import static ee.osalus.funding.FundingKind.PARTNER_CONTRIBUTION;
import static ee.osalus.funding.FundingKind.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingForm;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** 1 000.00 EUR under 80 % grant, 5 % state, 5 % partner, 100 EUR own: a constraint holds at its limit and breaks a cent beyond. */
class FundingConstraintTest {

    private static final FundingTerms TERMS = FundingTerms.builder()
            .addRule(FundingRule.rate("grant", GRANT, Share.percent(80)))
            .addRule(FundingRule.rate("state", OTHER_PUBLIC, Share.percent(5)))
            .addRule(FundingRule.rate("partner", PARTNER_CONTRIBUTION, Share.percent(5)))
            .addRule(FundingRule.rest("own", OWN_CONTRIBUTION))
            .rounding(RoundingMode.DOWN)
            .build();

    @Test
    void leastOwnContributionCountsPartners() {
        assertThat(broken("1000", FundingConstraint.leastOwnContribution(Share.percent(15))))
                .isEmpty();
        assertThat(broken("1000", FundingConstraint.leastOwnContribution(Share.percent("15.001"))))
                .containsExactly(Finding.builder(SplitFinding.OWN_CONTRIBUTION_TOO_LOW)
                        .putFact("rate", Share.percent("15.001"))
                        .putFact("paid", eur("150"))
                        .putFact("limit", eur("150.01"))
                        .build());
        assertThat(broken("1000", FundingConstraint.leastOwnContribution(eur("150"))))
                .isEmpty();
        assertThat(broken("1000", FundingConstraint.leastOwnContribution(eur("150.01"))))
                .containsExactly(Finding.builder(SplitFinding.OWN_CONTRIBUTION_TOO_LOW)
                        .putFact("paid", eur("150"))
                        .putFact("limit", eur("150.01"))
                        .build());
    }

    @Test
    void whatMissesARateByLessThanACentHolds() {
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.rate("grant", GRANT, Share.percent(50)))
                .addRule(FundingRule.rest("own", OWN_CONTRIBUTION))
                .rounding(RoundingMode.UP)
                .addConstraint(FundingConstraint.leastOwnContribution(Share.percent(50)))
                .addConstraint(FundingConstraint.greatestPublicShare(Share.percent(50)))
                .build();

        assertThat(terms.split(eur("0.03")).findings().list()).isEmpty();
    }

    @Test
    void theIneligiblePartIsNoContributionToTheEligibleCost() {
        CostBase cost = CostBase.eligible(eur("1000")).withTotal(eur("1500"));
        assertThat(broken(cost, FundingConstraint.leastOwnContribution(eur("150.01"))))
                .hasSize(1);
        assertThat(broken(cost, FundingConstraint.leastOwnContribution(eur("150"))))
                .isEmpty();
    }

    @Test
    void theRestPaysTheIneligiblePartOnlyAsFarAsItGoes() {
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.fixed("grant", GRANT, eur("140")))
                .addRule(FundingRule.rest("own", OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN)
                .addConstraint(FundingConstraint.leastOwnContribution(eur("1")))
                .build();

        assertThat(terms.split(CostBase.eligible(eur("100")).withTotal(eur("150")))
                        .findings()
                        .list())
                .containsExactly(Finding.builder(SplitFinding.OWN_CONTRIBUTION_TOO_LOW)
                        .putFact("paid", eur("0"))
                        .putFact("limit", eur("1"))
                        .build());
        assertThat(terms.split(CostBase.eligible(eur("200")).withTotal(eur("150")))
                        .findings()
                        .list())
                .containsExactly(Finding.builder(SplitFinding.ELIGIBLE_EXCEEDS_TOTAL)
                        .putFact("eligible", eur("200"))
                        .putFact("total", eur("150"))
                        .build());
    }

    @Test
    void grantsHaveLeastAndGreatestAmounts() {
        assertThat(broken("1000", FundingConstraint.leastGrant(eur("800")))).isEmpty();
        assertThat(broken("1000", FundingConstraint.leastGrant(eur("800.01"))))
                .containsExactly(Finding.builder(SplitFinding.GRANT_TOO_LOW)
                        .putFact("paid", eur("800"))
                        .putFact("limit", eur("800.01"))
                        .build());
        assertThat(broken("1000", FundingConstraint.greatestGrant(eur("800")))).isEmpty();
        assertThat(broken("1000", FundingConstraint.greatestGrant(eur("799.99"))))
                .containsExactly(Finding.builder(SplitFinding.GRANT_TOO_HIGH)
                        .putFact("paid", eur("800"))
                        .putFact("limit", eur("799.99"))
                        .build());
    }

    @Test
    void thePublicShareCountsGrantsAndOtherPublicMoney() {
        LegalReference scheme = new LegalReference("Aid scheme 12", "point 4");
        assertThat(broken("1000", FundingConstraint.greatestPublicShare(Share.percent(85))))
                .isEmpty();
        assertThat(broken(
                        "1000",
                        FundingConstraint.greatestPublicShare(Share.percent("84.999"))
                                .withLegalBasis(scheme)))
                .containsExactly(Finding.builder(SplitFinding.PUBLIC_SHARE_TOO_HIGH)
                        .putFact("rate", Share.percent("84.999"))
                        .putFact("paid", eur("850"))
                        .putFact("limit", eur("849.99"))
                        .build()
                        .withLegalBasis(scheme));
    }

    @Test
    void supportNeverPaysForWorkThatNobodyWasPaidFor() {
        LegalReference article = new LegalReference("Regulation (EU) 2021/1060", "Art. 67(1)(a)");
        CostBase cost = CostBase.eligible(eur("1000"));
        assertThat(broken(cost.withInKind(eur("150")), FundingConstraint.inKindCeiling()))
                .isEmpty();
        assertThat(broken(cost.withInKind(eur("150.01")), FundingConstraint.inKindCeiling()))
                .containsExactly(Finding.builder(SplitFinding.SUPPORT_EXCEEDS_COST_IN_MONEY)
                        .putFact("paid", eur("850"))
                        .putFact("limit", eur("849.99"))
                        .build()
                        .withLegalBasis(article));
    }

    @Test
    void sourcesInKindCountWhereTheCostDoesNotSay() {
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.rate("grant", GRANT, Share.percent(90)))
                .addRule(FundingRule.rest("volunteers", PRIVATE).withForm(FundingForm.IN_KIND))
                .rounding(RoundingMode.DOWN)
                .addConstraint(FundingConstraint.inKindCeiling())
                .build();

        assertThat(terms.split(eur("100")).findings().list()).isEmpty();
        assertThat(terms.split(CostBase.eligible(eur("100")).withTotal(eur("110")))
                        .findings()
                        .list())
                .extracting(Finding::code)
                .containsExactly(SplitFinding.SUPPORT_EXCEEDS_COST_IN_MONEY);
    }

    @Test
    void aCeilingOfLawIsThatOfTheDay() {
        LocalDate before = LocalDate.of(2020, 6, 30);
        LocalDate during = LocalDate.of(2020, 7, 1);
        assertThat(broken("1000", FundingConstraint.rateCap("grant", RateCap.LESS_DEVELOPED_2014, before)))
                .isEmpty();
        assertThat(broken("1000", FundingConstraint.rateCap("grant", RateCap.TRANSITION_2014, during)))
                .isEmpty();
        assertThat(broken("1000", FundingConstraint.rateCap("grant", RateCap.TRANSITION_2014, before)))
                .containsExactly(Finding.builder(SplitFinding.RATE_OVER_CEILING)
                        .putFact("source", "grant")
                        .putFact("rate", Share.percent(60))
                        .putFact("paid", eur("800"))
                        .putFact("limit", eur("600"))
                        .build()
                        .withLegalBasis(new LegalReference("Regulation (EU) No 1303/2013", "Art. 120(3)")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> FundingConstraint.rateCap("grant", RateCap.TRANSITION_2021, LocalDate.of(2020, 12, 31)))
                .withMessage("no ceiling of TRANSITION_2021 is in force on 2020-12-31");
    }

    @Test
    void findingsSpeakBothLanguages() {
        Finding finding = broken("1000", FundingConstraint.greatestPublicShare(Share.percent(80)))
                .get(0);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Public money pays 850.00 EUR of the eligible cost, but at most 80 % of it, 800.00 EUR, is"
                        + " allowed.");
        assertThat(finding.message(Locale.forLanguageTag("et")))
                .isEqualTo("Avalik sektor maksab abikõlblikust maksumusest 850,00 EUR, kuid lubatud on kuni 80 % ehk"
                        + " 800,00 EUR.");
    }

    @Test
    void constraintsAreEqualByTheirLimits() {
        FundingConstraint one = FundingConstraint.leastGrant(eur("1"));
        assertThat(one)
                .isEqualTo(FundingConstraint.leastGrant(eur("1.00")))
                .hasSameHashCodeAs(FundingConstraint.leastGrant(eur("1.00")))
                .isNotEqualTo(FundingConstraint.leastGrant(eur("2")))
                .doesNotHaveSameHashCodeAs(FundingConstraint.leastGrant(eur("2")))
                .isNotEqualTo(FundingConstraint.greatestGrant(eur("1")))
                .isNotEqualTo(one.withLegalBasis(new LegalReference("Act", "§ 1")))
                .hasToString("LEAST_GRANT[1]");
        assertThat(FundingConstraint.leastOwnContribution(Share.percent(1)))
                .isNotEqualTo(FundingConstraint.leastOwnContribution(Share.percent(2)))
                .hasToString("LEAST_OWN_CONTRIBUTION[1%]");
        LocalDate day = LocalDate.of(2022, 1, 1);
        assertThat(FundingConstraint.rateCap("a", RateCap.INTERREG_2021, day))
                .isNotEqualTo(FundingConstraint.rateCap("b", RateCap.INTERREG_2021, day));
        assertThat(FundingConstraint.inKindCeiling()).hasToString("IN_KIND_CEILING[]");
    }

    private static List<Finding> broken(String cost, FundingConstraint constraint) {
        return broken(CostBase.eligible(eur(cost)), constraint);
    }

    private static List<Finding> broken(CostBase cost, FundingConstraint constraint) {
        return TERMS.withConstraints(constraint).split(cost).findings().list();
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
