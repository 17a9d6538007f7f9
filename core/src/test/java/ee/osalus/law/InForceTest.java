package ee.osalus.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InForceTest {

    private static final LegalReference ACT = new LegalReference("Regulation (EU) 1303/2013", "Art. 120(3)");

    private static InForce.Version<String> version(String period, String value) {
        return new InForce.Version<>(Period.parse(period), value, ACT);
    }

    private static final InForce<String> CEILING = InForce.of(List.of(
            version("2020-07-01/2022-06-30", "100 %"), version("2014/2020-06-30", "85 %"), version("2023/..", "85 %")));

    @ParameterizedTest
    @CsvSource({
        "2013-12-31,",
        "2014-01-01, 85 %",
        "2020-06-30, 85 %",
        "2020-07-01, 100 %",
        "2022-06-30, 100 %",
        "2022-07-01,",
        "2023-01-01, 85 %"
    })
    void picksTheVersionOfADay(LocalDate day, String value) {
        assertThat(CEILING.on(day).map(InForce.Version::value)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void keepsTheVersionsInTheOrderGiven() {
        assertThat(CEILING.versions())
                .extracting(v -> v.period().toString())
                .containsExactly("2020-07-01/2022-06-30", "2014/2020-06-30", "2023/..");
        assertThat(CEILING.versions()).isUnmodifiable();
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<InForce.Version<String>> versions = new ArrayList<>(List.of(version("2014/2020", "85 %")));
        InForce<String> ceiling = InForce.of(versions);
        versions.clear();
        assertThat(ceiling.versions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2014/2020, 2020-12-31/2021",
        "2020-12-31/2021, 2014/2020",
        "2014/.., 2021/..",
        "../2020, ../2013",
        "2014/2020, 2015/2016",
        "2014/.., ../2014-01-01"
    })
    void refusesTwoVersionsOfOneDay(String one, String other) {
        assertThatThrownBy(() -> InForce.of(List.of(version(one, "a"), version(other, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two versions hold on the same day: " + one + " and " + other);
    }

    @Test
    void refusesOverlapOfVersionsThatDoNotStandSideBySide() {
        assertThatThrownBy(() -> InForce.of(
                        List.of(version("2014/2015", "a"), version("2018/2019", "b"), version("2015-12-31/2016", "c"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNoVersionAtAll() {
        assertThatThrownBy(() -> InForce.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least one version is expected");
    }

    @Test
    void isEqualByValue() {
        InForce<String> same = InForce.of(List.of(version("2014/2020", "85 %")));
        assertThat(same).isEqualTo(InForce.of(List.of(version("2014/2020", "85 %"))));
        assertThat(same).hasSameHashCodeAs(InForce.of(List.of(version("2014/2020", "85 %"))));
        assertThat(same).isNotEqualTo(CEILING).isNotEqualTo("85 %");
        assertThat(same).hasToString(same.versions().toString());
    }

    @Test
    void aReferencePrintsAsACitation() {
        assertThat(ACT).hasToString("Regulation (EU) 1303/2013, Art. 120(3)");
        assertThat(new LegalReference("Regulation (EU) 2021/1060", "")).hasToString("Regulation (EU) 2021/1060");
        assertThatThrownBy(() -> new LegalReference(" ", "Art. 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the act of a legal reference must be named");
    }
}
