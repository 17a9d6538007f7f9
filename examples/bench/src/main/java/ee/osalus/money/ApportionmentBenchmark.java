package ee.osalus.money;

import ee.osalus.examples.bench.LargestRemainder;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** The arithmetic of a division alone, against its floor; in this package because the arithmetic is not public. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ApportionmentBenchmark {

    /** How many parts. */
    @Param({"2", "10", "16", "100"})
    public int parts;

    private final long cents = 391_824_567;
    private long[] weights = {};

    /** Weights of no pattern, the same in every run. */
    @Setup
    public void weights() {
        weights = new Random(parts).longs(parts, 1, 1_000_000).toArray();
    }

    /**
     * The floor.
     *
     * @return the parts
     */
    @Benchmark
    public long[] floor() {
        return LargestRemainder.divide(cents, weights);
    }

    /**
     * The arithmetic with its sum, as a division uses it.
     *
     * @return the parts
     */
    @Benchmark
    public long[] core() {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return Apportionment.divide(cents, weights, sum, Remainder.LARGEST_FRACTION);
    }
}
