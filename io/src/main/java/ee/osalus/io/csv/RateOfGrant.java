package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;

/**
 * Whether the rates of a list are those of the grants beside them. A list may give the Union's rate and the amount of all public support
 * together: then the rate is of another amount, which the list does not give, and says nothing of this one.
 */
final class RateOfGrant {

    private static final int MOST_ROWS = 200;

    /** Rates are printed rounded, to the whole percent at worst. */
    private static final BigDecimal HALF_A_PERCENT = new BigDecimal("0.005");

    private RateOfGrant() {}

    /**
     * What is noticed where most of the first rates are not those of their grants.
     *
     * @throws IOException if the list cannot be read
     */
    static Optional<Finding> ofAnother(ListTable<OperationColumn> table) throws IOException {
        ColumnPlan<OperationColumn> plan = table.plan();
        Column rates = plan.column(OperationColumn.RATE);
        Column amounts = plan.column(OperationColumn.GRANT_AMOUNT);
        List<Column> costs = Stream.of(OperationColumn.TOTAL_COST, OperationColumn.ELIGIBLE_COST)
                .flatMap(key -> Optional.ofNullable(plan.column(key)).stream())
                .toList();
        if (rates == null || amounts == null || costs.isEmpty() || plan.column(OperationColumn.EU_AMOUNT) != null) {
            return Optional.empty();
        }
        CurrencyUnit currency = ExactMoney.currency(plan.currency());
        int balance = 0;
        try (RowSource rows = table.rows()) {
            Row row = rows.next();
            for (int i = 0; row != null && i < MOST_ROWS; i++) {
                balance += fit(new CellReader(row, currency), rates, amounts, costs);
                row = rows.next();
            }
        }
        return balance >= 0
                ? Optional.empty()
                : Optional.of(Finding.builder(ListFinding.RATE_OF_OTHER_AMOUNT)
                        .location(new CellLocation(table.headerRow(), rates.letters(), rates.header(), ""))
                        .putFact("header", rates.header())
                        .putFact("amount", amounts.header())
                        .build());
    }

    /** 1 where the rate of a row is that of its grant, -1 where it is not, 0 where one of them is not there. */
    private static int fit(CellReader cells, Column rates, Column amounts, List<Column> costs) {
        Share rate = cells.rate(rates);
        Money amount = cells.amount(amounts);
        List<Money> bases = costs.stream()
                .flatMap(column -> Optional.ofNullable(cells.amount(column)).stream())
                .filter(Money::isPositive)
                .toList();
        if (rate == null || amount == null || amount.isNegativeOrZero() || bases.isEmpty()) {
            return 0;
        }
        BigDecimal part = ExactMoney.toDecimal(amount);
        BigDecimal fraction = rate.toPercent(4, RoundingMode.HALF_EVEN).movePointLeft(2);
        for (Money base : bases) {
            BigDecimal whole = ExactMoney.toDecimal(base);
            BigDecimal expected = whole.multiply(fraction);
            if (part.subtract(expected).abs().compareTo(whole.multiply(HALF_A_PERCENT)) <= 0) {
                return 1;
            }
        }
        return -1;
    }
}
