package ee.osalus.arbitraries;

import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Days, dates of any precision, and periods. */
public final class Periods {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Periods() {}

    /**
     * Days.
     *
     * @return mostly of the years 1990 to 2040, some of any year from 1 to 9999
     */
    public static Arbitrary<LocalDate> days() {
        return Prepared.oneOf(
                Tuple.of(9, between(LocalDate.of(1990, 1, 1), LocalDate.of(2040, 12, 31))),
                Tuple.of(1, between(FIRST, LAST)));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Dates of day, month or year precision.
     *
     * @return dates of the days that {@link #days()} gives
     */
    public static Arbitrary<PartialDate> dates() {
        return Prepared.of(Combinators.combine(days(), Arbitraries.of(PartialDate.Precision.class))
                .as((day, precision) -> switch (precision) {
                    case DAY -> PartialDate.of(day);
                    case MONTH -> PartialDate.of(YearMonth.from(day));
                    case YEAR -> PartialDate.of(Year.from(day));
                }));
    }

    /**
     * Periods between bounds of any precision, some of them open to one side.
     *
     * @return periods from one day to thousands of years
     */
    public static Arbitrary<Period> any() {
        return Prepared.oneOf(
                Tuple.of(8, closed()), Tuple.of(1, dates().map(Period::from)), Tuple.of(1, dates().map(Period::until)));
    }

    /**
     * Periods with both bounds, which may differ in precision.
     *
     * @return periods from one day to thousands of years
     */
    public static Arbitrary<Period> closed() {
        return Prepared.of(Combinators.combine(dates(), dates())
                .as((one, other) -> one.firstDay().isAfter(other.firstDay())
                        ? Period.between(other, one)
                        : Period.between(one, other)));
    }
}
