package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Location;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileJsonTest {

    private final ProjectJson json = ProjectJson.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                  | json.malformed 1:2
            {"osalus": 1                       | json.malformed 1:13 /osalus
            {"osalus": 1,}                     | json.malformed 1:14 /osalus
            {"osalus": 01}                     | json.malformed 1:13 /osalus
            {'osalus': 1}                      | json.malformed 1:2
            {"osalus": 1} {}                   | json.trailing-text 1:15
            {"osalus": 1} rest                 | json.trailing-text 1:15
            {"osalus": 1}]                     | json.trailing-text 1:14
            []                                 | json.wrong-type 1:1
            1e1000000000                       | json.wrong-type 1:1
            NaN                                | json.wrong-type 1:1
            null                               | json.wrong-type 1:1
            """)
    void refusesWithOneFindingWhatIsNotAProject(String text, String found) {
        Reading<Project> reading = json.read(text);
        assertThat(reading.value()).isEmpty();
        assertThat(found(reading)).containsExactly(found);
    }

    @Test
    void refusesAnEmptyInput() {
        assertThat(found(json.read(""))).containsExactly("input.empty 1:1");
        assertThat(found(json.read("\uFEFF \n"))).containsExactly("input.empty 1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "7B 22 FF 22 7D, 1:3", // no byte of UTF-8
        "7B 22 C0 AF 22 7D, 1:3", // a slash in two bytes
        "7B 22 C3 A4 22 0A ED A0 80, 2:1", // half of a character
        "7B 22 F4 90 80 80, 1:3", // beyond the last character
        "7B 22 C3, 1:3" // cut off
    })
    void refusesWhatIsNotUtf8(String bytes, String place) throws IOException {
        byte[] document = HexFormat.ofDelimiter(" ").parseHex(bytes);
        assertThat(found(json.read(new ByteArrayInputStream(document)))).containsExactly("json.not-utf-8 " + place);
    }

    @Test
    void readsUtf8PastItsMark() {
        byte[] document = "\uFEFF{\"osalus\":1,\"website\":\"ä🏗\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(json.read(document).value())
                .contains(Project.builder().website("ä🏗").build());
    }

    @Test
    void saysWithAnArrowWhereItIsNoJson() {
        assertThat(json.read("{\"osalus\": 1,\n \"title\" \"Õppereisid\"}")
                        .findings()
                        .list()
                        .get(0)
                        .message(Locale.ENGLISH))
                .isEqualTo("This is not JSON; it breaks off at the arrow:  \"title\" →\"Õppereisid\"}");
    }

    @Test
    void readsUtf16ByItsMark() throws IOException {
        byte[] document = "\uFEFF{\"osalus\":1,\"website\":\"ä🏗\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(json.read(new ByteArrayInputStream(document)).value())
                .contains(Project.builder().website("ä🏗").build());
    }

    @Test
    void refusesUtf16WithoutAMark() throws IOException {
        byte[] document = "{\"osalus\":1}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(found(json.read(new ByteArrayInputStream(document)))).containsExactly("json.not-utf-8 1:2");
    }

    @Test
    void refusesWhatLiesTooDeep() {
        Reading<Project> reading = json.read("{\"osalus\": 1, \"a\": " + "[".repeat(100_000));
        assertThat(reading.findings()).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo(JsonFinding.TOO_DEEP);
            assertThat(f.facts()).isEqualTo(Map.of("limit", 100));
            assertThat(f.location().orElseThrow().toString()).startsWith("1:120 /a/0/0/0");
        });
        assertThat(json.read("{\"osalus\": 1, \"a\": " + "[".repeat(99) + "]".repeat(99) + "}")
                        .value())
                .isPresent();
    }

    @Test
    void refusesATextThatIsTooLong() {
        Reading<Project> reading = json.read("{\"osalus\": 1, \"website\": \"" + "x".repeat(1_000_001) + "\"}");
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).extracting(f -> f.code().code()).containsExactly("json.text-too-long");
    }

    @Test
    void stopsReadingAtTheLimitOfBytes() throws IOException {
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThanOrEqualTo(InputLimits.standard().maxBytes() + 1);
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThat(found(json.read(endless))).containsExactly("input.too-large 1:1");
        ProjectJson strict = json.withLimits(InputLimits.standard().withMaxBytes(12));
        assertThat(strict.read("{\"osalus\":1}").value()).isPresent();
        assertThat(found(strict.read("{\"osalus\":1} "))).containsExactly("input.too-large 1:1");
    }

    @Test
    void takesAListUpToItsLimit() {
        String element = "{\"scheme\":\"a\",\"value\":\"b\"},";
        String list = element.repeat(1_000_000);
        Reading<Project> reading = json.read(
                "{\"osalus\":1,\"references\":[" + list.substring(0, list.length() - 1) + "],\"website\":\"x\"}");
        assertThat(found(reading)).containsExactly("json.list-too-long 1:2700027 /references/100000");
        assertThat(reading.value().orElseThrow().references()).hasSize(100_000);
        assertThat(reading.value().orElseThrow().website()).contains("x");
    }

    @Test
    void keepsNoMoreFindingsThanItsLimit() {
        String list = "1,".repeat(1_000_000);
        Reading<Project> reading =
                json.read("{\"osalus\":1,\"references\":[" + list.substring(0, list.length() - 1) + "]}");
        assertThat(reading.findings().list()).hasSize(1_001);
        assertThat(reading.findings().list().get(1_000).facts()).isEqualTo(Map.of("count", 999_000));
    }

    @Test
    void readsManyUnknownFieldsInLinearTime() {
        StringBuilder text = new StringBuilder("{\"osalus\":1");
        for (int i = 0; i < 50_000; i++) {
            text.append(",\"x").append(i).append("\":{\"y\":").append(i).append('}');
        }
        Project project = json.read(text.append('}')).value().orElseThrow();
        assertThat(project.extensions()).hasSize(50_000);
        assertThat(json.write(project)).hasSameSizeAs(text);
    }

    @Test
    void readsManyLanguagesInLinearTime() {
        StringBuilder text = new StringBuilder("{\"osalus\":1,\"title\":{\"et\":\"a\"");
        for (int i = 0; i < 20_000; i++) {
            text.append(",\"et-x-").append(i).append("\":\"b\"");
        }
        assertThat(json.read(text.append("}}"))
                        .value()
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .byLanguage())
                .hasSize(20_001);
    }

    private static List<String> found(Reading<Project> reading) {
        return reading.findings().stream()
                .map(f -> f.code().code() + " "
                        + f.location().map(Location::toString).orElse("nowhere"))
                .toList();
    }
}
