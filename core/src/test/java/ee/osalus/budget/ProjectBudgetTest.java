package ee.osalus.budget;

import static ee.osalus.budget.BudgetVectorsTest.budget;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import ee.osalus.finding.Finding;
import ee.osalus.law.LegalReference;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import java.time.LocalDate;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class ProjectBudgetTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 2);

    @Test
    void addsUpWhatEachPartnerRounded() {
        BudgetCosts partner = budget("STAFF 33.33", "OFFICE_ON_STAFF 15%", 1).costs();
        ProjectBudget project = ProjectBudget.of(List.of(partner, partner));

        assertThat(project.amounts())
                .containsExactly(entry(CostCategory.STAFF, eur("66.66")), entry(CostCategory.OFFICE, eur("9.98")));
        assertThat(project.total()).isEqualTo(eur("76.64"));
        assertThat(project.partners()).containsExactly(partner, partner);
    }

    @Test
    void addsUpPeriodsOfUnequalNumber() {
        ProjectBudget project = ProjectBudget.of(List.of(
                budget("STAFF 10", "-", 3).costs(), budget("TRAVEL 5", "-", 2).costs()));

        // 3.33 3.33 3.34 and 2.50 2.50
        assertThat(project.periodTotals()).containsExactly(eur("5.83"), eur("5.83"), eur("3.34"));
    }

    @Test
    void tellsWhichPartnerAFindingIsAbout() {
        ProjectBudget project = ProjectBudget.of(List.of(
                budget("STAFF 300000", "-", 1).costs(),
                budget("STAFF 1; OFFICE 2", "OFFICE_ON_STAFF 16%", 1).costs()));

        assertThat(project.findings())
                .containsExactly(Finding.at("/1/lines/1", BudgetFinding.PAID_BY_FLAT_RATE)
                        .putFact("amount", eur("2"))
                        .putFact("rate", Share.percent(16))
                        .build());
        assertThat(project.check(IN_2024))
                .containsExactly(Finding.at("/1/flatRates/0", BudgetFinding.OFFICE_ON_STAFF_RATE_OVER_CEILING)
                        .putFact("rate", Share.percent(16))
                        .putFact("ceiling", Share.percent(15))
                        .build()
                        .withLegalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 54(b)")));
    }

    @Test
    void warnsOfRealCostsInAProjectOfAtMost200000() {
        BudgetCosts rest = budget("STAFF 100000; EXTERNAL 99999; LUMP_SUMS 1", "OFFICE_ON_STAFF 0%", 1)
                .costs();
        BudgetCosts cent = budget("LUMP_SUMS 0.01", "-", 1).costs();

        assertThat(ProjectBudget.of(List.of(cent.budget().withLines().costs(), rest))
                        .check(IN_2024))
                .containsExactly(Finding.at("/1/lines/1", BudgetFinding.SIMPLIFIED_OPTIONS_MANDATORY)
                        .putFact("amount", eur("99999"))
                        .putFact("total", eur("200000"))
                        .putFact("threshold", eur("200000"))
                        .build()
                        .withLegalBasis(new LegalReference("Regulation (EU) 2021/1060", "Art. 53(2)")));
        assertThat(ProjectBudget.of(List.of(cent, rest)).check(IN_2024)).isEmpty();
        assertThat(ProjectBudget.of(List.of(rest)).check(LocalDate.of(2021, 6, 30)))
                .isEmpty();
    }

    @Test
    void theThresholdIsInEuro() {
        Budget krona = Budget.builder()
                .currency(ExactMoney.currency("SEK"))
                .addLine(BudgetLine.real(CostCategory.STAFF, "Pay", ExactMoney.of("1", "SEK")))
                .build();

        assertThat(ProjectBudget.of(List.of(krona.costs())).check(IN_2024)).isEmpty();
    }

    @Test
    void refusesNoPartnerAndTwoCurrencies() {
        BudgetCosts euro = budget("STAFF 1", "-", 1).costs();
        BudgetCosts krona =
                Budget.builder().currency(ExactMoney.currency("SEK")).build().costs();

        assertThatThrownBy(() -> ProjectBudget.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProjectBudget.of(List.of(euro, krona))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEqualIfItsPartnersAre() {
        BudgetCosts one = budget("STAFF 1", "-", 1).costs();
        BudgetCosts other = budget("STAFF 2", "-", 1).costs();

        assertThat(ProjectBudget.of(List.of(one)))
                .isEqualTo(ProjectBudget.of(List.of(one)))
                .hasSameHashCodeAs(ProjectBudget.of(List.of(one)))
                .isNotEqualTo(ProjectBudget.of(List.of(other)))
                .isNotEqualTo(one)
                .hasToString("[Staff costs: 1.00 EUR\nTotal: 1.00 EUR]");
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
