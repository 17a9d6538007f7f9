package ee.osalus.finding;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.FundingFinding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Finding ERROR =
            Finding.at("/totalCost", FundingFinding.NEGATIVE_AMOUNT).build();
    private static final Finding WARNING =
            Finding.at("", FundingFinding.MIXED_CURRENCIES).build();
    private static final Finding NOWHERE =
            Finding.builder(FundingFinding.MIXED_CURRENCIES).build();
    private static final Finding IN_TEXT = NOWHERE.withLocation(new TextLocation(7, 3, "15 EUR"));

    @Test
    void keepsTheOrderGiven() {
        Findings both = Findings.of(List.of(WARNING)).and(Findings.of(List.of(ERROR)));
        assertThat(both.list()).containsExactly(WARNING, ERROR);
        assertThat(both).containsExactly(WARNING, ERROR);
        assertThat(both.stream()).containsExactly(WARNING, ERROR);
        assertThat(both.isEmpty()).isFalse();
        assertThat(both).hasToString(List.of(WARNING, ERROR).toString());
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Finding> list = new ArrayList<>(List.of(ERROR));
        Findings findings = Findings.of(list);
        list.clear();
        assertThat(findings.list()).containsExactly(ERROR).isUnmodifiable();
    }

    @Test
    void addsNothingToNone() {
        Findings one = Findings.of(List.of(ERROR));
        assertThat(one.and(Findings.none())).isSameAs(one);
        assertThat(Findings.none().and(one)).isEqualTo(one);
        assertThat(Findings.of(List.of())).isSameAs(Findings.none());
        assertThat(Findings.none().isEmpty()).isTrue();
    }

    @Test
    void knowsItsGravestSeverity() {
        assertThat(Findings.of(List.of(ERROR)).hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(Findings.of(List.of(WARNING)).hasAtLeast(Severity.WARNING)).isTrue();
        assertThat(Findings.of(List.of(WARNING)).hasAtLeast(Severity.ERROR)).isFalse();
        assertThat(Findings.none().hasAtLeast(Severity.ADVICE)).isFalse();
    }

    @Test
    void setsPointersOfAPartWithinTheWhole() {
        Findings within = Findings.of(List.of(ERROR, WARNING, NOWHERE, IN_TEXT)).within("/funding");
        assertThat(within.list())
                .containsExactly(
                        ERROR.withLocation(PointerLocation.of("/funding/totalCost")),
                        WARNING.withLocation(PointerLocation.of("/funding")),
                        NOWHERE,
                        IN_TEXT);
    }

    @Test
    void keepsThePlaceInTheTextWithinTheWhole() {
        TextLocation place = new TextLocation(7, 3, "15 EUR");
        Finding printed = ERROR.withLocation(PointerLocation.of("/totalCost").at(place));
        assertThat(Findings.of(List.of(printed)).within("/funding").list())
                .containsExactly(printed.withLocation(
                        PointerLocation.of("/funding/totalCost").at(place)));
    }

    @Test
    void changesEachFinding() {
        assertThat(Findings.of(List.of(ERROR, WARNING))
                        .map(f -> f.withSeverity(Severity.ADVICE))
                        .list())
                .containsExactly(ERROR.withSeverity(Severity.ADVICE), WARNING.withSeverity(Severity.ADVICE));
    }

    @Test
    void isEqualByValue() {
        assertThat(Findings.of(List.of(ERROR)))
                .isEqualTo(Findings.of(List.of(ERROR)))
                .hasSameHashCodeAs(Findings.of(List.of(ERROR)));
        assertThat(Findings.of(List.of(ERROR))).isNotEqualTo(Findings.none()).isNotEqualTo(List.of(ERROR));
    }
}
