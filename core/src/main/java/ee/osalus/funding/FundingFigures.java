package ee.osalus.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** The printed amounts of a funding. */
final class FundingFigures {

    private FundingFigures() {}

    /** The currencies of all amounts, each once. */
    static List<CurrencyUnit> currencies(Funding funding) {
        List<CurrencyUnit> currencies = new ArrayList<>(1);
        for (Money amount : amounts(funding)) {
            if (!currencies.contains(amount.getCurrency())) {
                currencies.add(amount.getCurrency());
            }
        }
        return currencies;
    }

    /** All amounts, in the order of the model. */
    static List<Money> amounts(Funding funding) {
        List<Money> amounts = new ArrayList<>();
        funding.totalCost().ifPresent(amounts::add);
        funding.eligibleCost().ifPresent(amounts::add);
        funding.ineligibleCost().ifPresent(amounts::add);
        for (FundingSource source : funding.sources()) {
            source.amount().ifPresent(amounts::add);
        }
        return amounts;
    }

    /** All amounts by JSON Pointer, in the order of the model. */
    static Map<String, Money> byPointer(Funding funding) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        funding.totalCost().ifPresent(a -> amounts.put("/totalCost", a));
        funding.eligibleCost().ifPresent(a -> amounts.put("/eligibleCost", a));
        funding.ineligibleCost().ifPresent(a -> amounts.put("/ineligibleCost", a));
        for (int i = 0; i < funding.sources().size(); i++) {
            String pointer = "/sources/" + i + "/amount";
            funding.sources().get(i).amount().ifPresent(a -> amounts.put(pointer, a));
        }
        return amounts;
    }

    /** A total that the document states and does not hedge. */
    static Optional<Money> exact(Funding funding, CostTotal which) {
        if (funding.approximate().contains(which)) {
            return Optional.empty();
        }
        return switch (which) {
            case TOTAL_COST -> funding.totalCost();
            case ELIGIBLE_COST -> funding.eligibleCost();
            case INELIGIBLE_COST -> funding.ineligibleCost();
        };
    }
}
