package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @ParameterizedTest
    @CsvFileSource(resources = "allocation.csv", delimiter = '|')
    void dividesAsWorkedByHand(
            String total, String currency, String weights, Remainder rule, String parts, String why) {
        List<Share> shares =
                Stream.of(weights.split(" ")).map(AllocationTest::weight).toList();
        List<Money> expected = Stream.of(parts.split(" "))
                .map(part -> ExactMoney.of(part, currency))
                .toList();

        assertThat(Allocation.allocate(ExactMoney.of(total, currency), shares, rule))
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Remainder.class)
    void neverGivesToWeightZero(Remainder rule) {
        assertThat(Allocation.allocate(euro("0.05"), new long[] {0, 1, 0, 1, 1, 1, 1, 1, 0}, rule))
                .satisfies(parts -> assertThat(List.of(parts.get(0), parts.get(2), parts.get(8)))
                        .containsOnly(euro("0")));
    }

    @Test
    void dividesByAmountsInCents() {
        assertThat(Allocation.allocate(euro("1000"), new long[] {2_091_000, 369_000, 0}, Remainder.LARGEST_FRACTION))
                .containsExactly(euro("850"), euro("150"), euro("0"));
        assertThat(Allocation.allocate(euro("0.03"), new long[] {Long.MAX_VALUE, Long.MAX_VALUE}, Remainder.LAST))
                .containsExactly(euro("0.01"), euro("0.02"));
        assertThat(Allocation.allocate(euro("0.01"), new long[] {Long.MAX_VALUE, Long.MAX_VALUE}, Remainder.LAST))
                .containsExactly(euro("0"), euro("0.01"));
        assertThat(Allocation.allocate(euro("0.03"), new long[] {Long.MAX_VALUE, 0}, Remainder.LAST))
                .containsExactly(euro("0.03"), euro("0"));
        assertThat(Allocation.allocate(euro("100000000000000000000.01"), new long[] {1, 1}, Remainder.LARGEST_WEIGHT))
                .containsExactly(euro("50000000000000000000.01"), euro("50000000000000000000"));
    }

    @Test
    void dividesToOtherDigitsThanTheCurrencysOwn() {
        assertThat(Allocation.allocate(
                        euro("1000000"), List.of(Share.of(1, 3), Share.of(2, 3)), Remainder.LARGEST_FRACTION, -3))
                .containsExactly(euro("333000"), euro("667000"));
        assertThat(Allocation.allocate(euro("0.01"), List.of(Share.ONE, Share.ONE), Remainder.FIRST, 4))
                .containsExactly(euro("0.005"), euro("0.005"));
        assertThat(Allocation.allocate(ExactMoney.of("101", "XXX"), List.of(Share.ONE, Share.ONE), Remainder.FIRST, 0))
                .containsExactly(ExactMoney.of("51", "XXX"), ExactMoney.of("50", "XXX"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("1500"), List.of(Share.ONE), Remainder.FIRST, -3))
                .withMessage("Expected a total in whole units of 10^3 EUR, but got 1500");
    }

    @Test
    void namesThePartsInTheOrderOfTheWeights() {
        Map<String, Share> weights = ordered("zeta", "85%", "alpha", "10%", "mid", "5%");

        Map<String, Money> parts = Allocation.allocate(euro("333.33"), weights, Remainder.LAST);

        assertThat(parts)
                .containsExactly(
                        entry("zeta", euro("283.33")), entry("alpha", euro("33.33")), entry("mid", euro("16.67")));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(parts::clear);
        assertThat(Allocation.allocate(euro("333.33"), new TreeMap<>(weights), Remainder.LAST))
                .containsExactly(
                        entry("alpha", euro("33.33")), entry("mid", euro("16.66")), entry("zeta", euro("283.34")));
    }

    static Stream<Map<String, Share>> mapsWithoutOrder() {
        Map<String, Share> two = ordered("a", "50%", "b", "50%");
        return Stream.of(
                new HashMap<>(two),
                Map.of("a", Share.ONE, "b", Share.ONE),
                Map.copyOf(two),
                new ConcurrentHashMap<>(two),
                new IdentityHashMap<>(two),
                new WeakHashMap<>(two));
    }

    @ParameterizedTest
    @MethodSource("mapsWithoutOrder")
    void refusesMapsThatWouldMoveTheOddCent(Map<String, Share> weights) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("0.01"), weights, Remainder.FIRST))
                .withMessageStartingWith("The order of the parts decides who receives the odd cent, and a java.util.")
                .withMessageEndingWith(" has no stable order: use a LinkedHashMap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocateRest(euro("0.01"), weights, "rest", RoundingMode.UP))
                .withMessageEndingWith(" has no stable order: use a LinkedHashMap");
    }

    static Stream<Map<String, Share>> mapsWithOrder() {
        Map<String, Share> two = ordered("a", "50%", "b", "50%");
        return Stream.of(
                two,
                new TreeMap<>(two),
                new ConcurrentSkipListMap<>(two),
                Collections.unmodifiableMap(two),
                Map.of("a", Share.ONE),
                Collections.singletonMap("a", Share.ONE));
    }

    @ParameterizedTest
    @MethodSource("mapsWithOrder")
    void takesMapsWhoseOrderIsStable(Map<String, Share> weights) {
        assertThat(Allocation.allocate(euro("0.01"), weights, Remainder.FIRST)).containsEntry("a", euro("0.01"));
    }

    @Test
    void refusesWhatCannotBeDivided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("1"), List.of(), Remainder.FIRST))
                .withMessage("Expected at least one weight, but got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("1"), Map.of(), Remainder.FIRST))
                .withMessage("Expected at least one weight, but got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("1"), new long[] {0, 0}, Remainder.FIRST))
                .withMessage("Expected a weight above 0, but all 2 are 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("1"), new long[] {3, -1}, Remainder.FIRST))
                .withMessage("Expected weights of at least 0, but got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(euro("0.005"), new long[] {1}, Remainder.FIRST))
                .withMessage("Expected a total in whole units of 10^-2 EUR, but got 0.005");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocate(ExactMoney.of("1", "XXX"), new long[] {1}, Remainder.FIRST))
                .withMessage("Expected a currency with a smallest unit, but XXX has none");
    }

    @ParameterizedTest
    @CsvSource({
        "14249.50, DOWN, 2137.42, 3562.37, 8549.71",
        "14249.50, UP, 2137.43, 3562.38, 8549.69",
        "-14249.50, DOWN, -2137.42, -3562.37, -8549.71",
        "-14249.50, FLOOR, -2137.42, -3562.37, -8549.71",
        "0, DOWN, 0, 0, 0",
        "0.01, UP, 0.01, 0, 0",
        "0.01, DOWN, 0, 0, 0.01",
        "100, UNNECESSARY, 15, 25, 60",
    })
    void leavesTheRestToTheOneWhoBearsIt(
            String total, RoundingMode rounding, String first, String second, String rest) {
        Map<String, Share> rates = ordered("programme", "15%", "state", "25%");

        assertThat(Allocation.allocateRest(euro(total), rates, "own", rounding))
                .containsExactly(
                        entry("programme", euro(first)), entry("state", euro(second)), entry("own", euro(rest)));
    }

    @Test
    void leavesEverythingToTheRestWhereThereIsNoRate() {
        assertThat(Allocation.allocateRest(euro("5"), Map.of(), "own", RoundingMode.DOWN))
                .containsExactly(entry("own", euro("5")));
        assertThat(Allocation.allocateRest(euro("5"), Map.of("grant", Share.ONE), "own", RoundingMode.DOWN))
                .containsExactly(entry("grant", euro("5")), entry("own", euro("0")));
    }

    @Test
    void refusesRatesThatTakeMoreThanTheWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocateRest(
                        euro("5"), ordered("a", "85%", "b", "15.01%"), "own", RoundingMode.DOWN))
                .withMessage("Rates take at most 100% together, but these take 100.01%");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Allocation.allocateRest(euro("5"), ordered("a", "85%", "own", "15%"), "own", RoundingMode.DOWN))
                .withMessage("The rest is what the rates leave, so it has no rate itself: own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.allocateRest(euro("0.001"), Map.of(), "own", RoundingMode.DOWN));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Allocation.allocateRest(
                        euro("0.01"), Map.of("a", Share.percent(50)), "own", RoundingMode.UNNECESSARY));
    }

    private static Share weight(String text) {
        return Share.tryParse(text).orElseGet(() -> Share.of(Long.parseLong(text), 1));
    }

    private static Money euro(String amount) {
        return ExactMoney.of(amount, EUR);
    }

    private static Map<String, Share> ordered(String... namesAndShares) {
        Map<String, Share> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndShares.length; i += 2) {
            map.put(namesAndShares[i], Share.parse(namesAndShares[i + 1]));
        }
        return map;
    }
}
