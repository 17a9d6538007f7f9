package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.javamoney.moneta.spi.ConfigurableCurrencyUnitProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactMoneyTest {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");
    private static final CurrencyUnit JPY = ExactMoney.currency("JPY");

    @Test
    void keepsEveryDigit() {
        String digits = "123456789012345678901234567890123456789.123456789";
        assertThat(ExactMoney.toDecimal(ExactMoney.of(digits, EUR))).isEqualByComparingTo(digits);
    }

    @Test
    void carriesTheUnlimitedContext() {
        Money amount = ExactMoney.of("1.00", EUR);
        assertThat(amount.getContext().get(MathContext.class)).isEqualTo(MathContext.UNLIMITED);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> amount.divide(3));
    }

    @Test
    void countsInTheCurrencysSmallestUnit() {
        assertThat(ExactMoney.ofMinor(2_091_000, EUR)).isEqualTo(ExactMoney.of("20910.00", EUR));
        assertThat(ExactMoney.ofMinor(-5, JPY)).isEqualTo(ExactMoney.of("-5", JPY));
        assertThat(ExactMoney.ofMinor(BigInteger.TEN.pow(30), EUR)).isEqualTo(ExactMoney.of("1" + "0".repeat(28), EUR));
        assertThat(ExactMoney.toMinor(ExactMoney.of("20910", EUR))).isEqualTo(2_091_000);
        assertThat(ExactMoney.toMinor(ExactMoney.of("-0.01", EUR))).isEqualTo(-1);
        assertThat(ExactMoney.toMinor(ExactMoney.of("3", JPY))).isEqualTo(3);
        assertThat(ExactMoney.zero(EUR)).isEqualTo(ExactMoney.ofMinor(0, EUR));
    }

    @Test
    void neverRoundsToTheSmallestUnit() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ExactMoney.toMinor(ExactMoney.of("20910.005", EUR)))
                .withMessage("Expected whole units of 10^-2 EUR, but got 20910.005")
                .withCauseInstanceOf(ArithmeticException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.toMinor(ExactMoney.of("1", "XXX")));
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.ofMinor(1, ExactMoney.currency("XXX")));
    }

    @Test
    void tellsWholeCentsFromFinerAmounts() {
        assertThat(ExactMoney.isWholeMinor(ExactMoney.of("20910.00", EUR))).isTrue();
        assertThat(ExactMoney.isWholeMinor(ExactMoney.of("0.01", EUR))).isTrue();
        assertThat(ExactMoney.isWholeMinor(ExactMoney.of("1000000", EUR))).isTrue();
        assertThat(ExactMoney.isWholeMinor(FastMoney.of(new BigDecimal("0.05"), EUR)))
                .isTrue();
        assertThat(ExactMoney.isWholeMinor(RoundedMoney.of(new BigDecimal("0.010"), EUR)))
                .isTrue();
        assertThat(ExactMoney.isWholeMinor(ExactMoney.of("0.005", EUR))).isFalse();
        assertThat(ExactMoney.isWholeMinor(ExactMoney.of("0.5", JPY))).isFalse();
    }

    @Test
    void sumsExactlyInOneCurrency() {
        assertThat(ExactMoney.sum(List.of(ExactMoney.of("0.10", EUR), ExactMoney.of("0.20", EUR)), EUR))
                .isEqualTo(ExactMoney.of("0.30", EUR));
        assertThat(ExactMoney.sum(List.of(), EUR)).isEqualTo(ExactMoney.zero(EUR));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> ExactMoney.sum(List.of(ExactMoney.of("464", "EEK")), EUR))
                .withMessage("Expected an amount in EUR, but got 464 EEK");
    }

    @Test
    void takesOverAmountsThatOthersBuilt() {
        Money other = Money.of(new BigDecimal("12.50"), EUR);
        assertThat(ExactMoney.from(other)).isEqualTo(other).isNotSameAs(other);
        Money ours = ExactMoney.of("12.50", EUR);
        assertThat(ExactMoney.from(ours)).isSameAs(ours);
        assertThat(ExactMoney.from(other).getContext().get(MathContext.class)).isEqualTo(MathContext.UNLIMITED);
    }

    @Test
    void findsCurrenciesThatAreNoLongerInUse() {
        assertThat(ExactMoney.currency("EEK").getCurrencyCode()).isEqualTo("EEK");
        assertThat(ExactMoney.currency("EUR")).isSameAs(EUR);
        assertThatExceptionOfType(UnknownCurrencyException.class).isThrownBy(() -> ExactMoney.currency("EURO"));
    }

    @Test
    void findsACurrencyThatAnApplicationHasRegistered() {
        String code = "AZaz09";
        CurrencyUnit own = CurrencyUnitBuilder.of(code, "application")
                .setDefaultFractionDigits(3)
                .build();
        ConfigurableCurrencyUnitProvider.registerCurrencyUnit(own);
        try {
            assertThat(ExactMoney.currency(code)).isEqualTo(own);
            assertThat(ExactMoney.ofMinor(1_005, ExactMoney.currency(code))).isEqualTo(ExactMoney.of("1.005", code));
        } finally {
            ConfigurableCurrencyUnitProvider.removeCurrencyUnit(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,5", "1 000", "1e3", "+1", ".5", "5.", "--1", "0x10", "NaN", "١"})
    void readsPlainDecimalsOnly(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of(text, EUR))
                .withMessage("Expected an amount such as 11148.00, but got: " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E.R", "EU(", "...", "[A-Z]+", "(a+)+$", "EUR|USD", "", "ÄÄÄ"})
    void takesACodeForWhatItSaysAndNotForAPattern(String code) {
        assertThatExceptionOfType(UnknownCurrencyException.class).isThrownBy(() -> ExactMoney.currency(code));
    }

    @Test
    void refusesNumbersOfAbsurdSizeAtOnce() {
        assertThat(ExactMoney.of("1".repeat(1000), EUR).isPositive()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of("1".repeat(1001), EUR))
                .withMessage("Expected an amount such as 11148.00, but got: " + "1".repeat(40) + "…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of("x".repeat(40), EUR))
                .withMessageEndingWith("got: " + "x".repeat(40));
        assertThat(ExactMoney.of(new BigDecimal("1E+1000"), EUR).isPositive()).isTrue();
        BigDecimal longest = new BigDecimal("1".repeat(1000) + "." + "1".repeat(1000));
        assertThat(ExactMoney.toDecimal(ExactMoney.of(longest, EUR))).isEqualTo(longest);
        assertThat(ExactMoney.of(new BigDecimal("1".repeat(2000)), EUR).isPositive())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactMoney.of(new BigDecimal("1E+1001"), EUR))
                .withMessage("An amount has at most 1000 digits on either side of the point, but this one has"
                        + " precision 1 and scale -1001");
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.of(new BigDecimal("1".repeat(2001)), EUR));
    }
}
