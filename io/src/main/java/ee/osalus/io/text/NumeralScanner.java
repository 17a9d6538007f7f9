package ee.osalus.io.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in any of the ways that documents print it: {@code 11 148}, {@code 201 669,95}, {@code 1.234.567,89},
 * {@code 1'234'567.89}, {@code 2,432,732,45}, {@code 1 742 338, 67}, {@code 18.805}, {@code 2812,5}, {@code 5000.-}.
 *
 * <p>Groups after the first have three digits and the first has one to three. The last separator is the decimal one where one
 * or two digits follow it; a point or comma before exactly three digits groups. Two blanks group in a text that is spaced out
 * throughout; in any other {@code 34  780 eurot} may be one number or two, and is neither.
 */
final class NumeralScanner {

    /** More digits than any sum of public money has; what is longer is no amount. */
    private static final int MOST_DIGITS = 15;

    private static final String LOOK_LIKE_DIGITS = "OoIl";
    private static final int LONGEST_GROUP = 3;

    private final SourceText text;

    NumeralScanner(SourceText text) {
        this.text = text;
    }

    /**
     * A number and where it ends; {@code grouped} if it is printed in groups, {@code decimal} if with a fraction, {@code unclear} if
     * two kinds of separators stand before three digits, {@code 1 234,567}, or it does not end, {@code 66,666…}.
     */
    record Numeral(
            int end,
            BigDecimal value,
            boolean grouped,
            boolean decimal,
            int digits,
            boolean looseFraction,
            boolean unclear) {

        /** Whether it is no amount for its length or its separators; its value is not to be used. */
        boolean isNoAmount() {
            return unclear || digits > MOST_DIGITS;
        }
    }

    /** The number that begins at a digit, or null where the digits form none (a date, a code, a phone number). */
    @Nullable
    Numeral at(int start, int limit) {
        if (isMistyped(start) || isRestOfMore(start)) {
            return null;
        }
        int i = run(start, limit);
        StringBuilder digits = new StringBuilder().append(text.raw(), start, i);
        boolean grouped = false;
        boolean decimal = false;
        boolean loose = false;
        boolean unclear = false;
        char grouping = 0;
        int scale = 0;
        boolean mayGroup = i - start <= 3;
        while (i < limit) {
            char separator = text.rawAt(i) == '\t' ? '\t' : text.at(i); // a tab parts two cells
            boolean wide = separator == ' ' && text.rawAt(i + 1) != '\t' && text.at(i + 1) == ' ';
            int next = wide ? i + 2 : i + 1;
            int end = run(next, limit);
            int length = end - next;
            if (wide && !text.isSpacedOut() && !isCounted(end)) {
                break;
            }
            if (length == 3 && mayGroup && (isGroupSeparator(separator) || isBrokenLine(i, end))) {
                digits.append(text.raw(), next, end);
                boolean separates = isGroupSeparator(separator);
                unclear |= (grouping != 0 && separates && grouping != separator) || (wide && !text.isSpacedOut());
                grouping = separates ? separator : grouping;
                grouped = true;
                i = end;
            } else if ((separator == '.' || separator == ',') && (length == 1 || length == 2)) {
                digits.append(text.raw(), next, end);
                scale = length;
                decimal = true;
                i = end;
                break;
            } else if (separator == ',' && text.at(next) == ' ' && run(next + 1, limit) == next + 3 && grouped) {
                digits.append(text.raw(), next + 1, next + 3);
                scale = 2;
                decimal = true;
                loose = true;
                i = next + 3;
                break;
            } else {
                break;
            }
        }
        if (!decimal && (text.at(i) == '.' || text.at(i) == ',') && text.at(i + 1) == '-') {
            i += 2;
        }
        if (isPartOfMore(i)) {
            return null;
        }
        unclear |= (decimal || grouping == '.' || grouping == ',') && isEndless(i);
        BigDecimal value = digits.length() > MOST_DIGITS ? BigDecimal.ZERO : decimalOf(digits, scale);
        return new Numeral(i, value, grouped, decimal, digits.length(), loose, unclear);
    }

    /** The number as a fraction: "1,234 miljonit", where the separator before three digits is the decimal one. */
    static BigDecimal beforeMagnitude(SourceText text, int start, Numeral numeral) {
        int separators = 0;
        int at = -1;
        for (int i = start; i < numeral.end(); i++) {
            char c = text.at(i);
            if (c < '0' || c > '9') {
                separators++;
                at = c == '.' || c == ',' ? i : -1;
            }
        }
        return separators == 1 && at >= 0 && !numeral.decimal()
                ? numeral.value().movePointLeft(numeral.end() - at - 1)
                : numeral.value();
    }

    private static BigDecimal decimalOf(StringBuilder digits, int scale) {
        return new BigDecimal(digits.toString()).movePointLeft(scale);
    }

    /** "… suurus 199" and, on the next line, "000,00 eurot": a line that its width broke within a number with cents. */
    private boolean isBrokenLine(int at, int end) {
        return text.at(at) == '\n'
                && at - text.lineStart(text.lineOf(at)) >= Sentence.WRAPPED_WIDTH
                && text.at(end) == ','
                && text.isDigit(end + 1)
                && text.isDigit(end + 2);
    }

    /** Whether digits have a unit, with cents before it or without: two blanks before them part no columns then, or may not. */
    private boolean isCounted(int end) {
        int cents = text.at(end) == ',' || text.at(end) == '.' ? run(end + 1, text.length()) : end;
        int unit = text.skipBlanks(cents, text.length());
        return text.isLetter(unit) || text.at(unit) == '€';
    }

    private boolean isGroupSeparator(char separator) {
        return separator == ' ' || separator == '.' || separator == ',' || separator == '\'';
    }

    /** "3O 000", "l5 500 000": a letter that looks like a digit has broken the number, and its rest is another number. */
    private boolean isMistyped(int start) {
        if (text.at(start) == '0' && text.isDigit(start + 1)) {
            return true;
        }
        int at = start;
        while (text.at(at - 1) == ' ' && text.isDigit(at - 2) && start - at < MOST_DIGITS) {
            at = digitsBefore(at - 1);
        }
        int end = text.at(at - 1) == ' ' ? at - 1 : at;
        boolean digit = end == at && at < start;
        boolean letter = false;
        int from = end;
        while (text.isDigit(from - 1) || LOOK_LIKE_DIGITS.indexOf(text.at(from - 1)) >= 0) {
            from--;
            letter |= !text.isDigit(from);
            digit |= text.isDigit(from);
            if (end - from > LONGEST_GROUP) {
                return false;
            }
        }
        return letter && digit && !text.isWordPart(from - 1);
    }

    private int digitsBefore(int end) {
        int at = end;
        while (text.isDigit(at - 1)) {
            at--;
        }
        return at;
    }

    /** Digits or letters of a code or date go on. */
    private boolean isPartOfMore(int end) {
        char c = text.at(end);
        if (c == '.' || c == ',' || c == '/' || c == '-' || c == '\'') {
            return text.isDigit(end + 1) && c != '-';
        }
        return false;
    }

    /** "66,6666…": what stands behind the separator of a number that was none is not one either. */
    private boolean isRestOfMore(int start) {
        char c = text.at(start - 1);
        return (c == '.' || c == ',') && text.isDigit(start - 2);
    }

    private boolean isEndless(int end) {
        return text.at(end) == '…' || (text.at(end) == '.' && text.at(end + 1) == '.');
    }

    private int run(int start, int limit) {
        int i = start;
        while (i < limit && text.isDigit(i)) {
            i++;
        }
        return i;
    }
}
