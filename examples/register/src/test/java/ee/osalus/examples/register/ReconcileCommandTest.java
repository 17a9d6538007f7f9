package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                        "  veebileht\n    A 3:11 https://a.example.ee\n    B 2:11 https://b.example.ee\n",
                        "Samu: 0, erinevaid: 1, ainult A-s: 0, ainult B-s: 0.");
        CommandLine json = CommandLine.run("reconcile", first.toString(), second.toString(), "--format", "json");
        JsonNode difference = new JsonMapper().readTree(json.out()).at("/pairs/0/differences/0");
        assertThat(difference.toString())
                .isEqualTo("{\"pointer\":\"/website\","
                        + "\"first\":{\"value\":\"https://a.example.ee\",\"line\":3,\"column\":11},"
                        + "\"second\":{\"value\":\"https://b.example.ee\",\"line\":2,\"column\":11}}");
    }

    @Test
    void takesTheDayThatADocumentSays() throws IOException {
        String card = "Projekti nimi: Sild\nToetuse summa: 100 EUR\n";
        Path first = json("a.txt", "Andmed seisuga: 12.09.2018\n" + card);
        Path second = json("b.txt", "As of 2019-06-01\n" + card.replace("100", "200"));
        Path both = json("c.txt", "Seisuga 12.09.2018, seisuga 13.09.2018\n" + card.replace("100", "200"));
        assertThat(CommandLine.run("reconcile", first.toString(), second.toString())
                        .out())
                .contains("  A " + first + ", as of 12 September 2018\n", "  B " + second + ", as of 1 June 2019\n");
        assertThat(CommandLine.run("reconcile", first.toString(), both.toString())
                        .out())
                .contains("  B " + both + "\n");
    }

    @Test
    void namesFieldsAndConstantsInTheLanguageOfTheReport() throws IOException {
        Path first = json("a.json", """
                {"osalus": 1, "title": {"et": "Sild"}, "status": "IN_PROGRESS", "partners": [
                 {"role": "LEAD_PARTNER", "organisation": {"name": {"et": "Vald"}}}]}""");
        Path second = json("b.json", """
                {"osalus": 1, "title": {"et": "Sild"}, "status": "FINISHED", "partners": [
                 {"role": "LEAD_PARTNER", "organisation": {"name": {"et": "Vald"}, "registryCode": "75000010"}}]}""");
        assertThat(CommandLine.run("reconcile", first.toString(), second.toString(), "--lang", "et")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll("[0-9]+:[0-9]+ ", "")))
                .contains(
                        "  seisund",
                        "    A elluviimisel",
                        "    B lõpetatud",
                        "  partner 1, registrikood",
                        "    A –",
                        "    B 75000010");
        assertThat(CommandLine.run("reconcile", first.toString(), second.toString())
                        .out())
                .contains("  status\n", "finished", "  partner 1, registry code\n");
    }

    @Test
    void showsTheCellsOfATable() throws IOException {
        Path first = json("a.csv", "Projekti number;Projekti nimi;Toetuse saaja;Toetus\nA-1;Sild;Vald;10,50\n");
        Path second = json("b.csv", "Projekti nimi;Projekti number;Toetus;Toetuse saaja\nSild;A-1;12,50;Vald\n");
        assertThat(CommandLine.run("reconcile", first.toString(), second.toString())
                        .out())
                .contains("  source 1, amount\n    A D2 10.50 EUR\n    B C2 12.50 EUR\n");
    }

    @Test
    void saysBetweenWhichDaysSomethingChanged() throws IOException {
        Path first = json("trips-2018-09-12.json", "{\"osalus\":1,\"title\":\"Trips\",\"status\":\"IN_PROGRESS\"}");
        Path second = json("trips_01.06.2019.json", "{\"osalus\":1,\"title\":\"Trips\",\"status\":\"FINISHED\"}");
        CommandLine named = CommandLine.run("reconcile", first.toString(), second.toString());
        assertThat(named.out())
                .contains(
                        "  A " + first + ", as of 12 September 2018\n",
                        "  B " + second + ", as of 1 June 2019\n",
                        "  Changed after 12 September 2018, by 1 June 2019.\n");
        CommandLine given = CommandLine.run(
                "reconcile", first.toString(), second.toString(), "--as-of-a", "2019-07-01", "--format", "json");
        JsonNode pair = new JsonMapper().readTree(given.out()).at("/pairs/0");
        assertThat(pair.at("/first/asOf").asString()).isEqualTo("2019-07-01");
        assertThat(pair.at("/second/asOf").asString()).isEqualTo("2019-06-01");
        assertThat(pair.get("changedAfter").asString()).isEqualTo("2019-06-01");
        assertThat(pair.get("changedBy").asString()).isEqualTo("2019-07-01");
    }

    @Test
    void saysThatTheFirstIsTheLaterOneAndWritesAmountsInTheScaleOfTheirCurrency() {
        String older = "examples/register/snapshots/garden-2024-03-01.txt";
        String later = "examples/register/snapshots/garden-2025-02-14.txt";
        assertThat(CommandLine.run("reconcile", older, later).out())
                .contains("  Changed after 1 March 2024, by 14 February 2025.\n");
        assertThat(CommandLine.run("reconcile", later, older).out())
                .contains("  Changed after 1 March 2024, by 14 February 2025: A is the later one.\n");
        CommandLine call = CommandLine.run("reconcile", older, later, "--format", "json");
        JsonNode differences = new JsonMapper().readTree(call.out()).at("/pairs/0/differences");
        assertThat(differences.at("/3/pointer").asString()).isEqualTo("/funding/sources/1/amount");
        assertThat(differences.at("/3/first/value").asString()).isEqualTo("3703.70 EUR");
        assertThat(differences.at("/3/second/value").asString()).isEqualTo("4203.70 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "list-2020-03-31.csv, 2020-03-31",
        "20200331_card.txt, 2020-03-31",
        "Liste_30.01.2017.xlsx, 2017-01-30",
        "2014-2020 Liste 30.01.2017.xlsx, 2017-01-30",
        "2020-03-31 and 2020-04-30.csv,",
        "VP-18-0145.txt,",
        "card-2020-13-31.txt,",
        "2014-2020.csv,",
    })
    void takesTheOneDayOfAName(String name, LocalDate day) {
        assertThat(SnapshotDay.of(Path.of("in", name))).isEqualTo(Optional.ofNullable(day));
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
