package ee.osalus.split;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.Share;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCapTest {

    @ParameterizedTest
    @CsvSource({
        // Regulation (EU) 2021/1060, Art. 112(3)
        "LESS_DEVELOPED_2021, 2021-01-01, 85%",
        "TRANSITION_ONCE_LESS_DEVELOPED_2021, 2023-05-05, 70%",
        "TRANSITION_2021, 2029-12-31, 60%",
        "MORE_DEVELOPED_ONCE_TRANSITION_2021, 2023-05-05, 50%",
        "MORE_DEVELOPED_2021, 2023-05-05, 40%",
        "COHESION_FUND_2021, 2023-05-05, 85%",
        "JUST_TRANSITION_LESS_DEVELOPED_2021, 2023-05-05, 85%",
        "JUST_TRANSITION_TRANSITION_2021, 2023-05-05, 70%",
        "JUST_TRANSITION_MORE_DEVELOPED_2021, 2023-05-05, 50%",
        // Regulation (EU) 2021/1059, Art. 13
        "INTERREG_2021, 2023-05-05, 80%",
        "INTERREG_D_2021, 2023-05-05, 85%",
        // Regulation (EU) No 1303/2013, Art. 120(3) and 25a
        "COHESION_FUND_2014, 2014-01-01, 85%",
        "COHESION_FUND_2014, 2020-06-30, 85%",
        "COHESION_FUND_2014, 2020-07-01, 100%",
        "COHESION_FUND_2014, 2022-06-30, 100%",
        "COHESION_FUND_2014, 2022-07-01, 85%",
        "LESS_DEVELOPED_POORER_STATE_2014, 2023-12-31, 85%",
        "LESS_DEVELOPED_2014, 2019-01-01, 80%",
        "TRANSITION_2014, 2021-07-01, 100%",
        "MORE_DEVELOPED_2014, 2019-01-01, 50%",
        "TERRITORIAL_COOPERATION_2014, 2019-01-01, 85%",
        // Rules of the mechanisms and of the programme
        "EEA_NORWAY_2014, 2014-05-01, 85%",
        "EEA_NORWAY_CIVIL_SOCIETY_2014, 2025-04-30, 90%",
        "NORDIC_BALTIC_MOBILITY, 2015-01-01, 60%",
        "NORDIC_BALTIC_MOBILITY, 2026-01-01, 60%",
    })
    void holdsTheCeilingOfTheDay(RateCap cap, LocalDate day, String rate) {
        assertThat(cap.on(day)).contains(Share.parse(rate));
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_DEVELOPED_2021, 2020-12-31",
        "INTERREG_2021, 2030-01-01",
        "COHESION_FUND_2014, 2013-12-31",
        "COHESION_FUND_2014, 2024-01-01",
        "EEA_NORWAY_2014, 2025-05-01",
        "NORDIC_BALTIC_MOBILITY, 2014-12-31",
    })
    void saysNothingOutsideItsPeriod(RateCap cap, LocalDate day) {
        assertThat(cap.on(day)).isEmpty();
    }
}
