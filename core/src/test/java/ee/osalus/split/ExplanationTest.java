package ee.osalus.split;

import static ee.osalus.funding.FundingKind.GRANT;
import static ee.osalus.funding.FundingKind.OTHER_PUBLIC;
import static ee.osalus.funding.FundingKind.OWN_CONTRIBUTION;
import static ee.osalus.funding.FundingKind.PRIVATE;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final Locale ESTONIAN = Locale.forLanguageTag("et");
    private static final FundingRule OWN = FundingRule.rest("own", OWN_CONTRIBUTION);

    @Test
    void aRoundedRateShowsItsExactValueInBothLanguages() {
        Step step = split(RoundingMode.HALF_UP, "2578.90", FundingRule.rate("grant", GRANT, Share.percent("69.88")))
                .steps()
                .get(0);

        assertThat(step.explain(ESTONIAN))
                .isEqualTo("69,88 % × 2 578,90 = 1 802,13532 → 1 802,14 (ümardatud lähima sendini)");
        assertThat(step.explain(Locale.ENGLISH))
                .isEqualTo("69.88 % × 2 578.90 = 1 802.13532 → 1 802.14 (rounded to the nearest cent)");
        assertThat(step.explain(Locale.GERMAN)).isEqualTo(step.explain(Locale.ENGLISH));
        assertThat(step.exact()).isEqualTo(new BigDecimal("1802.13532"));
        assertThat(step.moved()).isEqualTo(new BigDecimal("0.00468"));
        assertThat(step.isExactFinite()).isTrue();
        assertThat(step.rounding()).isEqualTo(RoundingMode.HALF_UP);
    }

    @Test
    void whatComesOutEvenIsNotRounded() {
        assertThat(split(RoundingMode.DOWN, "24600", FundingRule.rate("grant", GRANT, Share.percent(85)))
                        .explain(Locale.ENGLISH))
                .isEqualTo("""
                        Eligible cost 24 600.00 EUR
                        grant: 85 % × 24 600.00 = 20 910.00
                        own: 24 600.00 − 20 910.00 = 3 690.00 (the rest)
                        Sum: 20 910.00 + 3 690.00 = 24 600.00
                        """);
    }

    @Test
    void anEndlessValueIsMarked() {
        Step step = split(RoundingMode.DOWN, "100", FundingRule.rate("grant", GRANT, Share.of(2, 3)))
                .steps()
                .get(0);

        assertThat(step.explain(Locale.ENGLISH))
                .isEqualTo("66.6666… % × 100.00 = 66.666666666666… → 66.66 (cut to whole cents)");
        assertThat(step.isExactFinite()).isFalse();
        assertThat(step.moved()).isEqualTo(new BigDecimal("-0.006666666666"));
    }

    @Test
    void everyKindOfStepIsExplained() {
        LegalReference act = new LegalReference("Regulation (EU) 2021/1060", "Art. 112(3)");
        CostSplit split = FundingTerms.builder()
                .addRules(
                        FundingRule.fixed("company", PRIVATE, eur("100")),
                        FundingRule.rate("fund", GRANT, Share.percent(50))
                                .withBase(FundingRule.Base.PUBLIC)
                                .withCap(eur("400"))
                                .withLegalBasis(act),
                        FundingRule.rate("state", GRANT, Share.percent(10)).withBase(FundingRule.Base.TOTAL),
                        FundingRule.rateByBeneficiary("parish", OTHER_PUBLIC, Map.of("Kase vald", Share.percent(5))),
                        FundingRule.rate("county", OTHER_PUBLIC, Share.percent(10))
                                .withBase(FundingRule.Base.REMAINING),
                        FundingRule.upTo("partner", OWN_CONTRIBUTION, eur("30")),
                        FundingRule.fixed("loan", PRIVATE, eur("5000")),
                        OWN)
                .rounding(RoundingMode.UP)
                .build()
                .split(CostBase.eligible(eur("1000.01"))
                        .withTotal(eur("1200"))
                        .withInKind(eur("7"))
                        .withBeneficiary("Lepa vald"));

        assertThat(split.explain(Locale.ENGLISH)).isEqualTo("""
                        Eligible cost 1 000.01 EUR, total cost 1 200.00 EUR, of it in kind 7.00 EUR
                        company: fixed amount 100.00
                        fund: 50 % × 900.01 (eligible cost less private and in-kind contributions) = 450.005 → 450.01 (rounded up to the cent); cap 400.00 → 400.00 [Regulation (EU) 2021/1060, Art. 112(3)]
                        state: 10 % × 1 200.00 (total cost) = 120.00
                        parish: 0.00 (the terms do not name the beneficiary)
                        county: 10 % × 580.00 (remaining cost) = 58.00
                        partner: what remains, up to 30.00
                        loan: fixed amount 5 000.00; 492.00 remains → 492.00
                        own: 1 200.00 − 1 200.00 = 0.00 (the rest)
                        Sum: 100.00 + 400.00 + 120.00 + 0.00 + 58.00 + 30.00 + 492.00 + 0.00 = 1 200.00
                        """);
        assertThat(split.explain(ESTONIAN)).isEqualTo("""
                        Abikõlblik maksumus 1 000,01 EUR, kogumaksumus 1 200,00 EUR, sellest mitterahaline 7,00 EUR
                        company: kindel summa 100,00
                        fund: 50 % × 900,01 (abikõlblik maksumus ilma erasektori ja mitterahalise panuseta) = 450,005 → 450,01 (ümardatud üles täissendini); ülempiir 400,00 → 400,00 [Regulation (EU) 2021/1060, Art. 112(3)]
                        state: 10 % × 1 200,00 (kogumaksumus) = 120,00
                        parish: 0,00 (tingimused ei nimeta toetuse saajat)
                        county: 10 % × 580,00 (katmata maksumus) = 58,00
                        partner: ülejäänud osa, kuni 30,00
                        loan: kindel summa 5 000,00; katta jäi 492,00 → 492,00
                        own: 1 200,00 − 1 200,00 = 0,00 (ülejäänud osa)
                        Kokku: 100,00 + 400,00 + 120,00 + 0,00 + 58,00 + 30,00 + 492,00 + 0,00 = 1 200,00
                        """);
        assertThat(split.steps().get(1).base()).isEqualTo(eur("900.01"));
        assertThat(split.steps().get(1).rounded()).isEqualTo(eur("450.01"));
        assertThat(split.steps().get(1).cap()).contains(eur("400"));
        assertThat(split.steps().get(2).cap()).isEmpty();
        assertThat(split.steps().get(1).remaining()).isEqualTo(eur("1100"));
        assertThat(split.steps().get(2).rate()).contains(Share.percent(10));
        assertThat(split.steps().get(0).rate()).isEmpty();
        assertThat(split.steps().get(0).exact()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "UP, rounded up to the cent, ümardatud üles täissendini",
        "CEILING, rounded up to the cent, ümardatud üles täissendini",
        "DOWN, cut to whole cents, ümardatud alla täissendini",
        "FLOOR, cut to whole cents, ümardatud alla täissendini",
        "HALF_UP, rounded to the nearest cent, ümardatud lähima sendini",
        "HALF_DOWN, 'rounded to the nearest cent, half a cent down', 'ümardatud lähima sendini, pool senti alla'",
        "HALF_EVEN, 'rounded to the nearest cent, half a cent to the even one', 'ümardatud lähima sendini, pool senti paarisarvuni'",
    })
    void everyRoundingHasItsWords(RoundingMode rounding, String english, String estonian) {
        Step step = split(rounding, "0.01", FundingRule.rate("grant", GRANT, Share.percent(50)))
                .steps()
                .get(0);
        assertThat(step.explain(Locale.ENGLISH)).endsWith(" (" + english + ")");
        assertThat(step.explain(ESTONIAN)).endsWith(" (" + estonian + ")");
    }

    private static CostSplit split(RoundingMode rounding, String cost, FundingRule rule) {
        return FundingTerms.builder()
                .addRules(rule, OWN)
                .rounding(rounding)
                .build()
                .split(eur(cost));
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
