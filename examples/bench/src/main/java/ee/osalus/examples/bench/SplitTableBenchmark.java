package ee.osalus.examples.bench;

import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import ee.osalus.split.SplitTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** Tables of 50 columns: how the time grows with the rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SplitTableBenchmark {

    /** How many rows. */
    @Param({"10", "250", "1000", "4000"})
    public int height;

    private final Money total = ExactMoney.of("3918245.67", "EUR");
    private final List<Integer> columns = IntStream.range(0, 50).boxed().toList();
    private List<Integer> rows = List.of();
    private Share[][] shares = {};
    private Map<Integer, Money> rowTotals = Map.of();
    private Map<Integer, Money> columnTotals = Map.of();

    /** Shares and margins of no pattern, the same in every run. */
    @Setup
    public void fill() {
        rows = IntStream.range(0, height).boxed().toList();
        Random random = new Random(height);
        long[] weights = random.longs(height * 50L, 1, 1_000).toArray();
        long sum = IntStream.range(0, weights.length).mapToLong(i -> weights[i]).sum();
        shares = new Share[height][50];
        for (int i = 0; i < weights.length; i++) {
            shares[i / 50][i % 50] = Share.of(weights[i], sum);
        }
        rowTotals = margin(random.longs(height, 1, 1_000).toArray());
        columnTotals = margin(random.longs(50, 1, 1_000).toArray());
    }

    private Map<Integer, Money> margin(long[] weights) {
        Map<Integer, Money> margin = new LinkedHashMap<>();
        Allocation.allocate(total, weights, Remainder.LARGEST_FRACTION)
                .forEach(part -> margin.put(margin.size(), part));
        return margin;
    }

    /**
     * A table by shares.
     *
     * @return the table
     */
    @Benchmark
    public SplitTable<Integer, Integer> byShares() {
        return SplitTable.of(rows, columns, (row, column) -> shares[row][column], total);
    }

    /**
     * A table by its margins.
     *
     * @return the table
     */
    @Benchmark
    public SplitTable<Integer, Integer> byMargins() {
        return SplitTable.of(rowTotals, columnTotals);
    }
}
