package ee.osalus.funding;

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
        return byPointer(funding).values().stream()
                .map(Money::getCurrency)
                .distinct()
                .toList();
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
