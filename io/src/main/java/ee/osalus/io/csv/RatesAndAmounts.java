package ee.osalus.io.csv;

import ee.osalus.io.csv.ColumnPlan.Roles;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names that say rate above amounts, or amount above rates. Where two columns have one name the one whose cells fit it is meant.
 *
 * @param <C> the columns that the list can have
 */
final class RatesAndAmounts<C extends Enum<C> & ListColumn> {

    private final C rate;
    private final C amount;
    private final EnumMap<C, Column> columns;
    private final Map<C, Column> seconds;
    private final Function<Column, Evidence> cells;
    private final BitSet places;
    private final ColumnNotes notes;

    private RatesAndAmounts(
            C rate, C amount, NamedColumns<C> named, Function<Column, Evidence> cells, ColumnNotes notes) {
        this.rate = rate;
        this.amount = amount;
        this.columns = named.columns();
        this.seconds = named.seconds();
        this.places = named.places();
        this.cells = cells;
        this.notes = notes;
    }

    /** Gives the columns of rates and of amounts the meaning that their cells have. */
    static <C extends Enum<C> & ListColumn> void settle(
            Roles<C> roles, NamedColumns<C> named, Function<Column, Evidence> cells, ColumnNotes notes) {
        C rate = roles.rate();
        C amount = roles.amount();
        if (rate != null && amount != null) {
            new RatesAndAmounts<>(rate, amount, named, cells, notes).settle();
        }
    }

    private void settle() {
        Column rates = columns.get(rate);
        Column amounts = columns.get(amount);
        boolean ratesAreAmounts = rates != null && cells.apply(rates).holdsAmounts();
        boolean amountsAreRates = amounts != null && holdsRates(amounts);
        if (rates != null && ratesAreAmounts && (amounts == null || amountsAreRates)) {
            exchange(rates, amounts);
        } else if (amounts != null && amountsAreRates) {
            takeForRates(amounts, rates);
        }
    }

    private void exchange(Column rates, @Nullable Column amounts) {
        notes.note(rates, ListFinding.RATE_COLUMN_HOLDS_AMOUNTS);
        columns.put(amount, rates.withKind(CellKind.AMOUNT));
        if (amounts != null) {
            notes.note(amounts, ListFinding.AMOUNT_COLUMN_HOLDS_RATES);
            columns.put(rate, amounts.withKind(CellKind.RATE));
            return;
        }
        columns.remove(rate);
        Column second = seconds.get(rate);
        if (second != null && !cells.apply(second).holdsAmounts()) {
            take(rate, second);
        }
    }

    private void takeForRates(Column amounts, @Nullable Column rates) {
        Column second = seconds.get(amount);
        boolean secondFits = second != null && !holdsRates(second);
        if (rates == null) {
            notes.note(amounts, ListFinding.AMOUNT_COLUMN_HOLDS_RATES);
            columns.remove(amount);
            columns.put(rate, amounts.withKind(CellKind.RATE));
        } else if (secondFits) {
            notes.note(amounts, ListFinding.COLUMN_TWICE, "first", rates.letters());
            places.clear(amounts.index());
        }
        if (second != null && secondFits) {
            take(amount, second);
        }
    }

    private void take(C key, Column column) {
        columns.put(key, column);
        places.set(column.index());
    }

    private boolean holdsRates(Column column) {
        boolean isNamedMoney =
                amount.isStrictName(column.header()) || column.currency() != null || column.powerOfTen() > 0;
        Evidence evidence = cells.apply(column);
        return evidence.holdsRates() || (!isNamedMoney && evidence.holdsNothingOverHundred());
    }
}
