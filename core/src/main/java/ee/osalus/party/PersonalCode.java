package ee.osalus.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The personal codes (isikukood) that stand in a text, where they should not.
 *
 * <p>A personal code has eleven digits: century and sex (1 to 8), the day of birth as {@code yyMMdd}, three digits, and a check
 * digit: the sum of the first ten times 1…9, 1, modulo 11; if that is 10, times 3…9, 1, 2, 3; if 10 again, 0. A number that does
 * not fit all of that is none. Source: Population Register Act (rahvastikuregistri seadus), § 39; EVS 585:2007.
 */
public final class PersonalCode {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[1-8][0-9]{10}(?![0-9])");
    private static final String MASK = "•".repeat(11);
    private static final String FIRST_WEIGHTS = "1234567891";
    private static final String SECOND_WEIGHTS = "3456789123";

    private PersonalCode() {}

    /**
     * Whether a text holds one.
     *
     * @param text any text
     * @return true if at least one is in it
     */
    public static boolean isIn(CharSequence text) {
        return ELEVEN_DIGITS.matcher(text).results().anyMatch(found -> isValid(found.group()));
    }

    /**
     * A text without the codes that it holds.
     *
     * @param text any text
     * @return the same text with a dot for each digit of a personal code
     */
    public static String masked(String text) {
        Matcher digits = ELEVEN_DIGITS.matcher(text);
        return digits.replaceAll(found -> isValid(found.group()) ? MASK : found.group());
    }

    /** Whether eleven digits, the first of them from 1 to 8, are one. */
    static boolean isValid(String code) {
        int check = weightedSum(code, FIRST_WEIGHTS) % 11;
        if (check == 10) {
            check = weightedSum(code, SECOND_WEIGHTS) % 11;
        }
        return code.charAt(10) - '0' == check % 10 && hasBirthday(code);
    }

    private static int weightedSum(String code, String weights) {
        int sum = 0;
        for (int i = 0; i < weights.length(); i++) {
            sum += (code.charAt(i) - '0') * (weights.charAt(i) - '0');
        }
        return sum;
    }

    private static boolean hasBirthday(String code) {
        int century = 18 + (code.charAt(0) - '1') / 2;
        try {
            LocalDate.of(
                    century * 100 + Integer.parseInt(code, 1, 3, 10),
                    Integer.parseInt(code, 3, 5, 10),
                    Integer.parseInt(code, 5, 7, 10));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
