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

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-09-14, DAY, 2021-09-14, 2021-09-14",
        "2021-09, MONTH, 2021-09-01, 2021-09-30",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2021, YEAR, 2021-01-01, 2021-12-31",
        "0001-01-01, DAY, 0001-01-01, 0001-01-01",
        "9999, YEAR, 9999-01-01, 9999-12-31"
    })
    void standsForAllItsDays(String text, PartialDate.Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @Test
    void isMadeOfADayAMonthOrAYear() {
        assertThat(PartialDate.of(LocalDate.of(2021, 9, 14))).isEqualTo(PartialDate.parse("2021-09-14"));
        assertThat(PartialDate.of(YearMonth.of(2021, 9))).isEqualTo(PartialDate.parse("2021-09"));
        assertThat(PartialDate.of(Year.of(2021))).isEqualTo(PartialDate.parse("2021"));
    }

    @Test
    void differsFromADateOfOtherPrecision() {
        PartialDate day = PartialDate.parse("2021-01-01");
        assertThat(day).isNotEqualTo(PartialDate.parse("2021-01")).isNotEqualTo(PartialDate.parse("2021"));
        assertThat(day).isNotEqualTo(PartialDate.parse("2021-01-02")).isNotEqualTo("2021-01-01");
        assertThat(day).hasSameHashCodeAs(PartialDate.parse("2021-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-13",
                "2021-02-30",
                "2021-9",
                "14.09.2021",
                "2021-09-14T00:00",
                "aasta",
                "+2021",
                "0000"
            })
    void refusesOtherForms(String text) {
        assertThat(PartialDate.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOfAny(DateTimeException.class, IllegalArgumentException.class);
    }

    @Test
    void triesAndReads() {
        assertThat(PartialDate.tryParse("2021-09")).contains(PartialDate.of(YearMonth.of(2021, 9)));
    }

    @Test
    void refusesYearsOutsideOfTheTextForm() {
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(0, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 9999");
        assertThatThrownBy(() -> PartialDate.of(Year.of(10_000))).isInstanceOf(IllegalArgumentException.class);
        assertThat(PartialDate.of(LocalDate.of(1, 1, 1))).hasToString("0001-01-01");
        assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
    }
}
