package ee.osalus.io.csv;

import ee.osalus.time.PartialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as a cell prints it; of {@code 03/04/2021} it is not known which number is the month. */
final class DateText {

    private static final Pattern TIME = Pattern.compile(
            "[ T]+\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?(?: ?[AaPp]\\.?[Mm]\\.?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?$"
                    + "|(?<=\\d-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})$");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s*([./_\\-])\\s*(\\d{1,2})\\s*[./_\\-]\\s*(\\d{1,4})\\.?");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[./\\-]\\s*(\\d{4})|(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(19|20)\\d{6}(?:\\.0)?");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(?:[.,]\\d+)?");
    private static final int LONGEST = 40;

    /** A footnote, and the word for year: {@code 27.06.2016 г.} */
    private static final Pattern BEHIND = Pattern.compile("[*]+$|(?<=\\d) ?(?:г|r|a)\\.?$");

    private final int first;
    private final int second;
    private final int year;
    private final @Nullable PartialDate certain;

    private DateText(int first, int second, int year, @Nullable PartialDate certain) {
        this.first = first;
        this.second = second;
        this.year = year;
        this.certain = certain;
    }

    /** Reads a cell without blanks around it; null where it is no date. */
    static @Nullable DateText of(String cell) {
        if (cell.length() > LONGEST || cell.length() < 4) {
            return null;
        }
        DateText fast = plain(cell);
        if (fast != null) {
            return fast;
        }
        String bare = CellText.withoutTextMark(CellText.withPlainBlanks(cell));
        String text = CellText.stripped(
                BEHIND.matcher(TIME.matcher(bare).replaceFirst("")).replaceFirst(""));
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** {@code 27.06.2016} and {@code 2016-06-27}, which are nearly all, without a regular expression. */
    private static @Nullable DateText plain(String cell) {
        if (cell.length() != 10) {
            return null;
        }
        char mark = cell.charAt(2);
        if ((mark == '.' || mark == '/' || mark == '-') && cell.charAt(5) == mark) {
            int a = number(cell, 0, 2);
            int b = number(cell, 3, 5);
            int y = number(cell, 6, 10);
            return a < 0 || b < 0 || y < 1 ? null : ofNumbers(a, b, y, mark);
        }
        if (cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return PartialDate.tryParse(cell).map(DateText::certain).orElse(null);
        }
        return null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static @Nullable DateText read(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return ofNumbers(
                    numbers.group(1),
                    Integer.parseInt(numbers.group(3)),
                    numbers.group(4),
                    numbers.group(2).charAt(0));
        }
        Matcher month = MONTH_AND_YEAR.matcher(text);
        if (month.matches()) {
            boolean yearFirst = month.group(3) != null;
            int y = Integer.parseInt(month.group(yearFirst ? 3 : 2));
            int m = Integer.parseInt(month.group(yearFirst ? 4 : 1));
            return certain(PartialDate.of(YearMonth.of(y, m)));
        }
        if (COMPACT.matcher(text).matches()) {
            return certain(PartialDate.of(LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8))));
        }
        if (text.length() == 4 && number(text, 0, 4) >= 1900 && number(text, 0, 4) < 2100) {
            return certain(PartialDate.of(Year.of(number(text, 0, 4))));
        }
        if (SERIAL.matcher(text).matches()) {
            return SerialDate.day(new BigDecimal(text.replace(',', '.')), false)
                    .map(day -> certain(PartialDate.of(day)))
                    .orElse(null);
        }
        PartialDate words = DateWords.read(text);
        return words == null ? null : certain(words);
    }

    private static @Nullable DateText ofNumbers(String a, int b, String c, char mark) {
        if (a.length() > 2) {
            return a.length() == 4 && c.length() <= 2
                    ? certain(PartialDate.of(LocalDate.of(Integer.parseInt(a), b, Integer.parseInt(c))))
                    : null;
        }
        if (c.length() != 4 && c.length() != 2) {
            return null;
        }
        return ofNumbers(Integer.parseInt(a), b, DateWords.fullYear(c), mark);
    }

    /** Between points nobody writes the month first: {@code 01.13.2024} is no date. */
    private static @Nullable DateText ofNumbers(int a, int b, int year, char mark) {
        DateText numbers = new DateText(a, b, year, null);
        return mark == '.' && (year < 1 || !numbers.isDayFirst()) ? null : numbers.possible();
    }

    private static DateText certain(PartialDate date) {
        return new DateText(0, 0, 0, date);
    }

    private @Nullable DateText possible() {
        return year >= 1 && (isDay(first, second) || isDay(second, first)) ? this : null;
    }

    /** Whether it tells by itself which number is the month, because the other one is none. */
    boolean isTelling() {
        return certain == null && isDay(first, second) != isDay(second, first);
    }

    boolean isDayFirst() {
        return certain == null && isDay(first, second);
    }

    /** Whether it is one day in one order and another one in the other. */
    boolean isAmbiguous() {
        return certain == null && first != second && !isTelling();
    }

    /** The date in its column's order, or null where that does not tell it. */
    @Nullable
    PartialDate value(DateOrder order) {
        if (certain != null) {
            return certain;
        }
        if (!isAmbiguous()) {
            return isDay(first, second) ? day(first, second) : day(second, first);
        }
        return switch (order) {
            case DAY_FIRST -> day(first, second);
            case MONTH_FIRST -> day(second, first);
            case MIXED, UNKNOWN, NONE -> null;
        };
    }

    private boolean isDay(int dayOfMonth, int month) {
        return month >= 1
                && month <= 12
                && dayOfMonth >= 1
                && dayOfMonth <= Month.of(month).length(Year.isLeap(year));
    }

    private PartialDate day(int dayOfMonth, int month) {
        return PartialDate.of(LocalDate.of(year, month, dayOfMonth));
    }
}
