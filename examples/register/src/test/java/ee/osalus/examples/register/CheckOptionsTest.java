package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the options of {@code check} do: single checks off, the day of checking, the severity that fails, findings as a table. */
class CheckOptionsTest {

    private static final String TWO_LEADERS =
            "{\"osalus\":1,\"partners\":[{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"=A\"}},"
                    + "{\"role\":\"LEAD_PARTNER\",\"organisation\":{\"name\":\"=B, \\\"C\\\"\"}}]}";
    private static final String FINISHED_EARLY =
            "{\"osalus\":1,\"status\":\"FINISHED\",\"period\":{\"start\":\"2024-01-01\",\"end\":\"2024-12-31\"}}";

    @TempDir
    Path directory = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void switchesACheckOff() throws IOException {
        String file = file("a.json", TWO_LEADERS);
        assertThat(CommandLine.run("check", file).status()).isEqualTo(1);
        assertThat(CommandLine.run("check", file, "--off", "partner.several-lead-partners")
                        .status())
                .isZero();
        CommandLine unknown = CommandLine.run("check", file, "--off", "partner.nonsense");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("--off: no check has the code \"partner.nonsense\"");
    }

    @Test
    void checksAsOfADayAndFailsOnWarnings() throws IOException {
        String file = file("a.json", FINISHED_EARLY);
        assertThat(CommandLine.run("check", file, "--as-of", "2025-01-01", "--fail-on", "warning")
                        .status())
                .isZero();
        CommandLine before = CommandLine.run("check", file, "--as-of", "2024-06-30", "--fail-on", "warning");
        assertThat(before.status()).isEqualTo(1);
        assertThat(before.out()).contains("period.finished-before-end");
        assertThat(CommandLine.run("check", file, "--as-of", "2024-06-30").status())
                .isZero();
        assertThat(CommandLine.run("check", file, "--as-of", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void saysWhatAMistypedCallPerhapsMeant() {
        assertThat(CommandLine.run("chek", "a.json").err()).contains("did you mean check?");
        assertThat(CommandLine.run("check", "a.json", "--formaat", "json").err())
                .contains("did you mean --format?");
        assertThat(CommandLine.run("--format=json", "check", "a.json").err())
                .contains("options stand behind the command: osalus COMMAND --format");
        assertThat(CommandLine.run("--lang=et", "check", "a.json").err())
                .contains("valikut --lang=et ei ole; valikud käivad käsu järele: osalus KÄSK --lang");
        assertThat(CommandLine.run("check", "a.json", "--xyzzy").err())
                .contains("--xyzzy")
                .doesNotContain("did you mean");
    }

    @Test
    void saysItsVersionWithEachCommand() {
        assertThat(CommandLine.run("split", "-V").out())
                .isEqualTo(CommandLine.run("-V").out())
                .startsWith("osalus ");
    }

    @Test
    void saysInWordsWhichDayIsExpectedAndWhichDirectoryIsMissing() throws IOException {
        String file = file("a.json", FINISHED_EARLY);
        assertThat(CommandLine.run("check", file, "--as-of", "yesterday").err())
                .contains("--as-of: a day such as 2026-11-21 is expected, not \"yesterday\"")
                .doesNotContain("java.", "Exception");
        Path target = directory.resolve("nope/report.html");
        assertThat(CommandLine.run("check", file, "--out", target.toString()).err())
                .contains(target + ": no such directory: " + target.getParent());
    }

    @Test
    void namesRolesInTheLanguageOfTheReport() throws IOException {
        String file = file(
                "a.json",
                "{\"osalus\":1,\"partners\":[{\"role\":\"APPLICANT\",\"organisation\":{\"name\":\"A\"}},"
                        + "{\"role\":\"APPLICANT\",\"organisation\":{\"name\":\"A\"}}]}");
        assertThat(CommandLine.run("check", file, "--lang", "et").out())
                .contains("A on kirjas kaks korda rollis taotleja.");
    }

    @Test
    void countsHowManyProjectsOfAListFailEachRule() throws IOException {
        String file = file("list.jsonl", TWO_LEADERS + "\n" + FINISHED_EARLY + "\n" + TWO_LEADERS + "\n");
        CommandLine call = CommandLine.run("check", file, "--as-of", "2024-06-30");
        assertThat(call.out().lines().map(String::strip).map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "Of 3 projects, so many fail a rule:",
                        "2|error|partner.several-lead-partners",
                        "1|warning|period.finished-before-end");
    }

    @Test
    void countsApartWhatIsNoProject() throws IOException {
        String list = file("list.csv", """
                Projekti number;Projekti nimi;Toetuse saaja;Toetus
                A-1;Sild;Vald;10,50
                A-2;Tee;Vald;selgub
                Kokku;;;10,50
                """);
        String broken = file("broken.json", "{\"title\": ");
        CommandLine call = CommandLine.run("check", list, broken, "--as-of", "2024-06-30");
        String summary = call.out().substring(call.out().indexOf("Of 2 projects"));
        assertThat(summary.lines().map(String::strip).map(line -> line.replaceAll(" {2,}", "|")))
                .startsWith("Of 2 projects, so many fail a rule:", "1|warning|list.cell-unreadable")
                .containsSubsequence(
                        "Outside of projects, in so many files, pages or rows:",
                        "1|error|json.malformed",
                        "1|advice|list.row-of-totals");
    }

    @Test
    void namesTheFileAndRecordOfAnEarlierProject() throws IOException {
        String first = file(
                "first.jsonl",
                "{\"osalus\":1}\n{\"osalus\":1,\"references\":[{\"scheme\":\"x\",\"value\":\"A-1\"}]}\n");
        String second = file(
                "second.csv", "Projekti number;Projekti nimi;Toetuse saaja;Toetus\nB-1;Sild;Vald;1\nB-1;Tee;Linn;2\n");
        String third = file("third.json", "{\"osalus\":1,\"references\":[{\"scheme\":\"x\",\"value\":\"A-1\"}]}");
        CommandLine call = CommandLine.run("check", first, second, third);
        assertThat(call.out())
                .contains("A3 warning: The reference B-1 also belongs to project 3 of the list. It stands at " + second
                        + ":2. (list.reference-again)")
                .contains("The reference A-1 also belongs to project 2 of the list. It stands at " + first
                        + ":2. (list.reference-again)");
        assertThat(CommandLine.run("check", first, third, "--format", "json").out())
                .contains("\"earlier\":\"" + first + ":2\"");
    }

    @Test
    void givesPlacesOfATableAsASpreadsheetNamesThem() throws IOException {
        String list = file("list.csv", """
                Projekti number;Projekti nimi;Toetuse saaja;Toetus;Abikõlblik kulu
                A-1;Sild;Vald;20,00;10,50
                A-2;Tee;Vald;selgub;5,00
                """);
        CommandLine csv = CommandLine.run("check", list, "--format", "csv", "--as-of", "2024-06-30");
        assertThat(csv.out().lines().filter(line -> line.startsWith(list + ":")))
                .anyMatch(line -> line.startsWith(list + ":3,3,D,,WARNING,list.cell-unreadable"))
                .anyMatch(line -> line.matches(".*:2,2,[A-E],/projects/0/.*"));
        assertThat(CommandLine.run("check", list, "--format", "csv", "--lang", "et")
                        .out())
                .startsWith("allikas,rida,veerg,viit,raskus,kood,teade,õiguslik alus");
    }

    @Test
    void showsOfALongListWhatIsWrongWithItAndHowMuchItLeavesOut() throws IOException {
        String clean = "{\"osalus\":1}\n";
        String file = file("long.jsonl", clean.repeat(1_500) + TWO_LEADERS + "\n" + clean);
        CommandLine call = CommandLine.run("check", file);
        assertThat(call.out().lines().filter(line -> line.startsWith(file)))
                .hasSize(1_001)
                .last()
                .isEqualTo(file + ":1501");
        assertThat(call.out().lines().map(String::strip))
                .contains(
                        "501 further records, in which nothing was found, are not shown.",
                        "Of 1502 projects, so many fail a rule:");
    }

    @Test
    void holdsDocumentsAgainstTheRulebookOfAFile() throws IOException {
        String page = file(
                "page.txt", "Projekti nimi: Pingid\nProjektijuht: Mari Maasikas\nToetus: 90 EUR\nMaksumus: 80 EUR\n");
        String rules = file("rules.json", """
                {"osalus":1, "base":["STANDARD"], "off":["text.personal-data"],
                 "severities":{"funding.grant-exceeds-total":"WARNING"}, "asOf":"2026-11-21"}""");
        assertThat(CommandLine.run("check", page).out())
                .contains("text.personal-data", "error: The grant", "(funding.grant-exceeds-total)");
        CommandLine weighed = CommandLine.run("check", page, "--rulebook", rules);
        assertThat(weighed.status()).isZero();
        assertThat(weighed.out())
                .doesNotContain("text.personal-data")
                .contains("warning: The grant", "(funding.grant-exceeds-total)");
        assertThat(CommandLine.run("check", page, "--rulebook", rules, "--off", "funding.grant-exceeds-total")
                        .out())
                .doesNotContain("funding.grant-exceeds-total");
    }

    @Test
    void holdsThePrintedFiguresAgainstTheTermsThatTheSampleRulebookNames() throws IOException {
        String page = file("page.txt", "Projekti nimi: Pingid\nMaksumus: 100 EUR\nToetus: 90 EUR (90%)\n");
        CommandLine call = CommandLine.run("check", page, "--rulebook", "examples/register/rulebooks/city.json");
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("(terms.rate-over-terms)", "(page.no-summary)");
    }

    @Test
    void saysWhatIsWrongWithARulebookAndChecksNothing() throws IOException {
        String rules = file("rules.json", "{\"osalus\":1,\"base\":[\"STANDARD\"],\"off\":[\"period.to-long\"]}");
        CommandLine call = CommandLine.run("check", file("a.json", TWO_LEADERS), "--rulebook", rules);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines())
                .containsExactly("osalus check: " + rules
                        + ":1:40 error: There is no check of the code period.to-long; the nearest is period.too-long."
                        + " (json.unknown-check)");
        assertThat(CommandLine.run("check", "--rulebook", "missing.json", rules).err())
                .contains("missing.json: no such file");
    }

    @Test
    void switchesOffWhatAReaderNoticesButNotThatNothingCouldBeRead() throws IOException {
        String unknown = file("a.json", "{\"osalus\":1,\"colour\":\"red\"}");
        assertThat(CommandLine.run("check", unknown).out()).contains("json.unknown-field");
        assertThat(CommandLine.run("check", unknown, "--off", "json.unknown-field")
                        .out())
                .doesNotContain("json.unknown-field");
        String broken = file("b.json", "{\"osalus\":1");
        CommandLine call = CommandLine.run("check", broken, "--off", "json.malformed");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("json.malformed");
    }

    @Test
    void readsAnArrayOfProjectsAndSaysWhatIsNoProject() throws IOException {
        String array = file("a.json", "[" + FINISHED_EARLY + ",\n" + TWO_LEADERS + "]");
        CommandLine call = CommandLine.run("check", array, "--as-of", "2025-06-30");
        assertThat(call.out()).contains(array + ":1\n", array + ":2\n", "partner.several-lead-partners");
        CommandLine other = CommandLine.run("check", file("package.json", "{\"name\":\"left-pad\"}"));
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.out()).contains("json.nothing-known");
        assertThat(CommandLine.run("check", file("empty.json", "[]")).out()).contains("empty.json\n");
    }

    @Test
    void writesFindingsAsATableThatNoSpreadsheetCalculates() throws IOException {
        String file = file("a.json", TWO_LEADERS);
        assertThat(CommandLine.run("check", file, "--format", "csv").out())
                .startsWith("source,line,column,pointer,severity,code,message,legal basis\r\n" + file + ",1,")
                .endsWith(",/projects/0/partners/1,ERROR,partner.several-lead-partners,"
                        + "\"'=B, \"\"C\"\" is a lead partner beside =A; a project has at most one.\","
                        + "\"Regulation (EU) 2021/1059, Art. 26\"\r\n");
    }
}
