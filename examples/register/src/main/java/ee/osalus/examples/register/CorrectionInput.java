package ee.osalus.examples.register;

import ee.osalus.budget.CostCategory;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.payment.ClaimLine;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.FinancialCorrection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The decision of a financial correction, as it is typed in a call. */
final class CorrectionInput {

    /** Which costs are affected; all of them where nothing is said. */
    static final class Affected {

        @Option(
                names = "--procurement",
                paramLabel = "REF",
                description = "The procurement whose costs are affected, as in the list.")
        private @Nullable String procurement;

        @Option(
                names = "--document",
                paramLabel = "NUMBER",
                description = "A document that is affected, by its number; once for each.")
        private List<String> documents = new ArrayList<>();
    }

    /** How much of them. */
    static final class Extent {

        @Option(names = "--rate", paramLabel = "PERCENT", description = "The rate of the correction, such as 25.")
        private @Nullable String rate;

        @Option(names = "--amount", paramLabel = "AMOUNT", description = "The amount that is not eligible.")
        private @Nullable String amount;
    }

    @Option(names = "--decision", required = true, paramLabel = "REF", description = "The number of the decision.")
    private String reference = "";

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "The day of the decision; today unless given.")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(
            names = "--basis",
            paramLabel = "ACT[; PROVISION]",
            description = "Where the rule that was broken is written: 'Regulation (EU) 2021/1060; Art. 103(1)'.")
    private @Nullable String basis;

    @ArgGroup
    private Affected affected = new Affected();

    @ArgGroup(multiplicity = "1")
    private Extent extent = new Extent();

    @Option(
            names = "--affected-category",
            paramLabel = "CATEGORY",
            description = "The category of the affected costs, for terms with rates by cost category.")
    private @Nullable CostCategory category;

    @Option(
            names = "--affected",
            paramLabel = "AMOUNT",
            description = "The affected eligible cost, claimed or still to come; that of the list unless given.")
    private @Nullable String affectedCost;

    @Option(
            names = "--paid",
            paramLabel = "SOURCE=AMOUNT",
            description =
                    "What a source had paid on the affected costs; all that is claimed counts as paid unless given.")
    private Map<String, String> paid = new LinkedHashMap<>();

    /** The documents, those that are named marked as of one procurement, which is how a correction knows its costs. */
    List<CostItem> marked(List<CostItem> items) {
        for (String number : affected.documents) {
            if (items.stream().noneMatch(item -> item.documentNumber().equals(number))) {
                throw new UnusableCall("noDocument", "typed", number);
            }
        }
        return items.stream()
                .map(item ->
                        affected.documents.contains(item.documentNumber()) ? item.withProcurement(reference) : item)
                .toList();
    }

    /** Whether a document is among the affected ones. */
    boolean affects(CostItem item) {
        String named = procurement();
        return (named == null || item.procurement().filter(named::equals).isPresent())
                && (category == null || item.category().filter(category::equals).isPresent());
    }

    private @Nullable String procurement() {
        return affected.documents.isEmpty() ? affected.procurement : reference;
    }

    /** Whether what was paid is stated. */
    boolean statesPayments() {
        return !paid.isEmpty();
    }

    /**
     * The decision.
     *
     * @param lines the affected lines of the claim
     * @param sources those that pay grants
     */
    FinancialCorrection correction(List<ClaimLine> lines, Map<String, Money> sources, CurrencyUnit currency) {
        Money cost = affectedCost(lines, currency);
        FinancialCorrection.Builder correction = FinancialCorrection.builder()
                .reference(reference)
                .decidedOn(day)
                .affectedCost(cost);
        if (procurement() != null) {
            correction.procurement(procurement());
        }
        if (category != null) {
            correction.category(category);
        }
        if (extent.rate != null) {
            correction.rate(Figures.percent("--rate", extent.rate));
        }
        if (extent.amount != null) {
            Money amount = Figures.amount("--amount", extent.amount, currency);
            if (amount.isGreaterThan(cost)) {
                throw new UnusableCall("overAffected", "affected", cost, "typed", extent.amount);
            }
            correction.amount(amount);
        }
        if (basis != null) {
            correction.legalBasis(legalBasis(basis));
        }
        paid.forEach((source, amount) -> {
            if (!sources.containsKey(source)) {
                throw new UnusableCall("paid", "sources", String.join(", ", sources.keySet()), "typed", source);
            }
            correction.putPaidOnAffected(source, Figures.amount("--paid", amount, currency));
        });
        return correction.build();
    }

    /** What is affected, which is more than nothing. */
    private Money affectedCost(List<ClaimLine> lines, CurrencyUnit currency) {
        if (reference.isBlank()) {
            throw new UnusableCall("decision", "typed", reference);
        }
        if (lines.isEmpty() && affectedCost == null) {
            if (procurement() != null) {
                throw new UnusableCall("noneOfProcurement", "typed", procurement());
            }
            throw category == null
                    ? new UnusableCall("noneAtAll")
                    : new UnusableCall("noneOfCategory", "typed", category.name());
        }
        Money cost = affectedCost == null
                ? ExactMoney.sum(lines.stream().map(ClaimLine::eligible).toList(), currency)
                : Figures.amount("--affected", affectedCost, currency);
        if (!cost.isPositive()) {
            throw new UnusableCall("affectedZero", "amount", cost);
        }
        return cost;
    }

    private static LegalReference legalBasis(String typed) {
        int mark = typed.indexOf(';');
        String act = mark < 0 ? typed : typed.substring(0, mark);
        if (act.isBlank()) {
            throw new UnusableCall("basis", "typed", typed);
        }
        return new LegalReference(
                act.strip(), mark < 0 ? "" : typed.substring(mark + 1).strip());
    }
}
