package ee.osalus.law;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcurementThresholdTest {

    /** In EUR without VAT, as the delegated regulations set them. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 5548000, 144000, 221000, 443000",
        "2019-12-31, 5548000, 144000, 221000, 443000",
        "2020-01-01, 5350000, 139000, 214000, 428000",
        "2021-12-31, 5350000, 139000, 214000, 428000",
        "2022-01-01, 5382000, 140000, 215000, 431000",
        "2024-06-30, 5538000, 143000, 221000, 443000",
        "2026-01-01, 5404000, 140000, 216000, 432000",
        "2027-12-31, 5404000, 140000, 216000, 432000",
    })
    void isSetAnewEveryTwoYears(LocalDate day, String works, String central, String subCentral, String utilities) {
        assertThat(ProcurementThreshold.WORKS.on(day)).contains(ExactMoney.of(works, "EUR"));
        assertThat(ProcurementThreshold.CENTRAL_GOVERNMENT.on(day)).contains(ExactMoney.of(central, "EUR"));
        assertThat(ProcurementThreshold.SUB_CENTRAL.on(day)).contains(ExactMoney.of(subCentral, "EUR"));
        assertThat(ProcurementThreshold.UTILITIES.on(day)).contains(ExactMoney.of(utilities, "EUR"));
    }

    @ParameterizedTest
    @EnumSource
    void isUnknownBeforeAndAfter(ProcurementThreshold threshold) {
        assertThat(threshold.on(LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(threshold.on(LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void namesTheActOfItsValue() {
        assertThat(ProcurementThreshold.SUB_CENTRAL
                        .value()
                        .on(LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .source())
                .hasToString("Directive 2014/24/EU, Art. 4, Delegated Regulation (EU) 2025/2152");
        assertThat(ProcurementThreshold.UTILITIES
                        .value()
                        .on(LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .source())
                .hasToString("Directive 2014/25/EU, Art. 15, Delegated Regulation (EU) 2025/2150");
    }
}
