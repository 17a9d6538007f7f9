package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.funding.FundingKind;
import ee.osalus.money.ExactMoney;
import ee.osalus.project.Project;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortfolioProperties {

    @Provide
    Arbitrary<List<Project>> lists() {
        return Projects.any().list().ofMaxSize(4);
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
        assertThat(Portfolio.of(first.stream())
                        .and(Portfolio.of(second.stream()))
                        .in(Locale.ENGLISH)
                        .lines())
                .isEqualTo(together.in(Locale.ENGLISH).lines());
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

    @Property(tries = 200)
    void namesInALanguageChangeNoSum(@ForAll("lists") List<Project> projects) {
        Portfolio portfolio = Portfolio.of(projects.stream());
        Portfolio named = portfolio.in(Locale.ENGLISH);

        assertThat(named.grantsByYear()).isEqualTo(portfolio.grantsByYear());
        assertThat(named.ownMoneyByYear()).isEqualTo(portfolio.ownMoneyByYear());
    }
}
