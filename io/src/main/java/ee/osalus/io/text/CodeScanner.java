package ee.osalus.io.text;

import org.jspecify.annotations.Nullable;

/**
 * Reads reference numbers and addresses: {@code VP-18-0145}, {@code EU50264}, {@code 2014-2020.5.04.18-0304},
 * {@code Kliima.1.01.17-0047}, {@code 1.3.0301.12-0137}, {@code LIFE10 NAT/EE/107}, {@code 2018-1-EE01-KA104-046928}; also broken
 * over a line after a hyphen.
 */
final class CodeScanner {

    private static final int LONGEST = 200;

    private final SourceText text;

    CodeScanner(SourceText text) {
        this.text = text;
    }

    /** The code or address that begins at a word, or null where an ordinary word or number does. */
    @Nullable
    Token at(int start) {
        int end = runEnd(start);
        if (text.at(end) == '@') {
            return email(start, end);
        }
        if (isWebAddress(start)) {
            return new Token.Contact(start, addressEnd(start), Token.Contact.Medium.URL);
        }
        if (!hasDigit(start, end)) {
            return null;
        }
        end = trimmedEnd(start, end);
        String run = text.clean(start, end);
        if (isLifeNumber(run) && text.at(end) == ' ') {
            int tail = trimmedEnd(end + 1, runEnd(end + 1));
            if (text.clean(end + 1, tail).chars().filter(c -> c == '/').count() == 2) {
                return new Token.Code(start, tail, text.clean(start, tail), Token.Code.Shape.PROJECT);
            }
        }
        Token.Code.Shape shape = shapeOf(run);
        return shape == null ? null : new Token.Code(start, end, run, shape);
    }

    /** Every code has digits, and few words have. */
    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.isDigit(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Token email(int start, int at) {
        int end = at + 1;
        while (isRunPart(end)) {
            end++;
        }
        end = trimmedEnd(at + 1, end);
        return end > at + 1 ? new Token.Contact(start, end, Token.Contact.Medium.EMAIL) : null;
    }

    private boolean isWebAddress(int start) {
        return text.startsWith(start, "http://")
                || text.startsWith(start, "https://")
                || text.startsWith(start, "www.");
    }

    private int addressEnd(int start) {
        int end = start;
        while (end < text.length() && !text.isSpace(end) && text.at(end) != SourceText.QUOTE && text.at(end) != '|') {
            end++;
        }
        char last = text.at(end - 1);
        return last == '.' || last == ',' || last == ')' || last == ';' ? end - 1 : end;
    }

    /** What the form of a run of letters, digits and separators tells, or null where it is no code. */
    static Token.Code.@Nullable Shape shapeOf(String run) {
        int letters = 0;
        int digits = 0;
        int dots = 0;
        int joints = 0;
        boolean small = false;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            joints += c == '-' || c == '/' ? 1 : 0;
            small |= Character.isLowerCase(c);
        }
        if (digits < 2 || (dots + joints == 0 && !isUnionNumber(run))) {
            return null;
        }
        if (isUnionNumber(run) || isRegisterNumber(run) || isExchangeNumber(run)) {
            return Token.Code.Shape.PROJECT;
        }
        boolean ranged = isPeriodPrefix(run);
        if (ranged ? dots >= 1 : dots >= 2 && (digits + dots == run.length() || hasProjectTail(run))) {
            if (hasProjectTail(run) && dots >= 2) {
                return Token.Code.Shape.PROJECT;
            }
            return joints > (ranged ? 1 : 0) || isGroupedNumber(run) || !Character.isDigit(run.charAt(0))
                    ? joints > 0 && letters + joints > 1 ? Token.Code.Shape.OTHER : null
                    : Token.Code.Shape.MEASURE;
        }
        boolean other = (letters > 0 && !small && Character.isLetter(run.charAt(0)) && joints > 0)
                || (joints >= 2 && digits > 3);
        return other && !isNumericDate(run) ? Token.Code.Shape.OTHER : null;
    }

    /** "EU50264". */
    private static boolean isUnionNumber(String run) {
        return run.startsWith("EU") && run.length() >= 6 && run.length() <= 8 && digitsFrom(run, 2) == run.length();
    }

    /** "VP-18-0145". */
    private static boolean isRegisterNumber(String run) {
        int dash = run.indexOf('-');
        return dash >= 1
                && dash <= 4
                && upTo(run, dash)
                && digitsFrom(run, dash + 1) == dash + 3
                && run.length() >= dash + 7
                && run.charAt(dash + 3) == '-'
                && digitsFrom(run, dash + 4) == run.length();
    }

    /** "2018-1-EE01-KA104-046928". */
    private static boolean isExchangeNumber(String run) {
        return run.length() > 16
                && digitsFrom(run, 0) == 4
                && run.contains("-KA")
                && digitsFrom(run, run.length() - 6) == run.length();
    }

    private static boolean isLifeNumber(String run) {
        return run.startsWith("LIFE") && run.length() == 6 && digitsFrom(run, 4) == 6;
    }

    /** "2014-2020." */
    private static boolean isPeriodPrefix(String run) {
        return run.length() > 10
                && digitsFrom(run, 0) == 4
                && run.charAt(4) == '-'
                && digitsFrom(run, 5) == 9
                && run.charAt(9) == '.';
    }

    /** "-0304": the running number of a project within its measure. */
    private static boolean hasProjectTail(String run) {
        int dash = run.lastIndexOf('-');
        return dash > 2
                && run.length() - dash >= 4
                && run.length() - dash <= 6
                && digitsFrom(run, dash + 1) == run.length()
                && Character.isDigit(run.charAt(dash - 1))
                && run.lastIndexOf('.') > 0
                && !(isPeriodPrefix(run) && dash == 4);
    }

    /** "1.234.567": an amount. */
    private static boolean isGroupedNumber(String run) {
        int dot = run.indexOf('.');
        return dot <= 3 && run.length() > dot + 3 && digitsFrom(run, dot + 1) == dot + 4;
    }

    private static boolean isNumericDate(String run) {
        return (run.length() == 10
                        && ((run.charAt(4) == '-' && run.charAt(7) == '-')
                                || (run.charAt(2) == '-' && run.charAt(5) == '-')
                                || (run.charAt(2) == '/' && run.charAt(5) == '/')))
                || run.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '/');
    }

    private static boolean upTo(String run, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(run.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int digitsFrom(String run, int start) {
        int i = start;
        while (i < run.length() && Character.isDigit(run.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isRunPart(int offset) {
        char c = text.rawAt(offset);
        return text.at(offset) == SourceText.JOINT
                || (c < 0x80
                        && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '/' || c == '_' || c == '+'))
                || (c >= 0x80 && Character.isLetter(c));
    }

    private int runEnd(int start) {
        int i = start;
        while (i - start < LONGEST && isRunPart(i)) {
            i++;
        }
        return i;
    }

    private int trimmedEnd(int start, int end) {
        int i = end;
        while (i > start && !text.isWordPart(i - 1)) {
            i--;
        }
        return i;
    }
}
