package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Project;
import ee.osalus.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void readsAPeriodBeforeTheProjectThatLastsIt() {
        Project project =
                only("2021. aasta märtsist kuni 2023. aasta lõpuni kestva projekti „Kiiged“ maksumus on 900 eurot.");

        assertThat(project.period()).contains(Period.parse("2021-03/2023"));
    }

    @Test
    void readsTheLeadPartnerAfterADash() {
        Project project = only(
                "Проект «Качели» обновит площадку. Ведущий партнер проекта – Горное волостное управление, срок два года.");

        assertThat(project.partners())
                .extracting(p -> p.role(), p -> p.organisation().name().bestFor(Locale.ROOT))
                .containsExactly(tuple(PartnerRole.LEAD_PARTNER, "Горное волостное управление"));
    }

    @Test
    void readsTheRateThatAProgrammePaysWithItsAmount() {
        Project project = only(
                "Общий бюджет проекта «Качели» составляет 2000 евро. Программа софинансирует 90% расходов или 1800 евро.");

        FundingSource grant = project.funding().sources().get(0);
        assertThat(grant.kind()).isEqualTo(FundingKind.GRANT);
        assertThat(grant.amount()).contains(ExactMoney.of("1800", "EUR"));
        assertThat(grant.rate()).contains(Share.percent(90));
    }

    @Test
    void readsWhatAMunicipalityAddsFromItsBudget() {
        Project project = only(
                "Kiikede projekt läheb maksma 2000 eurot, toetus on 1500 eurot ning vald lisab oma eelarvest 500 eurot.");

        assertThat(project.funding().totalCost()).contains(ExactMoney.of("2000", "EUR"));
        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, ExactMoney.of("1500", "EUR")),
                        tuple(FundingKind.OWN_CONTRIBUTION, ExactMoney.of("500", "EUR")));
    }

    @Test
    void readsEachAwardOfASentence() {
        List<Project> projects = projects("""
                Mäe vallas toetatakse kahte ettevõtmist. MTÜ Kiik saab projektile „Kiigeplatsi pingid“ 1250 eurot ning
                Mäe Selts projektile „Laululava katus“ 7000,50 eurot.
                """);

        assertThat(projects)
                .extracting(p -> p.title().orElseThrow().bestFor(Locale.ROOT))
                .containsExactly("Kiigeplatsi pingid", "Laululava katus");
        assertThat(projects)
                .extracting(
                        p -> p.funding().sources().get(0).kind(),
                        p -> p.funding().sources().get(0).amount().orElseThrow())
                .containsExactly(
                        tuple(FundingKind.GRANT, ExactMoney.of("1250", "EUR")),
                        tuple(FundingKind.GRANT, ExactMoney.of("7000.50", "EUR")));
        assertThat(projects)
                .extracting(p -> p.partners().get(0).organisation().name().bestFor(Locale.ROOT))
                .containsExactly("MTÜ Kiik", "Mäe Selts");
    }

    @Test
    void takesNoAwardsFromASentenceThatTellsMoreThanGrants() {
        Project project = only("Projekti „Kiiged“ toetus on 500 eurot ja omaosalus 100 eurot.");

        assertThat(project.title().orElseThrow().bestFor(Locale.ROOT)).isEqualTo("Kiiged");
        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, ExactMoney.of("500", "EUR")),
                        tuple(FundingKind.OWN_CONTRIBUTION, ExactMoney.of("100", "EUR")));
    }

    @Test
    void givesAMunicipalitysShareToThePartnerThatTheSentenceNames() {
        Project project = only("""
                Projekti nimi: Soe küla
                Juhtpartner: Oru linn
                Partnerid: Mäe vald, Laane vald
                Projekti kogumaksumus: 2000 eurot
                Toetus: 1600 eurot
                Omafinantseering: 400 eurot

                Mäe valla eelarve on 200 eurot, millest toetus on 150 eurot ja valla omaosalus 50 eurot.
                """);

        assertThat(project.partners())
                .extracting(p -> p.organisation().name().bestFor(Locale.ROOT))
                .containsExactly("Oru linn", "Mäe vald", "Laane vald");
        assertThat(project.partners().get(1).funding().sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, ExactMoney.of("150", "EUR")),
                        tuple(FundingKind.OWN_CONTRIBUTION, ExactMoney.of("50", "EUR")));
    }

    @Test
    void readsWhatTheNamedCallPaidForTheProject() {
        Project project = only(
                "Kiigeplatsi projekti rahastas Oru Sihtkapital sügisvoorust „Külad liikuma“ summas 1500 eurot. Maksumus oli 1800 eurot.");

        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(tuple(FundingKind.GRANT, ExactMoney.of("1500", "EUR")));
    }

    @Test
    void readsTheCoFinancingOfAProgrammeAtTheStartOfASentence() {
        Project project = only("""
                The project „Swings“ begins in May. Total budget of the project is 2000 euros.
                Programme contribution is 1700 euros.
                """);

        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(tuple(FundingKind.GRANT, ExactMoney.of("1700", "EUR")));
    }

    @Test
    void takesWhatWasDoneWithMoneyForNoGrant() {
        assertThat(projects("Infopäeval kuuleb, kuidas Mäe küla 800 euroga kiigele uue tala sai.\n"))
                .isEmpty();
    }

    @Test
    void takesAnAndWithinANameForNoBorderBetweenAmounts() {
        Project project = only("""
                Projekt „Kiiged“ algab kevadel. Kultuuriministeerium eraldas Mäe ja Oru Kogukonnakoja Seltsile suure kiige uue tala
                ostmiseks 1500 eurot.
                """);

        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(tuple(FundingKind.GRANT, ExactMoney.of("1500", "EUR")));
    }

    @Test
    void joinsANumberThatALineEndHasBroken() {
        Project project = only("""
                Projektile „Oru kiigeplatsi ja laululava uuendamine“ eraldatakse toetus, mille maksimaalne suurus on 45
                500,50 eurot.
                """);

        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(ExactMoney.of("45500.50", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toetust vähendati 25 protsenti, sest hankes tehti vigu.",
                "Kontrolli järel vähendatakse toetust 25 protsenti."
            })
    void takesACutOfTheGrantForNoRate(String sentence) {
        Project project = only("Projekt „Oru kiiged“ sai valmis. " + sentence);

        assertThat(project.funding().sources())
                .allSatisfy(source -> assertThat(source.rate()).isEmpty());
    }

    @Test
    void parsTheGiverFromTheMeasure() {
        Project project = only(
                "Projekti „Kiiged“ toetas Riigi Tugiteenuste Keskus külaplatside korrastamise meetmest 900 euroga.");

        assertThat(project.measure()
                        .orElseThrow()
                        .name()
                        .orElseThrow()
                        .byLanguage()
                        .get("et"))
                .isEqualTo("külaplatside korrastamise meede");
    }

    @Test
    void takesAPlankForNoMoney() {
        Project project = only("Projekt „Oru aed“ maksis 900 eurot. Toetus oli 800 eurot, aia jaoks kulus 40 latti.");

        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(ExactMoney.of("800", "EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Projekti abikõlblikkuse periood algab 03.02.2020 ja lõpeb 30.06.2021. | 2020-02-03/2021-06-30
            Projekt algas 3. veebruaril 2020 ja kestab 30. juunini 2021.         | 2020-02-03/2021-06-30
            Projekti periood: 2020. aasta veebruar – juuni                        | 2020-02/2020-06
            Проект города стартовал 3 февраля 2020 года и продлится до 30 июня 2021 года.    | 2020-02-03/2021-06-30
            Projekt kestab 2020. aasta veebruarist juunini.                      | 2020-02/2020-06
            Projekti periood: 02/2020 – 06/2021                                  | 2020-02/2021-06
            Projekt kestab 2021. aasta lõpuni.                                   | ../2021
            Projekti kestus: 36 kuud, algus 01.02.2018                           | 2018-02-01/..
            Projekti algus 01.03.2023, lõpp 28.02.2026.                          | 2023-03-01/2026-02-28
            """)
    void readsBothEndsOfAPeriod(String told, String period) {
        assertThat(only("Projekti nimi: Kiiged\nToetus: 500 eurot\n\n" + told).period())
                .contains(Period.parse(period));
    }

    @Test
    void takesTheProjectThatAProgrammePaysForNoNameOfTheProgramme() {
        Project project =
                only("Oru meetmest rahastatava projekti „Kiiged“ kogumaksumus on 900 eurot ja toetus 800 eurot.");

        assertThat(project.title().orElseThrow().bestFor(Locale.ROOT)).isEqualTo("Kiiged");
        assertThat(project.measure().flatMap(m -> m.name()))
                .map(n -> n.bestFor(Locale.ROOT))
                .isNotEqualTo(Optional.of("Kiiged"));
    }

    @Test
    void readsAwardsWhoseAmountsStandBeforeTheirTitles() {
        List<Project> projects = projects("""
                Vallavalitsus otsustas eraldada Kiige Seltsile 1 200 eurot projekti „Kiigepeod“ korraldamiseks ning Oru Koorile
                850 eurot projekti „Laululaager“ jaoks.
                """);

        assertThat(projects)
                .extracting(
                        p -> p.title().orElseThrow().bestFor(Locale.ROOT),
                        p -> p.funding().sources().get(0).amount().orElseThrow())
                .containsExactly(
                        tuple("Kiigepeod", ExactMoney.of("1200", "EUR")),
                        tuple("Laululaager", ExactMoney.of("850", "EUR")));
    }

    @Test
    void readsWhatASentenceBeforeTheFirstLabelSaysOfTheProject() {
        Project project = only("""
                1. Osaleda projektis „Kiiged“.
                2. Projekti heakskiitmisel finantseerida projekti tegevusi summas 300 eurot.

                Projekti nimi
                Kiiged
                Projekti kogueelarve
                2000 eurot
                """);

        assertThat(project.funding().totalCost()).contains(ExactMoney.of("2000", "EUR"));
        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(tuple(FundingKind.OWN_CONTRIBUTION, ExactMoney.of("300", "EUR")));
    }

    @Test
    void readsWhomAProjectIsSupportedByWithHowMuch() {
        Project project = only("The project “Swings” is supported by the Ministry of Culture with 800 euros.");

        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(tuple(FundingKind.GRANT, ExactMoney.of("800", "EUR")));
    }

    @Test
    void takesAMeasureForNoBodyThatHandsTheMoneyOn() {
        Project project =
                only("Projekti „Kiiged“ kogumaksumus on 900 eurot, 800 eurot toetas PRIA Leader-meetme kaudu.");

        assertThat(project.funding().sources())
                .allSatisfy(s -> assertThat(s.intermediary()).isEmpty());
    }

    private static Project only(String text) {
        List<Project> projects = projects(text);
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static List<Project> projects(String text) {
        return ProjectTextReader.standard().read(text).value().orElseThrow().projects();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projekti partner on Näidise Kool, kus õpib 300 last.|Näidise Kool",
                "Projekti partnerid on Näidise Kool, Oru Selts.|Näidise Kool;Oru Selts",
            })
    void takesNoClauseBehindANameForAPartner(String sentence, String names) {
        Project project = ProjectTextReader.standard()
                .read("Projekti nimi: Pingid\nToetus: 900 eurot\n\n" + sentence + "\n")
                .orElseThrow()
                .projects()
                .get(0);

        assertThat(project.partners())
                .extracting(partner -> partner.organisation().name().bestFor(Locale.ROOT))
                .containsExactly(names.split(";"));
    }
}
