package ee.osalus.split;

import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * An amount divided in two directions at once, partner by fund or fund by year, so that rows, columns and the total all add up in cents.
 *
 * <p>Rounding every cell on its own loses or invents cents in the totals, and repairing the rows breaks the columns. It need not: every
 * table can be rounded so that each cell, each row total, each column total and the grand total is its exact value rounded to one of
 * the two neighbouring cents, and all sums are exact (controlled rounding; Bacharach 1966, Cox 1987).
 *
 * <p>Why that always works, in plain words. Add one more column, holding what each row lacks to whole cents, and one more row, holding
 * what each column lacks. Now every line, the two new ones included, sums to whole cents; so a line with one cell that is not whole has
 * a second. Start at such a cell, go along its row to another, from there along its column to another, and so on: as the table is
 * finite, the way comes back to a line it has been on, and closes a circle that turns at every cell. Raise every other cell of the circle
 * and lower those between by the same bit: each line of the circle has as many raised as lowered cells, so no sum changes. Choose the
 * bit so that the first cell becomes whole and none passes a whole cent. Repeat with the cells that are left, one fewer at least
 * each time, until all are whole. No cell has left the cents on either side of its exact value; neither have the cells of the extra row and
 * column, so the totals have not either.
 *
 * <p>Example: 0.05 EUR in four cells of 25 % is 0.02 and 0.01 EUR in the first row, 0.01 and 0.01 EUR in the second: exactly each cell
 * would be 0.0125, each row and each column 0.025 EUR. Equal input gives the equal table.
 *
 * <p>Three directions cannot always be rounded so; nest instead. For partner × fund × year, first make the tables partner × fund and
 * partner × year from the same partner totals; then for each partner {@link #of(Map, Map)} of its {@link #row} of funds and its row of
 * years. Kept exactly are partner × fund, partner × year and everything they add up to. Fund × year over all partners adds up exactly
 * too, but may be as many cents from its exact value as there are partners.
 *
 * @param <R> what the rows are called
 * @param <C> what the columns are called
 */
public final class SplitTable<R, C> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<R, Integer> rows;
    private final LinkedHashMap<C, Integer> columns;
    private final Money[] cells;
    private final Money[] rowTotals;
    private final Money[] columnTotals;
    private final Money total;

    private SplitTable(
            Collection<? extends R> rows, Collection<? extends C> columns, BigInteger[] units, CurrencyUnit currency) {
        this.rows = new LinkedHashMap<>(index(rows));
        this.columns = new LinkedHashMap<>(index(columns));
        int width = columns.size();
        BigInteger[] rowSums = zeros(rows.size());
        BigInteger[] columnSums = zeros(width);
        this.cells = new Money[units.length];
        for (int i = 0; i < units.length; i++) {
            cells[i] = ExactMoney.ofMinor(units[i], currency);
            rowSums[i / width] = rowSums[i / width].add(units[i]);
            columnSums[i % width] = columnSums[i % width].add(units[i]);
        }
        this.rowTotals = amounts(rowSums, currency);
        this.columnTotals = amounts(columnSums, currency);
        this.total = ExactMoney.ofMinor(Arrays.stream(rowSums).reduce(BigInteger.ZERO, BigInteger::add), currency);
    }

    /**
     * A table whose cells are shares of a total, and whose margins follow from them.
     *
     * <p>Every cell, row total and column total is its exact value, rounded to a neighbouring cent. Where the exact cells of a line sum to
     * whole cents, that total is kept; so where all shares sum to 1, the grand total is the amount. A negative amount is divided as its
     * mirror image.
     *
     * @param <R> what the rows are called
     * @param <C> what the columns are called
     * @param rows the rows in order, at least one
     * @param columns the columns in order, at least one
     * @param shares the share of the total in each cell
     * @param total the amount, in whole units of its currency
     * @return the table
     * @throws IllegalArgumentException if there is no row or no column, or one twice, if the currency has no smallest unit, or if the
     *     total is finer than it
     */
    public static <R, C> SplitTable<R, C> of(
            List<? extends R> rows,
            List<? extends C> columns,
            BiFunction<? super R, ? super C, Share> shares,
            MonetaryAmount total) {
        BigInteger units = wholeUnits(total);
        List<Share> cells = new ArrayList<>(rows.size() * columns.size());
        for (R row : rows) {
            for (C column : columns) {
                cells.add(shares.apply(row, column));
            }
        }
        BigInteger denominator = Share.commonDenominator(cells);
        BigInteger magnitude = units.abs();
        BigInteger[] rounded = ControlledRounding.round(
                rows.size(),
                columns.size(),
                cell -> cells.get(cell).inPiecesOf(denominator).multiply(magnitude),
                denominator);
        if (units.signum() < 0) {
            Arrays.setAll(rounded, cell -> rounded[cell].negate());
        }
        return new SplitTable<>(rows, columns, rounded, total.getCurrency());
    }

    /**
     * A table with given row and column totals, and cells in proportion to both: row total × column total ÷ grand total, rounded to
     * a neighbouring cent.
     *
     * <p>Both margins are kept exactly. To divide a project by partner and by fund, split the project first, then this with the partners'
     * totals and the amounts of the split: a table of one row equals the split.
     *
     * @param <R> what the rows are called
     * @param <C> what the columns are called
     * @param rowTotals the rows in order with their totals; a map with an order of its own, such as a {@code LinkedHashMap}
     * @param columnTotals the columns in order with their totals; such a map, too
     * @return the table
     * @throws IllegalArgumentException if there is no row or no column, if a total is negative, if the two sums differ, if a map has
     *     no stable order, if the currency has no smallest unit, or if a total is finer than it
     * @throws javax.money.MonetaryException if the totals are in more than one currency
     */
    public static <R, C> SplitTable<R, C> of(
            Map<? extends R, ? extends MonetaryAmount> rowTotals,
            Map<? extends C, ? extends MonetaryAmount> columnTotals) {
        Allocation.requireStableOrder(rowTotals);
        Allocation.requireStableOrder(columnTotals);
        if (rowTotals.isEmpty() || columnTotals.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one row and one column");
        }
        CurrencyUnit currency = rowTotals.values().iterator().next().getCurrency();
        BigInteger[] ofRows = units(rowTotals.values(), currency);
        BigInteger[] ofColumns = units(columnTotals.values(), currency);
        BigInteger sum = Arrays.stream(ofRows).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger sumOfColumns = Arrays.stream(ofColumns).reduce(BigInteger.ZERO, BigInteger::add);
        if (!sum.equals(sumOfColumns)) {
            throw new IllegalArgumentException("row and column totals must have the same sum, but these have " + sum
                    + " and " + sumOfColumns + " smallest units of " + currency.getCurrencyCode());
        }
        BigInteger[] rounded = ControlledRounding.round(
                ofRows.length,
                ofColumns.length,
                cell -> ofRows[cell / ofColumns.length].multiply(ofColumns[cell % ofColumns.length]),
                sum.max(BigInteger.ONE));
        return new SplitTable<>(rowTotals.keySet(), columnTotals.keySet(), rounded, currency);
    }

    /**
     * The rows.
     *
     * @return their names in order, unmodifiable
     */
    public List<R> rows() {
        return List.copyOf(rows.keySet());
    }

    /**
     * The columns.
     *
     * @return their names in order, unmodifiable
     */
    public List<C> columns() {
        return List.copyOf(columns.keySet());
    }

    /**
     * One cell.
     *
     * @param row its row
     * @param column its column
     * @return the amount
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Money amount(R row, C column) {
        return cells[position(rows, row) * columns.size() + position(columns, column)];
    }

    /**
     * The cells of a row.
     *
     * @param row the row
     * @return its amounts by column, in order, unmodifiable
     * @throws IllegalArgumentException if there is no such row
     */
    public Map<C, Money> row(R row) {
        int first = position(rows, row) * columns.size();
        return named(columns, column -> cells[first + column]);
    }

    /**
     * The cells of a column.
     *
     * @param column the column
     * @return its amounts by row, in order, unmodifiable
     * @throws IllegalArgumentException if there is no such column
     */
    public Map<R, Money> column(C column) {
        int first = position(columns, column);
        return named(rows, row -> cells[first + row * columns.size()]);
    }

    /**
     * The sums of the rows.
     *
     * @return the totals by row, in order, unmodifiable
     */
    public Map<R, Money> rowTotals() {
        return named(rows, row -> rowTotals[row]);
    }

    /**
     * The sums of the columns.
     *
     * @return the totals by column, in order, unmodifiable
     */
    public Map<C, Money> columnTotals() {
        return named(columns, column -> columnTotals[column]);
    }

    /**
     * The sum of all cells, which is that of the row totals and that of the column totals.
     *
     * @return the total
     */
    public Money total() {
        return total;
    }

    private static <N> Map<N, Money> named(Map<N, Integer> index, IntFunction<Money> amounts) {
        Map<N, Money> named = new LinkedHashMap<>();
        index.forEach((name, position) -> named.put(name, amounts.apply(position)));
        return Collections.unmodifiableMap(named);
    }

    private static <N> int position(Map<N, Integer> index, N name) {
        Integer position = index.get(name);
        if (position == null) {
            throw new IllegalArgumentException("the table has no row or column of that name: " + name);
        }
        return position;
    }

    private static <N> Map<N, Integer> index(Collection<? extends N> names) {
        Map<N, Integer> index = new LinkedHashMap<>();
        for (N name : names) {
            if (index.put(name, index.size()) != null) {
                throw new IllegalArgumentException(
                        "a table has each row and each column once, but this one twice: " + name);
            }
        }
        if (index.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one row and one column");
        }
        return index;
    }

    private static BigInteger wholeUnits(MonetaryAmount total) {
        try {
            return ExactMoney.toMinor(total);
        } catch (ArithmeticException finer) {
            throw new IllegalArgumentException(finer.getMessage(), finer);
        }
    }

    private static BigInteger[] units(Collection<? extends MonetaryAmount> totals, CurrencyUnit currency) {
        return totals.stream()
                .map(total -> {
                    ExactMoney.requireCurrency(total, currency);
                    BigInteger units = wholeUnits(total);
                    if (units.signum() < 0) {
                        throw new IllegalArgumentException("a row or column total is at least 0, but one is "
                                + new BigDecimal(units, currency.getDefaultFractionDigits()).toPlainString());
                    }
                    return units;
                })
                .toArray(BigInteger[]::new);
    }

    private static Money[] amounts(BigInteger[] units, CurrencyUnit currency) {
        return Arrays.stream(units)
                .map(each -> ExactMoney.ofMinor(each, currency))
                .toArray(Money[]::new);
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SplitTable<?, ?> that
                && rows().equals(that.rows())
                && columns().equals(that.columns())
                && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * rows.hashCode() + Arrays.hashCode(cells);
    }

    /** The size and the total, for a log; not a format. */
    @Override
    public String toString() {
        return "SplitTable[" + rows.size() + " × " + columns.size() + ", "
                + ExactMoney.toDecimal(total).toPlainString() + "]";
    }
}
