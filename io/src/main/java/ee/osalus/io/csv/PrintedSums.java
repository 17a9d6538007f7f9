package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.money.ExactMoney;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the columns of amounts, against which the sums that a list prints are held: those of all its rows, or of the rows since
 * any earlier row of sums, because lists sum their parts. Where a row or cell was not read, nothing is said of the sums after it.
 *
 * @param <C> the columns that the list can have
 */
final class PrintedSums<C extends Enum<C> & ListColumn> {

    /** Rows of sums after which nobody tells any more which rows each of them sums. */
    private static final int MOST_ROWS_OF_SUMS = 1_000;

    private final Map<C, OfColumn> columns;
    private boolean areRowsKnown = true;
    private boolean hasRows;
    private int rowsOfSums;

    PrintedSums(Class<C> type) {
        this.columns = new EnumMap<>(type);
    }

    /** Adds the amount of a row's cell; null where the cell holds one that was not read. */
    void add(C column, @Nullable Money amount) {
        hasRows = true;
        OfColumn sums = columns.get(column);
        if (sums == null) {
            sums = new OfColumn();
            columns.put(column, sums);
        }
        if (amount == null) {
            sums.isKnown = false;
        } else {
            sums.add(amount);
        }
    }

    /** A row was not read. */
    void lose() {
        areRowsKnown = false;
    }

    /** Whether a column has amounts in several currencies, so that a sum that names none may be of any of them. */
    boolean isMixed(C column) {
        OfColumn sums = columns.get(column);
        return sums != null && sums.byCurrency.size() > 1;
    }

    /** What a row of sums prints otherwise than its rows give. */
    List<Finding> differences(Map<C, Money> printed, ColumnPlan<C> plan, CellReader cells) {
        // Sums that stand above their rows are not held against any.
        areRowsKnown &= hasRows && ++rowsOfSums <= MOST_ROWS_OF_SUMS;
        List<Finding> differences = new ArrayList<>();
        if (!areRowsKnown) {
            return differences;
        }
        printed.forEach((key, sum) -> {
            OfColumn sums = columns.get(key);
            Column column = plan.column(key);
            BigDecimal nearest = sums == null || !sums.isKnown ? null : sums.nearest(sum);
            if (column != null && nearest != null && nearest.compareTo(ExactMoney.toDecimal(sum)) != 0) {
                differences.add(cells.at(column, cells.row().cell(column.index()), ListFinding.SUM_DIFFERS)
                        .putFact("printed", sum)
                        .putFact("sum", ExactMoney.of(nearest, sum.getCurrency()))
                        .build());
            }
        });
        columns.values().forEach(OfColumn::mark);
        return differences;
    }

    /** The amounts of one column. */
    private static final class OfColumn {

        private final List<Running> byCurrency = new ArrayList<>(1);
        private boolean isKnown = true;

        void add(Money amount) {
            CurrencyUnit currency = amount.getCurrency();
            for (Running running : byCurrency) {
                if (running.currency.equals(currency)) {
                    running.sum = running.sum.add(ExactMoney.toDecimal(amount));
                    return;
                }
            }
            byCurrency.add(new Running(currency, ExactMoney.toDecimal(amount)));
        }

        /** Of the sums of rows in its currency the one that is nearest to what is printed; null where there are no such rows. */
        @Nullable
        BigDecimal nearest(Money printed) {
            BigDecimal wanted = ExactMoney.toDecimal(printed);
            return byCurrency.stream()
                    .filter(running -> running.currency.equals(printed.getCurrency()))
                    .flatMap(running -> running.marks.stream().map(running.sum::subtract))
                    .min((one, other) -> one.subtract(wanted)
                            .abs()
                            .compareTo(other.subtract(wanted).abs()))
                    .orElse(null);
        }

        void mark() {
            byCurrency.forEach(running -> running.marks.add(running.sum));
        }
    }

    /** The amounts in one currency, and what they summed to at each row of sums. */
    private static final class Running {

        private final CurrencyUnit currency;
        private final List<BigDecimal> marks = new ArrayList<>(List.of(BigDecimal.ZERO));
        private BigDecimal sum;

        Running(CurrencyUnit currency, BigDecimal sum) {
            this.currency = currency;
            this.sum = sum;
        }
    }
}
