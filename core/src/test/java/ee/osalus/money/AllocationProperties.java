package ee.osalus.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.javamoney.moneta.Money;

class AllocationProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @Property
    void agreesWithANaiveReference(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll Remainder rule) {
        assertThat(divide(cents, weights, rule)).isEqualTo(NaiveDivision.divide(cents, weights, rule));
    }

    @Property
    void partsSumToTheTotal(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll Remainder rule) {
        assertThat(divide(cents, weights, rule).stream().reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(cents);
    }

    @Property
    void aNegativeTotalIsTheMirrorImage(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll Remainder rule) {
        assertThat(divide(cents.negate(), weights, rule))
                .isEqualTo(divide(cents, weights, rule).stream()
                        .map(BigInteger::negate)
                        .toList());
    }

    @Property
    void everyPartIsWithinAUnitOfItsExactValue(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll Remainder rule) {
        List<BigInteger> parts = divide(cents.abs(), weights, rule);
        Share sum = weights.stream().reduce(Share.ZERO, Share::plus);
        for (int i = 0; i < parts.size(); i++) {
            // part × sum against weight × total, so that nothing is divided
            Share scaledPart = Share.of(parts.get(i), BigInteger.ONE).times(sum);
            Share scaledExact = Share.of(cents.abs(), BigInteger.ONE).times(weights.get(i));
            Share apart = scaledPart.compareTo(scaledExact) > 0
                    ? scaledPart.minus(scaledExact)
                    : scaledExact.minus(scaledPart);
            // a whole unit where a positional rule gives the spare one to a part that came out even
            assertThat(apart).isLessThanOrEqualTo(sum);
            assertThat(weights.get(i).isZero() && parts.get(i).signum() != 0).isFalse();
        }
    }

    @Property
    void scalingAllWeightsChangesNothing(
            @ForAll("cents") BigInteger cents,
            @ForAll("weights") List<Share> weights,
            @ForAll Remainder rule,
            @ForAll @IntRange(min = 1) int numerator,
            @ForAll @IntRange(min = 1) int denominator) {
        Share factor = Share.of(numerator, denominator);
        assertThat(divide(cents, weights.stream().map(factor::times).toList(), rule))
                .isEqualTo(divide(cents, weights, rule));
    }

    @Property
    void permutingDistinctWeightsPermutesThePartsUnlessTheRuleIsPositional(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll Random random) {
        List<Share> distinct = weights.stream().distinct().toList();
        List<Share> shuffled = new ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);

        List<BigInteger> parts = divide(cents, distinct, Remainder.LARGEST_WEIGHT);
        List<BigInteger> shuffledParts = divide(cents, shuffled, Remainder.LARGEST_WEIGHT);

        for (int i = 0; i < distinct.size(); i++) {
            assertThat(shuffledParts.get(shuffled.indexOf(distinct.get(i)))).isEqualTo(parts.get(i));
        }
    }

    @Property
    void wholeNumberWeightsAreTheSameAsTheirShares(
            @ForAll("cents") BigInteger cents,
            @ForAll @Size(min = 1, max = 60) List<@IntRange Integer> numbers,
            @ForAll Remainder rule) {
        long[] weights = numbers.stream().mapToLong(Integer::longValue).toArray();
        weights[0]++;
        List<Share> shares =
                Arrays.stream(weights).mapToObj(weight -> Share.of(weight, 1)).toList();
        assertThat(Allocation.allocate(ExactMoney.ofMinor(cents, EUR), weights, rule).stream()
                        .map(ExactMoney::toMinor)
                        .toList())
                .isEqualTo(NaiveDivision.divide(cents, shares, rule));
    }

    @Property
    void ratesAndTheRestSumToTheTotalAndNoneChangesSign(
            @ForAll("cents") BigInteger cents, @ForAll("weights") List<Share> weights, @ForAll RoundingMode rounding) {
        Share sum = weights.stream().reduce(Share.ONE, Share::plus);
        Map<Integer, Share> rates = new LinkedHashMap<>();
        weights.forEach(weight -> rates.put(rates.size(), weight.times(inverse(sum))));
        RoundingMode mode = rounding == RoundingMode.UNNECESSARY ? RoundingMode.DOWN : rounding;
        Money total = ExactMoney.ofMinor(cents, EUR);

        Map<Integer, Money> parts = Allocation.allocateRest(total, rates, -1, mode);

        assertThat(ExactMoney.sum(parts.values(), EUR)).isEqualTo(total);
        assertThat(parts.values()).allMatch(part -> part.signum() * cents.signum() >= 0);
        assertThat(parts.keySet()).last().isEqualTo(-1);
    }

    private static Share inverse(Share share) {
        BigInteger pieces = Share.commonDenominator(List.of(share));
        return Share.of(pieces, share.inPiecesOf(pieces));
    }

    private static List<BigInteger> divide(BigInteger cents, List<Share> weights, Remainder rule) {
        return Allocation.allocate(ExactMoney.ofMinor(cents, EUR), weights, rule).stream()
                .map(ExactMoney::toMinor)
                .toList();
    }

    @Provide
    Arbitrary<BigInteger> cents() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-50, 50).map(BigInteger::valueOf),
                Arbitraries.longs().between(-100_000_000_00L, 100_000_000_00L).map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)));
    }

    @Provide
    Arbitrary<List<Share>> weights() {
        Arbitrary<Share> percent = Arbitraries.integers().between(0, 100).map(Share::percent);
        Arbitrary<Share> fraction = Combinators.combine(
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.longs().greaterOrEqual(1))
                .as(Share::of);
        return Arbitraries.oneOf(percent, percent, fraction)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(weights -> weights.stream().anyMatch(weight -> !weight.isZero()));
    }
}
