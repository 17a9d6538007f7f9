package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NeverThrowsProperties {

    private final ProjectJson json = ProjectJson.standard();

    @Property(tries = 2000)
    void onAnyBytes(@ForAll byte[] bytes) {
        assertIsRead(bytes);
    }

    @Property(tries = 500)
    void onAnyJson(@ForAll("values") String value) {
        assertIsRead(value.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void onDocumentsWithDamagedBytes(@ForAll("damaged") byte[] document) {
        assertIsRead(document);
    }

    /** There is a value or a reason; what there is can be written, placed, said and found again. */
    private void assertIsRead(byte[] document) {
        Reading<Project> reading = json.read(document);
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.location()).isPresent();
        });
        reading.value().ifPresent(project -> {
            assertThat(json.read(json.write(project)).value()).contains(project);
            assertThat(reading.origins().firstEntry())
                    .satisfiesAnyOf(
                            first -> assertThat(first).isNull(),
                            first -> assertThat(first.getKey()).startsWith("/"));
        });
        try (Stream<Reading<Project>> lines = ProjectJsonLines.standard().read(new ByteArrayInputStream(document))) {
            assertThat(lines.count()).isLessThanOrEqualTo(document.length);
        }
    }

    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> names = Arbitraries.of(Stream.of(
                        ProjectCodecs.PROJECT,
                        FundingCodecs.FUNDING,
                        FundingCodecs.SOURCE,
                        PartyCodecs.PERSON,
                        AmountCodec.STATED)
                .flatMap(codec -> codec.names().stream())
                .toList());
        Arbitrary<String> scalars = Arbitraries.of(
                "1",
                "-0",
                "1e400",
                "NaN",
                "true",
                "null",
                "\"\"",
                "\"et\"",
                "\"\\ud800\"",
                "\"2021\"",
                "\"EUR\"",
                "\"85%\"",
                "[",
                "}");
        return Arbitraries.recursive(
                () -> scalars,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                        Arbitraries.maps(names, inner).ofMaxSize(5).map(NeverThrowsProperties::object)),
                0,
                4);
    }

    private static String object(Map<String, String> fields) {
        List<String> members = fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .toList();
        return "{" + String.join(",", members) + "}";
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        Projects.any(),
                        Arbitraries.doubles().between(0, 0.99),
                        Arbitraries.bytes(),
                        Arbitraries.integers().between(0, 3))
                .as((project, where, with, cut) -> {
                    byte[] bytes = json.write(project).getBytes(StandardCharsets.UTF_8);
                    int at = (int) (where * bytes.length);
                    bytes[at] = with;
                    return cut == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
                });
    }
}
