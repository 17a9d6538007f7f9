package ee.osalus.examples.bench;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryRounding;
import javax.money.RoundingQueryBuilder;
import org.javamoney.moneta.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sums and rates, against {@code BigDecimal} and against the money library's own operations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ArithmeticBenchmark {

    private final CurrencyUnit currency = ExactMoney.currency("EUR");
    private final List<Money> amounts = new Random(1)
            .longs(1_000, 1, 1_000_000_00)
            .mapToObj(cents -> ExactMoney.ofMinor(cents, currency))
            .toList();
    private final List<BigDecimal> numbers =
            amounts.stream().map(ExactMoney::toDecimal).toList();

    private final Share share = Share.percent("69.88");
    private final BigDecimal rate = new BigDecimal("0.6988");
    private final BigDecimal number = new BigDecimal("2578.90");
    private final Money amount = ExactMoney.of(number, currency);
    private final Money configured = Money.of(number, currency);
    private final MonetaryRounding rounding = Monetary.getRounding(
            RoundingQueryBuilder.of().setScale(2).set(RoundingMode.HALF_UP).build());

    /**
     * A thousand numbers.
     *
     * @return their sum
     */
    @Benchmark
    public BigDecimal sumFloor() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal each : numbers) {
            sum = sum.add(each);
        }
        return sum;
    }

    /**
     * A thousand amounts.
     *
     * @return their sum
     */
    @Benchmark
    public Money sumOfAmounts() {
        return ExactMoney.sum(amounts, currency);
    }

    /**
     * A thousand amounts by the library's own addition.
     *
     * @return their sum
     */
    @Benchmark
    public Money sumByTheLibrary() {
        Money sum = Money.zero(currency);
        for (Money each : amounts) {
            sum = sum.add(each);
        }
        return sum;
    }

    /**
     * A rate of a number, to the cent.
     *
     * @return the number
     */
    @Benchmark
    public BigDecimal rateFloor() {
        return number.multiply(rate).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * A share of an amount, to the cent.
     *
     * @return the amount
     */
    @Benchmark
    public Money rateOfAmount() {
        return share.appliedTo(amount, RoundingMode.HALF_UP);
    }

    /**
     * A rate of an amount by the library's own multiplication and rounding.
     *
     * @return the amount
     */
    @Benchmark
    public MonetaryAmount rateByTheLibrary() {
        return configured.multiply(rate).with(rounding);
    }

    /**
     * One amount from a number.
     *
     * @return the amount
     */
    @Benchmark
    public Money buildOne() {
        return ExactMoney.of(number, currency);
    }
}
