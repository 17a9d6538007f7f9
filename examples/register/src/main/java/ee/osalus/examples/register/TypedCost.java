package ee.osalus.examples.register;

import ee.osalus.budget.CostCategory;
import ee.osalus.money.ExactMoney;
import ee.osalus.split.CostBase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is typed in a call about a cost, beside its amount. */
final class TypedCost {

    @Option(names = "--total", paramLabel = "AMOUNT", description = "The total cost, where part of it is not eligible.")
    private @Nullable String total;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "The currency; that of the list of a claim, else EUR, unless given.")
    private @Nullable String currency;

    @Option(
            names = "--beneficiary",
            paramLabel = "NAME",
            description = "Whose cost it is, for terms that set rates or caps by beneficiary; "
                    + "of a project its beneficiary or lead partner unless given.")
    private @Nullable String beneficiary;

    @Option(
            names = "--quantity",
            paramLabel = "UNIT=NUMBER",
            description = "The extent of the project, such as km=3.2, for terms that set a cap a unit.")
    private Map<String, BigDecimal> quantities = new LinkedHashMap<>();

    @Option(
            names = "--category",
            paramLabel = "CATEGORY=AMOUNT",
            description = "A part of the eligible cost, such as STAFF=1000, for terms with rates by cost category.")
    private Map<CostCategory, String> categories = new LinkedHashMap<>();

    /** The options that say something of an amount that is typed, and are given: without it they would be passed over. */
    List<String> ofAmount() {
        List<String> given = new ArrayList<>();
        if (total != null) {
            given.add("--total");
        }
        if (currency != null) {
            given.add("--currency");
        }
        if (!categories.isEmpty()) {
            given.add("--category");
        }
        return given;
    }

    static boolean isAmount(String typed) {
        return typed.matches("[-+]?[0-9][0-9., ]*");
    }

    /** The cost in the currency that is typed, else in the usual one; its amount is that of an option or parameter. */
    CostBase of(String option, String amount, CurrencyUnit usual) {
        CurrencyUnit unit = currency == null ? usual : Figures.currency(currency);
        CostBase cost = CostBase.eligible(Figures.amount(option, amount, unit));
        if (total != null) {
            cost = cost.withTotal(Figures.amount("--total", total, unit));
        }
        if (!categories.isEmpty()) {
            Map<CostCategory, Money> parts = new EnumMap<>(CostCategory.class);
            categories.forEach((category, part) -> parts.put(category, Figures.amount("--category", part, unit)));
            Money sum = ExactMoney.sum(parts.values(), unit);
            if (!sum.isEqualTo(cost.eligible())) {
                throw new UnusableCall("categories", "sum", sum, "eligible", cost.eligible());
            }
            cost = cost.withCategories(parts);
        }
        return completed(cost, null);
    }

    /** What the call says of every project, and who its beneficiary is unless the call says so, too. */
    CostBase completed(CostBase of, @Nullable String name) {
        String whose = beneficiary == null ? name : beneficiary;
        CostBase cost = whose == null ? of : of.withBeneficiary(whose);
        for (Map.Entry<String, BigDecimal> quantity : quantities.entrySet()) {
            if (quantity.getKey().isBlank() || quantity.getValue().signum() < 0) {
                throw new UnusableCall("quantity", "typed", quantity.getKey() + "=" + quantity.getValue());
            }
            cost = cost.withQuantity(quantity.getKey(), quantity.getValue());
        }
        return cost;
    }

    /** Whether an amount of a document can be split to the cent. */
    static boolean isPayable(Money amount) {
        return amount.getCurrency().getDefaultFractionDigits() >= 0
                && !amount.isNegative()
                && ExactMoney.isWholeMinor(amount);
    }
}
