package ee.osalus.budget;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCeilingsTest {

    /** The ceiling itself holds; a hundredth of a percent more does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OFFICE_ON_DIRECT_COSTS | 2013-12-21 | 25 | Regulation (EU) No 1303/2013, Art. 68(1)(a)
            OFFICE_ON_DIRECT_COSTS | 2021-06-30 | 25 | Regulation (EU) No 1303/2013, Art. 68(1)(a)
            OFFICE_ON_DIRECT_COSTS | 2021-07-01 |  7 | Regulation (EU) 2021/1060, Art. 54(a)
            OFFICE_ON_STAFF        | 2014-01-01 | 15 | Regulation (EU) No 1303/2013, Art. 68(1)(b)
            OFFICE_ON_STAFF        | 2024-01-01 | 15 | Regulation (EU) 2021/1060, Art. 54(b)
            OTHER_ON_STAFF         | 2013-12-21 | 40 | Regulation (EU) No 1304/2013, Art. 14(2)
            OTHER_ON_STAFF         | 2018-08-01 | 40 | Regulation (EU) No 1304/2013, Art. 14(2)
            OTHER_ON_STAFF         | 2018-08-02 | 40 | Regulation (EU) No 1303/2013, Art. 68b(1)
            OTHER_ON_STAFF         | 2024-01-01 | 40 | Regulation (EU) 2021/1060, Art. 56(1)
            STAFF_ON_DIRECT_COSTS  | 2018-08-02 | 20 | Regulation (EU) No 1303/2013, Art. 68a(1)
            STAFF_ON_DIRECT_COSTS  | 2024-01-01 | 20 | Regulation (EU) 2021/1060, Art. 55(1)
            TRAVEL_ON_STAFF        | 2024-01-01 | 15 | Regulation (EU) 2021/1059, Art. 41(5)
            """)
    void aRateMayReachItsCeilingAndNotPassIt(FlatRateKind kind, LocalDate day, long percent, String act) {
        assertThat(check(FlatRate.of(kind, Share.percent(percent)), day)).isEmpty();

        Findings over = check(FlatRate.of(kind, Share.percent(percent + ".01")), day);
        assertThat(over)
                .extracting(Finding::legalBasis)
                .singleElement()
                .satisfies(law -> assertThat(law.map(LegalReference::toString)).contains(act));
    }

    @ParameterizedTest
    @CsvSource({"OFFICE_ON_STAFF, 2013-12-20", "STAFF_ON_DIRECT_COSTS, 2018-08-01", "TRAVEL_ON_STAFF, 2021-06-30"})
    void aRateOfWhichNoLawSpokeHasNoCeiling(FlatRateKind kind, LocalDate day) {
        assertThat(check(FlatRate.of(kind, Share.percent(90)), day)).isEmpty();
    }

    private static Findings check(FlatRate rate, LocalDate day) {
        return Budget.builder()
                .currency(ExactMoney.currency("EUR"))
                .addFlatRate(rate)
                .build()
                .check(day);
    }
}
