package ee.osalus.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Period LEAP_YEAR = Period.parse("2020-01-01/2020-12-31");
    private static final Period OPEN = Period.parse("2021-07-02/..");

    /** 2020 has 366 days, both years 731; up to 2 July 2021 there are 366 + 182 = 548. */
    private final Timeline timeline = Timeline.of(List.of(LEAP_YEAR, OPEN));

    @Test
    void placesAPeriodByItsDays() {
        assertThat(timeline.stretch(LEAP_YEAR))
                .isEqualTo(new Timeline.Stretch(new BigDecimal("0.000"), new BigDecimal("50.068"), true));
    }

    @Test
    void drawsAnOpenPeriodToTheEndOfTheScale() {
        assertThat(timeline.stretch(OPEN))
                .isEqualTo(new Timeline.Stretch(new BigDecimal("74.965"), new BigDecimal("25.034"), false));
    }

    @Test
    void marksNoMoreYearsThanAllowed() {
        assertThat(timeline.ticks(5))
                .containsExactly(
                        new Timeline.Tick(2020, new BigDecimal("0.000")),
                        new Timeline.Tick(2021, new BigDecimal("50.068")));
        assertThat(Timeline.of(List.of(Period.parse("2001/2010"))).ticks(4))
                .extracting(Timeline.Tick::year)
                .containsExactly(2001, 2004, 2007, 2010);
    }

    @Test
    void needsAPeriod() {
        assertThatThrownBy(() -> Timeline.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timeline.ticks(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
