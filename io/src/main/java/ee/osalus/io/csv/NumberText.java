package ee.osalus.io.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a cell prints it, with what its marks can mean.
 *
 * <p>{@code 1.234,56}, {@code 1.234.567} and {@code 403514,06} say themselves which mark is the decimal one; {@code 1.234} does not.
 */
final class NumberText {

    /** What the marks of a number say. */
    enum Shape {
        /** No mark: {@code 1050000}. */
        PLAIN,
        /** The decimal mark is a point. */
        POINT,
        /** The decimal mark is a comma. */
        COMMA,
        /** One point with three digits behind: a thousand, or three decimals. */
        POINT_OR_GROUP,
        /** One comma with three digits behind. */
        COMMA_OR_GROUP
    }

    private static final String SIGNS = "-−+";
    /** {@code 1.234,50-} and {@code 1.234,50- EUR}, but not the two dashes of {@code 125.000,--}. */
    private static final Pattern MINUS_BEHIND = Pattern.compile("^[-−](?![-–—])");

    private static final Pattern NO_CENTS = Pattern.compile("^[.,]?[-−–—]+");
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 30;
    private static final int DIGITS_OF_A_LONG = 18;

    private final Shape shape;
    private final boolean grouped;
    private final BigDecimal digits;
    private final int decimals;
    private final boolean negative;
    private final boolean percent;
    private final @Nullable String currency;

    private NumberText(Core core, boolean negative, boolean percent, @Nullable String currency) {
        this.shape = core.shape;
        this.grouped = core.grouped;
        this.digits = core.digits;
        this.decimals = core.decimals;
        this.negative = negative;
        this.percent = percent;
        this.currency = currency;
    }

    /** Reads a cell without blanks around it; null where it is no number. */
    static @Nullable NumberText of(String cell) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < cell.length(); i++) {
            if (isDigit(cell.charAt(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || cell.length() > LONGEST) {
            return null;
        }
        Core core = Core.of(cell, first, last + 1);
        if (core == null) {
            return null;
        }
        if (first == 0 && last == cell.length() - 1) {
            return new NumberText(core, false, false, null);
        }
        return with(core, CellText.stripped(cell.substring(0, first)), CellText.stripped(cell.substring(last + 1)));
    }

    /** The number with what stands before and after it; null where that makes it something else. */
    private static @Nullable NumberText with(Core core, String before, String after) {
        boolean inBrackets = before.endsWith("(") && after.startsWith(")");
        boolean negative =
                inBrackets || hasMinus(before) || MINUS_BEHIND.matcher(after).find();
        String sign = CellText.withoutTextMark(
                CellText.stripped(inBrackets ? before.substring(0, before.length() - 1) : withoutSign(before)));
        String unit = unit(inBrackets ? after.substring(1) : after);
        boolean percent = unit.startsWith("%");
        String rest = CellText.stripped(percent ? unit.substring(1) : unit);
        if (percent) {
            return sign.isEmpty() && rest.isEmpty() ? new NumberText(core, negative, true, null) : null;
        }
        String currency = CellCurrency.of(sign.isEmpty() ? rest : sign);
        boolean bare = sign.isEmpty() && rest.isEmpty();
        boolean one = sign.isEmpty() || rest.isEmpty();
        return bare || (one && currency != null) ? new NumberText(core, negative, false, currency) : null;
    }

    private static String withoutSign(String before) {
        if (before.isEmpty()) {
            return before;
        }
        int last = before.length() - 1;
        if (SIGNS.indexOf(before.charAt(0)) >= 0) {
            return before.substring(1);
        }
        return SIGNS.indexOf(before.charAt(last)) >= 0 ? before.substring(0, last) : before;
    }

    private static boolean hasMinus(String before) {
        return before.startsWith("-") || before.startsWith("−") || before.endsWith("-") || before.endsWith("−");
    }

    /** Without footnote marks, and without the dash that stands for no cents: {@code 125.000,-}. */
    private static String unit(String after) {
        String unit = NO_CENTS.matcher(after).replaceFirst("");
        while (!unit.isEmpty() && "*¹²³)".indexOf(unit.charAt(unit.length() - 1)) >= 0) {
            unit = CellText.stripped(unit.substring(0, unit.length() - 1));
        }
        return CellText.stripped(unit);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    Shape shape() {
        return shape;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isPercent() {
        return percent;
    }

    /** The ISO code of the currency in the cell; null where it names none. */
    @Nullable
    String currency() {
        return currency;
    }

    /** Whether the number has three decimals for sure, so that a column may have more of them. */
    boolean hasThreeDecimals() {
        return decimals == 3 && !isAmbiguous();
    }

    boolean isAmbiguous() {
        return shape == Shape.POINT_OR_GROUP || shape == Shape.COMMA_OR_GROUP;
    }

    /** Whether its marks say which one is the decimal mark, be it that they only part thousands. */
    boolean isTelling() {
        return shape == Shape.POINT || shape == Shape.COMMA;
    }

    /**
     * The number.
     *
     * @param mark the decimal mark of its column
     * @param threeDecimals whether the column has numbers of three decimals
     * @return the number, or null where that does not tell it
     */
    @Nullable
    BigDecimal value(DecimalMark mark, boolean threeDecimals) {
        if (!isAmbiguous()) {
            return number(grouped && decimals == 0 ? 0 : decimals);
        }
        if (mark != DecimalMark.POINT && mark != DecimalMark.COMMA) {
            return null;
        }
        boolean isDecimal = (mark == DecimalMark.POINT) == (shape == Shape.POINT_OR_GROUP);
        if (isDecimal && !threeDecimals) {
            return null;
        }
        return number(isDecimal ? 3 : 0);
    }

    /** The number, its only mark taken for the decimal one: rates have no thousands. */
    BigDecimal rate() {
        return number(isAmbiguous() ? 3 : decimals);
    }

    private BigDecimal number(int scale) {
        BigDecimal number = digits.movePointLeft(scale);
        return negative ? number.negate() : number;
    }

    /** The digits and marks between the first and the last digit. */
    private static final class Core {
        private final BigDecimal digits;
        private Shape shape = Shape.PLAIN;
        private boolean grouped;
        private int decimals;

        private Core(BigDecimal digits) {
            this.digits = digits;
        }

        static @Nullable Core of(String cell, int from, int to) {
            Core simple = to - from <= DIGITS_OF_A_LONG ? simple(cell, from, to) : null;
            return simple == null ? marked(cell, from, to) : simple;
        }

        /** {@code 403514,06} and {@code 1050000}, which are nearly all, in one pass; null for what has other marks. */
        private static @Nullable Core simple(String cell, int from, int to) {
            long digits = 0;
            int mark = -1;
            for (int i = from; i < to; i++) {
                char c = cell.charAt(i);
                if (isDigit(c)) {
                    digits = 10 * digits + (c - '0');
                } else if (isMark(c) && mark < 0) {
                    mark = i;
                } else {
                    return null;
                }
            }
            Core core = new Core(BigDecimal.valueOf(digits));
            return mark < 0
                    ? core
                    : core.single(cell.charAt(mark) == '.', mark - from, to - mark - 1, cell.charAt(from));
        }

        private static @Nullable Core marked(String cell, int from, int to) {
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
                } else if (isMark(c) || isDigit(c)) {
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
        private static @Nullable Core marked(StringBuilder plain) {
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
            Core core = new Core(new BigDecimal(digits.toString()));
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

        private Core single(boolean point, int before, int behind, char first) {
            boolean group = behind == 3 && before <= 3 && before > 0 && first != '0';
            decimals = behind;
            if (group) {
                shape = point ? Shape.POINT_OR_GROUP : Shape.COMMA_OR_GROUP;
            } else {
                shape = point ? Shape.POINT : Shape.COMMA;
            }
            return this;
        }

        private @Nullable Core withGroups(boolean point, int behind, StringBuilder plain, int lastMark) {
            decimals = behind;
            shape = point ? Shape.POINT : Shape.COMMA;
            return isGrouped(plain, lastMark) ? this : null;
        }

        /** One mark several times: groups of three; or groups and, misused, the decimal mark, as in 2,432,732,45. */
        private @Nullable Core repeated(boolean point, int behind, StringBuilder plain, int lastMark) {
            if (!isGrouped(plain, lastMark)) {
                return null;
            }
            if (behind == 3) {
                grouped = true;
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
    }
}
