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

    private final NumberCore core;
    private final boolean negative;
    private final boolean percent;
    private final @Nullable String currency;

    private NumberText(NumberCore core, boolean negative, boolean percent, @Nullable String currency) {
        this.core = core;
        this.negative = negative;
        this.percent = percent;
        this.currency = currency;
    }

    /** Reads a cell without blanks around it; null where it is no number. */
    static @Nullable NumberText of(String cell) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < cell.length(); i++) {
            if (CellText.isDigit(cell.charAt(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || cell.length() > LONGEST) {
            return null;
        }
        NumberCore core = NumberCore.of(cell, first, last + 1);
        if (core == null) {
            return null;
        }
        if (first == 0 && last == cell.length() - 1) {
            return new NumberText(core, false, false, null);
        }
        return with(core, CellText.stripped(cell.substring(0, first)), CellText.stripped(cell.substring(last + 1)));
    }

    /** The number with what stands before and after it; null where that makes it something else. */
    private static @Nullable NumberText with(NumberCore core, String before, String after) {
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

    Shape shape() {
        return core.shape();
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
        return core.decimals() == 3 && !isAmbiguous();
    }

    boolean isAmbiguous() {
        return shape() == Shape.POINT_OR_GROUP || shape() == Shape.COMMA_OR_GROUP;
    }

    /** Whether its marks say which one is the decimal mark, be it that they only part thousands. */
    boolean isTelling() {
        return shape() == Shape.POINT || shape() == Shape.COMMA;
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
            return number(core.decimals());
        }
        if (mark != DecimalMark.POINT && mark != DecimalMark.COMMA) {
            return null;
        }
        boolean isDecimal = (mark == DecimalMark.POINT) == (shape() == Shape.POINT_OR_GROUP);
        if (isDecimal && !threeDecimals) {
            return null;
        }
        return number(isDecimal ? 3 : 0);
    }

    /** The number, its only mark taken for the decimal one: rates have no thousands. */
    BigDecimal rate() {
        return number(isAmbiguous() ? 3 : core.decimals());
    }

    private BigDecimal number(int scale) {
        BigDecimal number = core.digits().movePointLeft(scale);
        return negative ? number.negate() : number;
    }
}
