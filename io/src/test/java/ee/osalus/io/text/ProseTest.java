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
import org.junit.jupiter.api.Test;

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

    private static Project only(String text) {
        List<Project> projects = projects(text);
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static List<Project> projects(String text) {
        return ProjectTextReader.standard().read(text).value().orElseThrow().projects();
    }
}
