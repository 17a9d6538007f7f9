package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.money.CurrencyUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.javamoney.moneta.Money;

class SplitTableProperties {

    private static final CurrencyUnit EUR = ExactMoney.currency("EUR");

    @Property
    void everyCellAndEveryTotalIsANeighbourOfItsExactValue(
            @ForAll @IntRange(min = 1, max = 8) int height,
            @ForAll @IntRange(min = 1, max = 8) int width,
            @ForAll @LongRange(min = 0, max = 10_000_000_00L) long cents,
            @ForAll Random random) {
        Share[][] shares = shares(height, width, random);

        assertAddsUp(
                SplitTable.of(range(height), range(width), (row, column) -> shares[row][column], cents(cents)),
                shares,
                cents);
        Share[][] transposed = new Share[width][height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                transposed[column][row] = shares[row][column];
            }
        }
        assertAddsUp(
                SplitTable.of(range(width), range(height), (column, row) -> shares[row][column], cents(cents)),
                transposed,
                cents);
    }

    private static void assertAddsUp(SplitTable<Integer, Integer> table, Share[][] shares, long cents) {
        int height = shares.length;
        int width = shares[0].length;
        Share whole = Share.ZERO;
        for (int row = 0; row < height; row++) {
            Share ofRow = Share.ZERO;
            for (int column = 0; column < width; column++) {
                assertNeighbour(table.amount(row, column), shares[row][column], cents);
                ofRow = ofRow.plus(shares[row][column]);
            }
            assertThat(ExactMoney.sum(table.row(row).values(), EUR))
                    .isEqualTo(table.rowTotals().get(row));
            assertNeighbour(sum(table.row(row)), ofRow, cents);
            whole = whole.plus(ofRow);
        }
        for (int column = 0; column < width; column++) {
            Share ofColumn = Share.ZERO;
            for (int row = 0; row < height; row++) {
                ofColumn = ofColumn.plus(shares[row][column]);
            }
            assertThat(sum(table.column(column))).isEqualTo(table.columnTotals().get(column));
            assertNeighbour(sum(table.column(column)), ofColumn, cents);
        }
        assertThat(sum(table.rowTotals())).isEqualTo(table.total());
        assertThat(sum(table.columnTotals())).isEqualTo(table.total());
        assertNeighbour(table.total(), whole, cents);
    }

    @Property
    void givenMarginsAreKeptAndCellsAreInProportion(
            @ForAll @IntRange(min = 1, max = 8) int height,
            @ForAll @IntRange(min = 1, max = 8) int width,
            @ForAll @LongRange(min = 1, max = 10_000_000_00L) long cents,
            @ForAll Random random) {
        Map<Integer, Money> rowTotals = parts(height, cents, random);
        Map<Integer, Money> columnTotals = parts(width, cents, random);

        SplitTable<Integer, Integer> table = SplitTable.of(rowTotals, columnTotals);

        assertThat(table.rowTotals()).isEqualTo(rowTotals);
        assertThat(table.columnTotals()).isEqualTo(columnTotals);
        assertThat(table.total()).isEqualTo(cents(cents));
        rowTotals.forEach((row, ofRow) -> {
            assertThat(sum(table.row(row))).isEqualTo(ofRow);
            columnTotals.forEach((column, ofColumn) -> assertNeighbour(
                    table.amount(row, column),
                    Share.ofAmounts(ofRow, cents(cents)).times(Share.ofAmounts(ofColumn, cents(cents))),
                    cents));
        });
        columnTotals.forEach(
                (column, ofColumn) -> assertThat(sum(table.column(column))).isEqualTo(ofColumn));
    }

    /** Rounded down or up, and exactly where it is whole. */
    private static void assertNeighbour(Money rounded, Share share, long cents) {
        BigInteger pieces = Share.commonDenominator(List.of(share));
        BigInteger[] exact =
                share.inPiecesOf(pieces).multiply(BigInteger.valueOf(cents)).divideAndRemainder(pieces);
        BigInteger over = ExactMoney.toMinor(rounded).subtract(exact[0]);
        assertThat(over).isBetween(BigInteger.ZERO, BigInteger.valueOf(exact[1].signum()));
    }

    /** Mostly shares that sum to 1, as of a project; with tame and with wild denominators. */
    private static Share[][] shares(int height, int width, Random random) {
        boolean wild = random.nextInt(4) == 0;
        long[][] weights = new long[height][width];
        long sum = 0;
        for (long[] row : weights) {
            for (int column = 0; column < width; column++) {
                row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(wild ? 1_000_000_000 : 20);
                sum += row[column];
            }
        }
        long whole = random.nextInt(5) == 0 ? sum + 7 : Math.max(1, sum);
        Share[][] shares = new Share[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                Share share = Share.of(weights[row][column], whole);
                shares[row][column] = wild ? share.times(Share.of(1L << 40, (1L << 40) + 15)) : share;
            }
        }
        return shares;
    }

    private static Map<Integer, Money> parts(int count, long cents, Random random) {
        long[] weights = random.longs(count, 0, 100).toArray();
        weights[0]++;
        List<Money> parts = Allocation.allocate(cents(cents), weights, Remainder.LARGEST_FRACTION);
        Map<Integer, Money> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(named.size(), part));
        return named;
    }

    private static List<Integer> range(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    private static Money sum(Map<Integer, Money> amounts) {
        return ExactMoney.sum(amounts.values(), EUR);
    }

    private static Money cents(long cents) {
        return ExactMoney.ofMinor(cents, EUR);
    }
}
