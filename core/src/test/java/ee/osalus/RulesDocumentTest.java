package ee.osalus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.rules.RuleExamples;
import ee.osalus.rules.RulesDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final Path EXAMPLES = Path.of("src/test/resources/ee/osalus/check/rules");

    @Test
    void thePageOfRulesIsWhatTheCodesSay() throws IOException {
        String page = RulesDocument.of(
                "Rules of osalus-core",
                Path.of("src", "main", "java"),
                FindingCodes.enums(),
                RuleExamples.read(EXAMPLES));
        if ("write".equals(System.getProperty("osalus.rules"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("core/RULES.md is stale. Write it anew: mvn -pl core test -Dtest=RulesDocumentTest"
                        + " -Dosalus.rules=write")
                .isEqualTo(page);
    }
}
