package ee.osalus.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    private static final FigureFormat ESTONIAN = FigureFormat.of(Locale.forLanguageTag("et-EE"));
    private static final FigureFormat ENGLISH = FigureFormat.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20910   | EUR | 20 910,00 EUR         | 20 910.00 EUR",
                "11148.0 | EUR | 11 148,00 EUR         | 11 148.00 EUR",
                "0       | EUR | 0,00 EUR              | 0.00 EUR",
                "0.5     | EUR | 0,50 EUR              | 0.50 EUR",
                "999.99  | EUR | 999,99 EUR            | 999.99 EUR",
                "1000    | EUR | 1 000,00 EUR          | 1 000.00 EUR",
                "-1234567.8 | EUR | -1 234 567,80 EUR  | -1 234 567.80 EUR",
                "1802.13532 | EUR | 1 802,13532 EUR    | 1 802.13532 EUR",
                "123456  | JPY | 123 456 JPY           | 123 456 JPY",
                "1.5     | JPY | 1,5 JPY               | 1.5 JPY",
                "2.5     | KWD | 2,500 KWD             | 2.500 KWD",
                "7       | XXX | 7 XXX                 | 7 XXX"
            })
    void printsAmountsWithAllTheirDigitsAndAtLeastThoseOfTheCurrency(
            String number, String currency, String estonian, String english) {
        assertThat(ESTONIAN.amount(ExactMoney.of(number, currency))).isEqualTo(estonian);
        assertThat(ENGLISH.amount(ExactMoney.of(number, currency))).isEqualTo(english);
    }

    @Test
    void printsFiguresWithoutTheCurrency() {
        assertThat(ESTONIAN.figure(ExactMoney.of("2812.5", "EUR"))).isEqualTo("2 812,50");
    }

    @Test
    void keepsAFigureOnOneLine() {
        assertThat(FigureFormat.unbroken("Sum 1 343 300.00 EUR is 85 % of it"))
                .isEqualTo("Sum 1\u00A0343\u00A0300.00\u00A0EUR is 85\u00A0% of it");
    }

    @Test
    void printsNumbersAsTheyAre() {
        assertThat(ESTONIAN.number(new BigDecimal("1802.1350"))).isEqualTo("1 802,1350");
        assertThat(ENGLISH.number(new BigDecimal("-0.05"))).isEqualTo("-0.05");
        assertThat(ENGLISH.number(new BigDecimal("1E+3"))).isEqualTo("1 000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"85% | 85 %", "69.88% | 69,88 %", "12.5% | 12,5 %", "2/3 | 66,6666… %", "3/2 | 150 %", "0% | 0 %"})
    void printsSharesInPercent(String share, String printed) {
        assertThat(ESTONIAN.share(Share.parse(share))).isEqualTo(printed);
        assertThat(ENGLISH.share(Share.parse(share))).isEqualTo(printed.replace(',', '.'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-09-12 | 12.09.2018 | 12 September 2018",
                "2018-01-05 | 05.01.2018 | 5 January 2018",
                "2018-12    | 12.2018    | December 2018",
                "2018-02    | 02.2018    | February 2018",
                "2018       | 2018       | 2018"
            })
    void printsDatesOfAnyPrecision(String date, String estonian, String english) {
        assertThat(ESTONIAN.date(PartialDate.parse(date))).isEqualTo(estonian);
        assertThat(ENGLISH.date(PartialDate.parse(date))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-09-12/2019-05-31 | 12.09.2018 – 31.05.2019 | 12 September 2018 – 31 May 2019",
                "2021-09/2022-04       | 09.2021 – 04.2022       | September 2021 – April 2022",
                "2021/..               | 2021 –                  | 2021 –",
                "../2021-03            | – 03.2021               | – March 2021"
            })
    void printsPeriodsWithADash(String period, String estonian, String english) {
        assertThat(ESTONIAN.period(Period.parse(period))).isEqualTo(estonian);
        assertThat(ENGLISH.period(Period.parse(period))).isEqualTo(english);
    }

    @Test
    void printsEachFactByItsKind() {
        assertThat(ESTONIAN.format(ExactMoney.of("4952", "EUR"))).isEqualTo("4 952,00 EUR");
        assertThat(ESTONIAN.format(Share.percent("85.5"))).isEqualTo("85,5 %");
        assertThat(ESTONIAN.format(new BigDecimal("1.5"))).isEqualTo("1,5");
        assertThat(ESTONIAN.format(LocalDate.of(2018, 9, 12))).isEqualTo("12.09.2018");
        assertThat(ESTONIAN.format(PartialDate.parse("2018-09"))).isEqualTo("09.2018");
        assertThat(ESTONIAN.format(Period.parse("2018/2019"))).isEqualTo("2018 – 2019");
        assertThat(ESTONIAN.format("nagu on")).isEqualTo("nagu on");
        assertThat(ESTONIAN.format(7)).isEqualTo("7");
    }

    @Test
    void servesEveryOtherLanguageInEnglish() {
        assertThat(FigureFormat.of(Locale.GERMANY)).isSameAs(ENGLISH);
        assertThat(FigureFormat.of(Locale.ROOT)).isSameAs(ENGLISH);
    }
}
