package ee.osalus.io.csv;

import ee.osalus.time.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date whose month is a word, in the order of any language: {@code 27 juin 2016}, {@code October 18, 2011}, {@code 2016. június 27.} */
final class DateWords {

    private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]*)\\.?";
    private static final String WEEKDAY = "(?:[\\p{L}\\p{M}]+\\.?,? )?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:" + WEEKDAY + "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[ \\-/]*(?:de )?)?" + MONTH
                    + "[ \\-/,]*(?:de )?(?<year>\\d{4}|\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?:\\.? gada|\\.| m\\.)? (?:(?<day>\\d{1,2})\\. )?" + MONTH
                    + "(?: (?<last>\\d{1,2})\\.?(?: d\\.)?)?");
    private static final int CENTURY = 2000;

    /** From this on a year of two digits is of the last century. */
    private static final int LAST_CENTURY_FROM = 70;

    private DateWords() {}

    /**
     * Reads a date.
     *
     * @param text without blanks around it
     * @return the date, or null where it is none
     * @throws java.time.DateTimeException if the month has no such day
     */
    static @Nullable PartialDate read(String text) {
        Matcher words = DAY_FIRST.matcher(text);
        if (words.matches()) {
            return date(words, words.group("day"));
        }
        words = MONTH_FIRST.matcher(text);
        if (words.matches()) {
            return date(words, words.group("day"));
        }
        words = YEAR_FIRST.matcher(text);
        if (words.matches()) {
            return date(words, words.group("day") == null ? words.group("last") : words.group("day"));
        }
        return null;
    }

    private static @Nullable PartialDate date(Matcher words, @Nullable String day) {
        int month = MonthNames.number(words.group("month"));
        if (month == 0) {
            return null;
        }
        int year = fullYear(words.group("year"));
        return day == null
                ? PartialDate.of(YearMonth.of(year, month))
                : PartialDate.of(LocalDate.of(year, month, Integer.parseInt(day)));
    }

    /** The year that its last two digits, or all four, mean. */
    static int fullYear(String digits) {
        int number = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return number;
        }
        return number >= LAST_CENTURY_FROM ? CENTURY - 100 + number : CENTURY + number;
    }
}
