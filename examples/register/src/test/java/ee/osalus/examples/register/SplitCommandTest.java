package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitCommandTest {

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
            split 12.345 --rate 85                        | whole minor units of EUR
            split abc --rate 85                           | an amount such as 24600
            split -5 --rate 85                            | -5
            split 100 --rate x                            | a rate in percent
            split 100                                     | --rate
            split 100 --rate 85 --currency ABC            | an ISO 4217 currency
            split 100 --rate a=10 --rate a=20             | same name
            split 100 --rate 85 --rounding SOMEHOW        | SOMEHOW
            split 100 --rate 85 --colour red              | --colour
            """)
    void answersAnUnusableCallWithOneClearLine(String args, String complaint) {
        CommandLine call = CommandLine.run(args.split(" +"));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1).first().asString().contains(complaint);
    }
}
