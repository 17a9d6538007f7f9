package ee.osalus.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import ee.osalus.io.text.DocumentLaws;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a document. */
class ProjectTextReaderFuzz {

    @MethodSource("samples")
    @FuzzTest
    void readsAnyText(byte[] document) {
        DocumentLaws.assertHold(new String(document, StandardCharsets.UTF_8));
    }

    static Stream<byte[]> samples() {
        return Samples.withEnding(".txt");
    }
}
