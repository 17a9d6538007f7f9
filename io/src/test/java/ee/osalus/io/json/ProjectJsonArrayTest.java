package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectJsonArrayTest {

    @Test
    void readsAnElementAtATimeWithItsPlaceInTheWhole() {
        List<Reading<Project>> readings = read("""
                \uFEFF [ {"osalus": 1, "website": "ä]"}, {"osalus": 1, "website": "b"},
                  {"osalus": 1,
                   "website": 5} ]
                """);
        assertThat(readings).extracting(Reading::value).containsExactly(website("ä]"), website("b"), noWebsite());
        assertThat(readings.get(0).origin("/website")).hasToString("Optional[1:29]");
        assertThat(readings.get(1).origin("/website")).hasToString("Optional[1:61]");
        assertThat(found(readings.get(2))).containsExactly("json.wrong-type 3:15 /website");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[]                                  | -",
                "''                                  | input.empty 1:1",
                "{}                                  | json.malformed 1:1",
                "[{\"osalus\":1}                     | json.malformed 1:14",
                "[{\"osalus\":1},]                   | json.malformed 1:15",
                "[,{\"osalus\":1}]                   | json.malformed 1:2",
                "[{\"osalus\":1}] x                  | json.trailing-text 1:16",
                "[{\"osalus\":1} {\"osalus\":1}]      | json.trailing-text 1:15",
                "[}, {\"osalus\":1}]                  | json.malformed 1:2",
                "[5, {\"osalus\":1}]                  | json.wrong-type 1:2"
            })
    void saysWhereAnArrayIsDamagedAndReadsTheRest(String array, String finding) {
        List<String> found =
                read(array).stream().flatMap(reading -> found(reading).stream()).toList();
        assertThat(found.stream().map(String::strip).toList())
                .isEqualTo(Optional.ofNullable(finding).stream().toList());
    }

    @Test
    void passesOverAnElementThatIsTooLarge() {
        InputLimits limits = InputLimits.standard().withMaxBytes(30);
        String array = "[{\"osalus\":1,\"website\":\"" + "a".repeat(30) + "\"},{\"osalus\":1}]";
        try (Stream<Reading<Project>> readings =
                ProjectJsonArray.standard().withLimits(limits).read(bytes(array))) {
            assertThat(readings.map(ProjectJsonArrayTest::found))
                    .containsExactly(List.of("input.too-large 1:2"), List.of());
        }
    }

    @Property(tries = 200)
    void readsBackWhatIsWrittenProjectByProject(@ForAll("lists") List<Project> projects) {
        String array = projects.stream()
                .map(project -> ProjectJson.standard().write(project))
                .collect(Collectors.joining(" ,\n", "[", "]"));
        assertThat(read(array).stream().map(reading -> reading.value().orElseThrow()))
                .containsExactlyElementsOf(projects);
    }

    @Provide
    Arbitrary<List<Project>> lists() {
        return Projects.any().list().ofMaxSize(4);
    }

    private static List<Reading<Project>> read(String array) {
        try (Stream<Reading<Project>> readings = ProjectJsonArray.standard().read(bytes(array))) {
            return readings.toList();
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> found(Reading<Project> reading) {
        return reading.findings().stream()
                .map(finding -> finding.code().code() + " " + finding.location().orElseThrow())
                .toList();
    }

    private static Optional<Project> website(String address) {
        return Optional.of(Project.builder().website(address).build());
    }

    private static Optional<Project> noWebsite() {
        return Optional.of(Project.builder().build());
    }
}
