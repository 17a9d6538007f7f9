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
import ee.osalus.project.Project;
import java.util.List;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

class TablesTest {

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
