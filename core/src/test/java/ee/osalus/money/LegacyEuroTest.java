package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import javax.money.MonetaryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEuroTest {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");
    private static final CurrencyUnit EEK = ExactMoney.currency("EEK");

    @ParameterizedTest
    @CsvFileSource(resources = "legacy-euro.csv", delimiter = '|')
    void convertsAtEachOfTheFixedRates(
            String currency,
            BigDecimal rate,
            String amount,
            String euro,
            String euros,
            String national,
            String other,
            String inOther) {
        assertThat(LegacyEuro.rate(ExactMoney.currency(currency)).orElseThrow().nationalUnitsPerEuro())
                .isEqualTo(rate);
        assertThat(LegacyEuro.toEuro(ExactMoney.of(amount, currency))).isEqualTo(ExactMoney.of(euro, EUR));
        assertThat(LegacyEuro.fromEuro(ExactMoney.of(euros, EUR), ExactMoney.currency(currency)))
                .isEqualTo(ExactMoney.of(national, currency));
        assertThat(LegacyEuro.convert(ExactMoney.of(amount, currency), ExactMoney.currency(other)))
                .isEqualTo(ExactMoney.of(inOther, other));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, EEK, 63.91",
        "464, EEK, 29.66",
        "1000000000, EEK, 63911648.54",
        "-464, EEK, -29.66",
        "0, EEK, 0",
        "1936.27, ITL, 1",
        "1.95583, DEM, 1",
        "1, IEP, 1.27",
        "100, BGN, 51.13",
    })
    void dividesByTheRateAndNeverMultipliesByItsInverse(String amount, String currency, String euro) {
        assertThat(LegacyEuro.toEuro(ExactMoney.of(amount, currency))).isEqualTo(ExactMoney.of(euro, EUR));
    }

    @ParameterizedTest
    @CsvSource({
        "63.91, EEK, 999.97", // 63.91 × 15.6466 = 999.974206
        "1, EEK, 15.65",
        "1, ITL, 1936",
        "1, LVL, 0.70",
        "-0.10, FIM, -0.59", // 0.594573
    })
    void multipliesEurosByTheRate(String euro, String currency, String amount) {
        assertThat(LegacyEuro.fromEuro(ExactMoney.of(euro, EUR), ExactMoney.currency(currency)))
                .isEqualTo(ExactMoney.of(amount, currency));
    }

    @Test
    void goesFromOneNationalCurrencyToAnotherThroughTheEuro() {
        // 1 000 ÷ 15.6466 = 63.9116…, to three decimals 63.912; × 0.702804 = 44.9176…
        assertThat(LegacyEuro.convert(ExactMoney.of("1000", EEK), ExactMoney.currency("LVL")))
                .isEqualTo(ExactMoney.of("44.92", "LVL"));
        // 0.24 ÷ 15.6466 = 0.01533…, to three decimals 0.015; × 1936.27 = 29.04405; with two decimals 38.7254.
        assertThat(LegacyEuro.convert(ExactMoney.of("0.24", EEK), ExactMoney.currency("ITL")))
                .isEqualTo(ExactMoney.of("29", "ITL"));
        assertThat(LegacyEuro.convert(ExactMoney.of("0.005", EEK), EEK)).isEqualTo(ExactMoney.of("0.005", EEK));
    }

    @Test
    void convertsBetweenAnyTwoOfThemTheEuroAmongThem() {
        assertThat(LegacyEuro.convert(ExactMoney.of("464", EEK), EUR)).isEqualTo(ExactMoney.of("29.66", EUR));
        assertThat(LegacyEuro.convert(ExactMoney.of("63.91", EUR), EEK)).isEqualTo(ExactMoney.of("999.97", EEK));
        assertThat(LegacyEuro.convert(ExactMoney.of("0.01", EUR), EUR)).isEqualTo(ExactMoney.of("0.01", EUR));
    }

    @Test
    void thatHoldsNeitherForCoarseUnitsNorTheOtherWayRound() {
        assertThat(LegacyEuro.toEuro(LegacyEuro.fromEuro(ExactMoney.of("0.01", EUR), ExactMoney.currency("BEF"))))
                .isEqualTo(ExactMoney.zero(EUR));
        assertThat(LegacyEuro.fromEuro(LegacyEuro.toEuro(ExactMoney.of("1000", EEK)), EEK))
                .isEqualTo(ExactMoney.of("999.97", EEK));
    }

    @Test
    void everyRateHasSixSignificantFiguresItsActAndItsFirstDay() {
        assertThat(LegacyEuro.rates()).hasSize(21).allSatisfy(rate -> {
            assertThat(rate.nationalUnitsPerEuro().precision()).isEqualTo(6);
            assertThat(rate.regulation()).startsWith("Council Regulation (E");
            assertThat(rate.firstDay().getDayOfYear()).isEqualTo(1);
        });
        assertThat(LegacyEuro.rates()).extracting(LegacyEuro.Rate::firstDay).isSorted();
        assertThat(LegacyEuro.rate(EEK))
                .contains(new LegacyEuro.Rate(
                        "EEK",
                        new BigDecimal("15.6466"),
                        "Council Regulation (EU) No 671/2010",
                        LocalDate.of(2011, 1, 1)));
        assertThat(LegacyEuro.rate(ExactMoney.currency("SEK"))).isEmpty();
    }

    @Test
    void refusesCurrenciesWithoutAFixedRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyEuro.toEuro(ExactMoney.of("1", "USD")))
                .withMessage("Expected a currency that the euro has replaced, but got USD");
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyEuro.toEuro(ExactMoney.of("1", EUR)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyEuro.fromEuro(ExactMoney.of("1", EUR), ExactMoney.currency("SEK")));
        assertThatIllegalArgumentException().isThrownBy(() -> LegacyEuro.convert(ExactMoney.of("1", "SEK"), EUR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegacyEuro.convert(ExactMoney.of("1", EUR), ExactMoney.currency("SEK")));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> LegacyEuro.fromEuro(ExactMoney.of("1", EEK), EEK));
    }
}
