package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.check.Portfolio.Part;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import ee.osalus.rules.ExampleProject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.javamoney.moneta.Money;

class PortfolioTest {

    private static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Portfolio portfolio(String projects) {
        return Portfolio.of(ExampleProject.read(projects).stream());
    }

    @Example
    void spreadsAGrantOverTheDaysOfItsYears() {
        Portfolio portfolio = portfolio("period 2019-07-01/2020-06-30; grant 1 000.00 EUR from ESF");
        // 184 of 366 days: 502.7322…; the last year takes the rest.
        assertThat(portfolio.grantsByYear())
                .isEqualTo(Map.of(2019, List.of(euro("502.73")), 2020, List.of(euro("497.27"))));
        assertThat(portfolio.grantsByFunder()).isEqualTo(Map.of("ESF", List.of(euro("1000.00"))));
        assertThat(portfolio
                        .where(line -> line.funder().equals("ESF") && line.year() == 2019)
                        .total(Part.GRANT))
                .containsExactly(euro("502.73"));
    }

    @Property(tries = 200)
    void sumsPartsOfAListToTheSumsOfTheList(
            @ForAll("lists") List<Project> first, @ForAll("lists") List<Project> second) {
        Portfolio together = Portfolio.of(Stream.concat(first.stream(), second.stream()));
        assertThat(Portfolio.of(first.stream())
                        .and(Portfolio.of(second.stream()))
                        .lines())
                .isEqualTo(together.lines());
        assertThat(Portfolio.none().and(together).lines()).isEqualTo(together.lines());
    }

    @Example
    void neverAddsAcrossCurrencies() {
        Portfolio portfolio = portfolio(
                "grant 1 000.00 EUR from A | grant 500.00 SEK from A | grant 0.50 EUR from B; programme code X");
        assertThat(portfolio.total(Part.GRANT)).containsExactly(euro("1000.50"), ExactMoney.of("500.00", "SEK"));
        assertThat(portfolio.grantsByYear().keySet()).containsExactly(0);
        assertThat(portfolio.grantsByProgramme())
                .isEqualTo(Map.of(
                        "",
                        List.of(euro("1000"), ExactMoney.of("500", "SEK")),
                        "Näidisprogramm",
                        List.of(euro("0.50"))));
        assertThat(portfolio.grantsByFund().keySet()).containsExactly("");
    }

    @Example
    void plansOwnMoneyWithTheIneligiblePartWhereItStandsBesideTheSources() {
        String beside =
                "period 2024/2024; eligible 10 000.00 EUR; ineligible 500.00 EUR; grant 8 500.00 EUR; own 1 500.00 EUR";
        String within =
                "period 2025/2025; total 10 500.00 EUR; ineligible 500.00 EUR; grant 8 500.00 EUR; own 2 000.00 EUR";
        String derived = "period 2026/2026; total 29 952.00 EUR; grant 25 000.00 EUR";
        assertThat(portfolio(beside + " | " + within + " | " + derived).ownMoneyByYear())
                .isEqualTo(
                        Map.of(2024, List.of(euro("2000")), 2025, List.of(euro("2000")), 2026, List.of(euro("4952"))));
    }

    @Example
    void knowsNoYearOfAnOpenPeriodAndNothingOfNoProjects() {
        assertThat(portfolio("period 2019-07-01/..; grant 10.00 EUR").grantsByYear())
                .isEqualTo(Map.of(0, List.of(euro("10.00"))));
        Portfolio none = Portfolio.of(List.<Project>of().stream());
        assertThat(none.total(Part.GRANT)).isEmpty();
        assertThat(none.lines()).isEmpty();
    }

    @Provide
    Arbitrary<List<Project>> lists() {
        return Projects.any().list().ofMaxSize(4);
    }

    @Property(tries = 200)
    void theYearsSumToThePrintedGrants(@ForAll("lists") List<Project> projects) {
        BigDecimal printed = projects.stream()
                .flatMap(project -> project.funding().sources().stream())
                .filter(source -> source.kind() == FundingKind.GRANT)
                .flatMap(source -> source.amount().stream())
                .map(ExactMoney::toDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal summed = Portfolio.of(projects.stream()).grantsByYear().values().stream()
                .flatMap(List::stream)
                .map(ExactMoney::toDecimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(summed).isEqualByComparingTo(printed);
    }
}
