package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.finding.Finding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Person;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.time.Period;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** Pages as people write and copy them: in Markdown, with words broken at line ends, with a call beside the project. */
class WrittenPagesTest {

    @Test
    void readsThroughTheMarksOfMarkdown() {
        Project project = only("""
                # Uudiskiri

                ## Algas projekt „Metsaraja sillad“ <a name="sillad"></a>

                **Projekti periood:** 01.03.2024–28.02.2025
                **Kogueelarve:** 20 000 €
                **Toetus:** 15 000 € (75 %)
                *Omaosalus:* 5 000 €

                Loe [projekti kodulehelt](https://metsarada.example.ee/sillad), kuidas läheb.
                """);

        assertThat(title(project)).isEqualTo("Metsaraja sillad");
        assertThat(project.period()).contains(Period.parse("2024-03-01/2025-02-28"));
        assertThat(project.funding().totalCost()).contains(eur("20000"));
        assertThat(project.funding().sources())
                .extracting(FundingSource::kind, s -> s.amount().orElseThrow())
                .containsExactly(
                        tuple(FundingKind.GRANT, eur("15000")), tuple(FundingKind.OWN_CONTRIBUTION, eur("5000")));
    }

    @Test
    void keepsATagThatNobodyWritesBetweenWordsAsText() {
        assertThat(title(only("Projekti nimi: Sillad <script>alert(1)</script>\nToetus: 15 000 €\n")))
                .isEqualTo("Sillad <script>alert(1)</script>");
    }

    @Test
    void readsTheTablesOfMarkdown() {
        Project project = only("""
                | Projekti nimi | Metsaraja sillad |
                |:---|---:|
                | Projekti kogumaksumus | 20 000 € |
                | Toetus | 15 000 € |
                """);

        assertThat(title(project)).isEqualTo("Metsaraja sillad");
        assertThat(project.funding().totalCost()).contains(eur("20000"));
    }

    @Test
    void placesFindingsWhereTheyStandAmongTheMarks() {
        Reading<FundingDocument> reading =
                ProjectTextReader.standard().read("## Sillad\n\n**Toetus:** 15 000 €, projekt lõppes **2O24**.\n");

        assertThat(reading.origin("/projects/0/funding/sources/0/amount")).hasValueSatisfying(place -> {
            assertThat(place.line()).isEqualTo(3);
            assertThat(place.column()).isEqualTo(13);
        });
    }

    @Test
    void joinsWordsCodesAndDatesThatALineEndHasBroken() {
        Project project = only("""
                Projekti nimi: Metsaraja päeva-
                keskus
                Projekti number: 2014-2020.4.01.19-
                0345
                Projekti periood: 01.03.2020–
                31.08.2022

                Projekti kogu-
                maksumus on 20 000 eurot, millest toe-
                tus on 15 000 eurot ja oma-
                finantseering 5 000 eurot.
                """);

        assertThat(title(project)).isEqualTo("Metsaraja päevakeskus");
        assertThat(project.references()).extracting(Reference::value).containsExactly("2014-2020.4.01.19-0345");
        assertThat(project.period()).contains(Period.parse("2020-03-01/2022-08-31"));
        assertThat(project.funding().totalCost()).contains(eur("20000"));
        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(eur("15000"), eur("5000"));
    }

    @Test
    void readsASentenceThatBeginsWithTheProjectsName() {
        Project project = only("Metsaküla.\n\nProjekt „Metsaraja sillad“ läheb kokku maksma 20 000 eurot.\n");

        assertThat(title(project)).isEqualTo("Metsaraja sillad");
        assertThat(project.funding().totalCost()).contains(eur("20000"));
    }

    @Test
    void keepsAnOpenCallApartFromTheProjectBesideIt() {
        Reading<FundingDocument> reading = ProjectTextReader.standard().read("""
                Avatud taotlusvoorud

                Meede 2. Külaelu
                Vooru eelarve: 90 000 €
                Maksimaalne toetus: 8 000 €

                Hea lugu

                Projekti nimi: Metsaraja sillad
                Projekti maksumus: 20 000 €
                Toetus: 15 000 €
                """);

        assertThat(reading.value().orElseThrow().projects()).hasSize(1);
        assertThat(reading.value().orElseThrow().projects().get(0).funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(eur("15000"));
        assertThat(reading.findings().list()).extracting(Finding::code).contains(TextFinding.AMOUNT_NOT_TAKEN);
    }

    @Test
    void givesEachOfSeveralGrantsItsOwnBodyAndRate() {
        Project project = only("""
                Projekti nimi: Metsaraja sillad

                Rahastaja | Summa | Osa
                Euroopa Regionaalarengu Fond | 14 000,00 € | 70%
                Keskkonnainvesteeringute Keskus | 2 000,00 € | 10%
                Omafinantseering | 4 000,00 € | 20%
                Kokku | 20 000,00 € | 100%
                """);

        assertThat(project.funding().sources())
                .extracting(
                        s -> s.amount().orElseThrow(),
                        s -> s.rate().orElseThrow(),
                        s -> s.fund().map(fund -> fund.bestFor(Locale.ROOT)).orElse(null),
                        s -> s.funder().map(f -> f.name().bestFor(Locale.ROOT)).orElse(null))
                .containsExactly(
                        tuple(eur("14000"), Share.percent(70), "Euroopa Regionaalarengu Fond", null),
                        tuple(eur("2000"), Share.percent(10), null, "Keskkonnainvesteeringute Keskus"),
                        tuple(eur("4000"), Share.percent(20), null, null));
    }

    @Test
    void takesTheGrantsOfOneSentenceThatTellsWhoseEachIs() {
        Project project = only("Projekti „Metsaraja sillad“ Euroopa Regionaalarengu Fondi toetus on 14 000 eurot ja"
                + " Keskkonnainvesteeringute Keskuse toetus 2 000 eurot.");

        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(eur("14000"), eur("2000"));
    }

    @Test
    void takesTheSameAmountInEurosInBracketsForNoSecondFigure() {
        Project project = only("""
                Projekti „Metsaraja sillad“ kogumaksumus on 156 466 krooni (10 000 eurot), millest 85% ehk 132 996,10
                krooni (8 500 eurot) on toetus ja 23 469,90 krooni (1 500 eurot) omafinantseering.
                """);

        assertThat(project.funding().totalCost()).contains(ExactMoney.of("156466", "EEK"));
        assertThat(project.funding().sources())
                .extracting(s -> s.amount().orElseThrow())
                .containsExactly(ExactMoney.of("132996.10", "EEK"), ExactMoney.of("23469.90", "EEK"));
    }

    @Test
    void readsAPercentageThatAClauseAdds() {
        Project project = only("""
                Projekti nimi: Metsaraja sillad

                1. Projekti periood on 01.03.2024–28.02.2025.
                2. Projekti abikõlblikud kogukulud on 20 000 eurot.
                3. Toetuse suurus on 14 000 eurot, mis moodustab 70 protsenti abikõlblikest kuludest.
                """);

        assertThat(project.funding().eligibleCost()).contains(eur("20000"));
        assertThat(project.funding().sources().get(0).rate()).contains(Share.percent(70));
    }

    @Test
    void readsAmountsInFrancsAsFrancs() {
        Project project = only("Project title: Warm paths\nGrant: CHF 26'000.00\n");

        assertThat(project.funding().sources().get(0).amount()).contains(ExactMoney.of("26000", "CHF"));
    }

    @Test
    void takesTheNameOfAPersonForNoCurrency() {
        Project project = only("Projekti nimi: Sillad\nProjektijuht: Leevi Frank\nToetus: 15 000\n");

        assertThat(project.funding().sources().get(0).amount()).contains(eur("15000"));
    }

    @Test
    void readsThePersonAfterAnOfficeAndANumberAfterLetters() {
        Project project = only("""
                Projekti nimi: Metsaraja sillad
                Projekti number: KIK 18204

                Määrata projektijuhiks arendusspetsialist Mari Maasikas.
                """);

        assertThat(project.people()).extracting(Person::name).containsExactly("Mari Maasikas");
        assertThat(project.references()).extracting(Reference::value).containsExactly("KIK 18204");
    }

    @Test
    void takesTheNameOfThePaperOrSiteForNoTitle() {
        assertThat(title(only("""
                METSALEHT Teataja nr 4, 6. juuni 2019

                Sillad said valmis

                Projekti kogumaksumus: 20 000 €
                Toetus: 15 000 €
                """))).isEqualTo("Sillad said valmis");
        assertThat(title(only("""
                OÜ Metsaraja Haldus
                avaleht / uudised / kontakt

                Metsaraja sillad

                Projekti kogumaksumus: 20 000 €
                Toetus: 15 000 €
                """))).isEqualTo("Metsaraja sillad");
    }

    @Test
    void takesTheNameOfABodyForTheTitleWhereNoOtherHeadingFollows() {
        assertThat(title(only("Uus Metsaraja raamatukogu\n\nProjekti kogumaksumus: 20 000 €\nToetus: 15 000 €\n")))
                .isEqualTo("Uus Metsaraja raamatukogu");
    }

    @Test
    void readsItemsThatBeginWithWhoIsGivenTheMoney() {
        FundingDocument document =
                ProjectTextReader.standard().read("""
                Pingerida on kinnitatud

                - MTÜ Kivi – „Kiiged“, projekti maksumus 9 347,03 €, toetus 8 412,33 € (90%)
                - OÜ Mesi – „Katus“, projekti maksumus 6 000 €, toetus 2 400 € (40%)
                """).value().orElseThrow();

        assertThat(document.projects())
                .extracting(
                        WrittenPagesTest::title, p -> p.funding().totalCost().orElseThrow())
                .containsExactly(tuple("Kiiged", eur("9347.03")), tuple("Katus", eur("6000")));
    }

    @Test
    void readsPeriodsOfMonthsAndNamedMonths() {
        assertThat(only("Projekti nimi: Sillad\nPeriood: 04.2021–10.2021\n").period())
                .contains(Period.parse("2021-04/2021-10"));
        assertThat(only("Project title: Bridges\nDuration: 01-SEP-2021 to 31-AUG-2026\n")
                        .period())
                .contains(Period.parse("2021-09-01/2026-08-31"));
        assertThat(only("Projekt „Sillad“ kestab 2025. aasta veebruarist 2027. aasta jaanuarini.")
                        .period())
                .contains(Period.parse("2025-02/2027-01"));
    }

    @Test
    void readsRowsInWhichADashStandsForNoAmount() {
        FundingDocument document =
                ProjectTextReader.standard().read("""
                Projekti nimi | Maksumus | Toetus | Omaosalus
                Kiiged | 7 950 | 7 950 | –
                Katus | 6 000 | 2 400 | 3 600
                """).value().orElseThrow();

        assertThat(document.projects())
                .extracting(WrittenPagesTest::title, p -> p.funding().sources().size())
                .containsExactly(tuple("Kiiged", 1), tuple("Katus", 2));
    }

    @Test
    void takesTheNumberOfAnAgreementForNoAmount() {
        Project project = only("Project title: Bridges\n\nThe project is funded under grant agreement No 101096214.\n");

        assertThat(project.funding().sources())
                .allMatch(source -> source.amount().isEmpty());
    }

    @Test
    void readsCellsOfSeveralLines() {
        Project project = only("""
                <html><body><table>
                <tr><td>Projekti nimi</td><td>Sillad</td></tr>
                <tr><td>Partnerid</td><td>Metsa vald<br>Mäe vald<br>Laane linn</td></tr>
                <tr><td>Toetus (70%)</td><td>7 000 EUR</td></tr>
                </table></body></html>
                """);

        assertThat(project.partners())
                .extracting(p -> p.organisation().name().bestFor(Locale.ROOT))
                .containsExactly("Metsa vald", "Mäe vald", "Laane linn");
        assertThat(project.funding().sources().get(0).amount()).contains(eur("7000"));
        assertThat(project.funding().sources().get(0).rate()).contains(Share.percent(70));
    }

    private static String title(Project project) {
        return project.title().orElseThrow().bestFor(Locale.ROOT);
    }

    private static Money eur(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static Project only(String text) {
        FundingDocument document =
                ProjectTextReader.standard().read(text).value().orElseThrow();
        assertThat(document.projects()).hasSize(1);
        return document.projects().get(0);
    }
}
