package ee.osalus.io.report;

import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Periods side by side on one scale of whole years: from 1 January of the first year in which one begins or ends to 31 December of
 * the last.
 *
 * <p>Example: of 2020-01-01/2020-12-31 and 2021-07-02/.. the scale is 2020 and 2021; the second begins at 74.965 percent (548 of 731
 * days) and is open to the right.
 */
public final class Timeline {

    private static final int DIGITS = 3;

    private final LocalDate first;
    private final LocalDate last;

    /**
     * A stretch of the scale.
     *
     * @param from where it begins, in percent of the scale
     * @param width how long it is, in percent of the scale, cut to three decimals
     * @param closed whether both its ends are known; an open side reaches to the end of the scale
     */
    public record Stretch(BigDecimal from, BigDecimal width, boolean closed) {}

    /**
     * A year of the scale.
     *
     * @param year the year
     * @param from where it begins, in percent of the scale
     */
    public record Tick(int year, BigDecimal from) {}

    private Timeline(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /**
     * The scale of periods.
     *
     * @param periods the periods, at least one
     * @return the scale
     * @throws IllegalArgumentException if there is no period
     */
    public static Timeline of(Collection<Period> periods) {
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        for (Period period : periods) {
            LocalDate start = period.start().or(period::end).orElseThrow().firstDay();
            LocalDate end = period.end().or(period::start).orElseThrow().lastDay();
            first = first == null || start.isBefore(first) ? start : first;
            last = last == null || end.isAfter(last) ? end : last;
        }
        if (first == null || last == null) {
            throw new IllegalArgumentException("a scale needs at least one period");
        }
        return new Timeline(LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31));
    }

    /**
     * Where a period lies.
     *
     * @param period one of those that the scale is of
     * @return its stretch; a day is never shorter than it is
     */
    public Stretch stretch(Period period) {
        LocalDate start = period.start().map(PartialDate::firstDay).orElse(first);
        LocalDate end = period.end().map(PartialDate::lastDay).orElse(last);
        boolean closed = period.start().isPresent() && period.end().isPresent();
        return new Stretch(percent(first, start), percent(start, end.plusDays(1)), closed);
    }

    /**
     * The years at which the scale is marked.
     *
     * @param most how many marks at the most, at least one
     * @return the first year and every second, third and so on, as many as allowed; in order
     * @throws IllegalArgumentException if no mark is allowed
     */
    public List<Tick> ticks(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one mark is needed: " + most);
        }
        int years = last.getYear() - first.getYear() + 1;
        int step = (years + most - 1) / most;
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            ticks.add(new Tick(year, percent(first, LocalDate.of(year, 1, 1))));
        }
        return List.copyOf(ticks);
    }

    private BigDecimal percent(LocalDate from, LocalDate toExclusive) {
        long days = ChronoUnit.DAYS.between(from, toExclusive);
        long all = ChronoUnit.DAYS.between(first, last.plusDays(1));
        return BigDecimal.valueOf(100 * days).divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.DOWN);
    }
}
