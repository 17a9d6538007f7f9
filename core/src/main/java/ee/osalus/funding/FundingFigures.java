package ee.osalus.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/** All amounts of a funding. */
final class FundingFigures {

    private FundingFigures() {}

    static List<CurrencyUnit> currencies(Funding funding) {
        return amounts(funding).map(Money::getCurrency).distinct().toList();
    }

    private static Stream<Money> amounts(Funding funding) {
        Stream<Money> totals = Stream.of(funding.totalCost(), funding.eligibleCost(), funding.ineligibleCost())
                .flatMap(Optional::stream);
        return Stream.concat(totals, funding.sources().stream().flatMap(s -> s.amount().stream()));
    }
}
