package ee.osalus.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ee.osalus.io.json.JsonLaws;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as native JSON. */
class ProjectJsonFuzz {

    @MethodSource("samples")
    @FuzzTest
    void readsAnyBytes(byte[] document) {
        JsonLaws.assertHold(document);
    }

    static Stream<byte[]> samples() {
        return Samples.withEnding(".json");
    }
}
