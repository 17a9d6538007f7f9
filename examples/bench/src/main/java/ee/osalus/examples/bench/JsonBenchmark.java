package ee.osalus.examples.bench;

import ee.osalus.io.json.ProjectJson;
import ee.osalus.project.Project;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A project of 2 kB read by Osalus, bound to plain records by Jackson, and merely taken apart into tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JsonBenchmark {

    private final Project project = SampleProject.numbered(12345);
    private final byte[] json = ProjectJson.standard().write(project).getBytes(StandardCharsets.UTF_8);
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = new JsonMapper();

    /**
     * The floor: every token, no value.
     *
     * @return the number of tokens
     */
    @Benchmark
    public int tokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * The peer: records of strings, dates and decimals.
     *
     * @return the record
     */
    @Benchmark
    public Object plainRecords() {
        return mapper.readValue(json, PlainProject.class);
    }

    /**
     * Osalus.
     *
     * @return the reading
     */
    @Benchmark
    public Object osalus() {
        return ProjectJson.standard().read(json);
    }

    /**
     * Osalus, the other way.
     *
     * @return the JSON
     */
    @Benchmark
    public Object osalusWrites() {
        return ProjectJson.standard().write(project);
    }
}
