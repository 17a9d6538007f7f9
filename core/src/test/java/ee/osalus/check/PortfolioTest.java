package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Portfolio.Line;
import ee.osalus.check.Portfolio.Part;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.project.Project;
import ee.osalus.rules.ExampleProject;
import ee.osalus.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Portfolio portfolio(String projects) {
        return Portfolio.of(ExampleProject.read(projects).stream());
    }

    @Test
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

    @Test
    void countsEveryDayOfTheYearsBetween() {
        // 184 + 366 + 181 = 731 days: 251.7099…, 500.6839…, and the rest.
        assertThat(portfolio("period 2019-07-01/2021-06-30; grant 1 000.00 EUR").grantsByYear())
                .isEqualTo(Map.of(
                        2019, List.of(euro("251.70")), 2020, List.of(euro("500.68")), 2021, List.of(euro("247.62"))));
    }

    @Test
    void takesFundAndProgrammeOfTheSourceOrElseOfTheProject() {
        FundingSource grant = FundingSource.of(FundingKind.GRANT, euro("10"));
        Programme other =
                Programme.builder().name(LocalizedText.of("et", "Muu programm")).build();
        Project project = Project.builder()
                .programme(Programme.builder()
                        .name(LocalizedText.of("et", "Näidisprogramm"))
                        .fund(LocalizedText.of("et", "ERF"))
                        .build())
                .funding(Funding.builder()
                        .addSources(
                                grant,
                                grant.withAmount(euro("20"))
                                        .withFund(LocalizedText.of("et", "ESF"))
                                        .withProgramme(other),
                                FundingSource.of(FundingKind.OWN_CONTRIBUTION, euro("5")))
                        .build())
                .build();

        assertThat(Portfolio.of(Stream.of(project)).lines())
                .containsExactly(
                        new Line(Part.GRANT, "", "ERF", "Näidisprogramm", 0, List.of(euro("10"))),
                        new Line(Part.GRANT, "", "ESF", "Muu programm", 0, List.of(euro("20"))),
                        new Line(Part.OWN_MONEY, "", "ERF", "Näidisprogramm", 0, List.of(euro("5"))));
    }

    private static Project granted(String amount, LocalizedText funder) {
        return Project.builder()
                .funding(Funding.builder()
                        .addSources(FundingSource.of(FundingKind.GRANT, euro(amount))
                                .withFunder(Organisation.builder().name(funder).build()))
                        .build())
                .build();
    }

    @Test
    void namesEachInTheLanguageOfTheReaderWhereAProjectDoes() {
        LocalizedText ministry = LocalizedText.of("et", "Ministeerium").with("en", "Ministry");
        Portfolio portfolio = Portfolio.of(Stream.of(
                granted("1", LocalizedText.of("et", "Ministeerium")),
                granted("2", ministry),
                granted("4", ministry.with("en", "Department").with("lv", "Ministrija")),
                granted("8", LocalizedText.of("en", "Ministry")),
                granted("16", LocalizedText.of("et", "Vald")),
                granted("32", LocalizedText.of("en", "City").with("et", "Linn"))));

        assertThat(portfolio.grantsByFunder())
                .isEqualTo(Map.of(
                        "Ministeerium", List.of(euro("7")),
                        "Ministry", List.of(euro("8")),
                        "Vald", List.of(euro("16")),
                        "City", List.of(euro("32"))));
        // Of the two English names the first; who is named in English alone is the same then.
        assertThat(portfolio.in(Locale.UK).grantsByFunder())
                .isEqualTo(Map.of(
                        "Ministry", List.of(euro("15")), "Vald", List.of(euro("16")), "City", List.of(euro("32"))));
        assertThat(portfolio.in(Locale.forLanguageTag("et")).grantsByFunder())
                .isEqualTo(Map.of(
                        "Ministeerium", List.of(euro("7")),
                        "Ministry", List.of(euro("8")),
                        "Vald", List.of(euro("16")),
                        "Linn", List.of(euro("32"))));
        assertThat(portfolio.in(Locale.forLanguageTag("lv")).grantsByFunder())
                .isEqualTo(Map.of(
                        "Ministrija", List.of(euro("7")),
                        "Ministry", List.of(euro("8")),
                        "Vald", List.of(euro("16")),
                        "City", List.of(euro("32"))));
    }

    @Test
    void namesFundsAndProgrammesOfAPartInTheLanguageOfTheReader() {
        Project project = Project.builder()
                .programme(Programme.builder()
                        .name(LocalizedText.of("et", "Näidisprogramm").with("en", "Sample Programme"))
                        .fund(LocalizedText.of("et", "Näidisfond").with("en", "Sample Fund"))
                        .build())
                .funding(Funding.builder()
                        .addSources(
                                FundingSource.of(FundingKind.GRANT, euro("10")),
                                FundingSource.of(FundingKind.OWN_CONTRIBUTION, euro("5")))
                        .build())
                .build();
        Portfolio portfolio = Portfolio.of(Stream.of(project))
                .and(portfolio("grant 3.00 EUR"))
                .where(line -> !line.fund().isEmpty());

        assertThat(portfolio.in(Locale.ENGLISH).lines())
                .containsExactly(
                        new Line(Part.GRANT, "", "Sample Fund", "Sample Programme", 0, List.of(euro("10"))),
                        new Line(Part.OWN_MONEY, "", "Sample Fund", "Sample Programme", 0, List.of(euro("5"))));
    }

    @Test
    void addsAnotherPortfolio() {
        Portfolio both = portfolio("grant 10.00 EUR from A; own 1.00 EUR")
                .and(portfolio("grant 5.00 EUR from A | grant 3.00 EUR from B"));

        assertThat(both.grantsByFunder()).isEqualTo(Map.of("A", List.of(euro("15")), "B", List.of(euro("3"))));
        assertThat(both.total(Part.GRANT)).containsExactly(euro("18"));
        assertThat(both.total(Part.OWN_MONEY)).containsExactly(euro("1"));
        assertThat(Portfolio.none().and(both).lines()).isEqualTo(both.lines());
        assertThat(Portfolio.none()).hasToString("[]");
    }

    @Test
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

    @Test
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

    @Test
    void knowsNoYearOfAnOpenPeriodAndNothingOfNoProjects() {
        assertThat(portfolio("period 2019-07-01/..; grant 10.00 EUR").grantsByYear())
                .isEqualTo(Map.of(0, List.of(euro("10.00"))));
        assertThat(portfolio("period ../2019-07-01; grant 10.00 EUR").grantsByYear())
                .isEqualTo(Map.of(0, List.of(euro("10.00"))));
        Portfolio none = Portfolio.of(List.<Project>of().stream());
        assertThat(none.total(Part.GRANT)).isEmpty();
        assertThat(none.lines()).isEmpty();
    }
}
