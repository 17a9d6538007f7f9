package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Rulebook;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import org.junit.jupiter.api.Test;

/** A rate of the Union beside the amount of all grants together. */
class RateOfGrantTest {

    private static final String HEADER =
            "Operation name;Beneficiary name;Eligible cost (EUR);Grant (EUR);Union co-financing rate\n";

    private static final String FINDING =
            "list.rate-of-other-amount E1 header=Union co-financing rate amount=Grant (EUR)";

    /** The grant is 95 % of the cost, 85 of it the Union's. */
    @Test
    void keepsARateThatIsOfAnotherAmount() {
        Lists.Read read = Lists.read(HEADER + "Harbour;Example Town;100000.00;95000.00;85 %\n"
                + "Park;Sample Parish;20000.00;19000.00;85 %\n");
        assertThat(read.listFindings()).contains(FINDING);
        for (Project project : read.projects()) {
            assertThat(project.funding().sources()).hasSize(1);
            assertThat(project.funding().sources().get(0).rate()).isEmpty();
            assertThat(project.extensions()).containsEntry("/operationList:Cofinancing_Rate", "\"85 %\"");
            assertThat(Rulebook.standard().check(project).stream()
                            .map(f -> f.code().code()))
                    .doesNotContain("funding.rate-differs-from-amount");
        }
    }

    /** Of three grants two are 85 % of the cost; the third is mistyped, which the check of the project then says. */
    @Test
    void takesARateThatIsOfTheGrantsOfMostRows() {
        Lists.Read read = Lists.read(HEADER + "Harbour;Example Town;100000.00;85000.00;85 %\n"
                + "Park;Sample Parish;20000.00;17000.00;85 %\nSquare;Sample Parish;20000.00;19000.00;85 %\n");
        assertThat(read.listFindings()).doesNotContain(FINDING);
        assertThat(read.projects())
                .allSatisfy(project ->
                        assertThat(project.funding().sources().get(0).rate()).contains(Share.percent("85")));
    }

    /** 33 333.00 of 99 999.50 are 33.33…, printed as 33 %. */
    @Test
    void takesARoundedRate() {
        Lists.Read read = Lists.read(HEADER + "Harbour;Example Town;99999.50;33333.00;33 %\n");
        assertThat(read.listFindings()).doesNotContain(FINDING);
        assertThat(read.projects().get(0).funding().sources().get(0).rate()).contains(Share.percent("33"));
    }

    @Test
    void asksNothingWhereTheAmountOfTheUnionStandsInTheList() {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;Eligible cost (EUR);EU contribution (EUR);"
                + "Union co-financing rate\nHarbour;Example Town;100000.00;95000.00;85 %\n");
        assertThat(read.projects().get(0).funding().sources().get(0).rate()).contains(Share.percent("85"));
    }
}
