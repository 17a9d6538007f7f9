package ee.osalus.io.csv;

import ee.osalus.io.csv.NumberText.Shape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The digits and marks of a number between its first and its last digit, and what these marks say. */
final class NumberCore {

    private static final int MOST_DIGITS = 30;
    private static final int DIGITS_OF_A_LONG = 18;

    private final BigDecimal digits;
    private Shape shape = Shape.PLAIN;
    private int decimals;

    private NumberCore(BigDecimal digits) {
        this.digits = digits;
    }

    /** Reads a part of a cell that begins and ends with a digit; null where its marks make no number. */
    static @Nullable NumberCore of(String cell, int from, int to) {
        NumberCore simple = to - from <= DIGITS_OF_A_LONG ? simple(cell, from, to) : null;
        return simple == null ? marked(cell, from, to) : simple;
    }

    /** {@code 403514,06} and {@code 1050000}, which are nearly all, in one pass; null for what has other marks. */
    private static @Nullable NumberCore simple(String cell, int from, int to) {
        long digits = 0;
        int mark = -1;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (CellText.isDigit(c)) {
                digits = 10 * digits + (c - '0');
            } else if (isMark(c) && mark < 0) {
                mark = i;
            } else {
                return null;
            }
        }
        NumberCore core = new NumberCore(BigDecimal.valueOf(digits));
        return mark < 0 ? core : core.single(cell.charAt(mark) == '.', mark - from, to - mark - 1, cell.charAt(from));
    }

    private static @Nullable NumberCore marked(String cell, int from, int to) {
        StringBuilder plain = new StringBuilder(to - from);
        int sinceBlank = -1;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (CellText.isBlank(c) || c == '\'' || c == '’' || c == '`') {
                boolean besideMark = isMark(cell.charAt(i - 1)) || isMark(cell.charAt(i + 1));
                if (!besideMark && sinceBlank >= 0 && sinceBlank != 3) {
                    return null;
                }
                sinceBlank = besideMark ? sinceBlank : 0;
            } else if (isMark(c) || CellText.isDigit(c)) {
                if (isMark(c) && sinceBlank >= 0 && sinceBlank != 3) {
                    return null;
                }
                sinceBlank = isMark(c) ? -1 : sinceBlank < 0 ? -1 : sinceBlank + 1;
                plain.append(c);
            } else {
                return null;
            }
        }
        return sinceBlank >= 0 && sinceBlank != 3 ? null : marked(plain);
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    /** Tells the shape; null for marks that make no number. */
    private static @Nullable NumberCore marked(StringBuilder plain) {
        StringBuilder digits = new StringBuilder(plain.length());
        int points = 0;
        int commas = 0;
        int lastMark = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isMark(c)) {
                points += c == '.' ? 1 : 0;
                commas += c == ',' ? 1 : 0;
                lastMark = i;
            } else {
                digits.append(c);
            }
        }
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        NumberCore core = new NumberCore(new BigDecimal(digits.toString()));
        if (lastMark < 0) {
            return core;
        }
        int behind = plain.length() - lastMark - 1;
        boolean point = plain.charAt(lastMark) == '.';
        int same = point ? points : commas;
        int other = point ? commas : points;
        if (same == 1) {
            return other == 0
                    ? core.single(point, lastMark, behind, plain.charAt(0))
                    : core.withGroups(point, behind, plain, lastMark);
        }
        return other == 0 ? core.repeated(point, behind, plain, lastMark) : null;
    }

    private NumberCore single(boolean point, int before, int behind, char first) {
        boolean group = behind == 3 && before <= 3 && before > 0 && first != '0';
        decimals = behind;
        if (group) {
            shape = point ? Shape.POINT_OR_GROUP : Shape.COMMA_OR_GROUP;
        } else {
            shape = point ? Shape.POINT : Shape.COMMA;
        }
        return this;
    }

    private @Nullable NumberCore withGroups(boolean point, int behind, StringBuilder plain, int lastMark) {
        decimals = behind;
        shape = point ? Shape.POINT : Shape.COMMA;
        return isGrouped(plain, lastMark) ? this : null;
    }

    /** One mark several times: groups of three; or groups and, misused, the decimal mark, as in 2,432,732,45. */
    private @Nullable NumberCore repeated(boolean point, int behind, StringBuilder plain, int lastMark) {
        if (!isGrouped(plain, lastMark)) {
            return null;
        }
        if (behind == 3) {
            shape = point ? Shape.COMMA : Shape.POINT;
            return this;
        }
        decimals = behind;
        shape = point ? Shape.POINT : Shape.COMMA;
        return behind <= 2 ? this : null;
    }

    /** Whether the digits before a place stand in threes, but for the first one to three. */
    private static boolean isGrouped(StringBuilder plain, int end) {
        int since = 0;
        boolean first = true;
        for (int i = 0; i <= end; i++) {
            if (i == end || isMark(plain.charAt(i))) {
                if (first ? since == 0 || since > 3 : since != 3) {
                    return false;
                }
                first = false;
                since = 0;
            } else {
                since++;
            }
        }
        return true;
    }

    Shape shape() {
        return shape;
    }

    /** All digits as one whole number. */
    BigDecimal digits() {
        return digits;
    }

    /** How many digits stand behind the decimal mark, or behind the one that may be it. */
    int decimals() {
        return decimals;
    }
}
