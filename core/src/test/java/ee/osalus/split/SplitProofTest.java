package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ee.osalus.budget.CostCategory;
import ee.osalus.funding.FundingKind;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitProofTest {

    private static final FundingTerms TERMS = FundingTerms.builder()
            .title(LocalizedText.of("en", "Cycle paths").with("et", "Rattateed"))
            .legalBasis(new LegalReference("Näidisvalla määrus nr 7", "§ 12"))
            .addRule(FundingRule.rate("state", FundingKind.GRANT, Share.percent("69.88"))
                    .withCapPerUnit(ExactMoney.of("200000.00", "EUR"), "km")
                    .withLegalBasis(new LegalReference("Näidisvalla määrus nr 7", "§ 5")))
            .addRule(FundingRule.rest("parish", FundingKind.OWN_CONTRIBUTION))
            .rounding(RoundingMode.HALF_UP)
            .addConstraint(FundingConstraint.rateCeiling("state", Share.percent(60)))
            .build();

    private static final CostSplit SPLIT = TERMS.split(CostBase.eligible(ExactMoney.of("2578.90", "EUR"))
            .withTotal(ExactMoney.of("3000.00", "EUR"))
            .withQuantity("km", new BigDecimal("3.20")));

    /** 69.88 % of 2 578.90 is 1 802.13532; 60 % of it is 1 547.34; 3 000 − 1 802.14 = 1 197.86. */
    @Test
    void showsOneFigureOnAPage() {
        assertThat(SPLIT.proof("state", Locale.ENGLISH)).isEqualTo("""
                # state: 1 802.14 EUR of 3 000.00 EUR

                - Terms: Cycle paths

                ## What is split

                - Eligible cost: 2 578.90 EUR
                - Total cost: 3 000.00 EUR
                - Extent: 3.2 km

                ## Formula and rounding

                - Still to be paid: 3 000.00 EUR
                - state: 69.88 % × 2 578.90 = 1 802.13532 → 1 802.14 (rounded to the nearest cent) [Näidisvalla määrus nr 7, § 5]
                - **1 802.14 EUR**
                - All sources: 1 802.14 + 1 197.86 = 3 000.00
                - state pays 1 802.14 EUR of the eligible cost, but the ceiling of 60 % allows 1 547.34 EUR.

                ## Act and version

                - state: Näidisvalla määrus nr 7, § 5
                - Terms and rounding: Näidisvalla määrus nr 7, § 12
                """);
    }

    @Test
    void namesBeneficiaryInKindPartAndCategories() {
        FundingTerms byCategory = TERMS.withRules(
                FundingRule.rateByCategory("state", FundingKind.GRANT, Map.of(CostCategory.STAFF, Share.percent(50))),
                FundingRule.rest("parish", FundingKind.OWN_CONTRIBUTION));
        CostSplit split = byCategory.split(CostBase.eligible(ExactMoney.of("100", "EUR"))
                .withInKind(ExactMoney.of("10", "EUR"))
                .withBeneficiary("Kase vald")
                .withCategories(Map.of(CostCategory.STAFF, ExactMoney.of("100", "EUR"))));

        assertThat(split.proof("state", Locale.ENGLISH)).contains("""
                - Eligible cost: 100.00 EUR
                - In kind: 10.00 EUR
                - Beneficiary: Kase vald
                - Staff costs: 100.00 EUR
                """);
        assertThat(SPLIT.proof("parish", Locale.ENGLISH)).doesNotContain("ceiling");
    }

    @Test
    void speaksEstonianOfTheRestToo() {
        assertThat(SPLIT.proof("parish", Locale.forLanguageTag("et")))
                .startsWith("# parish: 1 197,86 EUR maksumusest 3 000,00 EUR\n\n- Tingimused: Rattateed\n")
                .contains("- Katta on veel: 1 197,86 EUR\n")
                .endsWith("""
                        - parish: tingimused ei nimeta õigusakti
                        - Tingimused ja ümardamine: Näidisvalla määrus nr 7, § 12
                        """);
    }

    @Test
    void knowsOnlyTheSourcesOfItsTerms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPLIT.proof("county", Locale.ENGLISH))
                .withMessage("no source is called county, but these are: [state, parish]");
    }
}
