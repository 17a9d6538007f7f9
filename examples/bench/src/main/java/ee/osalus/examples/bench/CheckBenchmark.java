package ee.osalus.examples.bench;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The standard rulebook on one project of 2 kB, and on lists of them, whose time must grow with their length and no faster. It is work
 * of one thread, so the collector has none of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(
        value = 3,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx1g", "-Xmn600m"})
public class CheckBenchmark {

    private final Rulebook rulebook = Rulebook.standard().asOf(LocalDate.of(2026, 11, 21));
    private final Project project = SampleProject.numbered(12345);
    private final Project contradictory =
            project.withFunding(project.funding().withTotalCost(ExactMoney.of("600000.01", "EUR")));

    /** The length of a list. */
    @State(Scope.Benchmark)
    public static class Length {

        /** How many projects. */
        @Param({"1", "1000", "100000"})
        public int projects;
    }

    /**
     * One project in which nothing is wrong.
     *
     * @return its findings
     */
    @Benchmark
    public Findings oneProject() {
        return rulebook.check(project);
    }

    /**
     * One project whose total is less than its parts.
     *
     * @return its findings
     */
    @Benchmark
    public Findings oneContradictoryProject() {
        return rulebook.check(contradictory);
    }

    /**
     * A list of projects, each built as it is asked for.
     *
     * @param length how many
     * @return their findings
     */
    @Benchmark
    public Findings list(Length length) {
        return rulebook.check(IntStream.range(0, length.projects).mapToObj(SampleProject::numbered));
    }
}
