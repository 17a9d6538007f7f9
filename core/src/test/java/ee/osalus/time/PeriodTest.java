package ee.osalus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void keepsThePrecisionOfItsBounds() {
        assertThat(Period.of(LocalDate.of(2018, 9, 12), LocalDate.of(2019, 5, 31)))
                .hasToString("2018-09-12/2019-05-31");
        assertThat(Period.ofMonths(YearMonth.of(2021, 9), YearMonth.of(2022, 4)))
                .hasToString("2021-09/2022-04");
        assertThat(Period.ofYears(Year.of(2014), Year.of(2020))).hasToString("2014/2020");
        assertThat(Period.between(PartialDate.parse("2021-09"), PartialDate.parse("2022")))
                .hasToString("2021-09/2022");
        assertThat(Period.from(PartialDate.parse("2021"))).hasToString("2021/..");
        assertThat(Period.until(PartialDate.parse("2021-03-31"))).hasToString("../2021-03-31");
    }

    @Test
    void tellsItsBounds() {
        Period open = Period.from(PartialDate.parse("2021"));
        assertThat(open.start()).contains(PartialDate.parse("2021"));
        assertThat(open.end()).isEmpty();
        assertThat(Period.until(PartialDate.parse("2021")).start()).isEmpty();
        assertThat(Period.until(PartialDate.parse("2021")).end()).contains(PartialDate.parse("2021"));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> Period.parse("2021-09-14/2021-09-13"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period's end must not lie before its start: 2021-09-14/2021-09-13");
        assertThat(Period.parse("2021-09-14/2021-09-14").days()).hasValue(1);
        // the month holds the day
        assertThat(Period.parse("2021-09-14/2021-09").days()).hasValue(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2021", "/", "../..", "2021/", "/2021", "2021/2022/2023", "2021//2022", "2021 / 2022", "x/y"
            })
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2021/2021, 365", "2024-02/2024-02, 29", "2018-09-12/2019-05-31, 262", "2014/2020, 2557"})
    void countsBothBounds(String period, long days) {
        assertThat(Period.parse(period).days()).hasValue(days);
    }

    @Test
    void countsNoDaysWhereASideIsOpen() {
        assertThat(Period.parse("2021/..").days()).isEmpty();
        assertThat(Period.parse("../2021").days()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09/2022-04, 2021-09-01, true",
        "2021-09/2022-04, 2022-04-30, true",
        "2021-09/2022-04, 2021-08-31, false",
        "2021-09/2022-04, 2022-05-01, false",
        "2021/.., 9999-12-31, true",
        "2021/.., 2020-12-31, false",
        "../2021, 0001-01-01, true",
        "../2021, 2022-01-01, false"
    })
    void containsItsFirstAndLastDay(String period, LocalDate day, boolean contained) {
        assertThat(Period.parse(period).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/2022, 2021-01-01/2022-12-31, true",
        "2021-01-01/2022-12-31, 2021/2022, true",
        "2021/2022, 2020-12-31/2022, false",
        "2021/2022, 2021/2023-01-01, false",
        "2021/2022, 2021/.., false",
        "2021/2022, ../2022, false",
        "2021/.., 2022/.., true",
        "2021/.., 2020/.., false",
        "../2021, ../2020, true",
        "../2021, ../2022, false"
    })
    void enclosesPeriodsOfWhichEveryDayLiesInIt(String one, String other, boolean encloses) {
        assertThat(Period.parse(one).encloses(Period.parse(other))).isEqualTo(encloses);
    }

    @Test
    void isEqualByBoundsAndPrecision() {
        Period years = Period.parse("2021/2021");
        assertThat(years).isEqualTo(Period.ofYears(Year.of(2021), Year.of(2021)));
        assertThat(years).hasSameHashCodeAs(Period.ofYears(Year.of(2021), Year.of(2021)));
        assertThat(years)
                .isNotEqualTo(Period.parse("2021-01-01/2021-12-31"))
                .isNotEqualTo(Period.parse("2021/2022"))
                .isNotEqualTo(Period.parse("2020/2021"))
                .isNotEqualTo("2021/2021");
    }
}
