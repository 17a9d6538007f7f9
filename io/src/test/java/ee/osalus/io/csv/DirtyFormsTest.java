package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.time.PartialDate;
import ee.osalus.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirtyFormsTest {

    private static final String HEADER =
            "Operation name;Beneficiary name;Start date;End date;Eligible cost;Co-financing rate\n";

    private static Lists.Read amounts(String... cells) {
        return Lists.read("Operation name;Eligible cost (EUR)\n"
                + List.of(cells).stream().map(c -> "A;" + c + "\n").collect(Collectors.joining()));
    }

    private static List<String> numbers(Lists.Read read) {
        return read.projects().stream()
                .map(p -> p.funding()
                        .eligibleCost()
                        .map(a -> ExactMoney.toDecimal(a).stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.888.913,33 | 2888913.33",
                "64029231,00 | 64029231",
                "403514.06 | 403514.06",
                "1 234,5 | 1234.5",
                "4,156.00 | 4156",
                "102.691,05 € | 102691.05",
                "€ 1.234,56 | 1234.56",
                "1'234'567.89 | 1234567.89",
                "2,432,732,45 | 2432732.45",
                "1 742 338, 67 | 1742338.67",
                "125.000.000,- | 125000000",
                "EUR 0 | 0",
                "-1.234,50 | -1234.5",
                "(1.234,50) | -1234.5",
                "1.234,50- | -1234.5",
                "1.234,50- € | -1234.5",
                "1.125.000,-- € | 1125000",
                "12345,678 | 12345.678",
                "0,125 | 0.125",
            })
    void readsAmountsOfEveryNotation(String cell, String number) {
        Lists.Read read = amounts('"' + cell + '"');
        assertThat(numbers(read)).containsExactly(number);
        assertThat(read.rowFindings()).isEmpty();
    }

    @Test
    void readsANumberThatASpreadsheetHasMarkedAsText() {
        Lists.Read read = Lists.read(
                "Operation name;Start date;Eligible cost (EUR)\nA;'27/06/2016;'1.234,50\nB;27/06/2016;1,50\n");
        assertThat(numbers(read)).containsExactly("1234.5", "1.5");
        assertThat(read.projects().get(0).period()).contains(Period.from(PartialDate.parse("2016-06-27")));
        assertThat(read.rowFindings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Celkové náklady na operaci (v tis. Kč) | CZK | 1234500",
                "Celkové náklady na operaci (mil. Kč) | CZK | 1234500000",
                "Gesamtkosten in T€ | EUR | 1234500",
                "Gesamtkosten (TEUR) | EUR | 1234500",
                "Gesamtkosten in Mio. EUR | EUR | 1234500000",
                "Gesamtkosten in 1.000 EUR | EUR | 1234500",
                "Total cost (thousand EUR) | EUR | 1234500",
                "Total cost (€'000) | EUR | 1234500",
                "Total cost (€m) | EUR | 1234500000",
                "Total cost (in millions) | EUR | 1234500000",
                "Coste total (miles de euros) | EUR | 1234500",
                "Custo total (mil euros) | EUR | 1234500",
                "Wartość projektu [mln zł] | PLN | 1234500000",
                "Обща стойност (хил. лв.) | BGN | 1234500",
                "Összköltség (eFt) | HUF | 1234500",
                "Total kostnad (MSEK) | SEK | 1234500000",
                "Samlede omkostninger i t.kr. | DKK | 1234500",
                "Kogumaksumus (tuhandetes eurodes) | EUR | 1234500",
                "Összköltség (Kft.) | HUF | 1234.5",
                "Total cost (EUR) | EUR | 1234.5",
                "Total project cost of up to 5 million EUR | EUR | 1234.5",
                "Celkové náklady v Kč k 31. 12. | CZK | 1234.5",
            })
    void multipliesAmountsOfWhichTheNameSaysThatTheyAreInThousandsOrMillions(
            String name, String currency, String number) {
        Lists.Read read = Lists.read("Operation name;" + name + "\nA;1234,5\nB;2,5\n");
        assertThat(read.projects().get(0).funding().totalCost()).contains(ExactMoney.of(number, currency));
        assertThat(read.rowFindings()).isEmpty();
    }

    @Test
    void saysThatItHasMultipliedAmounts() {
        assertThat(Lists.read("Operation name;Total cost (k€)\nA;1.5\n").listFindings())
                .contains("list.amount-unit B1 header=Total cost (k€) factor=1000");
    }

    @Test
    void takesNoAmountThatNamesItsOwnUnitInAColumnOfThousands() {
        Lists.Read read = Lists.read("Operation name;Total cost (k€)\nA;1,234.50\nB;1,234.50 €\n");
        assertThat(read.projects().get(0).funding().totalCost()).contains(ExactMoney.of("1234500", "EUR"));
        assertThat(read.projects().get(1).funding().totalCost()).isEmpty();
        assertThat(read.rowFindings())
                .containsExactly("list.amount-ambiguous B3 header=Total cost (k€) value=1,234.50 €");
    }

    @Test
    void readsUnitsThatStandBelowTheNames() {
        Lists.Read read =
                Lists.read("Název projektu;Příjemce;Celkové náklady;Míra spolufinancování\n;;tis. Kč;%\nA;B;12,5;85\n");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.projects().get(0).funding().totalCost()).contains(ExactMoney.of("12500", "CZK"));
    }

    @Test
    void readsNamesBelowAHeadingOfSeveralColumns() {
        Lists.Read read = Lists.read("Projektnummer;Projekttitel;Begünstigter;Laufzeit;;Finanzierung;\n"
                + ";;;von;bis;förderfähige Kosten;EU-Mittel\n"
                + "1;A;B;01.01.2016;31.12.2016;1.000,50;500,25\n");
        assertThat(read.rows()).hasSize(1);
        Project project = read.projects().get(0);
        assertThat(project.period())
                .contains(Period.between(PartialDate.parse("2016-01-01"), PartialDate.parse("2016-12-31")));
        assertThat(project.funding().eligibleCost()).contains(ExactMoney.of("1000.50", "EUR"));
        assertThat(project.funding().sources().get(0).amount()).contains(ExactMoney.of("500.25", "EUR"));
    }

    @Test
    void takesWhatStandsBelowAHeadingThatSaysPaidForNoGrant() {
        Lists.Read read = Lists.read("N° de dossier;Projet;Bénéficiaire;Montants payés;;Montants décidés;\n"
                + ";;;Coût total;FEDER;Coût total;FEDER\n"
                + "1;A;B;900,00;300,00;1.000,50;400,20\n");
        Project project = read.projects().get(0);
        assertThat(project.funding().totalCost()).contains(ExactMoney.of("1000.50", "EUR"));
        assertThat(project.funding().sources().get(0).amount()).contains(ExactMoney.of("400.20", "EUR"));
    }

    /** The heading says of what the amounts are parts; it is itself none of its columns. */
    @Test
    void readsTheFirstColumnBelowAHeadingByItsOwnName() {
        Lists.Read read = Lists.read(
                "Titlu proiect;Denumire beneficiar;Valoare eligibilă a proiectului (LEI);;;Total valoare proiect\n"
                        + ";;Fonduri UE;Contribuția națională;Contribuția privată;\n"
                        + "Pod;Comuna Arin;850,00;100,00;50,00;1.200,00\n");
        Funding funding = read.projects().get(0).funding();
        assertThat(funding.eligibleCost()).isEmpty();
        assertThat(funding.totalCost()).contains(ExactMoney.of("1200", "RON"));
        assertThat(funding.sources())
                .extracting(source -> source.kind() + " "
                        + source.amount()
                                .map(amount -> ExactMoney.toDecimal(amount).toPlainString())
                                .orElse("-"))
                .containsExactly("GRANT 850", "OTHER_PUBLIC 100", "PRIVATE 50");
    }

    @Test
    void takesALabelWithItsValueForNoOperation() {
        Lists.Read read = Lists.read("Project ID;Project title;Beneficiary;Eligible cost\n1;A;B;1.50\n"
                + "Date of last update:;31/12/2020;;\n");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.rowFindings()).containsExactly("list.row-of-notes A3 row=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Celkové způsobilé výdaje - příspěvek Unie (CZK);Celkové způsobilé výdaje",
                "Celkové způsobilé výdaje (CZK);Celkové způsobilé výdaje - příspěvek Unie (CZK)",
            })
    void readsANameOfTwoMeaningsAsTheOneThatNoOtherColumnHas(String names) {
        boolean grantFirst = names.startsWith("Celkové způsobilé výdaje -");
        Lists.Read read =
                Lists.read("Název operace;" + names + "\nA;" + (grantFirst ? "85,50;100,60" : "100,60;85,50") + "\n");
        assertThat(numbers(read)).containsExactly("100.6");
        assertThat(read.projects().get(0).funding().sources().get(0).amount()).contains(ExactMoney.of("85.50", "CZK"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "% на съфинансиране от ЕС % of EC co-financing | 85 | 85%",
                "ES līdzfinansējums, % | 85,00 | 85%",
                "PrioritaraVirzienaLidzfinansejumaLikme (CofinancingRateOfPriority) | 42.5 | 42.5%",
            })
    void readsAShareOfTheUnionThatSaysPercentAsTheRate(String name, String cell, String rate) {
        Lists.Read read = Lists.read("Operation name;" + name + "\nA;" + cell + "\nB;50\n");
        assertThat(read.projects().get(0).funding().sources().get(0).rate()).contains(Share.parse(rate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"selgub hiljem", "12 projects", "1,2E+06", "55 5512", "1.23.456", "85 %"})
    void reportsWhatIsNoAmount(String cell) {
        Lists.Read read = amounts(cell, "12,50");
        assertThat(numbers(read)).containsExactly("-", "12.5");
        assertThat(read.rowFindings())
                .containsExactly("list.cell-unreadable B2 header=Eligible cost (EUR) value=" + cell);
    }

    @Test
    void takesNoAmountThatNothingDecides() {
        Lists.Read read = amounts("450.000", "12.500", "900");
        assertThat(numbers(read)).containsExactly("-", "-", "900");
        assertThat(read.listFindings())
                .containsExactly(
                        "list.read-as A1 format=UTF-8 separator=; row=1",
                        "list.decimal-mark-unknown B1 header=Eligible cost (EUR)");
        assertThat(read.rowFindings())
                .containsExactly(
                        "list.amount-ambiguous B2 header=Eligible cost (EUR) value=450.000",
                        "list.amount-ambiguous B3 header=Eligible cost (EUR) value=12.500");
    }

    @Test
    void letsTheColumnDecideWhatAMarkIs() {
        assertThat(numbers(amounts("450.000", "12.500,50"))).containsExactly("450000", "12500.5");
        assertThat(numbers(amounts("450,000", "12,500.50"))).containsExactly("450000", "12500.5");
        Lists.Read mixed = amounts("450.000", "12.500,50", "12,500.50");
        assertThat(numbers(mixed)).containsExactly("-", "12500.5", "12500.5");
        assertThat(mixed.listFindings()).contains("list.decimal-marks-mixed B1 header=Eligible cost (EUR)");
        assertThat(mixed.rowFindings())
                .containsExactly("list.amount-ambiguous B2 header=Eligible cost (EUR) value=450.000");
    }

    /** Those with the sign of the euro have commas for decimals; of the others nothing tells. */
    @Test
    void readsAmountsThatNameTheirCurrencyAsOthersThatDoInAMixedColumn() {
        Lists.Read read = amounts("288.11", "\"492087,75\"", "\"249.950,00 €\"", "191.000 €", "823.171");
        assertThat(numbers(read)).containsExactly("288.11", "492087.75", "249950", "191000", "-");
        assertThat(read.rowFindings())
                .containsExactly("list.amount-ambiguous B6 header=Eligible cost (EUR) value=823.171");
    }

    @Test
    void takesNoAmountOfThreeDecimalsWhereTheColumnHasTwo() {
        Lists.Read read = amounts("1,234", "12,50");
        assertThat(numbers(read)).containsExactly("-", "12.5");
        assertThat(read.rowFindings())
                .containsExactly("list.amount-ambiguous B2 header=Eligible cost (EUR) value=1,234");
    }

    private static List<String> dates(String... cells) {
        Lists.Read read = Lists.read("Operation name;Start date;Eligible cost (EUR)\n"
                + List.of(cells).stream().map(c -> "A;" + c + ";1\n").collect(Collectors.joining()));
        List<String> seen = new ArrayList<>(read.projects().stream()
                .map(p -> p.period().map(Period::toString).orElse("-"))
                .toList());
        seen.addAll(read.rowFindings());
        read.listFindings().stream().filter(f -> f.contains("date-order")).forEach(seen::add);
        return seen;
    }

    @ParameterizedTest
    @CsvSource({
        "27.06.2016, 2016-06-27/..",
        "27.06.16, 2016-06-27/..",
        "1.3.2015, 2015-03-01/..",
        "2016-06-27, 2016-06-27/..",
        "2016-06-27T00:00:00, 2016-06-27/..",
        "27.06.2016 00:00, 2016-06-27/..",
        "2015.03.01., 2015-03-01/..",
        "20160627, 2016-06-27/..",
        "42548, 2016-06-27/..",
        "27 juin 2016, 2016-06-27/..",
        "27-Jun-16, 2016-06-27/..",
        "Juni 2016, 2016-06/..",
        "06/2016, 2016-06/..",
        "2016, 2016/..",
        "13/06/2016, 2016-06-13/..",
        "06/13/2016, 2016-06-13/..",
        "05/05/2016, 2016-05-05/..",
        "27.06.2016 г., 2016-06-27/..",
        "27.06.2016 r., 2016-06-27/..",
        "'Monday, June 27, 2016', 2016-06-27/..",
        "'Jun 27, 2016', 2016-06-27/..",
        "27-Jun-2016, 2016-06-27/..",
        "lundi 27 juin 2016, 2016-06-27/..",
        "27-Ιουν-16, 2016-06-27/..",
        "27. Mrz 16, 2016-03-27/..",
        "1. Jänner 2016, 2016-01-01/..",
        "2016 m. birželio 27 d., 2016-06-27/..",
        "2016. gada 27. jūnijs, 2016-06-27/..",
        "2016. június 27., 2016-06-27/..",
        "27th June 2016, 2016-06-27/..",
        "1er juin 2016, 2016-06-01/..",
        "2016-06-27Z, 2016-06-27/..",
        "2016-06-27+02:00, 2016-06-27/..",
        "2016-06-27 00:00:00+02, 2016-06-27/..",
        "20160627.0, 2016-06-27/..",
        "2016_06_27, 2016-06-27/..",
        "'Tuesday,\u00A0June\u00A027,\u00A02016', 2016-06-27/..",
        "27.\u00A0juuni\u00A02016, 2016-06-27/..",
        "27_06_2016, 2016-06-27/..",
    })
    void readsDatesOfEveryForm(String cell, String period) {
        assertThat(dates(cell)).first().isEqualTo(period);
    }

    @Test
    void letsTheColumnDecideWhichNumberIsTheMonth() {
        assertThat(dates("03/04/2021", "25/04/2021"))
                .containsExactly(
                        "2021-04-03/..",
                        "2021-04-25/..",
                        "list.date-order B1 header=Start date order=day example=25/04/2021");
        assertThat(dates("03/04/2021", "04/25/2021"))
                .containsExactly(
                        "2021-03-04/..",
                        "2021-04-25/..",
                        "list.date-order B1 header=Start date order=month example=04/25/2021");
        assertThat(dates("03/04/2021"))
                .containsExactly(
                        "-",
                        "list.date-ambiguous B2 header=Start date value=03/04/2021",
                        "list.date-order-unknown B1 header=Start date");
        assertThat(dates("03/04/2021", "04/25/2021", "25/04/2021"))
                .containsExactly(
                        "-",
                        "2021-04-25/..",
                        "2021-04-25/..",
                        "list.date-ambiguous B2 header=Start date value=03/04/2021",
                        "list.date-orders-mixed B1 header=Start date");
    }

    /** The strict form writes the day first, but not where the list itself shows that it does not. */
    @Test
    void letsAnotherColumnDecideUnderStrictNames() {
        assertThat(Lists.read(
                                "Operation_Name_English,Operation_Start_Date,Operation_End_Date\nRoof,10/01/2016,03/31/2022\n")
                        .projects())
                .extracting(project -> project.period().map(Period::toString).orElse("-"))
                .containsExactly("2016-10-01/2022-03-31");
        assertThat(Lists.read(
                                "Operation_Name_English,Operation_Start_Date,Operation_End_Date\nRoof,10/01/2016,03/04/2022\n")
                        .projects())
                .extracting(project -> project.period().map(Period::toString).orElse("-"))
                .containsExactly("2016-01-10/2022-04-03");
    }

    @Test
    void readsAPointedDateWithTheDayFirst() {
        assertThat(dates("03.04.2021")).first().isEqualTo("2021-04-03/..");
    }

    @Test
    void reportsADayThatIsNone() {
        assertThat(dates("31.02.2021"))
                .containsExactly("-", "list.cell-unreadable B2 header=Start date value=31.02.2021");
    }

    private static Lists.Read rates(String... cells) {
        return Lists.read("Operation name;Co-financing rate\n"
                + List.of(cells).stream().map(c -> "A;" + c + "\n").collect(Collectors.joining()));
    }

    private static List<String> grants(Lists.Read read) {
        return read.projects().stream()
                .map(project -> project.funding().sources().get(0).amount())
                .map(amount -> amount.map(money ->
                                ExactMoney.toDecimal(money).stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .toList();
    }

    private static List<String> shares(Lists.Read read) {
        return read.projects().stream()
                .map(p -> p.funding().sources().stream()
                        .findFirst()
                        .flatMap(FundingSource::rate)
                        .map(Share::toString)
                        .orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25%* | 25%",
                "18,13 % | 18.13%",
                "50% | 50%",
                "40.0 | 40%",
                "0.85 | 85%",
                "85,00 | 85%",
                "85 % / 15 % | 85%",
                "(45%) | 45%",
                "ERFA - 85,00% | 85%",
                "ESF+ 50 % | 50%",
                "0 | 0%",
            })
    void readsRatesOfEveryForm(String cell, String rate) {
        assertThat(shares(rates(cell))).containsExactly(rate);
    }

    @Test
    void showsARateOfTheListInWhatItSaysOfThem() {
        assertThat(rates("0", "0,475", "1").listFindings())
                .contains("list.rate-scale B1 header=Co-financing rate example=0,475 = 47.5 %");
        assertThat(rates("0.5", "40.0", "85").listFindings())
                .contains("list.rate-scale B1 header=Co-financing rate example=40.0 = 40 %");
    }

    @Test
    void letsTheColumnDecideWhetherANumberIsAFraction() {
        assertThat(shares(rates("0.85", "1"))).containsExactly("85%", "100%");
        assertThat(shares(rates("85", "1"))).containsExactly("85%", "1%");
        Lists.Read mixed = rates("85", "0.85");
        assertThat(shares(mixed)).containsExactly("85%", "-");
        assertThat(mixed.rowFindings()).containsExactly("list.rate-ambiguous B3 header=Co-financing rate value=0.85");
        Lists.Read unknown = rates("1");
        assertThat(shares(unknown)).containsExactly("-");
        assertThat(unknown.listFindings()).contains("list.rate-scale-unknown B1 header=Co-financing rate");
    }

    @Test
    void knowsAnAmountAmongRates() {
        Lists.Read read = rates("85", "80", "12 500,00", "85");
        assertThat(shares(read)).containsExactly("85%", "80%", "-", "85%");
        assertThat(read.rowFindings())
                .containsExactly("list.amount-in-rate-column B4 header=Co-financing rate value=12 500,00");
    }

    @Test
    void readsAColumnOfAmountsUnderTheNameOfRates() {
        Lists.Read read =
                Lists.read("Nom de l'opération - operation name;Union co-financing rate\nA;12.500,00\nB;1.100,50\n");
        assertThat(read.projects())
                .extracting(p -> p.funding().sources().get(0).amount())
                .containsExactly(
                        Optional.of(ExactMoney.of("12500.00", "EUR")), Optional.of(ExactMoney.of("1100.50", "EUR")));
        assertThat(read.listFindings()).contains("list.rate-column-holds-amounts B1 header=Union co-financing rate");
    }

    @Test
    void readsAListWithEverythingWrongAroundIt() {
        Lists.Read read = Lists.read("\uFEFFVorhabensliste 2016;;;;;\n;;;;;\n" + HEADER + "1;2;3;4;5;6\n"
                + "Brücke;Stadt Ahorn;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "Prioritätsachse 2;;;;;\n"
                + HEADER
                + "Weg;N.a.;15.02.2015;None;n/a;80%\n"
                + "Summe;;;;1.250,00;\n"
                + "\n* vorläufig;;;;;\n");
        assertThat(read.projects()).hasSize(2);
        assertThat(read.listFindings()).contains("list.read-as A3 format=UTF-8 separator=; row=3");
        assertThat(read.rowFindings())
                .containsExactly(
                        "list.row-of-notes A6 row=6",
                        "list.header-again A7 row=7",
                        "list.placeholder D8 header=End date value=None",
                        "list.placeholder E8 header=Eligible cost value=n/a",
                        "list.placeholder B8 header=Beneficiary name value=N.a.",
                        "list.row-of-totals A9 row=9",
                        "list.row-of-notes A11 row=11");
    }

    @Test
    void readsANameAloneAsWhatNoOtherColumnIs() {
        Lists.Read german = Lists.read("Name;Bezeichnung des Vorhabens;PLZ\nMuster GmbH;Brücke;10997\n");
        assertThat(german.projects()
                        .get(0)
                        .partners()
                        .get(0)
                        .organisation()
                        .name()
                        .toString())
                .isEqualTo("Muster GmbH");
        Lists.Read titled = Lists.read("Name;Beneficiary name;Postcode\nHarbour;Example Town;10997\n");
        assertThat(titled.projects().get(0).title().orElseThrow().toString()).isEqualTo("Harbour");
        Lists.Read both = Lists.read("Project title;Beneficiary name;Name\nHarbour;Example Town;A\n");
        assertThat(both.projects().get(0).extensions()).containsEntry("/operationList:Name", "\"A\"");
        Lists.Read partOfAName = Lists.read("Project title;Region – name\nHarbour;North\n");
        assertThat(partOfAName.projects().get(0).partners()).isEmpty();
    }

    @Test
    void readsMisspeltNamesAndSaysSo() {
        Lists.Read read = Lists.read("Opertion name;Benificiary name;Elligible cost (EUR)\nA;B;12,50\n");
        assertThat(read.projects().get(0).title()).hasToString("Optional[A]");
        assertThat(read.listFindings())
                .containsExactly(
                        "list.read-as A1 format=UTF-8 separator=; row=1",
                        "list.header-misspelt A1 header=Opertion name column=name",
                        "list.header-misspelt B1 header=Benificiary name column=beneficiary",
                        "list.header-misspelt C1 header=Elligible cost (EUR) column=eligible-cost",
                        "list.decimal-mark C1 header=Elligible cost (EUR) mark=, example=12,50");
    }

    @Test
    void takesFewSmallNumbersUnderAGrantForRates() {
        Lists.Read read = Lists.read("Operation name;EU co-financing\nA;80\nB;50\nC;12,5\n");
        assertThat(shares(read)).containsExactly("80%", "50%", "12.5%");
        assertThat(read.listFindings()).contains("list.amount-column-holds-rates B1 header=EU co-financing");
        Lists.Read money = Lists.read("Operation name;EU co-financing (EUR)\nA;80\nB;50\nC;12,5\n");
        assertThat(money.projects().get(0).funding().sources().get(0).amount()).contains(ExactMoney.of("80", "EUR"));
    }

    /** Both names say the Union's part; the cells say which is its rate and which its amount. */
    @Test
    void takesOfTwoColumnsOfOneMeaningTheOneWhoseCellsFit() {
        Lists.Read read = Lists.read("Operation name;EU co-financing;EU contribution\nA;85%;850,50\nB;50%;1.200,00\n");
        assertThat(shares(read)).containsExactly("85%", "50%");
        assertThat(grants(read)).containsExactly("850.5", "1200");
        assertThat(read.listFindings())
                .contains("list.amount-column-holds-rates B1 header=EU co-financing")
                .noneMatch(finding -> finding.startsWith("list.column-twice"));
    }

    @Test
    void takesOfTwoColumnsOfOneMeaningTheOneWhoseCellsFitBesideARate() {
        Lists.Read read = Lists.read(
                "Operation name;Co-financing rate;EU support;EU contribution\nA;85%;40%;850,50\nB;50%;20%;1.200,00\n");
        assertThat(shares(read)).containsExactly("85%", "50%");
        assertThat(grants(read)).containsExactly("850.5", "1200");
        assertThat(read.listFindings()).contains("list.column-twice C1 header=EU support first=B");
        assertThat(read.projects().get(0).extensions()).containsEntry("/operationList:EU support", "\"40%\"");
    }

    @Test
    void takesOfTwoColumnsOfRatesTheOneWhoseCellsFit() {
        Lists.Read read =
                Lists.read("Operation name;Co-financing rate;Union co-financing rate\nA;850,50;85\nB;1.200,00;50\n");
        assertThat(shares(read)).containsExactly("85%", "50%");
        assertThat(grants(read)).containsExactly("850.5", "1200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Montant des aides dépensées - Coût total éligible",
                "Finanční prostředky vyúčtované v žádostech o platbu (celkové způsobilé výdaje)",
                "Total eligible cost (paid)",
                "Wypłacone: wydatki kwalifikowalne",
                "Eligible cost, %",
            })
    void takesWhatWasPaidOrIsAShareForNoCost(String name) {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;" + name + "\nA;B;12,50\n");
        assertThat(read.projects().get(0).funding().eligibleCost()).isEmpty();
        assertThat(read.projects().get(0).extensions()).hasSize(1);
    }

    @Test
    void readsAShareOfAllGrantsAsTheRate() {
        Lists.Read read = Lists.read("Hankkeen nimi;Tuki-%\nA;70\nB;50,5\n");
        assertThat(shares(read)).containsExactly("70%", "50.5%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Land Country | Country", "Land -country | Country", "Postnr Operation postcode | Postal_Code"})
    void readsNamesOfTwoLanguagesBesideOneAnother(String name, String column) {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;" + name + "\nA;B;Eesti\n");
        assertThat(read.projects().get(0).extensions()).containsEntry("/operationList:" + column, "\"Eesti\"");
    }

    @Test
    void takesSumsOfAPartForNoOperations() {
        Lists.Read read = Lists.read(HEADER
                + "A;B;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "Total axis 1;;;;1.250,00;\n"
                + "Total Garden;C;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "Sous-total;;;;1.250,00;\n");
        assertThat(read.projects()).hasSize(2);
        assertThat(read.rowFindings()).containsExactly("list.row-of-totals A3 row=3", "list.row-of-totals A5 row=5");
    }

    @ParameterizedTest
    @CsvSource({
        "Ineligible cost", "Ineligible expenditure", "Total eligible expenditure certified",
                "Nicht förderfähige Ausgaben",
        "Spese non ammissibili", "Nezpůsobilé výdaje", "Neprihvatljivi troškovi", "Niekwalifikowalne wydatki",
        "Mitteabikõlblikud kulud", "Beneficiary address"
    })
    void takesNoOtherThingForAColumn(String name) {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;" + name + "\nA;B;12,50\n");
        assertThat(read.projects().get(0).funding().eligibleCost()).isEmpty();
        assertThat(read.projects().get(0).extensions()).hasSize(1);
    }

    @Test
    void reportsShiftedRows() {
        Lists.Read read = Lists.read(HEADER
                + "A;B;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "A;B;C;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "A;01.02.2015;31.12.2016;1.250,00;80%\n");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.rowFindings()).containsExactly("list.row-shifted A3 row=3", "list.row-shifted A4 row=4");
    }

    /** Two of four cells are remarks, and no other cell holds what should stand there. */
    @Test
    void takesRemarksForNoShiftedRow() {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;Start date;End date;Total cost;Grant\n"
                + "A;B;01.02.2015;31.12.2016;1.250,00;1.000,00\n"
                + "A;B;01.02.2015;31.12.2016;to be confirmed;see annex\n"
                + "A;x;y;01.02.2015;31.12.2016;1.250,00\n");
        assertThat(read.projects()).hasSize(2);
        assertThat(read.projects().get(1).period()).contains(Period.parse("2015-02-01/2016-12-31"));
        assertThat(read.rowFindings())
                .containsExactly(
                        "list.cell-unreadable E3 header=Total cost value=to be confirmed",
                        "list.cell-unreadable F3 header=Grant value=see annex",
                        "list.row-shifted A4 row=4");
    }

    @Test
    void keepsWhatItDoesNotUnderstand() {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;Colour;Country\nA;B;\"red \"\"x\"\"\";Eesti\n");
        assertThat(read.projects().get(0).extensions())
                .containsEntry("/operationList:Colour", "\"red \\\"x\\\"\"")
                .containsEntry("/operationList:Country", "\"Eesti\"");
    }

    @Test
    void readsNoContactPersons() {
        Lists.Read read = Lists.read("Operation name;Beneficiary name;Contact person\nA;B;Mari Maasikas\n");
        assertThat(read.projects().get(0).toString()).doesNotContain("Maasikas");
        assertThat(read.listFindings()).contains("list.personal-data C1 header=Contact person");
    }

    @Test
    void readsNothingWhereAQuoteHasSwallowedRows() {
        Lists.Read read = Lists.read(HEADER
                + "A;\"B;01.02.2015;31.12.2016;1.250,00;80%\nC;D;01.02.2015;31.12.2016;1.250,00;80%\n"
                + "E;F\";01.02.2015;31.12.2016;1.250,00;80%\nG;H;01.02.2015;31.12.2016;1.250,00;80%\n");
        assertThat(read.projects()).hasSize(1);
        assertThat(read.rowFindings()).containsExactly("list.rows-swallowed A2 row=2");
    }

    @Test
    void saysWhereEachValueStood() {
        Reading<Project> row = Lists.read(HEADER + "A;B;01.02.2015;31.12.2016;1.250,00;80%\n")
                .rows()
                .get(0);
        assertThat(row.origin("/funding/eligibleCost").orElseThrow()).hasToString("2:5");
        assertThat(row.origin("/period/end").orElseThrow().raw()).isEqualTo("31.12.2016");
    }

    @Test
    void readsWorkbooks() {
        Lists.Read read = Lists.read(Workbook.of(List.of(
                List.of("Liste der Vorhaben"),
                List.of(
                        "Bezeichnung des Vorhabens",
                        "Beginn",
                        "Ende",
                        "Förderfähige Kosten",
                        "Kofinanzierungssatz",
                        "PLZ"),
                List.of(
                        "Brücke",
                        "=<c s=\"1\"><v>42548</v></c>",
                        "=<c><v>42913</v></c>",
                        "=<c><v>403514.05999999994</v></c>",
                        "=<c s=\"2\"><v>0.1813</v></c>",
                        "=<c><v>60660</v></c>"),
                List.of(
                        "Weg",
                        "27.06.2016",
                        "=<c s=\"3\"><v>42913</v></c>",
                        "1.234,50",
                        "80 %",
                        "=<c t=\"inlineStr\"><is><t>1</t></is></c>"))));
        assertThat(read.listFindings()).contains("list.read-as-sheet A2 format=XLSX sheet=Liste row=2");
        assertThat(read.projects()).hasSize(2);
        Project first = read.projects().get(0);
        assertThat(first.period()).contains(Period.parse("2016-06-27/2017-06-27"));
        assertThat(first.funding().eligibleCost())
                .contains(ExactMoney.of(new BigDecimal("403514.06"), ExactMoney.currency("EUR")));
        assertThat(first.funding().sources().get(0).rate()).contains(Share.percent("18.13"));
        assertThat(first.extensions()).containsEntry("/operationList:Postal_Code", "\"60660\"");
        assertThat(read.projects().get(1).period()).contains(Period.parse("2016-06-27/2017-06-27"));
        assertThat(read.rowFindings()).isEmpty();
    }

    @Test
    void readsEveryKindOfCellOfAWorkbook() {
        Lists.Read read = Lists.read(Workbook.of(List.of(
                List.of("Projekti nimi", "Algus", "Lõpp", "Abikõlblikud kulud (EUR)", "Toetuse määr"),
                List.of(
                        "Sild",
                        "=<c t=\"d\"><v>2016-06-27T00:00:00</v></c>",
                        "=<c s=\"1\"><f>B2+535</f><v>43083</v></c>",
                        "=<c t=\"str\"><f>TEXT(1300)</f><v>1 300,00</v></c>",
                        "=<c s=\"2\"><f>17/20</f><v>0.85</v></c>"),
                List.of(
                        "Tee",
                        "=<c t=\"e\"><v>#VALUE!</v></c>",
                        "=<c><f>TODAY()</f></c>",
                        "=<c t=\"e\"><v>#NUM!</v></c>",
                        "=<c t=\"e\"><v>#NAME?</v></c>"))));
        assertThat(read.projects().get(0).period()).contains(Period.parse("2016-06-27/2017-12-14"));
        assertThat(numbers(read)).containsExactly("1300", "-");
        assertThat(shares(read)).containsExactly("85%", "-");
        assertThat(read.rowFindings())
                .containsExactly(
                        "list.placeholder B3 header=Algus value=#VALUE!",
                        "list.placeholder D3 header=Abikõlblikud kulud (EUR) value=#NUM!",
                        "list.placeholder E3 header=Toetuse määr value=#NAME?");
    }

    @Test
    void aMistypedDateBetweenPointsTurnsNoColumnRound() {
        Lists.Read read =
                Lists.read(HEADER + "A;B;03.02.2024;31.12.2024;100,00;50\nC;D;01.13.2024;31.12.2024;100,00;50\n");
        assertThat(read.projects().get(0).period()).contains(Period.parse("2024-02-03/2024-12-31"));
        assertThat(read.projects().get(1).period()).contains(Period.parse("../2024-12-31"));
        assertThat(read.rowFindings()).hasSize(1).first().asString().contains("01.13.2024");
    }

    /** The value of a merged cell stands in its first row; cells beside one another and those of the header take nothing away. */
    @Test
    void reportsCellsThatAreMergedOverRows() {
        byte[] workbook = Workbook.of(
                List.of(
                        List.of("Operation name", "Beneficiary name", "Eligible cost (EUR)"),
                        List.of("", "", ""),
                        List.of("A", "Vald", "1"),
                        List.of("B", "", "2"),
                        List.of("C", "", "3"),
                        List.of("D", "Linn", "4")),
                "<mergeCells count=\"4\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B3:B5\"/><mergeCell ref=\"A3:B3\"/>"
                        + "<mergeCell ref=\"?\"/></mergeCells>");
        Lists.Read read = Lists.read(workbook);
        assertThat(read.projects()).hasSize(4);
        assertThat(read.rowFindings()).containsExactly("list.merged-cells B3 cells=B3:B5 count=1");
        assertThat(read.rows().get(4).findings().list().get(0).location())
                .contains(new ee.osalus.finding.CellLocation(3, "B", "Beneficiary name", ""));
    }

    @Test
    void takesLinesOfACellForSeveralNamesOnlyWhereEachHasItsCode() {
        String header = "Operation name;Beneficiary name;Beneficiary unique identifier;Partners;Eligible cost\n";
        Lists.Read read = Lists.read(header
                + "A;\"Põhja vald\nLõuna vald\";\"70007340\n77000507\";\"Ida vald\nLääne vald\";1\n"
                + "B;\"Põhja\nvald\";70007340;;2\n");
        assertThat(read.projects().get(0).partners())
                .extracting(
                        partner -> partner.role() + " " + partner.organisation().name()
                                + partner.organisation()
                                        .registryCode()
                                        .map(code -> " " + code.value())
                                        .orElse(""))
                .containsExactly(
                        "BENEFICIARY Põhja vald 70007340",
                        "BENEFICIARY Lõuna vald 77000507",
                        "PARTNER Ida vald",
                        "PARTNER Lääne vald");
        assertThat(read.projects().get(1).partners()).hasSize(1);
        assertThat(read.rowFindings())
                .containsExactly("list.lines-in-name B3 header=Beneficiary name value=Põhja vald count=2");
        assertThat(read.rows().get(0).origin("/partners/3/organisation/name/und"))
                .hasValueSatisfying(place -> assertThat(place.column()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Põhja vald.~Lõuna vald.~Ida AS | Põhja vald, Lõuna vald, Ida AS",
                "Põhja vald;~Ida AS | Põhja vald, Ida AS",
                "North Corp.~Ida AS | North Corp., Ida AS",
                "North Corp.~South Corp.~East Corp. | North Corp., South Corp., East Corp.",
            })
    void takesNoMarkBetweenLinesForAPartOfAName(String cell, String names) {
        Lists.Read read = Lists.read("Operation name;Project partners\nA;\"" + cell.replace('~', '\n') + "\"\n");
        assertThat(read.projects().get(0).partners())
                .extracting(
                        partner -> partner.organisation().name().byLanguage().get("und"))
                .containsExactly(names.split(", "));
    }
}
