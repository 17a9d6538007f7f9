package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.io.json.NativeJson;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitCommandTest {

    private static final String TERMS = "examples/register/terms/";

    @Test
    void provesEachSourceOnAPage() {
        CommandLine call = CommandLine.run(
                "split", "24600", "--terms", "examples/register/terms/interreg.json", "--format", "proof");

        assertThat(call.out().lines().filter(line -> line.startsWith("# ")))
                .containsExactly(
                        "# ERDF: 19 680.00 EUR of 24 600.00 EUR", "# own contribution: 4 920.00 EUR of 24 600.00 EUR");
        assertThat(call.status()).isZero();
    }

    @Test
    void leavesTheRestToTheOwnContribution() {
        CommandLine call = CommandLine.run("split", "24600", "--rate", "85");

        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().limit(2).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("grant|20 910.00 EUR", "own contribution|3 690.00 EUR");
    }

    @Test
    void cutsEachRateAndGivesTheResidueToTheRest() {
        CommandLine call =
                CommandLine.run("split", "333.33", "--rate", "ESF=85", "--rate", "state=10", "--rounding", "DOWN");

        assertThat(call.out().lines().limit(3).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("ESF|283.33 EUR", "state|33.33 EUR", "own contribution|16.67 EUR");
    }

    @Test
    void explainsEachStepInEstonian() {
        CommandLine call =
                CommandLine.run("split", "2 578,90", "--rate", "69,88 %", "--rounding", "half_up", "--lang", "et");

        assertThat(call.out().lines().limit(2).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("toetus|1 802,14 EUR", "omafinantseering|776,76 EUR");
        assertThat(call.out()).contains("69,88 % × 2 578,90 = 1 802,13532 → 1 802,14 (ümardatud lähima sendini)");
    }

    @Test
    void explainsEachStepInEnglish() {
        CommandLine call = CommandLine.run("split", "2578.90", "--rate", "69.88", "--rounding", "HALF_UP");

        assertThat(call.out()).contains("69.88 % × 2 578.90 = 1 802.13532 → 1 802.14 (rounded to the nearest cent)");
    }

    @Test
    void letsTheRestBearTheIneligiblePart() {
        CommandLine call = CommandLine.run("split", "100", "--rate", "70", "--total", "120");

        assertThat(call.out().lines().limit(2).map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly("grant|70.00 EUR", "own contribution|50.00 EUR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            split 333.33 --rate 85                        | by --rounding
            split 12.345 --rate 85                        | at most 2 decimals
            split abc --rate 85                           | an amount such as 24600
            split -5 --rate 85                            | -5
            split 100 --rate x                            | --rate: a rate in percent
            split 100 --rate 125                          | a rate in percent from 0 to 100
            split 100 --rate 85 --currency XAU            | an ISO 4217 currency that is paid in
            split 100 --rate 85 --quantity km=-1          | a unit and a number of at least 0
            split 100 --rate 85 --quantity km=x           | --quantity: a number such as 3.2 is expected, not "x"
            split 100 --rate =85                          | the name of a source is expected, not "=85"
            split 100 --rate 85 --budget Ehitus           | there is no option --budget; it is an option of: claim, correct
            split 100 200 --rate 85                       | not expected here: 200
            split 100 --rate                              | --rate needs a value: [NAME=]PERCENT
            split examples/register/samples/09-project.json --rate 85 | the projects of a file are split by --terms
            split 100                                     | --rate
            split 100 --rate 85 --terms x.json            | either by --rate
            split 100 --terms no-such.json                | no-such.json: no such file
            split no-such.jsonl --terms examples/register/terms/interreg.json | "no-such.jsonl" is neither an amount such as 24600 nor a file
            split 100 --terms examples/register/terms/interreg.json --format html | html
            split 100 --terms examples/register/terms/interreg.json --currency JPY --quantity km | UNIT=NUMBER
            split 100 --rate 50 --category STAFF=90       | sum to the eligible cost
            split 100 --rate 85 --currency ABC            | an ISO 4217 currency
            split 100 --rate a=10 --rate a=20             | same name
            split 100 --rate 85 --rounding SOMEHOW        | SOMEHOW
            split 100 --rate 85 --colour red              | --colour
            split examples/register/projects/schoolyards.jsonl --terms examples/register/terms/interreg.json --total 5 | --total is said of a typed amount
            """)
    void answersAnUnusableCallWithOneClearLine(String args, String complaint) {
        CommandLine call = CommandLine.run(args.split(" +"));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1).first().asString().contains(complaint);
    }

    /** By hand: 80 % of 333.33 is 266.664; 90 % of 5 000 is 4 500, over the cap of 4 000; 85 % and 10 % of 333.33 are 283.33 and 33.33. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interreg.json               | 333.33  | ERDF=266.66 EUR; own contribution=66.67 EUR
            local-initiative.json       | 5000    | KOP=4 000.00 EUR; omafinantseering=1 000.00 EUR
            nordic-baltic-mobility.json | 1000.01 | Nordic Council of Ministers=600.00 EUR; own contribution=400.01 EUR
            esf-with-state.json         | 333.33  | ESF=283.33 EUR; riiklik kaasfinantseering=33.33 EUR; omafinantseering=16.67 EUR
            """)
    void splitsUnderTheTermsOfAFile(String file, String cost, String expected) {
        CommandLine call = CommandLine.run("split", cost, "--terms", TERMS + file);

        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().takeWhile(line -> !line.isEmpty()).map(line -> line.replaceAll(" {2,}", "=")))
                .containsExactly(expected.split("; "));
    }

    @Test
    void explainsOnlyWhenAskedSo() {
        CommandLine call =
                CommandLine.run("split", "333.33", "--terms", TERMS + "interreg.json", "--format", "explanation");

        assertThat(call.out().lines().toList())
                .containsExactly(
                        "Eligible cost 333.33 EUR",
                        "ERDF: 80 % × 333.33 = 266.664 → 266.66 (cut to whole cents) [Regulation (EU) 2021/1059, Art. 13]",
                        "own contribution: 333.33 − 266.66 = 66.67 (the rest)",
                        "Sum: 266.66 + 66.67 = 333.33");
    }

    @Test
    void writesASplitAsJsonThatIsReadBack() {
        CommandLine call = CommandLine.run("split", "333.33", "--terms", TERMS + "interreg.json", "--format", "json");

        CostSplit split = NativeJson.costSplit().read(call.out()).value().orElseThrow();
        assertThat(split.amounts()).containsEntry("ERDF", ExactMoney.of("266.66", "EUR"));
    }

    /** By hand: 80 % of 46 000 is 36 800, the rest of 48 200 is 11 400; 80 % of 12 333.33 is 9 866.664. */
    @Test
    void splitsTheCostOfEachProject() {
        CommandLine call = CommandLine.run(
                "split", "--terms", TERMS + "interreg.json", "examples/register/projects/schoolyards.jsonl");

        assertThat(call.status()).isZero();
        assertThat(call.out()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", "="))
                        .toList())
                .containsExactly(
                        "examples/register/projects/schoolyards.jsonl#1",
                        "A shaded schoolyard",
                        "ERDF=36 800.00 EUR",
                        "own contribution=11 400.00 EUR",
                        "",
                        "examples/register/projects/schoolyards.jsonl#2",
                        "Bicycle sheds at schools",
                        "ERDF=9 866.66 EUR",
                        "own contribution=2 466.67 EUR",
                        "2:113 advice: No eligible cost is stated; what was split is the total cost of 12 333.33 EUR, as if all of it"
                                + " were eligible. (split.total-divided)",
                        "");
    }

    @Test
    void callsProjectsInTheLanguageAskedFor() {
        CommandLine call = CommandLine.run(
                "split",
                "--terms",
                TERMS + "interreg.json",
                "examples/register/projects/schoolyards.jsonl",
                "--lang",
                "et");

        assertThat(call.out()).contains("Koolide varjuline õu").doesNotContain("A shaded schoolyard");
    }

    @Test
    void writesTheSplitsOfProjectsAsAJsonList() {
        CommandLine call = CommandLine.run(
                "split",
                "--terms",
                TERMS + "interreg.json",
                "examples/register/samples/09-project.json",
                "--format",
                "json");

        assertThat(call.status()).isZero();
        assertThat(call.out())
                .startsWith(
                        "[{\"source\":\"examples/register/samples/09-project.json\",\"title\":\"A shaded schoolyard\"")
                .contains("\"amounts\":{\"ERDF\":{\"amount\":\"36800.00\",\"currency\":\"EUR\"}");
    }

    @Test
    void saysWhatIsWrongWithTermsAndWithCosts(@TempDir Path directory) throws IOException {
        Path terms = Files.writeString(
                directory.resolve("terms.json"),
                "{\"osalus\": 1, \"rounding\": \"DOWN\", \"rules\": [{\"name\": \"own\", \"kind\": \"OWN_CONTRIBUTION\",\n"
                        + "\"method\": \"RATE\", \"rate\": \"85\"}]}");
        Path projects = Files.writeString(directory.resolve("projects.jsonl"), """
                {"osalus":1}
                {"osalus":1,"funding":{"totalCost":{"amount":"-5.00","currency":"EUR"}}}
                {broken
                """);

        CommandLine wrongTerms = CommandLine.run("split", "100", "--terms", terms.toString());
        assertThat(wrongTerms.status()).isEqualTo(1);
        assertThat(wrongTerms.err().strip())
                .isEqualTo(
                        "osalus split: " + terms + ":2:27 error: A share such as 85% or 2/3 is expected, but found: 85"
                                + " (json.unreadable-share)");
        CommandLine wrongCosts =
                CommandLine.run("split", "--terms", TERMS + "interreg.json", projects.toString(), "--lang", "et");
        assertThat(wrongCosts.status()).isEqualTo(1);
        assertThat(wrongCosts.out())
                .contains("viga: Projektil ei ole kirjas abikõlblikku ega kogumaksumust. (split.no-cost)")
                .contains("(split.cost-not-payable)")
                .contains("(json.malformed)");
    }

    @Test
    void aConstraintThatDoesNotHoldIsAnError() {
        CommandLine call =
                CommandLine.run("split", "100.03", "--total", "90", "--terms", TERMS + "nordic-baltic-mobility.json");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("error: ").contains("(split.eligible-exceeds-total)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24,600", "24.600", "1,000"})
    void refusesAMarkThatMayPartThousandsOrDecimals(String amount) {
        CommandLine call = CommandLine.run("split", amount, "--rate", "85", "--rounding", "DOWN");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .contains("at most 2 decimals and no mark between thousands is expected, not \"" + amount + "\"");
    }
}
