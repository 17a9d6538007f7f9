package ee.osalus.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ee.osalus.io.json.JsonLaws;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as lines of native JSON. */
class ProjectJsonLinesFuzz {

    @MethodSource("samples")
    @FuzzTest
    void readsAnyLines(byte[] document) {
        JsonLaws.assertHoldByLine(document);
    }

    static Stream<byte[]> samples() {
        return Samples.withEnding(".json");
    }
}
