package ee.osalus.examples.bench;

import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An amount divided into N amounts, against the largest remainder on cents plus the building of N amounts, and a Moneta loop. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AllocationBenchmark {

    /** How many parts. */
    @Param({"2", "10", "100"})
    public int parts;

    private final CurrencyUnit currency = ExactMoney.currency("EUR");
    private final long cents = 391_824_567;
    private final Money total = ExactMoney.ofMinor(cents, currency);
    private long[] weights = {};
    private long[] divided = {};
    private List<Share> shares = List.of();
    private Map<String, Share> named = Map.of();

    /** Weights of no pattern, the same in every run. */
    @Setup
    public void weights() {
        weights = new Random(parts).longs(parts, 1, 1_000_000).toArray();
        divided = LargestRemainder.divide(cents, weights);
        long sum = Arrays.stream(weights).sum();
        shares =
                Arrays.stream(weights).mapToObj(weight -> Share.of(weight, sum)).toList();
        named = new LinkedHashMap<>();
        shares.forEach(share -> named.put("part " + named.size(), share));
    }

    /**
     * The floor of the arithmetic.
     *
     * @return the parts
     */
    @Benchmark
    public long[] floorOnCents() {
        return LargestRemainder.divide(cents, weights);
    }

    /**
     * The floor of the amounts.
     *
     * @return the amounts
     */
    @Benchmark
    public Money[] floorOfBuilding() {
        Money[] amounts = new Money[divided.length];
        for (int i = 0; i < divided.length; i++) {
            amounts[i] = ExactMoney.of(BigDecimal.valueOf(divided[i], 2), currency);
        }
        return amounts;
    }

    /**
     * Division by whole numbers.
     *
     * @return the amounts
     */
    @Benchmark
    public List<Money> allocateByNumbers() {
        return Allocation.allocate(total, weights, Remainder.LARGEST_FRACTION);
    }

    /**
     * Division by shares.
     *
     * @return the amounts
     */
    @Benchmark
    public List<Money> allocateByShares() {
        return Allocation.allocate(total, shares, Remainder.LARGEST_FRACTION);
    }

    /**
     * Division by named shares.
     *
     * @return the amounts
     */
    @Benchmark
    public Map<String, Money> allocateByName() {
        return Allocation.allocate(total, named, Remainder.LARGEST_FRACTION);
    }

    /**
     * What one would write with the money library alone: multiply, divide, cut, the rest to the last.
     *
     * @return the amounts
     */
    @Benchmark
    public List<Money> textbookLoop() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        Money left = Money.of(total.getNumber().numberValue(BigDecimal.class), currency);
        Money whole = left;
        List<Money> amounts = new ArrayList<>();
        for (int i = 0; i < weights.length - 1; i++) {
            BigDecimal exact =
                    whole.multiply(weights[i]).divide(sum).getNumber().numberValue(BigDecimal.class);
            Money part = Money.of(exact.setScale(2, RoundingMode.DOWN), currency);
            left = left.subtract(part);
            amounts.add(part);
        }
        amounts.add(left);
        return amounts;
    }
}
