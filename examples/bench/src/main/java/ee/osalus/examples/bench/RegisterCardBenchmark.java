package ee.osalus.examples.bench;

import ee.osalus.io.Reading;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

/** A register card read whole, against a single pass over its lines; the card grows by its account of the project. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RegisterCardBenchmark {

    private static final String CARD = "/samples/01-register-card.txt";
    private static final String GROWS_BEFORE = "Eesmärgid";
    private static final String PARAGRAPH =
            "Raamatukoguhoidjad loevad koos lastega ja kirjutavad üles, mis neile meeldis, et sügisel sellest alustada.\n";

    /** Characters of the card, about. */
    @Param({"1200", "3000", "30000", "300000", "3000000", "30000000"})
    public int characters;

    private final ProjectTextReader reader = ProjectTextReader.standard();
    private String card = "";

    /** Grows the sample card. */
    @Setup
    public void grow() {
        String sample = sample();
        int more = Math.max(0, characters - sample.length()) / PARAGRAPH.length();
        int at = sample.indexOf(GROWS_BEFORE);
        card = sample.substring(0, at) + PARAGRAPH.repeat(more) + sample.substring(at);
    }

    private static String sample() {
        try (InputStream in = Objects.requireNonNull(RegisterCardBenchmark.class.getResourceAsStream(CARD))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The project of the card, with its origins and findings. */
    @Benchmark
    public Reading<FundingDocument> readCard() {
        return reader.read(card);
    }

    /** The floor: each line looked at once. */
    @Benchmark
    public int passOverLines() {
        return card.lines().mapToInt(String::length).sum();
    }
}
