package ee.osalus.time;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The days from a first to a last one, both inclusive; either side may be open, not both.
 *
 * <p>Each bound keeps the precision that the document gives: "September 2021 – April 2022" runs from 1 September 2021 to 30
 * April 2022, and says months. Two periods are equal if their bounds and precisions are, so {@code 2021/2021} differs from
 * {@code 2021-01-01/2021-12-31} although both hold the same days.
 */
public final class Period implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "..";

    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;

    private Period(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException("a period's end must not lie before its start: " + start + "/" + end);
        }
        this.start = start;
        this.end = end;
    }

    /**
     * A period of days.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day; the same day makes a period of one day
     * @return the period
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static Period of(LocalDate startInclusive, LocalDate endInclusive) {
        return between(PartialDate.of(startInclusive), PartialDate.of(endInclusive));
    }

    /**
     * A period of months, from the first day of one to the last day of the other.
     *
     * @param startInclusive the first month
     * @param endInclusive the last month
     * @return the period
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static Period ofMonths(YearMonth startInclusive, YearMonth endInclusive) {
        return between(PartialDate.of(startInclusive), PartialDate.of(endInclusive));
    }

    /**
     * A period of years, from 1 January of one to 31 December of the other.
     *
     * @param startInclusive the first year
     * @param endInclusive the last year
     * @return the period
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static Period ofYears(Year startInclusive, Year endInclusive) {
        return between(PartialDate.of(startInclusive), PartialDate.of(endInclusive));
    }

    /**
     * A period between two bounds, which may differ in precision.
     *
     * @param startInclusive the first bound; the period begins on its first day
     * @param endInclusive the last bound; the period ends on its last day
     * @return the period
     * @throws IllegalArgumentException if the end's last day lies before the start's first day
     */
    public static Period between(PartialDate startInclusive, PartialDate endInclusive) {
        return new Period(Objects.requireNonNull(startInclusive), Objects.requireNonNull(endInclusive));
    }

    /**
     * A period that begins and has no stated end.
     *
     * @param startInclusive the first bound
     * @return the period
     */
    public static Period from(PartialDate startInclusive) {
        return new Period(Objects.requireNonNull(startInclusive), null);
    }

    /**
     * A period that ends and has no stated start.
     *
     * @param endInclusive the last bound
     * @return the period
     */
    public static Period until(PartialDate endInclusive) {
        return new Period(null, Objects.requireNonNull(endInclusive));
    }

    /**
     * Reads the form of ISO 8601-1 and -2: two bounds and a slash, {@code ..} for an open side: {@code 2021-09/2022-04},
     * {@code 2021-09-14/..}, {@code ../2021-03-31}.
     *
     * @param text the text, without blanks
     * @return the period
     * @throws DateTimeException if the text is of another form, or both sides are open
     * @throws IllegalArgumentException if the end lies before the start
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.equals("../..")) {
            throw new DateTimeException("a period such as 2021-09/2022-04 is expected: " + text);
        }
        String first = text.substring(0, slash);
        String last = text.substring(slash + 1);
        return new Period(
                first.equals(OPEN) ? null : PartialDate.parse(first),
                last.equals(OPEN) ? null : PartialDate.parse(last));
    }

    /**
     * The bound it begins with.
     *
     * @return the bound as stated, or empty where the start is open
     */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The bound it ends with.
     *
     * @return the bound as stated, or empty where the end is open
     */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Whether a day lies in the period; both bounds belong to it.
     *
     * @param day the day
     * @return true from the first to the last day inclusive
     */
    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start.firstDay())) && (end == null || !day.isAfter(end.lastDay()));
    }

    /**
     * Whether every day of the other period lies in this one.
     *
     * @param other the other period
     * @return true also if both are equal; false if the other is open where this one is not
     */
    public boolean encloses(Period other) {
        boolean startsInside =
                start == null || (other.start != null && !other.start.firstDay().isBefore(start.firstDay()));
        boolean endsInside =
                end == null || (other.end != null && !other.end.lastDay().isAfter(end.lastDay()));
        return startsInside && endsInside;
    }

    /**
     * The number of days, both bounds counted.
     *
     * @return 365 for {@code 2021/2021}; empty where a side is open
     */
    public OptionalLong days() {
        if (start == null || end == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(start.firstDay(), end.lastDay()) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && Objects.equals(start, that.start) && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /**
     * The ISO 8601 form that {@link #parse} reads back.
     *
     * @return for example {@code 2021-09/2022-04}
     */
    @Override
    public String toString() {
        return (start == null ? OPEN : start) + "/" + (end == null ? OPEN : end);
    }
}
