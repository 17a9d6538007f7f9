package ee.osalus.check;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What checks depend on beside the value: the day of checking, and the limits of the rules that are our own opinion.
 *
 * <p>A limit outside of its range makes {@code with…} throw {@link IllegalArgumentException}.
 *
 * <p>Example: {@code CheckParameters.standard().withDay(LocalDate.of(2026, 11, 21)).withLongestPeriodYears(7)}.
 */
@Value.Immutable
public abstract sealed class CheckParameters implements WithCheckParameters, Serializable
        permits ImmutableCheckParameters {

    private static final long serialVersionUID = 1L;

    /** Of years and of months; beyond it no calendar makes sense. */
    static final int MOST_YEARS = 1_000;

    CheckParameters() {}

    /**
     * The day of checking.
     *
     * @return the day; where there is none, rules that speak of today say nothing
     */
    public abstract Optional<LocalDate> day();

    /**
     * The most years that a project takes.
     *
     * @return 10 unless set; from 1 to 1 000
     */
    @Value.Default
    public int longestPeriodYears() {
        return 10;
    }

    /**
     * The most years from the day of checking to the end of a project.
     *
     * @return 15 unless set; from 0 to 1 000
     */
    @Value.Default
    public int mostYearsAhead() {
        return 15;
    }

    /**
     * The first day on which a project may begin.
     *
     * @return 1 January 1990 unless set
     */
    @Value.Default
    public LocalDate earliestStart() {
        return LocalDate.of(1990, 1, 1);
    }

    /**
     * The most years from the end of a programme to the end of its projects.
     *
     * @return 3 unless set; from 0 to 1 000
     */
    @Value.Default
    public int mostYearsAfterProgramme() {
        return 3;
    }

    /**
     * The most months that a project may be said to run after its end.
     *
     * @return 12 unless set; from 0 to 1 000
     */
    @Value.Default
    public int mostMonthsOpen() {
        return 12;
    }

    /**
     * The most characters of a title.
     *
     * @return 140 unless set, as 360Giving has it; at least 1
     */
    @Value.Default
    public int longestTitle() {
        return 140;
    }

    /**
     * The greatest amount of a project, in whole units of any currency.
     *
     * @return 10 000 000 000 unless set
     */
    @Value.Default
    public BigDecimal greatestAmount() {
        return BigDecimal.valueOf(10_000_000_000L);
    }

    /**
     * The least total cost of a project that is not zero, in whole units of any currency.
     *
     * @return 10 unless set
     */
    @Value.Default
    public BigDecimal leastTotalCost() {
        return BigDecimal.TEN;
    }

    @Value.Check
    void check() {
        requireWithin(1, MOST_YEARS, longestPeriodYears(), "longestPeriodYears");
        requireWithin(0, MOST_YEARS, mostYearsAhead(), "mostYearsAhead");
        requireWithin(0, MOST_YEARS, mostYearsAfterProgramme(), "mostYearsAfterProgramme");
        requireWithin(0, MOST_YEARS, mostMonthsOpen(), "mostMonthsOpen");
        requireWithin(1, Integer.MAX_VALUE, longestTitle(), "longestTitle");
    }

    private static void requireWithin(int least, int most, int value, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is from " + least + " to " + most + ": " + value);
        }
    }

    /**
     * The limits as they are unless set, and no day.
     *
     * @return the parameters of the standard rulebook
     */
    public static CheckParameters standard() {
        return ImmutableCheckParameters.builder().build();
    }
}
