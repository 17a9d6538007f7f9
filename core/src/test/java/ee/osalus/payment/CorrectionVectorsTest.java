package ee.osalus.payment;

import static ee.osalus.payment.Documents.DAY;
import static ee.osalus.payment.Documents.eur;
import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.Share;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.javamoney.moneta.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corrections and the claims by category of the data file beside this test. */
class CorrectionVectorsTest {

    static List<String> ledgers() throws IOException {
        return Documents.vectors("corrections.csv");
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void takesBackWhatIsNotEligible(String vector) {
        String[] cells = vector.split(" \\| ", -1);
        ClaimLedger ledger =
                ClaimLedger.of(Documents.agreement(cells[0], cells[1]).withRetention(Share.parse(cells[2])));
        for (String event : cells[3].split("; ", -1)) {
            ledger = after(ledger, List.of(event.split(" ", -1)));
        }
        assertThat(ledger.grants()).containsExactlyEntriesOf(amounts(cells[4]));
        assertThat(ledger.paid()).containsExactlyEntriesOf(amounts(cells[5]));
        assertThat(ledger.due()).containsExactlyEntriesOf(amounts(cells[6]));
        assertThat(ledger.ownPart()).isEqualTo(eur(cells[7]));
    }

    private static Map<String, Money> amounts(String text) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (String part : text.split("; ", -1)) {
            amounts.put(part.split(" ", -1)[0], eur(part.split(" ", -1)[1]));
        }
        return amounts;
    }

    private static ClaimLedger after(ClaimLedger ledger, List<String> event) {
        return switch (event.get(0)) {
            case "advance" -> ledger.pay(new Payment(PaymentKind.ADVANCE, event.get(1), eur(event.get(2)), DAY));
            case "claim" -> ledger.claim(items(ledger, event));
            case "final" -> ledger.finalClaim(items(ledger, event));
            case "settle" -> ledger.settle(DAY);
            case "correct" -> ledger.correct(correction(event));
            default ->
                ledger.reverse(ledger.corrections()
                        .get(ledger.corrections().size() - 1)
                        .correction());
        };
    }

    private static List<CostItem> items(ClaimLedger ledger, List<String> event) {
        return event.subList(1, event.size()).stream()
                .map(text -> item(ledger.claims().size() + text, text))
                .toList();
    }

    /** {@code amount:category@procurement}, of which the last two may be missing. */
    private static CostItem item(String number, String text) {
        CostItem item = Documents.invoice(number, text.split("[:@]", -1)[0]);
        CostItem ofCategory =
                text.contains(":") ? item.withCategory(CostCategory.valueOf(text.split("[:@]", -1)[1])) : item;
        return text.contains("@") ? ofCategory.withProcurement(text.split("@", -1)[1]) : ofCategory;
    }

    private static FinancialCorrection correction(List<String> event) {
        CostItem affected = item("1", event.get(2));
        return FinancialCorrection.builder()
                .reference(String.join(" ", event))
                .decidedOn(DAY)
                .rate(Share.parse(event.get(1)))
                .affectedCost(affected.net())
                .category(affected.category())
                .procurement(affected.procurement())
                .build();
    }
}
