package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectCommandTest {

    private static final String LIST = "examples/register/lists/costs.csv";
    private static final String TERMS = "examples/register/terms/esf-with-state.json";

    private static CommandLine correct(String... more) {
        List<String> call = new ArrayList<>(List.of("correct", LIST, "--terms", TERMS, "--approved", "10000"));
        call.addAll(List.of("--decision", "7-1/1", "--day", "2024-09-02"));
        call.addAll(List.of(more));
        return CommandLine.run(call.toArray(String[]::new));
    }

    /**
     * 25 % of 1 000.00 are 250.00; of 9 750.00 instead of 10 000.00 the ESF pays 85 %, 8 287.50 instead of 8 500.00, and the state 975.00
     * instead of 1 000.00. Of document 2024/8, 333.33, they had paid 283.33 and 33.33, of which 25 % are recovered.
     */
    @Test
    void showsWhatIsRecoveredNowAndWhatIsWithheld() {
        CommandLine call = correct("--document", "2024/8", "--affected", "1000", "--rate", "25", "--format", "csv");

        assertThat(call.out().split("\r\n", -1))
                .containsExactly(
                        "source,grantBefore,grantAfter,paidOnAffected,recoveredNow,withheld,dueAgainIfLifted",
                        "ESF,8500.00,8287.50,283.33,70.83,141.67,70.83",
                        "riiklik kaasfinantseering,1000.00,975.00,33.33,8.33,16.67,8.33",
                        "");
        assertThat(call.err()).contains("B4 warning: ").contains("(payment.document-twice)");
        assertThat(call.status()).isZero();
    }

    @Test
    void explainsItInATable() {
        CommandLine call = correct(
                "--document",
                "2024/8",
                "--amount",
                "100",
                "--basis",
                "Regulation (EU) 2021/1060; Art. 103(1)",
                "--lang",
                "et");

        assertThat(call.out())
                .startsWith("Finantskorrektsioon 7-1/1, 02.09.2024: 100,00 EUR summast 333,33 EUR"
                        + " [Regulation (EU) 2021/1060, Art. 103(1)]")
                .containsPattern("Kase Projekt OÜ +2024/8 +333,33")
                .containsPattern("mitteabikõlblik osa +100,00")
                // 85 % and 10 % of 100.00; 100/333.33 of 283.33 is 84.999…, and of 33.33 is 9.999…
                .containsPattern("ESF +8 500,00 +8 415,00 +283,33 +85,00 +0,00 +85,00")
                .containsPattern("riiklik kaasfinantseering +1 000,00 +990,00 +33,33 +10,00 +0,00 +10,00")
                .containsPattern("jääb toetuse saaja kanda +95,00");
    }

    @Test
    void takesWhatTheDecisionSaysWasPaid() {
        CommandLine call = correct("--rate", "10", "--paid", "ESF=100", "--format", "json");

        // 10 % of 2 583.43 are 258.343; 85 % of 9 741.66 are 8 280.411
        assertThat(call.out())
                .contains("\"affectedCost\":\"2583.43\",\"correctedCost\":\"258.34\"")
                .contains(
                        "\"ESF\":{\"grantBefore\":\"8500.00\",\"grantAfter\":\"8280.41\",\"paidOnAffected\":\"100.00\","
                                + "\"recoveredNow\":\"10.00\",\"withheld\":\"209.59\",\"dueAgainIfLifted\":\"10.00\"}")
                .contains("\"findings\":[{\"code\":\"list.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--document A-99 --rate 25 | the list has no document A-99",
                "--procurement 271828 --rate 25 | the list has no document of the procurement 271828; say by --affected",
                "--rate 101 | --rate: a rate in percent from 0 to 100, such as 85 or 69.88, is expected, not \"101\"",
                "--rate 25 --paid ERDF=1 | --paid: a source of the terms, one of ESF, riiklik kaasfinantseering, is expected, not \"ERDF\"",
                "--amount 2583.44 | --amount: at most the affected cost of 2 583.43 EUR can be corrected, not \"2583.44\"",
                "--rate 25 --affected 0 | the affected cost is 0.00 EUR; nothing of it can be corrected",
                "--rate 25 --affected-category STAFF | the list has no document of the category STAFF; say by --affected",
                "--rate 25 --amount 3 | only one of these can be given: --rate, --amount",
                "--document A-17 | one of these is needed: --rate, --amount",
            })
    void saysInOneLineWhyACallIsUnusable(String arguments, String reason) {
        CommandLine call = correct(arguments.split(" "));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines()).hasSize(1);
        assertThat(call.err()).startsWith("osalus correct: " + (reason == null ? "" : reason));
    }

    @Test
    void saysInOneLineWhichFileIsNotThere() {
        CommandLine call =
                CommandLine.run("correct", "missing.csv", "--terms", TERMS, "--decision", "1", "--rate", "5");

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("osalus correct: missing.csv: no such file" + System.lineSeparator());
    }
}
