package ee.osalus.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date of day, month or year precision: {@code 2021-09-14}, {@code 2021-09} or {@code 2021}.
 *
 * <p>It stands for all its days, from {@link #firstDay()} to {@link #lastDay()}, both inclusive: {@code 2021-09} is 1 to 30
 * September 2021. Years are those of the ISO calendar from 0001 to 9999. The text form is the ISO 8601 date of that precision.
 */
public final class PartialDate implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAY_LENGTH = "2021-09-14".length();
    private static final int MONTH_LENGTH = "2021-09".length();
    private static final int YEAR_LENGTH = "2021".length();

    /** How much of a date a document states. */
    public enum Precision {
        /** Day, month and year. */
        DAY,
        /** Month and year. */
        MONTH,
        /** The year alone. */
        YEAR
    }

    private final LocalDate firstDay;
    private final Precision precision;

    private PartialDate(LocalDate firstDay, Precision precision) {
        if (firstDay.getYear() < 1 || firstDay.getYear() > 9999) {
            throw new IllegalArgumentException("a year from 1 to 9999 is expected: " + firstDay);
        }
        this.firstDay = firstDay;
        this.precision = precision;
    }

    /**
     * A date of day precision.
     *
     * @param day the day
     * @return that day
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * A date of month precision.
     *
     * @param month the month
     * @return that month, from its first to its last day
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /**
     * A date of year precision.
     *
     * @param year the year
     * @return that year, from 1 January to 31 December
     * @throws IllegalArgumentException if the year is outside 1 to 9999
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), Precision.YEAR);
    }

    /**
     * Reads the ISO 8601 form, where the length tells the precision: {@code 2021-09-14}, {@code 2021-09}, {@code 2021}.
     *
     * @param text the text, without blanks around it
     * @return the date
     * @throws DateTimeException if the text is of another form, or no such day or month exists
     */
    public static PartialDate parse(CharSequence text) {
        int length = text.length();
        boolean shaped = length == DAY_LENGTH || length == MONTH_LENGTH || length == YEAR_LENGTH;
        for (int i = 0; i < length && shaped; i++) {
            char c = text.charAt(i);
            boolean between = i == YEAR_LENGTH || i == MONTH_LENGTH;
            shaped = between ? c == '-' : (c >= '0' && c <= '9');
        }
        if (!shaped) {
            throw new DateTimeException("a date such as 2021-09-14, 2021-09 or 2021 is expected: " + text);
        }
        int year = number(text, 0, YEAR_LENGTH);
        if (length == YEAR_LENGTH) {
            return of(Year.of(year));
        }
        int month = number(text, YEAR_LENGTH + 1, MONTH_LENGTH);
        return length == MONTH_LENGTH
                ? of(YearMonth.of(year, month))
                : of(LocalDate.of(year, month, number(text, MONTH_LENGTH + 1, DAY_LENGTH)));
    }

    private static int number(CharSequence text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * Reads the ISO 8601 form as {@link #parse} does, but answers a text of another form with nothing.
     *
     * @param text the text
     * @return the date, or empty where the text is none
     */
    public static Optional<PartialDate> tryParse(CharSequence text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /**
     * The first day it stands for.
     *
     * @return the day itself, the first of the month, or 1 January
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The last day it stands for, inclusive.
     *
     * @return the day itself, the last of the month, or 31 December
     */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> firstDay;
            case MONTH -> YearMonth.from(firstDay).atEndOfMonth();
            case YEAR -> LocalDate.of(firstDay.getYear(), 12, 31);
        };
    }

    /**
     * How much of the date is stated.
     *
     * @return day, month or year
     */
    public Precision precision() {
        return precision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && firstDay.equals(that.firstDay) && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstDay, precision);
    }

    /**
     * The ISO 8601 form that {@link #parse} reads back.
     *
     * @return for example {@code 2021-09}
     */
    @Override
    public String toString() {
        String day = firstDay.toString();
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.substring(0, MONTH_LENGTH);
            case YEAR -> day.substring(0, YEAR_LENGTH);
        };
    }
}
