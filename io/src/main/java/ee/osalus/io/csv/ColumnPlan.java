package ee.osalus.io.csv;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.io.csv.HeaderMatcher.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list means what, and how each is to be read: first what the header says, then what the cells say.
 *
 * @param <C> the columns that the list can have
 */
final class ColumnPlan<C extends Enum<C> & ListColumn> {

    /**
     * Columns with a part of their own in deciding.
     *
     * @param type the columns
     * @param rate the rate, in whose column amounts are found; null where there is none
     * @param amount what those amounts are
     * @param other known columns that are kept as they are
     * @param personal columns of personal data, not read; null where there are none
     * @param currency the column that names the currency
     * @param ambiguous columns whose name may mean several things: they are the first of these that no other column is
     */
    record Roles<C extends Enum<C>>(
            Class<C> type,
            @Nullable C rate,
            @Nullable C amount,
            C other,
            @Nullable C personal,
            C currency,
            Map<C, List<C>> ambiguous) {}

    /** A column whose cells are looked at before it is decided how they are to be read. */
    private record Watched(Column column, Evidence evidence) {}

    private final HeaderRows<C> header;
    private final Roles<C> roles;
    private final NamedColumns<C> named;
    private final EnumMap<C, Column> columns;
    private final EnumMap<C, Column> spares;
    private final Map<Integer, Evidence> evidence = new HashMap<>();
    private final List<Watched> watched;
    private final List<Column> kept = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private final ColumnNotes notes;
    private String currency = "EUR";
    private @Nullable String cooperationCurrency;

    ColumnPlan(HeaderRows<C> header, Roles<C> roles, int mostFindings) {
        this.header = header;
        this.roles = roles;
        this.notes = new ColumnNotes(header.firstRow(), mostFindings);
        this.named = new NamedColumns<>(header, roles, notes);
        this.columns = named.columns();
        this.spares = named.spares();
        this.watched = Stream.of(columns, named.seconds())
                .flatMap(each -> each.values().stream())
                .map(column -> new Watched(column, cells(column)))
                .toList();
    }

    /** Takes a row into account. */
    void look(Row row) {
        for (Watched each : watched) {
            each.evidence().add(row, each.column());
        }
        for (int i = filled.nextClearBit(0); i < row.size(); i = filled.nextClearBit(i + 1)) {
            if (!row.cell(i).isEmpty()) {
                filled.set(i);
            }
        }
    }

    /** Whether more rows may still decide something. */
    boolean isOpen() {
        return columns.values().stream().anyMatch(column -> cells(column).isOpen(column.kind()));
    }

    private Evidence cells(Column column) {
        return evidence.computeIfAbsent(column.index(), k -> new Evidence());
    }

    /** Ends the look at the cells. */
    void decide() {
        RatesAndAmounts.settle(roles, named, this::cells, notes);
        named.noteThoseNotTaken();
        keepOthers();
        new ColumnForms<>(columns, spares, this::cells, notes).decide();
        decideCurrency();
        Column personal = roles.personal() == null ? null : columns.remove(roles.personal());
        if (personal != null) {
            notes.note(personal, ListFinding.PERSONAL_DATA);
        }
    }

    private void keepOthers() {
        List<Column> empty = new ArrayList<>();
        int width = Math.max(header.names().size(), filled.length());
        for (int i = 0; i < width; i++) {
            if (named.places().get(i)) {
                continue;
            }
            String name = i < header.names().size() ? header.names().get(i) : "";
            Column column = Column.of(i, name, CellKind.TEXT);
            if (name.isEmpty() && !filled.get(i)) {
                empty.add(column);
            } else {
                kept.add(column);
            }
        }
        notes.summarize(kept, ListFinding.COLUMNS_KEPT);
        notes.summarize(empty, ListFinding.COLUMNS_EMPTY);
    }

    /** What amounts are in that name no currency, neither in their cell nor in their column's name. */
    private void decideCurrency() {
        List<Column> amounts = columns.values().stream()
                .filter(c -> c.kind() == CellKind.AMOUNT)
                .toList();
        List<String> named = amounts.stream()
                .map(Column::currency)
                .filter(code -> code != null)
                .distinct()
                .toList();
        CellCurrency.Two two = amounts.stream()
                .map(column -> CellCurrency.twoInHeader(header.names().get(column.index())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (two != null) {
            currency = two.usual();
            cooperationCurrency = two.ofCooperation();
            return;
        }
        String stated = header.stated(language()).currency();
        if (stated != null && named.isEmpty()) {
            currency = stated;
            return;
        }
        currency = named.size() == 1 ? String.valueOf(named.get(0)) : CellCurrency.ofLanguage(language());
        boolean inCells = columns.containsKey(roles.currency())
                || columns.values().stream().anyMatch(column -> cells(column).namesCurrencies());
        amounts.stream()
                .filter(column -> column.currency() == null && !inCells)
                .findFirst()
                .ifPresent(column -> notes.add(notes.at(column, ListFinding.CURRENCY_ASSUMED)
                        .severity(currency.equals("EUR") ? Severity.ADVICE : Severity.WARNING)
                        .putFact("header", column.header())
                        .putFact("currency", currency)
                        .build()));
    }

    /** The language of most names that are not English; English where there is none. */
    String language() {
        Map<String, Integer> counts = new HashMap<>();
        for (Match<C> match : header.matches()) {
            if (match != null && !match.language().equals("en")) {
                counts.merge(match.language(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    /** The column that means something; null where the list has none. */
    @Nullable
    Column column(C key) {
        return columns.get(key);
    }

    /** The column in which a row says something: of two that mean the same the second, where the first says nothing. */
    @Nullable
    Column column(C key, Row row) {
        Column first = columns.get(key);
        Column second = spares.get(key);
        return first != null && second != null && !row.says(first) && row.says(second) ? second : first;
    }

    Map<C, Column> columns() {
        return columns;
    }

    /** Whether the cells of a column are all numbers of a register. */
    boolean isCode(C key) {
        Column column = columns.get(key);
        return column != null && cells(column).isCode();
    }

    /** Columns that nobody understood. */
    List<Column> kept() {
        return kept;
    }

    /** The currency of amounts that name none. */
    String currency() {
        return currency;
    }

    /** The currency of such amounts of projects of territorial cooperation; null where it is the same. */
    @Nullable
    String cooperationCurrency() {
        return cooperationCurrency;
    }

    List<Finding> findings() {
        return notes.findings();
    }

    /** The names of the header, to be known again among the rows. */
    List<String> names() {
        return header.names();
    }
}
