package ee.osalus.examples.bench;

import ee.osalus.io.json.ProjectJson;
import ee.osalus.project.Project;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.moneta.MonetaMoneyModule;

/** A project of 2 kB read by Osalus, bound to plain records by Jackson, and merely taken apart into tokens or texts. */
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
    private final ObjectReader decimals =
            binder().build().readerFor(new TypeReference<PlainProject<PlainProject.PlainAmount>>() {});
    private final ObjectReader moneys =
            binder().addModule(new MonetaMoneyModule()).build().readerFor(new TypeReference<PlainProject<Money>>() {});

    /** A peer that would fail if it did not bind every field of the document. */
    private static JsonMapper.Builder binder() {
        return JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

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
     * The floor of whoever wants to know what the document says: every token, and the text of each that is not a name.
     *
     * @return how long the texts are together
     */
    @Benchmark
    public int texts() {
        int length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    length += parser.getString().length();
                }
            }
        }
        return length;
    }

    /**
     * The peer: records of strings, dates and decimals.
     *
     * @return the record
     */
    @Benchmark
    public Object plainRecords() {
        return decimals.readValue(json);
    }

    /**
     * The peer that knows money: the same records with Moneta's amounts, by Jackson's module for them.
     *
     * @return the record
     */
    @Benchmark
    public Object moneyRecords() {
        return moneys.readValue(json);
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
