package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReconcileCommandTest {

    private static final String CARD = "examples/register/samples/01-register-card.txt";

    @TempDir
    private Path directory;

    @Test
    void saysNothingOfASourceHeldAgainstItself() {
        CommandLine same = CommandLine.run("reconcile", CARD, CARD);
        assertThat(same.status()).isZero();
        assertThat(same.out()).endsWith("1 the same, 0 different, 0 only in A, 0 only in B.\n");
    }

    @Test
    void findsWhatAConversionDidNotChange() {
        Path json = directory.resolve("card.json");
        assertThat(CommandLine.run("convert", CARD, "--to", "json", "--out", json.toString())
                        .err())
                .isEmpty();
        assertThat(CommandLine.run("reconcile", CARD, json.toString()).status()).isZero();
    }

    @Test
    void showsBothValuesWithTheirPlaces() throws IOException {
        Path first = json("first.json", "{\"osalus\":1,\n\"title\":\"Trips\",\n\"website\":\"https://a.example.ee\"}");
        Path second =
                json("second.json", "{\"osalus\":1,\n\"website\":\"https://b.example.ee\",\n\"title\":\"Trips\"}");
        CommandLine table = CommandLine.run("reconcile", first.toString(), second.toString(), "--lang", "et");
        assertThat(table.status()).isEqualTo(1);
        assertThat(table.out())
                .contains(
                        "Trips (sama pealkiri)",
                        "  /website\n    A 3:11 https://a.example.ee\n    B 2:11 https://b.example.ee\n",
                        "Samu: 0, erinevaid: 1, ainult A-s: 0, ainult B-s: 0.");
        CommandLine json = CommandLine.run("reconcile", first.toString(), second.toString(), "--format", "json");
        JsonNode difference = new JsonMapper().readTree(json.out()).at("/pairs/0/differences/0");
        assertThat(difference.toString())
                .isEqualTo("{\"pointer\":\"/website\","
                        + "\"first\":{\"value\":\"https://a.example.ee\",\"line\":3,\"column\":11},"
                        + "\"second\":{\"value\":\"https://b.example.ee\",\"line\":2,\"column\":11}}");
    }

    @Test
    void concludesNothingFromASourceThatCannotBeRead() throws IOException {
        Path damaged = json("damaged.json", "{\"osalus\":1,");
        CommandLine unusable = CommandLine.run("reconcile", CARD, damaged.toString());
        assertThat(unusable.status()).isEqualTo(2);
        assertThat(unusable.err()).contains("osalus reconcile: " + damaged);
        assertThat(CommandLine.run("reconcile", CARD, "nowhere").status()).isEqualTo(2);
    }

    /** Two snapshots of one register card: what its README says is different, and nothing else. */
    @Test
    @EnabledIfSystemProperty(named = "osalus.shared", matches = ".+")
    void theSnapshotsOfTheGoldenSetDifferExactlyWhereTheyDiffer() {
        Path golden = Path.of(System.getProperty("osalus.shared"), "cards", "golden");
        CommandLine json = CommandLine.run(
                "reconcile",
                golden.resolve("002-card-snapshot-open.txt").toString(),
                golden.resolve("003-card-snapshot-closed.txt").toString(),
                "--format",
                "json");
        JsonNode report = new JsonMapper().readTree(json.out());
        assertThat(report.get("pairs")).hasSize(1);
        assertThat(report.get("onlyFirst")).isEmpty();
        assertThat(report.get("onlySecond")).isEmpty();
        List<String> pointers = new ArrayList<>();
        report.at("/pairs/0/differences")
                .forEach(d -> pointers.add(d.get("pointer").asString()));
        assertThat(pointers)
                .containsExactlyInAnyOrder("/status", "/endReason", "/responsibleUnit", "/registerCase/state");
    }

    private Path json(String name, String json) throws IOException {
        return Files.writeString(directory.resolve(name), json);
    }
}
