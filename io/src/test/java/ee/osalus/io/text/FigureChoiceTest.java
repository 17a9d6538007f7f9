package ee.osalus.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ee.osalus.finding.Finding;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.PartnerRole;
import ee.osalus.project.Partner;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Locale;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several amounts a figure is, whose it is, and what is said of the others. */
class FigureChoiceTest {

    private static Reading<FundingDocument> read(String text) {
        return ProjectTextReader.standard().read(text);
    }

    private static Project project(String text) {
        List<Project> projects = read(text).value().orElseThrow().projects();
        assertThat(projects).hasSize(1);
        return projects.get(0);
    }

    private static Funding funding(String text) {
        return project(text).funding();
    }

    private static Money euros(String amount) {
        return ExactMoney.of(amount, "EUR");
    }

    private static List<String> warnings(String text) {
        return read(text).findings().list().stream()
                .filter(f -> f.severity().name().equals("WARNING"))
                .map(f -> f.code().code() + " " + f.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void reportsATotalThatASentenceTellsBesideAnotherLabel() {
        String page = """
                Projekti nimi: Kiige park
                Maksumus: 24 600 eurot
                Toetus: 20 910 eurot

                Projekti kogumaksumus on 26 400 eurot.
                """;
        assertThat(funding(page).totalCost()).contains(euros("24600.00"));
        assertThat(warnings(page))
                .containsExactly(
                        "text.told-total-differs A sentence states a cost of the whole project of 26 400 eurot,"
                                + " its label 24 600 eurot; the label was taken.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 600 eurot
            24 600,00 EUR
            ligi 25 tuhat eurot
            umbes 0,02 miljonit eurot
            """)
    void saysNothingOfATotalThatIsToldAgainOrRounded(String told) {
        assertThat(warnings("Projekti nimi: Kiige park\nMaksumus: 24 600 eurot\n\nProjekti kogumaksumus on " + told
                        + ".\n"))
                .isEmpty();
    }

    /** An exact figure stands for its rounding at the last digit that is printed, and for nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,04 miljonit       | 1 038 512,30 | true
            1,0 miljonit        | 1 038 512,30 | true
            ligi 1 miljon       | 1 038 512,30 | true
            1,05 miljonit       | 1 038 512,30 | false
            1,1 miljonit        | 1 038 512,30 | false
            ligi 1 040 000      | 1 038 512,30 | true
            ligi 1 030 000      | 1 038 512,30 | false
            ligi 1 038 500      | 1 038 512,30 | true
            üle 3 miljoni       | 3 240 000,00 | true
            ligi 3 miljonit     | 2 499 999,99 | false
            """)
    void takesTheExactFigureForTheRoundedOne(String rough, String exact, boolean same) {
        Funding funding = funding("Projekti „Kiige park“ maksumus on " + rough
                + " eurot.\n\nProjekti täpne kogumaksumus on " + exact + " eurot.\n");
        assertThat(funding.totalCost())
                .isEqualTo(
                        same
                                ? java.util.Optional.of(
                                        euros(exact.replace(" ", "").replace(",", ".")))
                                : java.util.Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projekti „Kiige park“ tööd läksid maksma 48 200 eurot, sellest 38 560 eurot tuli Leader-meetmest toetusena"
                        + " ja 9 640 eurot maksis vald.",
                "Projekti „Kiige park“ ehitus läks maksma 48 200 eurot, millest 38 560 eurot tuli Euroopa"
                        + " Regionaalarengu Fondist toetusena, ülejäänud 9 640 eurot tasus Ranna vald.",
                "The total cost of the project “Swing park” is EUR 48,200, of which EUR 38,560 is financed by the European"
                        + " Regional Development Fund and EUR 9,640 is the city's own contribution.",
                "Общая стоимость проекта «Парк» составляет 48 200 евро, из них 38 560 евро – пособие Европейского фонда"
                        + " регионального развития, а самофинансирование города – 9 640 евро."
            })
    void tellsTheGrantFromWhatTheMunicipalityPays(String prose) {
        Funding funding = funding(prose);
        assertThat(funding.totalCost()).contains(euros("48200.00"));
        assertThat(funding.sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactly(
                        tuple(FundingKind.GRANT, euros("38560.00")),
                        tuple(FundingKind.OWN_CONTRIBUTION, euros("9640.00")));
    }

    @Test
    void tellsAMunicipalitysCoFinancingFromTheOwnPartOfAnother() {
        Funding funding = funding("""
                Projekti nimi: Oru seltsimaja ahjud
                Projekti kogumaksumus: 1000 eurot
                Toetus: 700 eurot
                Mäe valla kaasfinantseering: 200 eurot
                Seltsi omafinantseering: 100 eurot
                """);
        assertThat(funding.sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, euros("700")),
                        tuple(FundingKind.OWN_CONTRIBUTION, euros("100")),
                        tuple(FundingKind.OTHER_PUBLIC, euros("200")));
    }

    @Test
    void takesAnAmountBelowAKnownBodyThatFinancesForTheGrant() {
        Funding funding = funding("""
                Project title: Swings for all
                Project budget
                2000 €
                Financed by ERDF
                1700 €
                Co-financed by partners
                300 €
                """);
        assertThat(funding.sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, euros("1700")), tuple(FundingKind.OWN_CONTRIBUTION, euros("300")));
    }

    @Test
    void readsPartsOfACostThatStandBelowTheirLabelsInSmallLetters() {
        Funding funding = funding("""
                Projekti nimi: Oru kiiged
                Eelarve
                2000 €
                sh toetus
                1700 €
                sh omaosalus
                300 €
                """);
        assertThat(funding.totalCost()).contains(euros("2000"));
        assertThat(funding.sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, euros("1700")), tuple(FundingKind.OWN_CONTRIBUTION, euros("300")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toetuse määr (%): 62,5", "Toetuse määr protsentides: 62,5", "Toetuse määr: 62,5 %"})
    void readsAPercentageThatItsLabelCountsIn(String rate) {
        Funding funding = funding("Projekti nimi: Oru kiiged\nToetus: 500 eurot\n" + rate + "\n");
        assertThat(funding.sources().get(0).rate()).contains(Share.parse("62.5%"));
    }

    @Test
    void takesADecisionToTakePartForNoFunder() {
        Reading<FundingDocument> reading = read("""
                Projekti nimi ja nr: Oru rattatee, EU50901
                Projekti rahastamine:
                Volikogu otsustas osaleda 3. mail 2018.
                Toetus: 500 eurot
                """);
        Project project = reading.value().orElseThrow().projects().get(0);
        assertThat(project.title().orElseThrow().byLanguage()).containsEntry("et", "Oru rattatee");
        assertThat(project.references()).extracting(r -> r.value()).containsExactly("EU50901");
        assertThat(project.funding().sources())
                .allSatisfy(source -> assertThat(source.funder()).isEmpty());
    }

    @Test
    void takesThePartsOfAGrantForNoSourcesBesideIt() {
        Funding funding = funding("""
                Projekt „Oru aed“. Projekti kogumaksumus on 1100 eurot. Toetus on 1000 eurot, millest 850 eurot tuleb Euroopa
                Sotsiaalfondist ja 150 eurot riigieelarvest. Valla omaosalus on 100 eurot.
                """);
        assertThat(funding.sources())
                .extracting(FundingSource::kind, source -> source.amount().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(FundingKind.GRANT, euros("1000")), tuple(FundingKind.OWN_CONTRIBUTION, euros("100")));
    }

    @Test
    void neverAddsUpTwoCurrencies() {
        Reading<FundingDocument> reading = read("""
                Projekti nimi: Kiige park
                Maksumus: 300 000 krooni
                Toetus: 10 000 eurot
                Toetus: 12 000 eurot
                Omafinantseering: 90 000 krooni
                """);
        assertThat(reading.value().orElseThrow().projects().get(0).funding().totalCost())
                .contains(ExactMoney.of("300000", "EEK"));
        assertThat(reading.findings()).extracting(Finding::code).contains(TextFinding.AMBIGUOUS_AMOUNT);
    }

    @Test
    void putsTheFiguresOfAPartnerThatNoListNamesOnThatPartner() {
        Project project = project("""
                Projekti nimi: Kiige park
                Kogumaksumus: 120 000 eurot
                Toetus: 90 000 eurot
                Partnerid: Paju vald

                Eelarve Lepa valla jaoks on 30 000 eurot, millest toetus 22 500 eurot.
                """);
        assertThat(project.funding().totalCost()).contains(euros("120000.00"));
        assertThat(project.partners()).extracting(Partner::role).containsOnly(PartnerRole.PARTNER);
        Partner told = project.partners().get(1);
        assertThat(told.organisation().name().toString()).contains("Lepa vald");
        assertThat(told.funding().totalCost()).contains(euros("30000.00"));
    }

    @Test
    void takesThoseWhoTakePartForPartnersAndTheirShareForTheirs() {
        Project project = project("""
                Projekti „Kiige park“ kogumaksumus on 120 000 eurot, millest toetus on 90 000 eurot.
                Projekti eelarve Paju linnavalitsuse jaoks on 86 240 eurot.
                Paju linn ja AS Paju Vesi osalevad projektis kahe järgmise aasta jooksul.
                """);
        assertThat(project.funding().totalCost()).contains(euros("120000.00"));
        assertThat(project.partners())
                .extracting(
                        partner -> partner.organisation().name().byLanguage().get("et"))
                .containsExactly("Paju linn", "AS Paju Vesi");
        assertThat(project.partners().get(0).funding().totalCost()).contains(euros("86240.00"));
        assertThat(project.partners().get(1).funding().totalCost()).isEmpty();
    }

    @Test
    void takesThePriceOfATicketForNoCost() {
        Funding read = funding("""
                Mere muuseumi projekt

                Projekt maksab 9 000 eurot. Pilet maksab 18 eurot.
                """);

        assertThat(read.totalCost()).contains(euros("9000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projekti nimi: Kiiged\nEelarve: 1 000 eurot\nsellest Norra toetus 85%: 850 eurot",
                "Projekti nimi: Kiiged\nEuroopa Sotsiaalfond+: 850 eurot (85%)",
                "Projekti nimi: Kiiged\nProgrammi toetus kokku: 850 eurot\nToetuse määr: 85%"
            })
    void readsTheGrantWithItsRate(String page) {
        assertThat(funding(page).sources())
                .extracting(
                        FundingSource::kind,
                        s -> s.amount().orElseThrow(),
                        s -> s.rate().orElseThrow())
                .containsExactly(tuple(FundingKind.GRANT, euros("850"), Share.percent(85)));
    }

    @Test
    void takesNoAmountForAPartOfThePartnersName() {
        Project read = project("""
                Projekti nimi: Kiiged
                Juhtpartner: Oru Vallavalitsus, eelarve 6 000 eurot, toetus 5 000 eurot
                Partner: Mäe Kool, eelarve 3 000 eurot
                Kogumaksumus: 9 000 eurot
                """);

        assertThat(read.partners())
                .extracting(
                        Partner::role, partner -> partner.organisation().name().bestFor(Locale.ROOT))
                .containsExactly(
                        tuple(PartnerRole.LEAD_PARTNER, "Oru Vallavalitsus"), tuple(PartnerRole.PARTNER, "Mäe Kool"));
        assertThat(read.funding().totalCost()).contains(euros("9000"));
    }

    @Test
    void takesWhatMayBeBoughtForNoGrant() {
        Funding read = funding("Projekti nimi: Kiiged\n\nKohvikus saab osta pirukaid 2 euro eest.\n");

        assertThat(read.sources())
                .noneSatisfy(source -> assertThat(source.amount()).isPresent());
    }

    @Test
    void takesALoanInBracketsForAPartOfTheOwnContribution() {
        Funding read =
                funding("Projekti nimi: Laut\nMaksumus: 900 eurot\nOmafinantseering: 900 eurot (sh laen 500 eurot)\n");

        assertThat(read.sources()).extracting(FundingSource::kind).containsExactly(FundingKind.OWN_CONTRIBUTION);
    }

    @Test
    void takesAMunicipalitysPartOfTheBudgetForNoOtherTotal() {
        String page = """
                Projekti nimi: Oru lasteaia õu

                Projekti kogueelarve on 96 000 eurot, sellest Oru valla eelarve 46 000 eurot.
                """;

        assertThat(funding(page).totalCost()).contains(euros("96000"));
        assertThat(warnings(page)).isEmpty();
    }

    @Test
    void stillReportsTwoTotalsOfNobody() {
        String page = """
                Projekti nimi: Oru lasteaia õu

                Projekti kogueelarve on 96 000 eurot. Projekti kogumaksumus on 46 000 eurot.
                """;

        assertThat(funding(page).totalCost()).isEmpty();
        assertThat(warnings(page)).singleElement().asString().startsWith("text.totals-differ");
    }

    @Test
    void takesThePartOfABudgetThatItsWordsName() {
        Funding read =
                funding("Projekti nimi: Kiiged\nEelarve: abikõlblikud kulud 8 000 €, mitteabikõlblikud kulud 400 €\n");

        assertThat(read.totalCost()).isEmpty();
        assertThat(read.eligibleCost()).contains(euros("8000"));
    }

    @Test
    void readsTheEligibleCostThatARateIsOf() {
        Funding read = funding("""
                Projekti nimi: Kiiged

                Toetus moodustab 50 protsenti abikõlblikest kuludest, mis on 6 200 eurot.
                """);

        assertThat(read.eligibleCost()).contains(euros("6200"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kakssada tuhat eurot     | 200000
            viisteist tuhat eurot    | 15000
            kolmekümne tuhande euro  | 30000
            """)
    void readsTensAndHundredsInWords(String printed, String amount) {
        assertThat(funding("Projekti nimi: Kiiged\nMaksumus: " + printed + "\n").totalCost())
                .contains(euros(amount));
    }

    @Test
    void takesTheRestOfANumberInWordsForNoAmount() {
        assertThat(funding("Projekti nimi: Kiiged\n\nProjekti kogumaksumus on üks miljon kakssada tuhat eurot.\n")
                        .totalCost())
                .isEmpty();
    }

    @Test
    void readsOwnAndCoFinancingUnderOneLabel() {
        Funding read = funding("Projekti nimi: Kiiged\nToetus: 900 eurot\nOma- ja kaasfinantseering: 100 eurot\n");

        assertThat(read.sources())
                .extracting(FundingSource::kind)
                .containsExactly(FundingKind.GRANT, FundingKind.OWN_CONTRIBUTION);
    }

    @Test
    void readsAValueAtTheEndOfALineOfDots() {
        Project read = project("""
                Projekti nimi ......... Kiiged
                Kogumaksumus .......... 9 000 €
                Projekti algus ........ 01.02.2021
                Projekti lõpp ......... 30.06.2022
                """);

        assertThat(read.title().orElseThrow().bestFor(Locale.ROOT)).isEqualTo("Kiiged");
        assertThat(read.funding().totalCost()).contains(euros("9000"));
        assertThat(read.period().orElseThrow().toString()).contains("2021-02-01", "2022-06-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kogumaksumus (sh käibemaks): 1 234 567,80 €; 1234567.80",
                "Kogumaksumus (sealhulgas käibemaks) | 1 234 567,80 €; 1234567.80",
                "Kogumaksumus (koos käibemaksuga): 1 234 567,80 €; 1234567.80",
                "Total cost (incl. VAT): EUR 100,000; 100000",
                "Total cost (including VAT): EUR 100,000; 100000",
                "Общая стоимость (включая НДС): 100 000 евро; 100000"
            })
    void readsTheAmountBehindWhatItIncludes(String line, String total) {
        assertThat(funding("Projekti nimi: Pingid\n" + line + "\n").totalCost()).contains(ExactMoney.of(total, "EUR"));
    }

    @Test
    void readsAGrantBehindItsRateInBrackets() {
        Funding funding = funding("Projekti nimi: Pingid\nToetuse summa (85%): 850 eurot\n");

        assertThat(funding.sources())
                .extracting(
                        source -> source.amount().orElseThrow(),
                        source -> source.rate().orElseThrow())
                .containsExactly(tuple(ExactMoney.of("850", "EUR"), Share.percent(85)));
    }
}
