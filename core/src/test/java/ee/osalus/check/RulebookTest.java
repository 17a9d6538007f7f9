package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ee.osalus.budget.Budget;
import ee.osalus.budget.FlatRate;
import ee.osalus.budget.FlatRateKind;
import ee.osalus.budget.ProjectBudget;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingFinding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.funding.Programme;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.party.PartnerRole;
import ee.osalus.payment.PaymentFinding;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookTest {

    private static final Rulebook STANDARD = Rulebook.standard();
    private static final Project EMPTY = Project.builder().build();

    private static Money euro(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Funding grantOverTotal() {
        return Funding.builder()
                .totalCost(euro("120963"))
                .addSource(FundingSource.of(FundingKind.GRANT, euro("142310")))
                .build();
    }

    private static Finding grantOverTotalAt(String pointer) {
        return Finding.at(pointer, FundingFinding.GRANT_EXCEEDS_TOTAL)
                .putFact("grant", euro("142310"))
                .putFact("total", euro("120963"))
                .putFact("difference", euro("21347"))
                .build();
    }

    private static Partner partner(PartnerRole role, String name) {
        return Partner.of(role, Organisation.of(name));
    }

    @Test
    void canBePartedIntoRulesOfOneProjectAndRulesAcrossThem() {
        Rulebook book = STANDARD.without("list.project-again");
        Project project = EMPTY.withReferences(new Reference("a", "12-1"), new Reference("a", "12-1"));
        List<Project> twice = List.of(project, project);

        Findings within = book.withinProjects().check(twice.stream());
        Findings across = book.acrossProjects().check(twice.stream());

        assertThat(across).extracting(finding -> finding.code().code()).containsOnly("list.reference-again");
        assertThat(within).doesNotContainAnyElementsOf(across).isNotEmpty();
        assertThat(within.and(across)).containsExactlyInAnyOrderElementsOf(book.check(twice.stream()));
    }

    @Test
    void findsNothingInAProjectOfWhichNothingIsStated() {
        assertThat(STANDARD.check(EMPTY)).isEqualTo(Findings.none());
    }

    @Test
    void findsContradictionsOfTheProjectAndOfEachPartner() {
        Project project = EMPTY.withFunding(grantOverTotal())
                .withPartners(
                        partner(PartnerRole.PARTNER, "Esimese vald"),
                        partner(PartnerRole.PARTNER, "Teise vald").withFunding(grantOverTotal()));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        grantOverTotalAt("/funding/sources/0/amount"),
                        grantOverTotalAt("/partners/1/funding/sources/0/amount"));
    }

    @Test
    void findsEachFurtherLeadPartner() {
        Project project = EMPTY.withPartners(
                partner(PartnerRole.PARTNER, "Nulli vald"),
                partner(PartnerRole.LEAD_PARTNER, "Esimese vald"),
                partner(PartnerRole.LEAD_PARTNER, "Teise vald"),
                partner(PartnerRole.APPLICANT, "Taotleja"),
                partner(PartnerRole.LEAD_PARTNER, "Kolmanda vald"));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        Finding.at("/partners/2", PartnerFinding.SEVERAL_LEAD_PARTNERS)
                                .putFact("first", "Esimese vald")
                                .putFact("further", "Teise vald")
                                .build(),
                        Finding.at("/partners/4", PartnerFinding.SEVERAL_LEAD_PARTNERS)
                                .putFact("first", "Esimese vald")
                                .putFact("further", "Kolmanda vald")
                                .build());
    }

    @Test
    void findsBlankAndRepeatedReferences() {
        Project project = EMPTY.withReferences(
                new Reference("grant", "EU50000"),
                new Reference("grant", " "),
                new Reference("structural-funds", "EU50000"),
                new Reference("grant", "EU50000"),
                new Reference("grant", ""),
                new Reference("grant", "EU50000"));
        assertThat(STANDARD.check(project).list())
                .containsExactly(
                        Finding.at("/references/1", ReferenceFinding.BLANK)
                                .putFact("scheme", "grant")
                                .build(),
                        Finding.at("/references/2", ReferenceFinding.IN_TWO_SCHEMES)
                                .putFact("reference", "EU50000")
                                .putFact("first", "grant")
                                .putFact("further", "structural-funds")
                                .build(),
                        Finding.at("/references/3", ReferenceFinding.DUPLICATE)
                                .putFact("reference", "EU50000")
                                .build(),
                        Finding.at("/references/4", ReferenceFinding.BLANK)
                                .putFact("scheme", "grant")
                                .build(),
                        Finding.at("/references/5", ReferenceFinding.DUPLICATE)
                                .putFact("reference", "EU50000")
                                .build());
    }

    @Test
    void listsFindingsInTheOrderOfTheRules() {
        Project project = EMPTY.withReferences(new Reference("grant", ""))
                .withPartners(partner(PartnerRole.LEAD_PARTNER, "A"), partner(PartnerRole.LEAD_PARTNER, "B"))
                .withFunding(grantOverTotal());
        assertThat(STANDARD.check(project))
                .extracting(f -> f.code().code())
                .containsExactly("funding.grant-exceeds-total", "partner.several-lead-partners", "reference.blank");
    }

    @Test
    void saysWhichOfManyProjectsIsMeant() {
        Findings findings = STANDARD.check(Stream.of(EMPTY, EMPTY.withFunding(grantOverTotal()), EMPTY));
        assertThat(findings.list()).containsExactly(grantOverTotalAt("/1/funding/sources/0/amount"));
        assertThat(STANDARD.check(Stream.empty())).isEqualTo(Findings.none());
    }

    private static final Rule HAS_TITLE = Rule.of(
            CompletenessFinding.NO_TITLE,
            (project, parameters) -> project.title().isPresent()
                    ? Findings.none()
                    : Findings.of(List.of(Finding.at("/title", CompletenessFinding.NO_TITLE)
                            .severity(Severity.ADVICE)
                            .build())));

    @Test
    void takesRulesAcrossProjectsThatBeginAnewForEachList() {
        Rule noTitleTwice = Rule.acrossProjects(List.of(CompletenessFinding.NO_TITLE), () -> {
            Set<LocalizedText> seen = new HashSet<>();
            return (project, parameters) -> seen.add(project.title().orElseThrow())
                    ? Findings.none()
                    : Findings.of(List.of(
                            Finding.at("/title", CompletenessFinding.NO_TITLE).build()));
        });
        Rulebook book = Rulebook.of("titles", List.of(noTitleTwice));
        Project one = EMPTY.withTitle(LocalizedText.of("et", "Õppereisid"));
        Project other = EMPTY.withTitle(LocalizedText.of("et", "Rattateed"));

        for (int list = 0; list < 2; list++) {
            assertThat(book.check(Stream.of(one, other, one)))
                    .extracting(finding -> finding.location().orElseThrow().toString())
                    .containsExactly("/2/title");
        }
        assertThat(noTitleTwice).hasToString("[page.no-title]");
        assertThat(Rule.of(CompletenessFinding.NO_TITLE, (project, parameters) -> Findings.none())
                        .codes())
                .containsExactly(CompletenessFinding.NO_TITLE);
    }

    @Test
    void takesFurtherRulesUnderANewName() {
        Rulebook strict =
                STANDARD.and(Rulebook.of("titles", List.of(HAS_TITLE))).named("strict");
        assertThat(strict.name()).isEqualTo("strict");
        assertThat(strict).hasToString("strict");
        assertThat(strict.check(EMPTY.withReferences(new Reference("grant", ""))))
                .extracting(f -> f.location().orElseThrow().toString())
                .containsExactly("/references/0", "/title");
        assertThat(STANDARD.name()).isEqualTo("standard");
        assertThat(STANDARD.check(EMPTY).isEmpty()).isTrue();
    }

    @Test
    void namesItselfAfterItsParts() {
        assertThat(STANDARD.and(Rulebook.publication()).name()).isEqualTo("standard + publication");
        assertThat(STANDARD.and(STANDARD).rules()).isEqualTo(STANDARD.rules());
    }

    @Test
    void leavesOutACheckThatIsSwitchedOff() {
        Project project = EMPTY.withReferences(new Reference("grant", ""), new Reference("grant", "7"));
        Rulebook book = STANDARD.without("reference.blank");
        assertThat(book.check(project)).isEqualTo(Findings.none());
        assertThat(book.check(EMPTY.withReferences(new Reference("grant", "7"), new Reference("grant", "7"))))
                .extracting(Finding::code)
                .containsExactly(ReferenceFinding.DUPLICATE);
        assertThat(STANDARD.and(book).check(project)).isEqualTo(Findings.none());
        assertThat(book.and(STANDARD).check(project)).isEqualTo(Findings.none());
    }

    @Test
    void givesACheckAnotherSeverity() {
        Rulebook book = STANDARD.withSeverity("reference.blank", Severity.ADVICE);
        Project project = EMPTY.withReferences(new Reference("grant", ""));
        assertThat(book.check(project)).extracting(Finding::severity).containsExactly(Severity.ADVICE);
        assertThat(STANDARD.and(book).check(project))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
        assertThat(book.and(STANDARD).check(project))
                .extracting(Finding::severity)
                .containsExactly(Severity.ADVICE);
    }

    @Test
    void refusesACodeThatNoRuleHas() {
        assertThatThrownBy(() -> STANDARD.without("reference.blnk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reference.blnk")
                .hasMessageContaining("reference.blank");
        assertThatThrownBy(() -> STANDARD.withSeverity("page.no-title", Severity.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no rule of standard has the code page.no-title");
        assertThatThrownBy(() -> STANDARD.named(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rule.of(List.of(), (project, parameters) -> Findings.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksOfTodayOnlyIfToldTheDay() {
        Project project = EMPTY.withStatus(ProjectStatus.FINISHED).withPeriod(Period.parse("2030-01-01/2030-12-31"));
        assertThat(STANDARD.check(project)).isEqualTo(Findings.none());
        Rulebook book = STANDARD.asOf(LocalDate.of(2026, 11, 21));
        assertThat(book.parameters().day()).contains(LocalDate.of(2026, 11, 21));
        assertThat(book.check(project)).extracting(Finding::code).containsExactly(PeriodFinding.FINISHED_BEFORE_END);
    }

    @Test
    void theLimitsUnlessSet() {
        CheckParameters standard = CheckParameters.standard();
        assertThat(standard.day()).isEmpty();
        assertThat(standard.longestPeriodYears()).isEqualTo(10);
        assertThat(standard.mostYearsAhead()).isEqualTo(15);
        assertThat(standard.earliestStart()).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(standard.mostYearsAfterProgramme()).isEqualTo(3);
        assertThat(standard.mostMonthsOpen()).isEqualTo(12);
        assertThat(standard.longestTitle()).isEqualTo(140);
        assertThat(standard.greatestAmount()).isEqualByComparingTo("10000000000");
        assertThat(standard.leastTotalCost()).isEqualByComparingTo("10");
    }

    static Stream<Arguments> limits() {
        CheckParameters standard = CheckParameters.standard();
        return Stream.of(
                arguments("longestPeriodYears", 1, 1_000, limit(standard::withLongestPeriodYears)),
                arguments("mostYearsAhead", 0, 1_000, limit(standard::withMostYearsAhead)),
                arguments("mostYearsAfterProgramme", 0, 1_000, limit(standard::withMostYearsAfterProgramme)),
                arguments("mostMonthsOpen", 0, 1_000, limit(standard::withMostMonthsOpen)),
                arguments("longestTitle", 1, Integer.MAX_VALUE, limit(standard::withLongestTitle)));
    }

    private static IntFunction<CheckParameters> limit(IntFunction<CheckParameters> with) {
        return with;
    }

    @ParameterizedTest
    @MethodSource("limits")
    void refusesLimitsOutsideTheirRange(String name, int least, int most, IntFunction<CheckParameters> with) {
        assertThat(List.of(with.apply(least), with.apply(most))).doesNotHaveDuplicates();
        for (int outside : new int[] {least - 1, most + 1, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> with.apply(outside))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(name + " is from " + least + " to " + most + ": " + outside);
        }
    }

    @Test
    void weighsWhatOthersNoticeIfItIncludesTheirCodes() {
        Finding heavy = Finding.builder(FundingFinding.MIXED_CURRENCIES).build();
        Finding light = Finding.builder(PaymentFinding.DOCUMENT_TWICE).build();
        Rulebook book = Rulebook.publication()
                .including(Set.of(FundingFinding.MIXED_CURRENCIES, PaymentFinding.DOCUMENT_TWICE));
        assertThat(book.without(FundingFinding.MIXED_CURRENCIES.code())
                        .withSeverity(PaymentFinding.DOCUMENT_TWICE.code(), Severity.ADVICE)
                        .begin()
                        .weighed(Findings.of(List.of(heavy, light)))
                        .list())
                .containsExactly(light.withSeverity(Severity.ADVICE));
        assertThatThrownBy(() -> Rulebook.publication().without(PaymentFinding.DOCUMENT_TWICE.code()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFundSaysWhoFundsAProjectToo() {
        LocalizedText fund = LocalizedText.of("et", "Euroopa Sotsiaalfond");
        FundingSource grant = FundingSource.of(FundingKind.GRANT, euro("5"));
        Programme programme = Programme.builder()
                .name(LocalizedText.of("et", "Näidisprogramm"))
                .build();
        Project project = EMPTY.withFunding(Funding.builder().addSource(grant).build());
        Project ofFund = project.withFunding(
                Funding.builder().addSource(grant.withFund(fund)).build());

        assertThat(missing(project.withProgramme(programme))).contains(CompletenessFinding.NO_FUNDER);
        assertThat(missing(project.withProgramme(programme.withFund(fund))))
                .doesNotContain(CompletenessFinding.NO_FUNDER);
        assertThat(missing(ofFund)).doesNotContain(CompletenessFinding.NO_FUNDER);
    }

    private static List<FindingCode> missing(Project project) {
        return Rulebook.publication().check(project).stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014EE16M3OP001 | 2013/2015 | Regulation (EU) No 1303/2013, Art. 65(2)",
                "2021EE16FFPR001 | 2020/2022 | Regulation (EU) 2021/1060, Art. 63(2)",
            })
    void namesTheRegulationOfTheProgrammingPeriod(String programme, String period, String regulation) {
        Project project = EMPTY.withProgramme(Programme.builder()
                        .name(LocalizedText.of("et", "Näidisprogramm"))
                        .code(programme)
                        .build())
                .withPeriod(Period.parse(period));
        assertThat(STANDARD.check(project))
                .extracting(
                        finding -> finding.code() + ": " + finding.legalBasis().orElseThrow())
                .containsExactly("BEFORE_ELIGIBILITY: " + regulation);
    }

    @Test
    void takesLimitsAsParameters() {
        Project project = EMPTY.withPeriod(Period.parse("2018-01-01/2022-12-31"));
        assertThat(STANDARD.check(project)).isEqualTo(Findings.none());
        Rulebook strict = STANDARD.withParameters(CheckParameters.standard().withLongestPeriodYears(3));
        assertThat(strict.check(project)).extracting(Finding::code).containsExactly(PeriodFinding.TOO_LONG);
    }

    @Test
    void holdsBudgetsAgainstTheCeilingsOfTheDay() {
        Budget budget = Budget.builder()
                .currency(ExactMoney.currency("EUR"))
                .addFlatRate(FlatRate.of(FlatRateKind.OFFICE_ON_STAFF, Share.percent(20)))
                .build();
        ProjectBudget project = ProjectBudget.of(List.of(budget.costs()));
        assertThat(STANDARD.check(project)).isEqualTo(Findings.none());
        Rulebook book = STANDARD.asOf(LocalDate.of(2024, 5, 1))
                .withSeverity("budget.office-on-staff-rate-over-ceiling", Severity.ERROR);
        assertThat(book.check(project))
                .extracting(finding -> finding.code().code() + " " + finding.severity())
                .containsExactly("budget.office-on-staff-rate-over-ceiling ERROR");
        assertThat(book.without("budget.office-on-staff-rate-over-ceiling").check(project))
                .isEqualTo(Findings.none());
    }

    @Test
    void masksWhatIsPersonalInTheFactsOfEveryRule() {
        Project project = EMPTY.withReferences(
                new Reference("grant", "mari@example.ee"), new Reference("grant", "mari@example.ee"));
        assertThat(STANDARD.check(project))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The reference ••••@example.ee is stated more than once.",
                        "An e-mail address stands in a text (••••@•••••••.••).",
                        "An e-mail address stands in a text (••••@•••••••.••).");
    }

    @Test
    void saysItInEnglishAndEstonian() {
        Project project = EMPTY.withReferences(new Reference("grant", "7"), new Reference("grant", "7"));
        Finding finding = STANDARD.check(project).list().get(0);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("The reference 7 is stated more than once.");
        assertThat(finding.message(Locale.forLanguageTag("et")))
                .isEqualTo("Viitenumber 7 on kirjas rohkem kui üks kord.");
    }
}
