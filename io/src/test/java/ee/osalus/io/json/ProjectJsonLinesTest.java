package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.finding.Location;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectJsonLinesTest {

    private final ProjectJsonLines lines = ProjectJsonLines.standard();

    @TempDir
    private Path directory;

    @Test
    void readsALineAtATimeAndPassesOverBlankOnes() {
        List<Reading<Project>> readings =
                read("{\"osalus\":1,\"website\":\"a\"}\n\n  \r\n{\"osalus\":1,\"website\":\"b\"}");
        assertThat(readings).extracting(Reading::value).containsExactly(website("a"), website("b"));
    }

    @Test
    void passesOverADamagedLineAndNamesIt() {
        List<Reading<Project>> readings =
                read("{\"osalus\":1,\"website\":\"a\"}\n\n{\"osalus\":1,\"website\n{\"osalus\":1,\"website\":5}\n");
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0).findings()).isEmpty();
        assertThat(readings.get(1).value()).isEmpty();
        assertThat(found(readings.get(1))).containsExactly("json.malformed 3:21 /osalus");
        assertThat(readings.get(2).value()).contains(Project.builder().build());
        assertThat(found(readings.get(2))).containsExactly("json.wrong-type 4:23 /website");
    }

    @Test
    void findsTheOriginsOfALineInTheFile() {
        Reading<Project> second =
                read("{\"osalus\":1}\n{\"osalus\":1,\"website\":\"ä\"}\n").get(1);
        assertThat(second.origin("/website")).hasToString("Optional[2:23]");
    }

    @Test
    void doesNotKeepALineThatIsTooLong() {
        ProjectJsonLines strict = lines.withLimits(InputLimits.standard().withMaxLineLength(30));
        String fits = "{\"osalus\":1,\"website\":\"" + "ä".repeat(5) + "\"}";
        String text =
                "{\"x\":\"" + "y".repeat(1_000_000) + "\"}\n" + fits + "\n" + fits.replace("ä", "ää") + "\n" + fits;
        try (Stream<Reading<Project>> readings = strict.read(stream(text))) {
            assertThat(readings.map(ProjectJsonLinesTest::found))
                    .containsExactly(
                            List.of("input.line-too-long 1:1"),
                            List.of(),
                            List.of("input.line-too-long 3:1"),
                            List.of());
        }
    }

    @Test
    void writesAndReadsPlainAndPackedFilesByTheirNames() throws IOException {
        List<Project> projects = IntStream.range(0, 1_000)
                .mapToObj(ProjectJsonLinesTest::numbered)
                .toList();
        for (String name : List.of("projects.jsonl", "projects.jsonl.gz")) {
            Path file = directory.resolve(name);
            lines.write(projects.stream(), file);
            try (Stream<Reading<Project>> readings = lines.read(file)) {
                assertThat(readings.map(r -> r.value().orElseThrow())).containsExactlyElementsOf(projects);
            }
        }
        assertThat(Files.size(directory.resolve("projects.jsonl.gz")))
                .isLessThan(Files.size(directory.resolve("projects.jsonl")) / 5);
    }

    @Test
    void givesEveryLineOnceInParallel() throws IOException {
        List<Project> projects = IntStream.range(0, 5_000)
                .mapToObj(ProjectJsonLinesTest::numbered)
                .toList();
        Path file = directory.resolve("projects.jsonl");
        lines.write(projects.stream(), file);
        try (Stream<Reading<Project>> readings = lines.read(file).parallel()) {
            assertThat(readings.map(r -> r.value().orElseThrow())).containsExactlyInAnyOrderElementsOf(projects);
        }
    }

    @Test
    void givesWhatComesBeforeTheDamageOfAPackedFile() throws IOException {
        Path file = directory.resolve("projects.jsonl.gz");
        lines.write(IntStream.range(0, 20_000).mapToObj(ProjectJsonLinesTest::numbered), file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        try (Stream<Reading<Project>> stream = lines.read(file)) {
            List<Reading<Project>> readings = stream.toList();
            Reading<Project> last = readings.get(readings.size() - 1);
            assertThat(readings.size()).isBetween(1_000, 19_999);
            assertThat(found(last)).containsExactly("json.damaged-archive " + readings.size() + ":1");
            assertThat(readings.subList(0, readings.size() - 1))
                    .allMatch(r -> r.findings().isEmpty());
        }
    }

    @Test
    void saysThatAFileIsNotPackedAlthoughItsNameSaysSo() throws IOException {
        Path file = Files.writeString(directory.resolve("plain.gz"), "{\"osalus\":1}\n");
        try (Stream<Reading<Project>> readings = lines.read(file)) {
            assertThat(readings.map(ProjectJsonLinesTest::found)).containsExactly(List.of("json.damaged-archive 1:1"));
        }
    }

    @Test
    void closesTheFileWithTheStream() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        lines.read(in).close();
        assertThat(closed).isTrue();
    }

    @Test
    void throwsWhatTheDiskThrows() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the disk fails");
            }
        };
        assertThatThrownBy(() -> lines.read(failing).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk fails");
    }

    private List<Reading<Project>> read(String text) {
        try (Stream<Reading<Project>> readings = lines.read(stream(text))) {
            return readings.toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Project> website(String address) {
        return Optional.of(Project.builder().website(address).build());
    }

    private static Project numbered(int number) {
        return Project.builder()
                .addReference(new Reference("structural-funds", "2014-2020.5.04." + number * 7919L))
                .website("https://www.example.ee/projektid/" + number)
                .build();
    }

    private static List<String> found(Reading<Project> reading) {
        return reading.findings().stream()
                .map(f -> f.code().code() + " "
                        + f.location().map(Location::toString).orElse("nowhere"))
                .toList();
    }
}
