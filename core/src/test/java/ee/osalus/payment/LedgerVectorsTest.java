package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.eur;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.Share;
import ee.osalus.split.CostBase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledgers and plans of the data files beside this test. */
class LedgerVectorsTest {

    static List<String> ledgers() throws IOException {
        return Documents.vectors("ledgers.csv");
    }

    static List<String> plans() throws IOException {
        return Documents.vectors("funds-by-period.csv");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void paysWhatIsDue(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        ClaimLedger ledger =
                ClaimLedger.of(Documents.agreement(cells[0], cells[1]).withRetention(Share.parse(cells[2])));
        for (String event : cells[3].split("; ", -1)) {
            ledger = after(ledger, event.split(" ", -1));
        }
        Map<String, Money> paid = new LinkedHashMap<>();
        for (String part : cells[4].split("; ", -1)) {
            paid.put(part.split(" ", -1)[0], eur(part.split(" ", -1)[1]));
        }
        assertThat(ledger.paid()).containsExactlyEntriesOf(paid);
        assertThat(ledger.due().values()).allMatch(Money::isZero);
        assertThat(ledger.ownPart()).isEqualTo(eur(cells[5]));
    }

    private static ClaimLedger after(ClaimLedger ledger, String[] event) {
        List<CostItem> items = new ArrayList<>();
        for (String amount : Arrays.asList(event).subList(1, event.length)) {
            if (!event[0].equals("advance")) {
                items.add(Documents.invoice(ledger.claims().size() + "-" + items.size(), amount));
            }
        }
        return switch (event[0]) {
            case "advance" -> ledger.pay(new Payment(PaymentKind.ADVANCE, event[1], eur(event[2]), DAY));
            case "claim" -> ledger.claim(items);
            case "final" -> ledger.finalClaim(items);
            default -> ledger.settle(DAY);
        };
    }

    @ParameterizedTest
    @MethodSource("plans")
    void plansThePeriods(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        FundsByPeriod plan = FundsByPeriod.of(Documents.terms(cells[0]), amounts(cells[1].split(" ", -1)));
        Map<String, List<Money>> expected = new LinkedHashMap<>();
        for (String row : cells[2].split("; ", -1)) {
            String[] words = row.split(" ", 2);
            expected.put(words[0], amounts(words[1].split(" ", -1)));
        }
        assertThat(plan.amounts()).containsExactlyEntriesOf(expected);
    }

    static List<String> plansByCategory() throws IOException {
        return Documents.vectors("funds-by-category.csv");
    }

    @ParameterizedTest
    @MethodSource("plansByCategory")
    void plansThePeriodsByCategory(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        List<CostBase> costs =
                Arrays.stream(cells[1].split(", ", -1)).map(Documents::cost).toList();
        FundsByPeriod plan = FundsByPeriod.ofCosts(Documents.terms(cells[0]), costs);
        Map<String, List<Money>> expected = new LinkedHashMap<>();
        for (String row : cells[2].split("; ", -1)) {
            String[] words = row.split(" ", 2);
            expected.put(words[0], amounts(words[1].split(" ", -1)));
        }
        assertThat(plan.amounts()).containsExactlyEntriesOf(expected);
    }

    private static List<Money> amounts(String[] texts) {
        return Arrays.stream(texts).map(Documents::eur).toList();
    }
}
