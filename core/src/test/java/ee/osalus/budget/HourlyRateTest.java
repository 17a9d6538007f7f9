package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.finding.Finding;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regulation (EU) 2021/1060, Art. 55(2) and (3). */
class HourlyRateTest {

    @ParameterizedTest
    @CsvSource({
        // the worked example: 34 560 ÷ 1 720 × 600 = 12 055.8139…, or 20.09 × 600
        "34560, 100%, 600,   EXACT_RATE,       DOWN,    12055.81",
        "34560, 100%, 600,   RATE_TO_THE_CENT, DOWN,    12054.00",
        // 20.0930… is nearer to 20.09 than to 20.10
        "34560, 100%, 600,   RATE_TO_THE_CENT, HALF_UP, 12054.00",
        "34560, 100%, 600,   RATE_TO_THE_CENT, UP,      12060.00",
        // half time: 17 280 ÷ 860 is the same rate
        "17280, 50%,  600,   EXACT_RATE,       DOWN,    12055.81",
        "17280, 50%,  600,   RATE_TO_THE_CENT, DOWN,    12054.00",
        // a third of full time: 573.33… hours; 11 520 ÷ (1 720 ÷ 3) is the same rate again
        "11520, 1/3,  600,   EXACT_RATE,       DOWN,    12055.81",
        // the whole year gives the annual cost back, exactly
        "34560, 100%, 1720,  EXACT_RATE,       DOWN,    34560.00",
        "34560, 50%,  860,   EXACT_RATE,       DOWN,    34560.00",
        // 1 720 × 20.09
        "34560, 100%, 1720,  RATE_TO_THE_CENT, DOWN,    34554.80",
        "34560, 100%, 0.25,  EXACT_RATE,       DOWN,    5.02",
        // 5.0232…; and 0.25 × 20.09 = 5.0225
        "34560, 100%, 0.25,  RATE_TO_THE_CENT, HALF_UP, 5.02",
        "34560, 100%, 0.25,  RATE_TO_THE_CENT, UP,      5.03",
        "34560, 100%, 0,     EXACT_RATE,       DOWN,    0.00",
    })
    void costsHours(
            String annual,
            String employment,
            BigDecimal hours,
            RateRounding rateRounding,
            RoundingMode rounding,
            String cost) {
        HourlyRate rate = HourlyRate.builder()
                .annualGross(eur(annual))
                .employment(Share.parse(employment))
                .rateRounding(rateRounding)
                .rounding(rounding)
                .build();

        List<BudgetStep> steps = rate.cost(hours);

        assertThat(steps.get(steps.size() - 1).amount()).isEqualTo(eur(cost));
    }

    @Test
    void explainsTheCostOfHours() {
        HourlyRate exact = HourlyRate.of(eur("34560"));
        HourlyRate rounded = exact.withRateRounding(RateRounding.RATE_TO_THE_CENT);

        assertThat(exact.cost(BigDecimal.valueOf(600)))
                .extracting(step -> step.explain(Locale.ENGLISH))
                .containsExactly("Cost of hours: 34 560.00 EUR ÷ 1 720 h × 600 h = 12 055.8139534883… → 12 055.81 EUR"
                        + " (cut to whole cents, -0.39534883… cents) [Regulation (EU) 2021/1060, Art. 55(2)]");
        assertThat(rounded.cost(BigDecimal.valueOf(600)))
                .extracting(step -> step.explain(Locale.forLanguageTag("et")))
                .containsExactly(
                        "Tunnihind: 34 560,00 EUR ÷ 1 720 h = 20,0930232558… → 20,09 EUR (ümardatud alla täissendini,"
                                + " -0,30232558… senti) [Regulation (EU) 2021/1060, Art. 55(2)]",
                        "Töötundide kulu: 600 h × 20,09 EUR = 12 054 → 12 054,00 EUR (täpne)"
                                + " [Regulation (EU) 2021/1060, Art. 55(2)]");
        assertThat(rounded.perHour().amount()).isEqualTo(eur("20.09"));
    }

    @Test
    void reportsMoreHoursThanTheRateWasComputedWith() {
        HourlyRate halfTime = HourlyRate.of(eur("17280")).withEmployment(Share.percent(50));

        assertThat(halfTime.check(BigDecimal.valueOf(860))).isEmpty();
        assertThat(halfTime.check(new BigDecimal("860.01")))
                .containsExactly(Finding.builder(BudgetFinding.HOURS_EXCEED_RATE)
                        .putFact("hours", new BigDecimal("860.01"))
                        .putFact("annual", new BigDecimal("860"))
                        .build());
    }

    @Test
    void refusesAYearWithoutHoursAndNegativeHours() {
        HourlyRate rate = HourlyRate.of(eur("34560"));

        assertThatThrownBy(() -> rate.withFullTimeHours(BigDecimal.ZERO))
                .hasMessage("a year has more than no hours: 0 at 100%");
        assertThatThrownBy(() -> rate.withEmployment(Share.ZERO))
                .hasMessage("a year has more than no hours: 1720 at 0%");
        assertThatThrownBy(() -> rate.cost(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
