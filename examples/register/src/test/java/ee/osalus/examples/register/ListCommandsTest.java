package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandsTest {

    private static final String LISTS = "examples/register/lists/";
    private static final String TERMS = "examples/register/terms/esf-with-state.json";

    @Test
    void checksAListOfOperationsRowByRow() {
        CommandLine call = CommandLine.run("check", LISTS + "operations.csv");
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .contains("operations.csv:3\n  Noortekeskuse ehitus [2021-2027.4.08.24-0019]")
                .contains("eligible cost      24 600.00 EUR")
                .contains("E4 warning: The operation ends on 30.06.2023")
                .contains("operations.csv:5")
                .contains("Row 5 holds sums, not a record. (list.row-of-totals)");
    }

    @Test
    void turnsAListOfCostsIntoAClaim() {
        CommandLine call = CommandLine.run(
                "claim",
                LISTS + "costs.csv",
                "--terms",
                TERMS,
                "--approved",
                "10000",
                "--period",
                "2024-01-01/2024-12-31");
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out())
                .contains("Kase Projekt OÜ")
                .containsPattern("total +2 583.43 ")
                // Without the invoice of 250.10 that was paid outside the period; then without the one claimed twice.
                .containsPattern("without errors +2 333.33 ")
                .containsPattern("without errors and warnings +1 333.33 ")
                .contains("(payment.paid-outside-period)")
                .contains("(payment.document-twice)");
    }

    @Test
    void givesTheClaimAsCsvAndJson() {
        CommandLine csv = CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--format", "csv");
        assertThat(csv.out()).startsWith("supplier,documentNumber,documentDate,eligible,");
        assertThat(csv.out().lines()).hasSize(5);
        CommandLine json = CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--format", "json");
        assertThat(json.out())
                .contains("\"total\":{\"eligible\":\"2583.43\"")
                .contains("\"totalWithoutWarnings\":{\"eligible\":\"1583.43\"")
                .doesNotContain("totalWithoutErrors");
    }

    /** 85 %, 10 % and the rest of 1 000.00 and of a credit note of 100.00; nothing else limits what is claimed. */
    @Test
    void takesACreditNoteBackAtTheRateOfTheTerms(@TempDir Path directory) throws IOException {
        Path list = Files.writeString(directory.resolve("costs.csv"), """
                Tarnija;Arve number;Arve kuupäev;Makse kuupäev;Summa km-ta
                Tamme OÜ;A-1;02.05.2024;20.05.2024;1000,00
                Tamme OÜ;KR-1;12.05.2024;20.05.2024;-100,00
                """);
        CommandLine call = CommandLine.run("claim", list.toString(), "--terms", TERMS);
        assertThat(call.out())
                .containsPattern("A-1 +1 000.00 +850.00 +100.00 +50.00")
                .containsPattern("KR-1 +-100.00 +-85.00 +-10.00 +-5.00")
                .containsPattern("total +900.00 +765.00 +90.00 +45.00");
    }

    /** 70 % of 100.01 and 50 % of 200.02 are 170.017; the document without a category is not counted. */
    @Test
    void claimsUnderRatesByCategory(@TempDir Path directory) throws IOException {
        Path terms = Files.writeString(directory.resolve("terms.json"), """
                {"osalus": 1, "rules": [
                  {"name": "grant", "kind": "GRANT", "method": "RATE",
                   "rateByCategory": {"STAFF": "70%", "EQUIPMENT": "50%"}},
                  {"name": "own", "kind": "OWN_CONTRIBUTION", "method": "REST"}],
                 "rounding": "DOWN"}
                """);
        Path list = Files.writeString(directory.resolve("costs.csv"), """
                Tarnija;Arve number;Arve kuupäev;Makse kuupäev;Summa km-ta;Kululiik
                Tamme OÜ;1;02.05.2024;20.05.2024;100,01;Personalikulud
                Kase OÜ;2;02.05.2024;20.05.2024;200,02;Seadmete kulud
                Kuuse OÜ;3;02.05.2024;20.05.2024;50,00;Ehitus
                """);
        CommandLine call = CommandLine.run("claim", list.toString(), "--terms", terms.toString());
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).containsPattern("total +300.03 +170.01 +130.02").contains("(payment.category-missing)");
        CommandLine approved = CommandLine.run(
                "claim", list.toString(), "--terms", terms.toString(), "--approved", "100", "--category", "STAFF=100");
        assertThat(approved.out()).containsPattern("total +300.03 +70.00 +230.03");
        CommandLine unsaid =
                CommandLine.run("claim", list.toString(), "--terms", terms.toString(), "--approved", "100");
        assertThat(unsaid.status()).isEqualTo(2);
        assertThat(unsaid.err())
                .contains("grant pays a rate by cost category, but the cost does not say its categories.");
    }

    @Test
    void passesNoOptionOver() {
        for (String option : List.of("--total=5", "--currency=USD", "--category=STAFF=5")) {
            CommandLine call = CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, option);
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err().lines()).hasSize(1);
            assertThat(call.err()).contains(option.substring(0, option.indexOf('=')) + " is said of the approved cost");
        }
    }

    @Test
    void saysWhichFileCannotBeRead() {
        CommandLine call = CommandLine.run("claim", "README.md", "--terms", TERMS);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("osalus claim: README.md:")
                .contains("error: No header was found")
                .endsWith("(list.no-header)" + System.lineSeparator());
    }

    @Test
    void saysWhereTermsAreBroken(@TempDir Path directory) throws IOException {
        Path terms = Files.writeString(directory.resolve("terms.json"), "{\n \"rules\": [\n  {\"name\": 7}]}\n");
        CommandLine call = CommandLine.run("claim", LISTS + "costs.csv", "--terms", terms.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).contains("osalus claim: " + terms + ":3:12 error: ");
    }

    /** The third invoice has a VAT that nobody can read; it is not among what may be paid without a question. */
    @Test
    void leavesOutOfTheClearTotalWhatTheReaderCouldNotRead(@TempDir Path directory) throws IOException {
        Path list = Files.writeString(directory.resolve("costs.csv"), """
                Tarnija;Arve number;Arve kuupäev;Makse kuupäev;Summa km-ta;Käibemaks
                Tamme OÜ;1;02.05.2024;20.05.2024;100,00;22,00
                Kase OÜ;2;02.05.2024;20.05.2024;200,00;44,00
                Kuuse OÜ;3;02.05.2024;20.05.2024;50,00;selgub
                """);
        CommandLine call = CommandLine.run("claim", list.toString(), "--terms", TERMS);
        assertThat(call.out())
                .contains("F4 error: ")
                .containsPattern("total +350.00 ")
                .containsPattern("without errors +300.00 ");
    }

    /** 90 % of 100.00 leaves 10.00 to the beneficiary, who has to bear 15 %. */
    @Test
    void holdsTheOwnPartOfAClaimAgainstTheLeast(@TempDir Path directory) throws IOException {
        Path terms = Files.writeString(directory.resolve("terms.json"), """
                {"osalus": 1, "rules": [
                  {"name": "grant", "kind": "GRANT", "method": "RATE", "rate": "90%"},
                  {"name": "own", "kind": "OWN_CONTRIBUTION", "method": "REST"}],
                 "constraints": [{"kind": "LEAST_OWN_CONTRIBUTION", "rate": "15%"}],
                 "rounding": "DOWN"}
                """);
        Path list = Files.writeString(directory.resolve("costs.csv"), """
                Tarnija;Arve number;Arve kuupäev;Makse kuupäev;Summa km-ta
                Tamme OÜ;1;02.05.2024;20.05.2024;100,00
                """);
        CommandLine call = CommandLine.run("claim", list.toString(), "--terms", terms.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("(split.own-contribution-too-low)", "10.00 EUR", "15.00 EUR");
    }

    @Test
    void holdsTheSumsOfAListAgainstItsRows(@TempDir Path directory) throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), """
                Projekti number;Projekti nimi;Toetuse saaja;Toetus
                A-1;Sild;Vald;10,50
                A-2;Tee;Vald;20,00
                Kokku;;;30,00
                """);
        assertThat(CommandLine.run("check", list.toString()).out())
                .contains(
                        "D4 warning: 30.00 EUR is printed as the sum of the column \"Toetus\", but its rows sum to 30.50 EUR. "
                                + "(list.sum-differs)");
    }

    @Test
    void namesNoPlaceOfWhatIsAboutTheWholeClaim() {
        CommandLine call = CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--approved", "1000");
        assertThat(call.out().lines())
                .anyMatch(line -> line.startsWith("  advice: ") && line.endsWith("(payment.claim-exceeds-approved)"));
    }

    @Test
    void saysInWhichCellOfTheListADocumentStands() {
        CommandLine call =
                CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--period", "2024-01-01/2024-12-31");
        assertThat(call.out()).contains("B4 warning: ").contains("D5 error: ");
    }

    @Test
    void saysInOneLineWhichFileIsNotThere() {
        CommandLine call = CommandLine.run("claim", "missing.csv", "--terms", TERMS);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("osalus claim: missing.csv: no such file" + System.lineSeparator());
    }

    @Test
    void saysBesideTheCsvOfAClaimWhatWasNoticed() {
        CommandLine csv = CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--format", "csv");
        assertThat(csv.err()).contains("(payment.document-twice)");
    }

    @Test
    void holdsAListAgainstItself() {
        CommandLine call =
                CommandLine.run("reconcile", LISTS + "operations.csv", LISTS + "operations.csv", "--format", "table");
        assertThat(call.out()).contains("2 the same, 0 different, 0 only in A, 0 only in B.");
        assertThat(call.status()).isZero();
    }

    @Test
    void saysOfAListOfOperationsWhereItIsRead() {
        CommandLine call = CommandLine.run("claim", LISTS + "operations.csv", "--terms", TERMS);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err().strip())
                .isEqualTo("osalus claim: " + LISTS
                        + "operations.csv:A1 error: This is a list of operations, that is of projects, and no list of cost documents."
                        + " The commands check, split, reconcile, convert and page read it. (input.operations)");
        CommandLine project =
                CommandLine.run("claim", "examples/register/projects/footpath.json", "--terms", TERMS, "--lang", "et");
        assertThat(project.err().strip())
                .endsWith("A1 viga: See on projekt, kuid siin peab olema kuludokumentide loetelu."
                        + " Seda loevad käsud check, split, reconcile, convert ja page. (json.other-kind)");
    }

    @Test
    void failsOnWarningsWhereAskedTo() {
        // Two documents of one number are a warning, and nothing is worse.
        assertThat(CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS)
                        .status())
                .isZero();
        assertThat(CommandLine.run("claim", LISTS + "costs.csv", "--terms", TERMS, "--fail-on", "warning")
                        .status())
                .isEqualTo(1);
    }
}
