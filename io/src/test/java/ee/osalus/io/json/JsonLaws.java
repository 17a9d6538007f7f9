package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What holds for the reading of any bytes at all, be they JSON or not; the fuzzer and the properties share it. */
public final class JsonLaws {

    private static final ProjectJson JSON = ProjectJson.standard();

    private JsonLaws() {}

    /**
     * There is a value or a reason; what there is can be written, placed, said and found again.
     *
     * @param document any bytes
     */
    public static void assertHold(byte[] document) {
        Reading<Project> reading = JSON.read(document);
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        assertSaid(reading);
        reading.value()
                .ifPresent(project ->
                        assertThat(JSON.read(JSON.write(project)).value()).contains(project));
        assertThat(reading.origins().keySet()).allMatch(pointer -> pointer.isEmpty() || pointer.startsWith("/"));
        if (document.length < 2 || (document[0] & 0xFE) != 0xFE) {
            assertThat(wrongPlaces(reading, new String(document, StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    /**
     * As many readings as lines at most, each with a value or a reason.
     *
     * @param document any bytes
     */
    public static void assertHoldByLine(byte[] document) {
        try (Stream<Reading<Project>> lines = ProjectJsonLines.standard().read(new ByteArrayInputStream(document))) {
            List<Reading<Project>> readings = lines.toList();
            assertThat(readings.size()).isLessThanOrEqualTo(document.length);
            readings.forEach(reading -> {
                assertThat(reading.value().isPresent() || !reading.findings().isEmpty())
                        .isTrue();
                assertSaid(reading);
            });
        }
    }

    private static void assertSaid(Reading<Project> reading) {
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.location()).isPresent();
        });
    }

    /** The origins whose value does not begin at their line and column. */
    private static List<String> wrongPlaces(Reading<Project> reading, String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        return reading.origins().entrySet().stream()
                .filter(origin -> !stands(lines, origin.getValue()))
                .map(origin -> origin.getKey() + " at " + origin.getValue())
                .toList();
    }

    private static boolean stands(List<String> lines, TextLocation at) {
        if (at.line() > lines.size() || at.column() > lines.get(at.line() - 1).length()) {
            return false;
        }
        String rest = lines.get(at.line() - 1).substring(at.column() - 1);
        String raw = at.raw().endsWith("…") ? at.raw().substring(0, at.raw().length() - 1) : at.raw();
        return rest.startsWith(raw) || rest.startsWith("\"" + raw) || rest.indexOf('\\') >= 0;
    }
}
