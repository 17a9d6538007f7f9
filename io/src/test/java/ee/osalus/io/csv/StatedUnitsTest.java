package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units and currencies that stand above a list or twice in a name, and units that cannot be meant. */
class StatedUnitsTest {

    private static List<Money> costs(Lists.Read read) {
        return read.projects().stream()
                .flatMap(project -> project.funding().totalCost().stream())
                .toList();
    }

    private static Money cost(String title) {
        Lists.Read read =
                Lists.read("List of operations;;\n" + title + ";;\nOperation name;Beneficiary name;Total cost\n"
                        + "Harbour;Example Town;1234,5\nPark;Sample Parish;2,5\n");
        assertThat(read.rowFindings()).isEmpty();
        return costs(read).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in thousands of EUR | 1234500 | EUR",
                "(tuhat eurot) | 1234500 | EUR",
                "Summad tuhandetes eurodes | 1234500 | EUR",
                "Ühik: tuhat eurot | 1234500 | EUR",
                "Mõõtühik tuhat eurot | 1234500 | EUR",
                "Kwoty w tys. zł | 1234500 | PLN",
                "(v tis. Kč) | 1234500 | CZK",
                "Alle Beträge in T€ | 1234500 | EUR",
                "Amounts in million HUF | 1234500000 | HUF",
                "[mln zł] | 1234500000 | PLN",
                "Kwoty w zł | 1234.50 | PLN",
                "All amounts in CZK. | 1234.50 | CZK",
            })
    void takesTheUnitThatATitleStates(String title, String number, String currency) {
        assertThat(cost(title)).isEqualTo(ExactMoney.of(number, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projects of over a million EUR",
                "Operations up to 5 million EUR in 2020",
                "Thousands of volunteers in EU projects",
                "Fund: 1,2 mln EUR",
                "Investing in your future",
                "Programme in euro area countries",
            })
    void takesNoOtherTitleForAUnit(String title) {
        assertThat(cost(title)).isEqualTo(ExactMoney.of("1234.50", "EUR"));
    }

    @Test
    void saysThatItHasMultiplied() {
        Lists.Read read = Lists.read(
                ";;(tuhat eurot)\nProjekti nimi;Toetuse saaja;Kogumaksumus\nRand;Näidisvald;12,5\nPark;Näidislinn;7\n");
        assertThat(costs(read)).containsExactly(ExactMoney.of("12500", "EUR"), ExactMoney.of("7000", "EUR"));
        assertThat(read.listFindings()).contains("list.amount-unit C2 header=Kogumaksumus factor=1000");
    }

    @Test
    void takesTheUnitOfANameBeforeThatOfATitle() {
        Lists.Read read = Lists.read("in thousands of EUR;;\nOperation name;Beneficiary name;Total cost (EUR million)\n"
                + "Harbour;Example Town;2.5\n");
        assertThat(costs(read)).containsExactly(ExactMoney.of("2500000", "EUR"));
    }

    /** 247 000 000 millions of pounds are more than there are. */
    @Test
    void takesAmountsInFullThatAreTooLargeForTheUnitOfTheirName() {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;Total cost £m\n"
                + "Harbour;Example Town;\"£247,000,000\"\nPark;Sample Parish;\"£3,000,000\"\n");
        assertThat(costs(read)).containsExactly(ExactMoney.of("247000000", "GBP"), ExactMoney.of("3000000", "GBP"));
        assertThat(read.listFindings())
                .contains("list.amount-unit-contradicted C1 header=Total cost £m value=247000000 factor=1000000");
    }

    @Test
    void readsTheCurrencyOfProjectsOfCooperationWhereANameHasTwo() {
        Lists.Read read = Lists.read(
                "Nazwa projektu;Nazwa beneficjenta;Program;Wartość projektu (w zł, dla projektów EWT w euro)\n"
                        + "Most;Gmina Wzorcowa;Program Infrastruktura;1000,50\n"
                        + "Rzeka;Powiat Wzorcowy;INTERREG V-A Polska – Słowacja;2000,50\n");
        assertThat(costs(read)).containsExactly(ExactMoney.of("1000.50", "PLN"), ExactMoney.of("2000.50", "EUR"));
        assertThat(read.listFindings()).noneMatch(finding -> finding.startsWith("list.currency-assumed"));
    }

    @Test
    void readsTheSameInEnglish() {
        Lists.Read read = Lists.read(
                "Project title,Beneficiary name,Programme,\"Total project value (PLN, for ETC projects EUR)\"\n"
                        + "Bridge,Example Commune,Smart Growth,1000.50\n"
                        + "River,Example County,Interreg South Baltic,2000.50\n");
        assertThat(read.projects().stream().map(Project::funding).flatMap(f -> f.totalCost().stream()))
                .containsExactly(ExactMoney.of("1000.50", "PLN"), ExactMoney.of("2000.50", "EUR"));
    }
}
