package ee.osalus.io.csv;

import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.io.csv.HeaderMatcher.Match;
import ee.osalus.io.csv.HeaderMatcher.Sureness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The header of a list: the row of its first rows that names the most columns, with rows below it of names in another language, of
 * names under headings of several columns, or of units, or one of groups above it.
 *
 * @param <C> the columns that the list can have
 */
final class HeaderRows<C extends Enum<C> & ListColumn> {

    private static final int FEWEST_COLUMNS = 2;
    private static final int ROWS_WITH_SLIPS = 15;
    private static final int MOST_CELLS_OF_A_TITLE = 2;

    private final KnownNames<C> known;
    private final List<Match<C>> matches = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Row> titles = new ArrayList<>();
    private int firstRow;
    private int lastRow;
    private int width;

    private HeaderRows(KnownNames<C> known) {
        this.known = known;
    }

    /** How well the best of some rows fits a header: the columns that it names; 0 where none can be one. */
    static <C extends Enum<C> & ListColumn> int score(KnownNames<C> known, List<Row> head) {
        HeaderRows<C> header = new HeaderRows<>(known);
        int best = header.best(head);
        return best < 0 ? 0 : header.score(head.get(best));
    }

    /** The header among the first rows; null where there is none. */
    static <C extends Enum<C> & ListColumn> @Nullable HeaderRows<C> find(KnownNames<C> known, List<Row> head) {
        HeaderRows<C> header = new HeaderRows<>(known);
        int best = header.best(head);
        if (best < 0) {
            return null;
        }
        header.take(head, best);
        return header;
    }

    /** The row that names the most columns; those with slips of the pen count only where no row does without. */
    private int best(List<Row> head) {
        int best = best(head, known::asWritten);
        return best >= 0 ? best : best(head.subList(0, Math.min(ROWS_WITH_SLIPS, head.size())), known::match);
    }

    private int best(List<Row> head, Function<String, @Nullable Match<C>> matching) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < head.size(); i++) {
            int fit = score(head.get(i), matching, most);
            if (fit > most) {
                most = fit;
                best = i;
            }
        }
        return best;
    }

    private int score(Row row) {
        return score(row, known::match, 0);
    }

    /**
     * Columns named, those that mean something twice; 0 for a row that can be no header. The cells of a row are looked at as long as
     * those that are left may bring it above the score to beat: of rows of data that are a few.
     */
    private int score(Row row, Function<String, @Nullable Match<C>> matching, int toBeat) {
        if (row.size() < FEWEST_COLUMNS) {
            return 0;
        }
        Set<C> columns = new HashSet<>();
        boolean telling = false;
        int other = 0;
        int left = row.filled();
        for (int i = 0; i < row.size() && 2 * (columns.size() + left) + other > toBeat; i++) {
            Match<C> match = matching.apply(row.cell(i));
            left -= row.cell(i).isEmpty() ? 0 : 1;
            if (match == null) {
                continue;
            }
            telling |= match.column().isTelling();
            if (known.isOther(match.column())) {
                other++;
            } else {
                columns.add(match.column());
            }
        }
        return telling && columns.size() >= FEWEST_COLUMNS ? 2 * columns.size() + Math.min(other, columns.size()) : 0;
    }

    private void take(List<Row> head, int best) {
        Row row = head.get(best);
        titles.addAll(head.subList(0, best));
        Row above = best > 0 && head.get(best - 1).filled() > 1 ? head.get(best - 1) : null;
        firstRow = row.number();
        lastRow = row.number();
        List<Row> below = secondRows(head, best);
        int size = row.size();
        width = row.width();
        for (Row second : below) {
            size = Math.max(size, second.size());
            width = Math.max(width, second.width());
            lastRow = second.number();
        }
        String group = "";
        String heading = "";
        for (int i = 0; i < size; i++) {
            group = above == null || above.cell(i).isEmpty() ? group : above.cell(i);
            heading = row.cell(i).isEmpty() ? heading : row.cell(i);
            String name = row.cell(i);
            Match<C> match = known.match(name);
            for (Row second : below) {
                Match<C> part = match == null ? below(heading, second.cell(i)) : amountBelow(row, second, i, match);
                name = match == null || match.equals(part) ? joined(name, second.cell(i)) : name + " " + second.cell(i);
                match = part;
            }
            if (match == null && above != null) {
                match = name.isEmpty() ? known.match(above.cell(i)) : known.match(group + " " + name);
                name = name.isEmpty() ? above.cell(i) : name;
            }
            names.add(name);
            matches.add(match);
            note(i, name, match);
        }
    }

    /** What a name below a heading of several columns means: that of an amount is another one where the heading says "paid". */
    private @Nullable Match<C> below(String heading, String name) {
        Match<C> match = known.match(name);
        return match == null || match.column().needsWholeName() ? together(heading, name) : known.under(heading, match);
    }

    /** Of an amount over several columns, what the first of them is by the name below it; else what it is by its own. */
    private Match<C> amountBelow(Row row, Row second, int place, Match<C> match) {
        boolean overSeveral = !row.cell(place).isEmpty()
                && row.cell(place + 1).isEmpty()
                && !second.cell(place).isEmpty()
                && !second.cell(place + 1).isEmpty();
        if (!overSeveral || match.column().kind() != CellKind.AMOUNT) {
            return match;
        }
        Match<C> part = below(row.cell(place), second.cell(place));
        return part != null && part.column().kind() != CellKind.TEXT && part.column() != match.column() ? part : match;
    }

    /** What a heading and a name below it mean together, as "Laufzeit" and "von" do; null where there is no name. */
    private @Nullable Match<C> together(String heading, String name) {
        return name.isEmpty() ? null : known.whole(heading + " " + name);
    }

    /** A name, its unit behind it where a row below has that; else the one below where there is none. */
    private static String joined(String name, String below) {
        if (name.isEmpty()) {
            return below;
        }
        return !below.isEmpty() && AmountUnit.isUnit(below) ? name + " (" + below + ")" : name;
    }

    /** Rows below a header that belong to it: the names in another language or of parts, the units, the numbers of the columns. */
    private List<Row> secondRows(List<Row> head, int best) {
        List<Row> rows = new ArrayList<>();
        for (int i = best + 1; i < head.size() && i <= best + 2; i++) {
            Row row = head.get(i);
            int matched = matchedBelow(head.get(best), row);
            boolean names = matched >= FEWEST_COLUMNS && 2 * matched >= row.filled();
            if (!names && !isNumbering(row) && !isOfUnits(row)) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells of a row that are names, be it together with the heading of several columns above them. */
    private int matchedBelow(Row header, Row row) {
        int matched = 0;
        String heading = "";
        for (int i = 0; i < row.size(); i++) {
            heading = header.cell(i).isEmpty() ? heading : header.cell(i);
            String name = row.cell(i);
            matched += known.asWritten(name) != null || together(heading, name) != null ? 1 : 0;
        }
        return matched;
    }

    private static boolean isOfUnits(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty() && !AmountUnit.isUnit(row.cell(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbering(Row row) {
        int expected = 0;
        for (int i = 0; i < row.width(); i++) {
            String digits = row.cell(i).replaceAll("[^0-9]", "");
            String letters = row.cell(i).replaceAll("[0-9().\\[\\]= +]", "");
            if (row.cell(i).isEmpty()) {
                continue;
            }
            expected++;
            if (!letters.isEmpty() || !digits.startsWith(String.valueOf(expected))) {
                return false;
            }
        }
        return expected >= 3;
    }

    private void note(int column, String name, @Nullable Match<C> match) {
        if (match == null) {
            return;
        }
        Column place = Column.of(column, name, CellKind.TEXT);
        CellLocation at = new CellLocation(firstRow, place.letters(), place.header(), place.header());
        if (match.sureness() == Sureness.MISSPELT) {
            findings.add(Finding.builder(ListFinding.HEADER_MISSPELT)
                    .location(at)
                    .putFact("header", place.header())
                    .putFact("column", key(match.column()))
                    .build());
        }
    }

    /** Whether the name of a column says that its dates are the actual ones. */
    boolean saysActual(int column) {
        return known.saysActual(names.get(column));
    }

    static String key(ListColumn column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What titles above the header state of all amounts, in a language; of several the last. */
    AmountUnit.Stated stated(String language) {
        AmountUnit.Stated last = AmountUnit.NOTHING;
        for (Row title : titles) {
            for (int i = 0; i < title.size() && title.filled() <= MOST_CELLS_OF_A_TITLE; i++) {
                AmountUnit.Stated stated = AmountUnit.stated(title.cell(i), language);
                last = stated.equals(AmountUnit.NOTHING) ? last : stated;
            }
        }
        return last;
    }

    /** What each column means; null where nobody knows. */
    List<@Nullable Match<C>> matches() {
        return new ArrayList<>(matches);
    }

    List<String> names() {
        return names;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The columns up to the last that has a name. */
    int width() {
        return width;
    }

    int firstRow() {
        return firstRow;
    }

    int lastRow() {
        return lastRow;
    }
}
