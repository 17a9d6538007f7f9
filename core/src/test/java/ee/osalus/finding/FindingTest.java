package ee.osalus.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.osalus.funding.FundingFinding;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final LegalReference ACT = new LegalReference("Public Information Act", "§ 35");

    /** A code with a source of its own, as other modules have. */
    private enum Code implements FindingCode {
        RESTRICTED;

        @Override
        public String code() {
            return "project.restricted";
        }

        @Override
        public Severity severity() {
            return Severity.ADVICE;
        }

        @Override
        public String bundle() {
            return "ee.osalus.finding.test";
        }

        @Override
        public Optional<LegalReference> legalBasis() {
            return Optional.of(ACT);
        }
    }

    @Test
    void hasTheSeverityAndSourceOfItsCode() {
        Finding finding = Finding.builder(Code.RESTRICTED).build();
        assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
        assertThat(finding.legalBasis()).contains(ACT);
        assertThat(finding.location()).isEmpty();
        assertThat(finding.facts()).isEmpty();
    }

    @Test
    void mayHaveASeverityOfItsOwn() {
        Finding finding =
                Finding.builder(Code.RESTRICTED).severity(Severity.ERROR).build();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding).isNotEqualTo(Finding.builder(Code.RESTRICTED).build());
    }

    @Test
    void mayHaveASourceOfItsOwn() {
        LegalReference other = new LegalReference("Regulation (EU) 2021/1060", "Art. 49(3)");
        Finding finding = Finding.builder(Code.RESTRICTED).build().withLegalBasis(other);
        assertThat(finding.legalBasis()).contains(other);
        assertThat(finding.withLegalBasis(Optional.empty()).legalBasis()).isEmpty();
    }

    @Test
    void hasNoSourceWhereItsCodeHasNone() {
        assertThat(Finding.builder(FundingFinding.NEGATIVE_AMOUNT).build().legalBasis())
                .isEmpty();
    }

    @Test
    void saysWhatItsTemplateSaysWithItsFacts() {
        Finding finding = Finding.at("/totalCost", FundingFinding.NEGATIVE_AMOUNT)
                .putFact("amount", ExactMoney.of("-500", "EUR"))
                .build();
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The amount of -500.00 EUR is less than zero.");
        assertThat(finding.message(Locale.forLanguageTag("et"))).isEqualTo("Summa -500,00 EUR on väiksem kui null.");
        assertThat(finding.location()).contains(PointerLocation.of("/totalCost"));
    }

    @Test
    void keepsFactsInTheirOrder() {
        Finding finding = Finding.builder(Code.RESTRICTED)
                .putFact("z", 1)
                .putFact("a", 2)
                .putFact("m", 3)
                .build();
        assertThat(finding.facts().keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"totalCost", "#/totalCost", " "})
    void refusesWhatIsNoPointer(String pointer) {
        assertThatThrownBy(() -> Finding.at(pointer, FundingFinding.NEGATIVE_AMOUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON Pointer is empty or begins with a slash: " + pointer);
    }

    @Test
    void severitiesGoFromTheGravestToTheLeast() {
        assertThat(List.of(Severity.values())).containsExactly(Severity.ERROR, Severity.WARNING, Severity.ADVICE);
    }
}
