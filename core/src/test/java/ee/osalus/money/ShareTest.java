package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import javax.money.CurrencyUnit;
import javax.money.MonetaryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    85%               | 85%
                    85,5 %            | 85.5%
                    ' 69.88\u00A0% '  | 69.88%
                    69,88\u202F%      | 69.88%
                    2/3               | 2/3
                    4 / 6             | 2/3
                    17/20             | 85%
                    1/8               | 12.5%
                    0%                | 0%
                    0/7               | 0%
                    120 %             | 120%
                    3/2               | 150%
                    33.333%           | 33.333%
                    0,0625%           | 0.0625%
                    """)
    void readsWhatDocumentsPrint(String text, String canonical) {
        assertThat(Share.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85",
                "0.85",
                "",
                "%",
                "-85%",
                "+85%",
                "85%%",
                "1e2%",
                "85.%",
                ".5%",
                "1,234.5%",
                "1 000%",
                "2/0",
                "2/",
                "/3",
                "-2/3",
                "1/2/3",
                "2/3%",
                "85 protsenti",
                "٨٥%"
            })
    void refusesWhatIsAmbiguousOrNoShare(String text) {
        assertThat(Share.tryParse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Expected a share such as 85%, 85,5 % or 2/3, but got: " + text);
    }

    @Test
    void readsAHundredCharactersAndNoMore() {
        assertThat(Share.tryParse("1".repeat(99) + "%")).isPresent();
        assertThat(Share.tryParse("1".repeat(100) + "%")).isEmpty();
        assertThat(Share.percent("9".repeat(100)).compareTo(Share.ONE)).isPositive();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.percent("9".repeat(101)))
                .withMessage("Expected a percentage such as 85 or 69.88, but got: " + "9".repeat(40) + "…");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse("x".repeat(40)))
                .withMessageEndingWith("got: " + "x".repeat(40));
    }

    @Test
    void isBuiltFromPercentFractionsAndAmounts() {
        assertThat(Share.percent(85)).isEqualTo(Share.of(17, 20)).isEqualTo(Share.percent("85"));
        assertThat(Share.percent("69,88")).isEqualTo(Share.of(6988, 10_000));
        assertThat(Share.percent(new BigDecimal("1E+2"))).isEqualTo(Share.ONE);
        assertThat(Share.of(2, 4)).isEqualTo(Share.of(1, 2)).hasSameHashCodeAs(Share.of(1, 2));
        assertThat(Share.of(1, 2)).isNotEqualTo(Share.of(1, 3)).isNotEqualTo(Share.of(3, 2));
        assertThat(Share.of(0, 5)).isEqualTo(Share.ZERO);
        assertThat(Share.ofAmounts(ExactMoney.of("20910.00", EUR), ExactMoney.of("24600", EUR)))
                .isEqualTo(Share.percent(85));
        assertThat(Share.ofAmounts(ExactMoney.of("0.005", EUR), ExactMoney.of("1000", EUR)))
                .isEqualTo(Share.of(1, 200_000));
    }

    @Test
    void refusesWhatIsNoShareOfAWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(-1, 2))
                .withMessage("Expected a share of at least 0, but got -1/2");
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent(new BigDecimal("-0.5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofAmounts(ExactMoney.of("1", EUR), ExactMoney.zero(EUR)));
        assertThatExceptionOfType(MonetaryException.class)
                .isThrownBy(() -> Share.ofAmounts(ExactMoney.of("1.50", "EEK"), ExactMoney.of("2", EUR)))
                .withMessage("Expected an amount in EUR, but got 1.5 EEK");
    }

    @Test
    void refusesNumbersOfAbsurdSizeAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent(new BigDecimal("1E+1000000000")));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.percent(new BigDecimal("1E-1001")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.percent(new BigDecimal("1".repeat(2001))))
                .withMessage("A percentage has at most 1000 digits on either side of the point, but this one has"
                        + " precision 2001 and scale 0");
        BigDecimal longest = new BigDecimal("1".repeat(1000) + "." + "1".repeat(1000));
        assertThat(Share.percent(longest)).isGreaterThan(Share.ONE);
        assertThat(Share.percent(new BigDecimal("1E-1000"))).isGreaterThan(Share.ZERO);
        assertThat(Share.percent(new BigDecimal("1E+1000"))).isGreaterThan(Share.ONE);
        assertThat(Share.percent(new BigDecimal("1".repeat(2000)))).isGreaterThan(Share.ONE);
    }

    @Test
    void countsExactly() {
        assertThat(Share.of(1, 3).plus(Share.of(1, 6))).isEqualTo(Share.of(1, 2));
        assertThat(Share.percent(85).minus(Share.percent(10))).isEqualTo(Share.percent(75));
        assertThat(Share.percent(85).minus(Share.percent(85))).isEqualTo(Share.ZERO);
        assertThat(Share.percent(50).times(Share.percent(85))).hasToString("42.5%");
        assertThat(Share.percent(85).complement()).isEqualTo(Share.percent(15));
        assertThat(Share.ONE.complement().isZero()).isTrue();
        assertThat(Share.of(1, 100).isZero()).isFalse();
        assertThat(Share.of(2, 3)).isGreaterThan(Share.percent(66)).isLessThan(Share.percent(67));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.percent(101).complement())
                .withMessage("A share is never negative: 100% minus 101%");
    }

    @Test
    void sharesThatAreEqualHashAlikeAndOthersMostlyDoNot() {
        assertThat(Share.of(2, 4)).isEqualTo(Share.of(1, 2)).hasSameHashCodeAs(Share.of(1, 2));
        assertThat(Share.of(0, 5)).hasSameHashCodeAs(Share.ZERO);
        assertThat(Share.of(1, 3)).doesNotHaveSameHashCodeAs(Share.of(1, 2));
    }

    @Test
    void countsInPiecesOfACommonDenominator() {
        BigInteger twelve = Share.commonDenominator(List.of(Share.of(1, 4), Share.of(5, 6), Share.of(1, 4)));
        assertThat(twelve).isEqualTo(12);
        assertThat(Share.of(5, 6).inPiecesOf(twelve)).isEqualTo(10);
        assertThat(Share.commonDenominator(List.of())).isEqualTo(1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.of(1, 5).inPiecesOf(twelve))
                .withMessage("20% is not a whole number of pieces where the whole has 12");
    }

    @ParameterizedTest
    @CsvSource({
        // Figures of grant decisions, and by hand.
        "69.88%, 2578.90, HALF_UP, 1802.14",
        "69.88%, 2578.90, DOWN, 1802.13",
        "45.44%, 245.66, HALF_UP, 111.63",
        "45.44%, 245.66, DOWN, 111.62",
        "85%, 24600, UNNECESSARY, 20910",
        "2%, 32998.50, DOWN, 659.97",
        "25%, 49414.00, UNNECESSARY, 12353.50",
        "2/3, 0.01, UP, 0.01",
        "50%, -0.01, HALF_UP, -0.01",
        "50%, -0.01, CEILING, 0",
        "120%, 10, DOWN, 12",
        "1/3, 999999999999999999999999999999.99, DOWN, 333333333333333333333333333333.33",
    })
    void givesItsPartOfAnAmountToTheCent(String share, String amount, RoundingMode rounding, String part) {
        assertThat(Share.parse(share).appliedTo(ExactMoney.of(amount, EUR), rounding))
                .isEqualTo(ExactMoney.of(part, EUR));
    }

    @Test
    void roundsOnlyWhenAllowed() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.of(1, 3).appliedTo(ExactMoney.of("1", EUR), RoundingMode.UNNECESSARY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(1, 3).appliedTo(ExactMoney.of("1", "XXX"), RoundingMode.DOWN))
                .withMessage("Expected a currency with a smallest unit, but XXX has none");
    }

    @Test
    void findsTheWholeOfAPart() {
        assertThat(Share.percent(85).wholeOf(ExactMoney.of("20910", EUR), RoundingMode.UNNECESSARY))
                .isEqualTo(ExactMoney.of("24600", EUR));
        assertThat(Share.of(2, 3).wholeOf(ExactMoney.of("0.01", EUR), RoundingMode.HALF_UP))
                .isEqualTo(ExactMoney.of("0.02", EUR));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Share.ZERO.wholeOf(ExactMoney.of("1", EUR), RoundingMode.DOWN));
    }

    @Test
    void saysItsPercentage() {
        assertThat(Share.of(2, 3).toPercent(2, RoundingMode.HALF_UP)).isEqualTo("66.67");
        assertThat(Share.of(2, 3).toExactPercent()).isEmpty();
        assertThat(Share.of(1, 8).toExactPercent()).contains(new BigDecimal("12.5"));
        assertThat(Share.percent("85.50").toExactPercent()).contains(new BigDecimal("85.5"));
        assertThat(Share.of(1, 625).toExactPercent()).contains(new BigDecimal("0.16"));
    }
}
