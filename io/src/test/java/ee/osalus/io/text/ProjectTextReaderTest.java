package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.finding.Finding;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.InputFinding;
import ee.osalus.io.InputLimits;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Project;
import ee.osalus.project.ProjectStatus;
import ee.osalus.project.Reference;
import java.util.List;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectTextReaderTest {

    private static final String CARD = """
            Asi: Kevadised õppepäevad Kärdlas

            Seisund: Lõpetatud
            Asja number: VP-19-0042
            Menetlev üksus: Tartu linnavalitsuse haridusosakond
            Vastutav töötaja: Mari Mets
            Registreeritud: 04.02.2019

            Projekt


            Eesmärgid


            Õppida koos. Sõit 30.10-02.11.2019.Tegevused


            Kaks päeva

            Maksumus


            11 148 EUR

            Tartu kohustused


            0 EUR

            Toetus


            11 148 EUR

            JuhtpartnerPartnerid


            Kärdla linn,
            Haapsalu linn

            Juht


            Jüri Kask

            Algus- ja lõpptähtaeg


            12.03.2019 - 31.05.2019
            """;

    private static Project only(String text) {
        return reading(text).value().orElseThrow().projects().get(0);
    }

    private static Reading<FundingDocument> reading(String text) {
        return ProjectTextReader.standard().read(text);
    }

    private static List<Money> amounts(Project project, FundingKind kind) {
        return project.funding().sources().stream()
                .filter(source -> source.kind() == kind)
                .flatMap(source -> source.amount().stream())
                .toList();
    }

    @Test
    void readsARegisterCard() {
        Project project = only(CARD);
        assertThat(project.title()).map(Object::toString).contains("Kevadised õppepäevad Kärdlas");
        assertThat(project.status()).contains(ProjectStatus.FINISHED);
        assertThat(project.references()).containsExactly(new Reference("tartu-register", "VP-19-0042"));
        assertThat(project.period()).hasToString("Optional[2019-03-12/2019-05-31]");
        assertThat(project.funding().totalCost()).hasToString("Optional[EUR 11148]");
        assertThat(project.aims()).map(Object::toString).contains("Õppida koos. Sõit 30.10-02.11.2019.");
    }

    @Test
    void takesEveryGluedHeadingButTheLastAsEmpty() {
        assertThat(only(CARD).partners())
                .extracting(
                        partner -> partner.role() + " " + partner.organisation().name())
                .containsExactly(PartnerRole.PARTNER + " Kärdla linn", PartnerRole.PARTNER + " Haapsalu linn");
    }

    @Test
    void keepsAPrintedZeroApartFromSilence() {
        assertThat(amounts(only(CARD), FundingKind.OWN_CONTRIBUTION)).hasSize(1).allMatch(Money::isZero);
        assertThat(amounts(only("Projekti nimi: Jalgtee\nMaksumus: 500 eurot"), FundingKind.OWN_CONTRIBUTION))
                .isEmpty();
    }

    @Test
    void saysWhereAValueStood() {
        Reading<FundingDocument> reading = reading("Projekti nimi: Jalgtee\nMaksumus: 24 600 EUR");
        assertThat(reading.origin("/projects/0/funding/totalCost")).contains(new TextLocation(2, 11, "24 600 EUR"));
    }

    @Test
    void bindsAmountsThatStandBeforeTheirLabels() {
        Project project = only("""
                Jalgtee ehitamine

                Projekti maksumus: 964 310 eurot, millest 819 663,50 eurot on Euroopa Regionaalarengu Fondi toetus ja \
                144 646,50 eurot Paju valla omafinantseering.
                """);
        assertThat(amounts(project, FundingKind.GRANT)).hasToString("[EUR 819663.5]");
        assertThat(amounts(project, FundingKind.OWN_CONTRIBUTION)).hasToString("[EUR 144646.5]");
    }

    @Test
    void takesNeitherOfTwoTotalsAndReportsThem() {
        Reading<FundingDocument> reading =
                reading("Projekti nimi: Jalgtee\nMaksumus: 24 600 EUR\nKogumaksumus: 26 400 EUR\n");
        assertThat(reading.value().orElseThrow().projects().get(0).funding().totalCost())
                .isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(TextFinding.TOTALS_DIFFER);
        assertThat(reading.findings().list().get(0).facts()).containsEntry("candidates", "24 600 EUR; 26 400 EUR");
    }

    @Test
    void letsArithmeticChooseBetweenTwoTotals() {
        Project project = only("""
                Projekti nimi: Jalgtee
                Maksumus: 24 600 EUR
                Kogumaksumus: 26 400 EUR
                Toetus: 20 000 EUR
                Omafinantseering: 4 600 EUR
                """);
        assertThat(project.funding().totalCost()).hasToString("Optional[EUR 24600]");
    }

    @Test
    void assumesEurosOnlyInTheDaysOfTheEuro() {
        Reading<FundingDocument> late = reading("Projekti nimi: Jalgtee\nAlgus: 01.02.2015\nMaksumus: 24 600\n");
        assertThat(late.findings()).extracting(Finding::code).containsExactly(TextFinding.CURRENCY_ASSUMED);
        assertThat(late.value().orElseThrow().projects().get(0).funding().totalCost())
                .hasToString("Optional[EUR 24600]");
        Reading<FundingDocument> early = reading("Projekti nimi: Jalgtee\nAlgus: 01.02.2008\nMaksumus: 24 600\n");
        assertThat(early.findings()).extracting(Finding::code).containsExactly(TextFinding.CURRENCY_UNKNOWN);
        assertThat(early.value().orElseThrow().projects().get(0).funding().totalCost())
                .isEmpty();
    }

    @Test
    void reportsALabelWhoseValueItCannotRead() {
        Reading<FundingDocument> reading = reading("Projekti nimi: Jalgtee\nMaksumus: selgub hiljem\n");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(TextFinding.UNREADABLE_VALUE);
        assertThat(reading.findings().list().get(0).location()).contains(new TextLocation(2, 11, "selgub hiljem"));
    }

    @Test
    void masksPersonalDataInFindings() {
        Reading<FundingDocument> reading =
                reading("Projekti nimi: Jalgtee\nMaksumus: 500 eurot\nProjektijuht: Mari Mets, mari.mets@example.ee\n");
        assertThat(reading.findings())
                .extracting(
                        Finding::code,
                        Finding::severity,
                        finding -> finding.location().orElseThrow())
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        TextFinding.PERSONAL_DATA, Severity.ADVICE, new TextLocation(3, 15, "M… M…")));
        assertThat(reading.value()
                        .orElseThrow()
                        .projects()
                        .get(0)
                        .people()
                        .get(0)
                        .email())
                .contains("mari.mets@example.ee");
    }

    @Test
    void readsAWebPageAsItsText() {
        Project project = only("""
                <!DOCTYPE html><html><body><h1>Jalgtee</h1>
                <table><tr><th>Projekti nimi:</th><td>Jalgtee ehitamine</td></tr>
                <tr><th>Maksumus:</th><td>24&nbsp;600 EUR</td></tr></table></body></html>
                """);
        assertThat(project.title()).map(Object::toString).contains("Jalgtee ehitamine");
        assertThat(project.funding().totalCost()).hasToString("Optional[EUR 24600]");
    }

    @Test
    void givesNoValueForABlankText() {
        assertThat(reading("  \n ").value()).isEmpty();
        assertThat(reading("  \n ").findings()).extracting(Finding::code).containsExactly(InputFinding.EMPTY);
    }

    @Test
    void stopsAtTheMostProjects() {
        String list =
                "Projekti nimi: A1\nToetus: 5 EUR\nProjekti nimi: B2\nToetus: 6 EUR\nProjekti nimi: C3\nToetus: 7 EUR\n";
        Reading<FundingDocument> reading = ProjectTextReader.standard()
                .withLimits(InputLimits.standard().withMaxProjects(2))
                .read(list);
        assertThat(reading.value().orElseThrow().projects()).hasSize(2);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(TextFinding.TOO_MANY_PROJECTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "11 148 EUR; 11148",
                "201\u00A0669,95 eurot; 201669.95",
                "8955 eurot; 8955",
                "2812,5 eurot; 2812.5",
                "768500.00 €; 768500",
                "4 732 566.23 eurot; 4732566.23",
                "1.234.567,89 eurot; 1234567.89",
                "1'234'567.89 EUR; 1234567.89",
                "2,432,732,45 €; 2432732.45",
                "1 742 338, 67 eurot; 1742338.67",
                "986 333,15EUR; 986333.15",
                "630 029  eurot; 630029",
                "€201,669.95; 201669.95",
                "€ 4,633,004; 4633004",
                "0 EUR; 0",
                "1,04 miljonit eurot; 1040000",
                "miljon eurot; 1000000",
                "60 tuh.eurot; 60000",
                "4,4 miljardit eurot; 4400000000",
                "6,5 млн. евро; 6500000",
                "€3.0M; 3000000",
                "EUR 512 384,60; 512384.6",
                "18.805 eurot; 18805",
                "807 427,00 (kaheksasada seitse tuhat) eurot; 807427"
            })
    void readsEachNumberFormat(String printed, String amount) {
        assertThat(only("Projekti nimi: Jalgtee\nMaksumus: " + printed + "\n")
                        .funding()
                        .totalCost())
                .contains(ExactMoney.of(amount, "EUR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.06.2017 - 30.09.2018; 2017-06-01/2018-09-30",
                "01/06/2012 – 31/05/2013; 2012-06-01/2013-05-31",
                "2024-04-01 → 2027-12-31; 2024-04-01/2027-12-31",
                "30.10-02.11.2018; 2018-10-30/2018-11-02",
                "01.01.202331.12.2025; 2023-01-01/2025-12-31",
                "september 2021 - aprill 2022; 2021-09/2022-04",
                "01. august 2017. a – 31. detsember 2018. a; 2017-08-01/2018-12-31",
                "märts/aprill 2019; 2019-03/2019-04",
                "2018 kuni 2021; 2018/2021",
                "31. märtsini 2021; ../2021-03-31",
                "30 kuud (juuli 2019 - juuni 2022); 2019-07/2022-06",
                "2022. aasta jaanuarist kuni 2025. aasta lõpuni; 2022-01/2025",
                "1.-5. juuni 2019; 2019-06-01/2019-06-05",
                "с 01.02.2020 по 31.03.2021; 2020-02-01/2021-03-31"
            })
    void readsEachFormOfAPeriod(String printed, String period) {
        assertThat(only("Projekti nimi: Jalgtee\nProjekti periood: " + printed + "\n")
                        .period())
                .map(Object::toString)
                .contains(period);
    }

    @Test
    void readsTheNumberAndTheNameOfAMeasureWithoutAColon() {
        Project read = only("Projekti nimi: Kiiged\nMeede 19.2 Kohaliku elu edendamine\nToetus: 900 eurot\n");

        assertThat(read.measure().orElseThrow().code()).contains("19.2");
        assertThat(read.measure().orElseThrow().name().orElseThrow().bestFor(Locale.ROOT))
                .isEqualTo("Kohaliku elu edendamine");
    }

    @Test
    void readsThePersonAfterAnOfficeAndTheBodyThatFinances() {
        Project read = only(
                "Projekti nimi: Kiiged\nRahastamine: Kultuuriministeerium\nProjektijuht: valla spordispetsialist Mai Kask\n");

        assertThat(read.people()).extracting(person -> person.name()).containsExactly("Mai Kask");
        assertThat(read.funding().sources().get(0).funder().orElseThrow().name().bestFor(Locale.ROOT))
                .isEqualTo("Kultuuriministeerium");
    }
}
