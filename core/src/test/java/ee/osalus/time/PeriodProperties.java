package ee.osalus.time;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Periods;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodProperties {

    @Provide
    Arbitrary<Period> periods() {
        return Periods.any();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Periods.dates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Periods.days();
    }

    @Property
    void readsBackWhatItPrints(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void aDateReadsBackWhatItPrints(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void aDateHoldsItsFirstAndLastDay(@ForAll("dates") PartialDate date) {
        Period only = Period.between(date, date);
        assertThat(only.contains(date.firstDay())).isTrue();
        assertThat(only.contains(date.lastDay())).isTrue();
        assertThat(only.contains(date.lastDay().plusDays(1))).isFalse();
        assertThat(only.contains(date.firstDay().minusDays(1))).isFalse();
    }

    @Property
    void enclosesItself(@ForAll("periods") Period period) {
        assertThat(period.encloses(period)).isTrue();
    }

    @Property
    void whatAnEnclosedPeriodContainsTheEnclosingOneDoes(
            @ForAll("periods") Period outer, @ForAll("periods") Period inner, @ForAll("days") LocalDate day) {
        assertThat(!outer.encloses(inner) || !inner.contains(day) || outer.contains(day))
                .isTrue();
    }
}
