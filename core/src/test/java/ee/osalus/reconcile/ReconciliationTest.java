package ee.osalus.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ee.osalus.funding.Funding;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.party.PartyKind;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.reconcile.Pair.MatchedBy;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    /** A project a side, as reference/title/period; how they are matched, or not. */
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a:VP-18-0145, Trips, 2018        | a:VP-18-0145, Visits, 2020       | REFERENCE
            a:VP-18-0145, Trips, 2018        | b:' vp-18-0145 ', Visits, 2020   | REFERENCE
            a:VP-18-0145, Õppe-reisid!, 2018 | -, "Õppereisid", 2018            | TITLE_AND_PERIOD
            a:VP-18-0145, Trips, 2018        | a:VP-18-0146, Trips, 2018        |
            unknown:17, Trips, 2018          | unknown:18, Trips, 2018          | TITLE_AND_PERIOD
            -, Trips, 2018                   | -, Trips, 2018-05                | TITLE
            -, Trips, -                      | -, Trips, 2018                   | TITLE
            -, Trips, 2018                   | -, Trips, 2019                   |
            -, Trips, 2018                   | -, Visits, 2018                  |
            -, !, 2018                       | -, !, 2018                       |
            """)
    void matchesTheSameProject(String first, String second, MatchedBy expected) {
        Reconciliation reconciliation = Reconciliation.of(List.of(project(first)), List.of(project(second)));
        assertThat(reconciliation.pairs().stream().map(Pair::matchedBy).findFirst())
                .isEqualTo(Optional.ofNullable(expected));
        assertThat(reconciliation.onlyFirst().isEmpty()).isEqualTo(expected != null);
        assertThat(reconciliation.onlySecond().isEmpty()).isEqualTo(expected != null);
    }

    @Test
    void saysInWhatTheyDiffer() {
        Project first = project("a:1, Trips, 2018").withFunding(total("1250.00"));
        Project second =
                project("a:1, Trips, 2019").withFunding(total("1250.01")).withWebsite("https://example.ee");
        assertThat(Reconciliation.of(List.of(first), List.of(second)).pairs())
                .containsExactly(new Pair(
                        0,
                        0,
                        MatchedBy.REFERENCE,
                        List.of(
                                new Difference(
                                        "/period",
                                        Optional.of(Period.parse("2018/2018")),
                                        Optional.of(Period.parse("2019/2019"))),
                                new Difference(
                                        "/funding/totalCost",
                                        Optional.of(ExactMoney.of("1250.00", "EUR")),
                                        Optional.of(ExactMoney.of("1250.01", "EUR"))),
                                new Difference("/website", Optional.empty(), Optional.of("https://example.ee")))));
    }

    @Test
    void comparesListsWhateverTheirOrder() {
        Project first = project("a:1, Trips, 2018").withPartners(partner("Kase"), partner("Tamme"), partner("Kuuse"));
        Project second = project("a:1, Trips, 2018")
                .withPartners(
                        partner("Pihla"), partner("Kuuse"), partner("Tamme").withFunding(total("5")), partner("Kase"));
        assertThat(Reconciliation.of(List.of(first), List.of(second))
                        .pairs()
                        .get(0)
                        .differences())
                .containsExactly(
                        new Difference("/partners/3/role", Optional.empty(), Optional.of(PartnerRole.PARTNER)),
                        new Difference("/partners/3/organisation/name/und", Optional.empty(), Optional.of("Pihla")),
                        new Difference("/partners/3/organisation/kind", Optional.empty(), Optional.of(PartyKind.BODY)),
                        new Difference(
                                "/partners/1/funding/totalCost",
                                Optional.empty(),
                                Optional.of(ExactMoney.of("5", "EUR"))));
    }

    @Test
    void holdsTheOnlyOneLeftOfAKindAgainstTheOther() {
        Project first = project("a:1, Trips, 2018").withPartners(partner("Kase"), partner("Tamme"));
        Project second = project("a:1, Trips, 2018").withPartners(partner("Tamm"), partner("Kase"));
        assertThat(Reconciliation.of(List.of(first), List.of(second))
                        .pairs()
                        .get(0)
                        .differences())
                .containsExactly(
                        new Difference("/partners/1/organisation/name/und", Optional.of("Tamme"), Optional.of("Tamm")));
    }

    /** Ten thousand projects of one title and period, each with a number that the other source does not have: none is paired. */
    @Test
    void doesNotSlowDownWhereManyProjectsHaveOneTitle() {
        List<Project> first = IntStream.range(0, 10_000)
                .mapToObj(i -> project("a:" + i + ", Trips, 2018"))
                .toList();
        List<Project> second = IntStream.range(0, 10_000)
                .mapToObj(i -> project("a:x" + i + ", Trips, 2018"))
                .toList();
        Reconciliation apart =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reconciliation.of(first, second));
        assertThat(apart.pairs()).isEmpty();
        List<Project> other = Collections.nCopies(10_000, project("a:1, Trips, 2018"));
        Reconciliation same = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Reconciliation.of(other, other));
        assertThat(same.pairs()).hasSize(10_000).allMatch(pair -> pair.first() == pair.second());
    }

    private static Partner partner(String name) {
        return Partner.of(PartnerRole.PARTNER, Organisation.of(name));
    }

    @Test
    void takesEqualAmountsForEqualHoweverTheyArePrinted() {
        Project first = project("a:1, Trips, 2018").withFunding(total("1250"));
        Project second = project("a:1, Trips, 2018").withFunding(total("1250.00"));
        assertThat(Reconciliation.of(List.of(first), List.of(second)).isClean()).isTrue();
    }

    @Test
    void pairsEachProjectOnce() {
        List<Project> two = List.of(project("a:1, Trips, 2018"), project("a:1, Trips, 2018"));
        Reconciliation reconciliation = Reconciliation.of(two, two.subList(0, 1));
        assertThat(reconciliation.pairs()).containsExactly(new Pair(0, 0, MatchedBy.REFERENCE, List.of()));
        assertThat(reconciliation.onlyFirst()).containsExactly(1);
        assertThat(reconciliation.onlySecond()).isEmpty();
        assertThat(reconciliation.isClean()).isFalse();
    }

    @Test
    void doesNotGuessBetweenTwoOfOneTitle() {
        List<Project> two = List.of(project("-, Trips, -"), project("-, Trips, -"));
        Reconciliation reconciliation = Reconciliation.of(two, two.subList(0, 1));
        assertThat(reconciliation.pairs()).isEmpty();
    }

    private static Funding total(String amount) {
        return Funding.builder().totalCost(ExactMoney.of(amount, "EUR")).build();
    }

    private static Project project(String text) {
        List<String> parts = Arrays.asList(text.split(", ", -1));
        Project.Builder project = Project.builder().title(LocalizedText.of(parts.get(1)));
        if (!parts.get(0).equals("-")) {
            String[] reference = parts.get(0).replace("'", "").split(":", -1);
            project.addReference(new Reference(reference[0], reference[1]));
        }
        String period = parts.get(2).strip();
        if (!period.equals("-")) {
            project.period(Period.parse(period + "/" + period));
        }
        return project.build();
    }
}
