package ee.osalus.io.csv;

import ee.osalus.io.csv.HeaderMatcher.Match;
import ee.osalus.io.csv.HeaderMatcher.Sureness;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of the first rows of a file mean as names of columns; each text is looked at once, however often the rows are.
 *
 * @param <C> the columns that the list can have
 */
final class KnownNames<C extends Enum<C> & ListColumn> {

    private static final int LONGEST_NAME = 600;

    private final HeaderMatcher<C> matcher;
    private final Map<String, Optional<Match<C>>> known = new HashMap<>();
    private final Map<String, Optional<Match<C>>> written = new HashMap<>();

    KnownNames(HeaderMatcher<C> matcher) {
        this.matcher = matcher;
    }

    /** What a cell means as a name, be it with slips of the pen; null where nobody knows. */
    @Nullable
    Match<C> match(String cell) {
        return isName(cell) ? known.computeIfAbsent(cell, matcher::match).orElse(null) : null;
    }

    /** What a cell means as a name that is written as it should be; null where nobody knows. */
    @Nullable
    Match<C> asWritten(String cell) {
        return isName(cell) ? written.computeIfAbsent(cell, matcher::asWritten).orElse(null) : null;
    }

    /** What a cell means that is a known name as it is; null for what only has one in it. */
    @Nullable
    Match<C> whole(String cell) {
        Match<C> match = asWritten(cell);
        return match != null && match.sureness() == Sureness.WHOLE ? match : null;
    }

    /** What a name means under a heading. */
    Match<C> under(String heading, Match<C> match) {
        return matcher.under(heading, match);
    }

    /** Whether a name says that a date is the actual one. */
    boolean saysActual(String name) {
        return matcher.saysActual(name);
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_NAME && cell.chars().anyMatch(Character::isLetter);
    }

    /** Whether it is a known column that is none of the others. */
    boolean isOther(C column) {
        return matcher.isOther(column);
    }
}
