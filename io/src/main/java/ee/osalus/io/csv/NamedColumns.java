package ee.osalus.io.csv;

import ee.osalus.io.csv.ColumnPlan.Roles;
import ee.osalus.io.csv.HeaderMatcher.Match;
import ee.osalus.io.csv.HeaderMatcher.Sureness;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the header says that each column means; the surest names first, and of one sureness those that mean one thing alone. */
final class NamedColumns<C extends Enum<C> & ListColumn> {

    /** A sign that says what the cells are, unlike that of {@code (85 %)}. */
    private static final Pattern PERCENT = Pattern.compile("(?<![0-9] ?)%");

    private final HeaderRows<C> header;
    private final Roles<C> roles;
    private final EnumMap<C, Column> columns;
    private final EnumMap<C, Column> seconds;
    private final Map<Column, Column> notTaken = new LinkedHashMap<>();
    private final BitSet places = new BitSet();
    private final ColumnNotes notes;

    NamedColumns(HeaderRows<C> header, Roles<C> roles, ColumnNotes notes) {
        this.header = header;
        this.roles = roles;
        this.notes = notes;
        this.columns = new EnumMap<>(roles.type());
        this.seconds = new EnumMap<>(roles.type());
        for (Sureness sureness : Sureness.values()) {
            for (int meanings = 1; meanings <= 2; meanings++) {
                assign(sureness, meanings);
            }
        }
        roles.ambiguous().forEach(this::settle);
    }

    /** Makes a column of an ambiguous name the first of what it may mean that no other column is. */
    private void settle(C ambiguous, List<C> meanings) {
        Column column = columns.remove(ambiguous);
        if (column == null) {
            return;
        }
        for (C meaning : meanings) {
            if (columns.putIfAbsent(meaning, column) == null) {
                return;
            }
        }
        places.clear(column.index());
        notTaken.put(column, columns.getOrDefault(meanings.get(0), column));
    }

    private void assign(Sureness sureness, int meanings) {
        List<@Nullable Match<C>> matches = header.matches();
        for (int i = 0; i < matches.size(); i++) {
            Match<C> match = matches.get(i);
            if (match == null
                    || match.sureness() != sureness
                    || meanings(match) != meanings
                    || (match.column().needsWholeName() && sureness != Sureness.WHOLE)
                    || match.column() == roles.other()) {
                continue;
            }
            C key = meaning(match, header.names().get(i));
            if (key == roles.other()) {
                continue;
            }
            Column column = column(i, key, match.language());
            if (match.also() != null) {
                C other = key == match.also() ? match.column() : match.also();
                notes.note(
                        column,
                        ListFinding.HEADER_OF_TWO,
                        "column",
                        HeaderRows.key(key),
                        "other",
                        HeaderRows.key(other));
            }
            add(key, column);
        }
    }

    /** The first column of a meaning is taken; of dates the first that are actual ones. */
    private void add(C key, Column column) {
        Column first = columns.putIfAbsent(key, column);
        if (first == null) {
            places.set(column.index());
        } else if (key.isFilledFromSecond() && !header.saysActual(first.index()) && header.saysActual(column.index())) {
            columns.put(key, column);
            places.clear(first.index());
            places.set(column.index());
            seconds.put(key, first);
            notTaken.put(first, column);
        } else {
            seconds.putIfAbsent(key, column);
            notTaken.put(column, first);
        }
    }

    private Column column(int place, C key, String language) {
        String name = header.names().get(place);
        Column column = Column.of(place, name, key.kind());
        if (key.kind() != CellKind.AMOUNT) {
            return column;
        }
        int own = AmountUnit.powerOfTen(name, language);
        return column.withPowerOfTen(own == 0 ? header.stated(language).powerOfTen() : own);
    }

    private static int meanings(Match<?> match) {
        return match.also() == null ? 1 : 2;
    }

    /** What a name means: of two things the one that no other column is, and where it says percent of an amount no amount. */
    private C meaning(Match<C> match, String name) {
        C also = match.also();
        if (also != null
                && also != roles.other()
                && columns.containsKey(match.column())
                && !columns.containsKey(also)) {
            return also;
        }
        boolean isPercent = match.column().kind() == CellKind.AMOUNT
                && PERCENT.matcher(name).find()
                && CellCurrency.inHeader(name) == null;
        return isPercent ? shareOf(match.column()) : match.column();
    }

    /** Of a grant the share is its rate; that of a cost or of another's part is nothing that is read. */
    private C shareOf(C amount) {
        C rate = roles.rate();
        return rate != null && amount.isGrant() ? rate : roles.other();
    }

    /** Notes the columns whose meaning another has, in the end. */
    void noteThoseNotTaken() {
        Collection<Column> spares = spares().values();
        notTaken.forEach((column, first) -> {
            if (!places.get(column.index())) {
                ListFinding code = spares.contains(column) ? ListFinding.COLUMN_SECOND : ListFinding.COLUMN_TWICE;
                notes.note(column, code, "first", first.letters());
            }
        });
    }

    /** Of columns that mean the same the second, where it is read in the rows that say nothing in the first. */
    EnumMap<C, Column> spares() {
        EnumMap<C, Column> spares = new EnumMap<>(seconds);
        spares.keySet().removeIf(key -> !key.isFilledFromSecond());
        return spares;
    }

    EnumMap<C, Column> columns() {
        return columns;
    }

    /** Of columns that mean the same the second. */
    Map<C, Column> seconds() {
        return seconds;
    }

    /** The places of the columns whose meaning is known, from 0. */
    BitSet places() {
        return places;
    }
}
