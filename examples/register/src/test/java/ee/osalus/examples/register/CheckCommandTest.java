package ee.osalus.examples.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static CommandLine check(Object... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        for (int i = 0; i < args.length; i++) {
            all[i + 1] = args[i].toString();
        }
        return CommandLine.run(all);
    }

    private static JsonNode json(CommandLine call) {
        return JSON.readTree(call.out());
    }

    @Test
    void printsWhatADocumentSaysAndMarksWhatFollows() throws IOException {
        Path document = file("page.txt", """
                Projekti nimi: Jõeäärse pargi pingid
                Projekti kestus: 01.02.2021 - 30.11.2021
                Rahastaja: KIK
                Projekti kogumaksumus: 1 250,00 EUR
                Projekti toetussumma: 1 000 EUR
                """);

        CommandLine call = check(document);

        assertThat(call.status()).isZero();
        assertThat(call.out().lines().map(String::strip).map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "Jõeäärse pargi pingid",
                        "period 1 February 2021 – 30 November 2021".replace("period ", "period|"),
                        "total cost|1 250.00 EUR",
                        "grant|1 000.00 EUR",
                        "own contribution|250.00 EUR (derived: own contribution and/or ineligible cost = "
                                + "total cost − sources = 1 250.00 EUR − 1 000.00 EUR = 250.00 EUR)",
                        "funder|KIK");
    }

    @Test
    void printsTheSameInEstonian() throws IOException {
        Path document = file("page.txt", "Projekti nimi: Pargi pingid\nProjekti kogumaksumus: 1 250,50 EUR\n");

        assertThat(check(document, "--lang", "et")
                        .out()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", "|")))
                .contains("Pargi pingid", "kogumaksumus|1 250,50 EUR");
    }

    @Test
    void readsByTheWordsOfAFile() throws IOException {
        Path words = file(
                "words.vocabulary", "[label title]\nlv: Projekta nosaukums\n[label total]\nlv: Kopējās izmaksas\n");
        Path document = file("page.txt", "Projekta nosaukums: Ceļš uz skolu\nKopējās izmaksas: 24 600 EUR\n");

        CommandLine call = check(document, "--vocabulary", words, "--format", "json");

        assertThat(call.status()).isZero();
        assertThat(json(call).at("/0/projects/0/funding/totalCost/amount").asString())
                .isEqualTo("24600.00");
    }

    @Test
    void saysWhichLineOfAVocabularyIsWrongAndReadsNothing() throws IOException {
        Path words = file("words.vocabulary", "[label title]\nProjekta nosaukums\n");

        CommandLine call = check(file("page.txt", "Projekti nimi: Tee\n"), "--vocabulary", words);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("osalus check: " + words + ":2:1 error: "
                        + "This is not a language, a colon and phrases: Projekta nosaukums (text.vocabulary-line)");
    }

    @Test
    void showsABrokenRuleWhereItsFiguresArePrintedAndEndsWithOne() throws IOException {
        Path document = file("page.txt", """
                Projekti nimi: Kõnnitee
                Toetussumma: 84 310 EUR
                Projekti kogumaksumus: 69 432 EUR
                """);

        CommandLine call = check("--format", "json", document);
        JsonNode finding = json(call).at("/0/findings/0");

        assertThat(call.status()).isEqualTo(1);
        assertThat(finding.get("code").asString()).isEqualTo("funding.grant-exceeds-total");
        assertThat(finding.at("/location/pointer").asString()).isEqualTo("/projects/0/funding/sources/0/amount");
        assertThat(finding.at("/location/line").asInt()).isEqualTo(2);
        assertThat(finding.at("/facts/difference/amount").asString()).isEqualTo("14878.00");
    }

    @Test
    void saysWhereEachValueStood() throws IOException {
        Path document = file("page.txt", "Projekti nimi: Pingid\n\nProjekti kogumaksumus: 1 250,50 EUR\n");

        JsonNode origin =
                json(check("--format", "json", document)).get(0).get("origins").get("/projects/0/funding/totalCost");

        assertThat(origin.get("line").asInt()).isEqualTo(3);
        assertThat(origin.get("column").asInt()).isEqualTo(24);
        assertThat(origin.get("raw").asString()).isEqualTo("1 250,50 EUR");
    }

    @Test
    void readsNativeJson() throws IOException {
        Path document = file("project.json", "{\"osalus\": 1, \"title\": {\"et\": \"Pingid\"}}");

        JsonNode report = json(check("--format", "json", document));

        assertThat(report.at("/0/projects/0/title/et").asString()).isEqualTo("Pingid");
        assertThat(report.at("/0/findings")).isEmpty();
    }

    @Test
    void readsTheOtherFilesWhereOneIsNotThere() throws IOException {
        Path document = file("page.txt", "Projekti nimi: Pingid\nMaksumus: 10 EUR\n");

        CommandLine call = check(directory.resolve("missing.txt"), document);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err().lines())
                .containsExactly("osalus check: " + directory.resolve("missing.txt") + ": no such file");
        assertThat(call.out()).contains("Pingid");
    }

    @Test
    void saysThatADirectoryHoldsNoDocuments() {
        CommandLine call = check(directory);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err().lines()).hasSize(1).first().asString().contains("no documents");
    }

    @Test
    void saysThatADirectoryHoldsFilesThatAreNotRead() throws IOException {
        file("a.txt", "Projekti nimi: Pingid\n");
        file("a.pdf", "%PDF-1.7\n");
        file("a.docx", "PK");

        CommandLine call = check(directory);

        assertThat(call.status()).isZero();
        assertThat(call.err().lines())
                .containsExactly("osalus check: " + directory + ": files of other kinds, passed over: 2");
    }

    @Test
    void readsADirectoryInTheOrderOfNames() throws IOException {
        file("b.txt", "Projekti nimi: Teine\n");
        file("a.txt", "Projekti nimi: Esimene\n");
        file("notes.log", "no document");

        JsonNode report = json(check("--format", "json", directory));

        assertThat(report.findValuesAsString("source"))
                .containsExactly(
                        directory.resolve("a.txt").toString(),
                        directory.resolve("b.txt").toString());
    }

    static Map<String, byte[]> bad() {
        return Map.of(
                "input.empty",
                new byte[0],
                "input.binary",
                new byte[] {'T', 'e', 'x', 't', 0, 0, 1},
                "input.other-format",
                "%PDF-1.7\n1 0 obj".getBytes(US_ASCII),
                "input.line-too-long",
                "a".repeat(50_000_000).getBytes(US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input.empty", "input.binary", "input.other-format", "input.line-too-long"})
    void answersABadFileWithOneLocatedFinding(String code) throws IOException {
        Files.write(directory.resolve("bad.txt"), bad().get(code));
        file("good.txt", "Projekti nimi: Pingid\n");

        CommandLine call = check("--format", "json", directory);
        JsonNode report = json(call);

        assertThat(call.status()).isEqualTo(1);
        assertThat(report.at("/0/findings")).hasSize(1);
        assertThat(report.at("/0/findings/0/code").asString()).isEqualTo(code);
        assertThat(report.at("/0/findings/0/location/line").asInt()).isEqualTo(1);
        assertThat(report.at("/1/projects/0/title").toString()).contains("Pingid");
    }

    @Test
    void takesNoneOfTwoTotalsThatDiffer() throws IOException {
        Path document = file(
                "page.txt", "Projekti nimi: Pingid\nProjekti kogumaksumus: 100 EUR\nProjekti kogumaksumus: 120 EUR\n");

        JsonNode report = json(check("--format", "json", document)).get(0);

        assertThat(report.at("/projects/0/funding/totalCost").isMissingNode()).isTrue();
        assertThat(report.get("findings").findValuesAsString("severity")).contains("WARNING");
    }

    @Test
    void addsNothingUpAcrossCurrencies() throws IOException {
        Path document = file("page.txt", "Projekti nimi: Pingid\nKogumaksumus: 1000 krooni\nToetussumma: 50 eurot\n");

        JsonNode report = json(check("--format", "json", document)).get(0);

        assertThat(report.at("/projects/0/funding/totalCost/currency").asString())
                .isEqualTo("EEK");
        assertThat(report.get("findings").findValuesAsString("code")).contains("funding.mixed-currencies");
    }

    @Test
    void answersAnUnknownOptionWithOneClearLine() {
        CommandLine call = check("--colour", "red", directory);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err().lines()).hasSize(1).first().asString().contains("--colour");
    }
}
