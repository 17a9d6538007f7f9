package ee.osalus.examples.bench;

import ee.osalus.funding.FundingKind;
import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

/** A split under terms of four sources, with its steps, against a bare division into four. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SplitBenchmark {

    private final FundingTerms terms = FundingTerms.builder()
            .addRule(FundingRule.rate("fund", FundingKind.GRANT, Share.percent("69.88")))
            .addRule(FundingRule.rate("state", FundingKind.OTHER_PUBLIC, Share.percent(10)))
            .addRule(FundingRule.rate("partner", FundingKind.PARTNER_CONTRIBUTION, Share.percent(5)))
            .addRule(FundingRule.rest("own", FundingKind.OWN_CONTRIBUTION))
            .rounding(RoundingMode.DOWN)
            .build();
    private final Money cost = ExactMoney.of("2578.93", "EUR");
    private final List<Share> shares =
            List.of(Share.percent("69.88"), Share.percent(10), Share.percent(5), Share.percent("15.12"));
    private final Map<String, Share> named = named();

    private Map<String, Share> named() {
        Map<String, Share> map = new LinkedHashMap<>();
        shares.forEach(share -> map.put("part " + map.size(), share));
        return map;
    }

    /**
     * Four parts by weight.
     *
     * @return the amounts
     */
    @Benchmark
    public List<Money> allocation() {
        return Allocation.allocate(cost, shares, Remainder.LARGEST_FRACTION);
    }

    /**
     * Four named parts by weight.
     *
     * @return the amounts
     */
    @Benchmark
    public Map<String, Money> allocationByName() {
        return Allocation.allocate(cost, named, Remainder.LARGEST_FRACTION);
    }

    /**
     * Four sources under terms.
     *
     * @return the split
     */
    @Benchmark
    public CostSplit split() {
        return terms.split(cost);
    }

    /**
     * The same, told in words.
     *
     * @return the explanation
     */
    @Benchmark
    public String splitAndExplanation() {
        return terms.split(cost).explain(Locale.ENGLISH);
    }
}
