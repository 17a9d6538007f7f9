package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Project;
import ee.osalus.time.Period;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @Test
    void readsATableWhoseLabelsBeginWithShOrNameTwoThings() {
        Project project = first("""
                Projekti nimi | Rahastaja / programm | Algus / lõpp | Eelarve, € | sh toetus, € | sh omaosalus, €
                Kiiged | KIK | 01.02.2022 – 15.12.2022 | 90,00 | 80,00 | 10,00
                Laulud | PRIA | 01.03.2022 – 15.12.2022 | 70,00 | 50,00 | 20,00
                """);

        assertThat(project.funding().totalCost()).contains(eur("90.00"));
        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, eur("80.00")), tuple(FundingKind.OWN_CONTRIBUTION, eur("10.00")));
        assertThat(project.period()).contains(Period.parse("2022-02-01/2022-12-15"));
    }

    @Test
    void takesATabForNoBlankWithinANumber() {
        Project project = first("Projekti nimi\tMaksumus\tToetus\nKiiged\t2 640\t2 376\nLaulud\t4 100\t3 690 eurot\n");

        assertThat(project.funding().totalCost()).contains(eur("2640"));
    }

    @Test
    void readsATableOfSources() {
        Funding funding = only("""
                Projekti nimi: Laululava katus
                Rahastusallikas | Summa, eurot | Osakaal, % |
                Euroopa Sotsiaalfond+ | 7 000,00 | 70 |
                Riigi kaasfinantseering | 1 000,00 | 10 |
                Mäe valla omaosalus | 2 000,00 | 20 |
                Kokku | 10 000,00 | 100 |
                """).funding();

        assertThat(funding.totalCost()).contains(eur("10000.00"));
        assertThat(funding.sources())
                .extracting(
                        FundingSource::kind,
                        s -> s.amount().orElseThrow(),
                        s -> s.rate().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, eur("7000.00"), Share.percent(70)),
                        tuple(FundingKind.OTHER_PUBLIC, eur("1000.00"), Share.percent(10)),
                        tuple(FundingKind.OWN_CONTRIBUTION, eur("2000.00"), Share.percent(20)));
        assertThat(funding.sources().stream()
                        .filter(s -> s.kind() == FundingKind.GRANT)
                        .findFirst()
                        .orElseThrow()
                        .fund()
                        .orElseThrow()
                        .byLanguage())
                .containsValue("Euroopa Sotsiaalfond+");
    }

    @Test
    void takesNoneOfTwoColumnsOfAmountsThatMayBeTheSources() {
        Project project = only("""
                Projekti nimi: Laululava katus
                Rahastusallikas | Kavandatud summa, eurot | Tegelik summa, eurot
                Euroopa Sotsiaalfond+ | 7 000,00 | 6 500,00
                Mäe valla omaosalus | 2 000,00 | 1 500,00
                """);

        assertThat(project.funding().totalCost()).isEmpty();
    }

    @Test
    void takesNoFigureInThousandsForOneInEuros() {
        Reading<FundingDocument> reading = read("""
                Projekti nimi | Toetus (tuh eurot)
                Laululava katus | 7 000,00
                Kiigeplatsi pingid | 1 250,00
                """);

        assertThat(reading.value().orElseThrow().projects())
                .allSatisfy(project -> assertThat(project.funding().sources())
                        .noneSatisfy(source -> assertThat(source.amount()).isPresent()));
    }

    @Test
    void readsCellsALineUnderLabelsThatNameTheirUnit() {
        Reading<FundingDocument> reading = read("""
                Toetuse saaja
                Projekti nimi
                Toetuse summa, eurot
                MTÜ Kiik
                Kiigeplatsi pingid
                1 250,00
                Mäe Selts
                Laululava katus
                7 000,50
                """);

        List<Project> projects = reading.value().orElseThrow().projects();
        assertThat(projects)
                .extracting(p -> p.title().orElseThrow().byLanguage().get("et"))
                .containsExactly("Kiigeplatsi pingid", "Laululava katus");
        assertThat(projects)
                .extracting(p -> p.funding().sources().get(0).amount().orElseThrow())
                .containsExactly(eur("1250.00"), eur("7000.50"));
        assertThat(reading.origin("/projects/1/funding/sources/0/amount")).contains(new TextLocation(9, 1, "7 000,50"));
    }

    @Test
    void tellsTheHeadingOfAPageFromThoseOfItsProjects() {
        Reading<FundingDocument> reading = read("""
                Mäe valla projektid 2022

                Laululava katus
                Projekti kogumaksumus: 10 000,00 eurot
                Toetus: 8 000,00 eurot

                Kiigeplatsi pingid
                Projekti kogumaksumus: 2 000,00 eurot
                Toetus: 1 250,00 eurot
                """);

        assertThat(reading.value().orElseThrow().projects())
                .extracting(p -> p.title().orElseThrow().byLanguage().get("et"))
                .containsExactly("Laululava katus", "Kiigeplatsi pingid");
    }

    @Test
    void takesNoMenuForAProject() {
        Reading<FundingDocument> reading = read("""
                Mäel on küpsised. Nõustun
                Uudised Projektid

                Laululava katus

                Projekti kogumaksumus on 10 000 eurot, millest toetus on 8000 eurot.

                Kiigeplatsi pingid

                Projekti kogumaksumus on 2000 eurot, millest toetus on 1250 eurot.
                """);

        assertThat(reading.value().orElseThrow().projects())
                .extracting(p -> p.title().orElseThrow().byLanguage().get("et"))
                .containsExactly("Laululava katus", "Kiigeplatsi pingid");
    }

    @Test
    void givesTheFiguresOfATableOfPartnersToThePartners() {
        Project project = only("""
                Projekti nimi: Kaldarada
                Projekti kogumaksumus: 9 000,00 EUR
                Toetus: 7 200,00 EUR
                Partner | Roll | Eelarve, eurot | Toetus, eurot
                Saare Vallavalitsus | Juhtpartner | 6 000,00 | 4 800,00
                Muhu Selts MTÜ | Partner | 3 000,00 | 2 400,00
                Kokku | | 9 000,00 | 7 200,00
                """);

        assertThat(project.funding().totalCost()).contains(eur("9000.00"));
        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(eur("7200.00"));
        assertThat(project.partners())
                .extracting(
                        partner -> partner.role(),
                        partner -> partner.organisation().name().byLanguage().get("et"),
                        partner -> partner.funding().totalCost().orElseThrow())
                .containsExactly(
                        tuple(PartnerRole.LEAD_PARTNER, "Saare Vallavalitsus", eur("6000.00")),
                        tuple(PartnerRole.PARTNER, "Muhu Selts MTÜ", eur("3000.00")));
    }

    @Test
    void readsATableOfSourcesBelowARule() {
        Funding funding = only("""
                Projekti nimi: Laululava katus

                | Rahastaja | Summa (€) |
                |:--|--:|
                | Kultuuriministeerium | 700,00 |
                | Linna omafinantseering | 300,00 |
                """).funding();

        assertThat(funding.sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(
                        tuple(FundingKind.GRANT, eur("700.00")), tuple(FundingKind.OWN_CONTRIBUTION, eur("300.00")));
    }

    @Test
    void readsATableWithSemicolonsBetweenItsCells() {
        assertThat(read("""
                Projekti nimi; Periood; Kogumaksumus; Toetus
                Tiigi puhastamine; 01.05.2021-31.10.2021; 4 000 €; 3 000 €
                Pargi pingid; 01.03.2022-30.04.2022; 1 250,50 €; 1 000 €
                """).value().orElseThrow().projects())
                .extracting(
                        project -> project.title().orElseThrow().byLanguage().get("et"),
                        project -> project.funding().totalCost().orElseThrow(),
                        project -> project.period().orElseThrow())
                .containsExactly(
                        tuple("Tiigi puhastamine", eur("4000"), Period.parse("2021-05-01/2021-10-31")),
                        tuple("Pargi pingid", eur("1250.50"), Period.parse("2022-03-01/2022-04-30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Kevadvooru tulemused

                Rahastatud projektid:
                1. MTÜ Kivi – „Kiiged“, projekti maksumus 1 200 €, toetus 900 €
                2. Seltsing Oja – „Purre“, projekti maksumus 700 €, toetus 500 €
                """, """
                Nõukogu otsustas toetada järgmisi projekte:
                • Kivi Kool, „Kiiged“ – 900 €
                • MTÜ Oja Ring, „Purre“ – 500 €
                Kokku jagati 1 400 eurot.
                """, """
                Toetatud projektid

                * Kiiged – KIK, kogumaksumus 1 200 €, toetus 900 €
                * Purre – EAS, kogumaksumus 700 €, toetus 500 €
                """, """
                Supported projects

                NGO Stone – "Kiiged". Grant: 900 EUR. Total cost: 1,200 EUR.
                Brook Club – "Purre". Grant: 500 EUR. Total cost: 700 EUR.
                """})
    void readsAProjectALine(String page) {
        assertThat(read(page).value().orElseThrow().projects())
                .extracting(
                        project -> project.title()
                                .orElseThrow()
                                .byLanguage()
                                .values()
                                .iterator()
                                .next(),
                        project -> project.funding().sources().get(0).amount().orElseThrow())
                .containsExactly(tuple("Kiiged", eur("900")), tuple("Purre", eur("500")));
    }

    @Test
    void readsAColumnThatCountsPercent() {
        Reading<FundingDocument> reading = read("""
                Toetuse saaja | Projekti nimi | Maksimaalne toetuse määr, protsenti | Toetuse suurus, eurot |
                Mäe vald | Laululava katus | 62,50 | 8 000,00 |
                Oru vald | Kiigeplatsi pingid | 70 | 1 250,00 |
                """);

        assertThat(reading.value().orElseThrow().projects())
                .extracting(p -> p.funding().sources().get(0).rate().orElseThrow())
                .containsExactly(Share.parse("62.5%"), Share.percent(70));
    }

    private static Project first(String text) {
        return read(text).value().orElseThrow().projects().get(0);
    }

    private static Project only(String text) {
        List<Project> projects = read(text).value().orElseThrow().projects();
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static Reading<FundingDocument> read(String text) {
        return ProjectTextReader.standard().read(text);
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }
}
