package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of ours that are given where others are wanted: each is one line that says what the file is and who takes it. */
class WrongPlaceTest {

    private static final String HERE = "examples/register/";

    @TempDir
    Path directory = Path.of("");

    /** Each line: a call, with the names below examples/register behind an at, and how the one line ends that answers it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            check @rulebooks/city.json                                      => This is a rulebook; what is read here is a project. The command check takes it, by --rulebook. (json.other-kind)
            check @terms/interreg.json                                      => This is a file of grant terms; what is read here is a project. The commands split, claim and correct take it, by --terms. (json.other-kind)
            check @samples/09-project.json --rulebook @terms/interreg.json  => This is a file of grant terms; what is read here is a rulebook. The commands split, claim and correct take it, by --terms. (json.other-kind)
            check @samples/09-project.json --rulebook @projects/footpath.json => This is a project; what is read here is a rulebook. The commands check, split, reconcile, convert and page read it. (json.other-kind)
            check @samples/09-project.json --vocabulary @rulebooks/city.json => This is a rulebook; what is read here is a vocabulary. The command check takes it, by --rulebook. (json.other-kind)
            split 100 --terms @rulebooks/city.json                          => This is a rulebook; what is read here is a file of grant terms. The command check takes it, by --rulebook. (json.other-kind)
            split 100 --terms @projects/schoolyards.jsonl --lang et         => See on projekt, kuid siin peab olema toetuse tingimuste fail. Seda loevad käsud check, split, reconcile, convert ja page. (json.other-kind)
            split @terms/interreg.json --terms @terms/interreg.json         => This is a file of grant terms; what is read here is a project. The commands split, claim and correct take it, by --terms. (json.other-kind)
            split @lists/costs.csv --terms @terms/interreg.json             => This is a list of costs, as claims are made from, and no list of projects. The commands claim and correct read it. (input.costs)
            claim @terms/interreg.json --terms @terms/interreg.json         => This is a file of grant terms; what is read here is a list of cost documents. The commands split, claim and correct take it, by --terms. (json.other-kind)
            claim @lists/costs.csv --terms @terms/interreg.json --columns @terms/interreg.json => This is a file of grant terms; what is read here is a file of names of columns. The commands split, claim and correct take it, by --terms. (json.other-kind)
            reconcile @rulebooks/city.json @samples/09-project.json         => This is a rulebook; what is read here is a project. The command check takes it, by --rulebook. (json.other-kind)
            page @rulebooks/city.json --out @pages --lang en                => This is a rulebook; what is read here is a project. The command check takes it, by --rulebook. (json.other-kind)
            """)
    void isNamedInOneLine(String call, String answer) {
        CommandLine answered = CommandLine.run(call.replace("@", HERE).split(" "));

        assertThat(answered.status()).isPositive();
        assertThat((answered.out() + answered.err())
                        .lines()
                        .filter(line -> line.contains("(json.") || line.contains("(input.")))
                .singleElement()
                .asString()
                .endsWith(answer);
    }

    /** What the commands print as JSON is known again, so that a directory may hold it beside documents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check @samples/02-label-lines.txt",
                "check @samples @projects/schoolyards.jsonl",
                "split @projects/schoolyards.jsonl --terms @terms/interreg.json",
                "claim @lists/costs.csv --terms @terms/interreg.json",
                "correct @lists/costs.csv --terms @terms/interreg.json --decision 1 --rate 5",
                "reconcile @snapshots/garden-2024-03-01.txt @snapshots/garden-2025-02-14.txt"
            })
    void passesOverReports(String call) throws IOException {
        List<String> words = new ArrayList<>(List.of(call.replace("@", HERE).split(" ")));
        words.addAll(List.of("--format", "json"));
        Path report = Files.writeString(
                directory.resolve("report.json"),
                CommandLine.run(words.toArray(String[]::new)).out());

        CommandLine checked = CommandLine.run("check", report.toString());

        assertThat(checked.status()).isZero();
        assertThat(checked.out().lines().filter(line -> line.contains(": ")))
                .singleElement()
                .asString()
                .matches(" +1:[12] advice: This is a report that osalus wrote, no document; it was passed over\\."
                        + " \\(input\\.own-report\\)");
    }

    @Test
    void aSplitIsForTheLibrary() throws IOException {
        Path split = Files.writeString(
                directory.resolve("split.json"),
                CommandLine.run("split", "100", "--rate", "85", "--format", "json")
                        .out());

        assertThat(CommandLine.run("check", split.toString()).out())
                .contains(
                        "This is a split of a cost; what is read here is a project. No command takes it; the library reads it.");
    }

    /** A directory that is empty is neither replaced nor taken for a list of documents. */
    @Test
    void aDirectoryIsNoFile() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        CommandLine convert =
                CommandLine.run("convert", HERE + "projects/footpath.json", "--to", "json", "--out", empty.toString());
        assertThat(convert.status()).isEqualTo(2);
        assertThat(convert.err().strip())
                .isEqualTo("osalus convert: " + empty + ": this is a directory; a file is expected");
        assertThat(empty).isEmptyDirectory();
        for (String call :
                List.of("convert --to json --out x.json ", "reconcile " + HERE + "samples/09-project.json ")) {
            CommandLine answered = CommandLine.run((call + empty).split(" "));
            assertThat(answered.status()).isEqualTo(2);
            assertThat(answered.err()).contains(empty + ": no documents (.txt, .md");
        }
        CommandLine terms = CommandLine.run("split", "5", "--terms", empty.toString(), "--lang", "et");
        assertThat(terms.err().strip()).isEqualTo("osalus split: " + empty + ": see on kataloog; oodatud on fail");
    }

    /** Of 18 240.00 EUR 80 % are 14 592.00; the page states no eligible cost. */
    @Test
    void splitsTheCostOnAPageAndSaysWhichItIs() {
        CommandLine call =
                CommandLine.run("split", HERE + "samples/02-label-lines.txt", "--terms", HERE + "terms/interreg.json");

        assertThat(call.status()).isZero();
        assertThat(call.out())
                .containsPattern("ERDF +14 592.00 EUR")
                .contains(
                        "15:24 advice: No eligible cost is stated; what was split is the total cost of 18 240.00 EUR, as if all of"
                                + " it were eligible. (split.total-divided)");
    }
}
