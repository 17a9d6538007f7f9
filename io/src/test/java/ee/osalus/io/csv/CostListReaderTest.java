package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.budget.CostCategory;
import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.InputFinding;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.Organisation;
import ee.osalus.party.RegistryCode;
import ee.osalus.payment.CostItem;
import ee.osalus.text.LocalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostListReaderTest {

    private static final String HEADER =
            "Tarnija;Registrikood;Arve nr;Arve kuupäev;Makse kuupäev;Summa km-ta;Käibemaks;Kokku;Kululiik;Mitteabikõlblik\n";

    private static Reading<CostList> read(String text) {
        return Lists.withFile(
                text.getBytes(StandardCharsets.UTF_8),
                file -> CostListReader.standard().read(file));
    }

    private static List<String> findings(Reading<CostList> reading) {
        return reading.findings().stream()
                .filter(f -> f.severity() != ee.osalus.finding.Severity.ADVICE)
                .map(Lists::line)
                .toList();
    }

    @Test
    void takesABudgetLineThatIsCalledLikeACategoryForTheCategoryToo() {
        String row = "Tamme OÜ;70007340;A-17;02.05.2024;20.05.2024;1 000,00;220,00;1 220,00;%s;20\n";
        List<CostItem> items = read(HEADER + row.formatted("personalikulud") + row.formatted("Ehitus"))
                .value()
                .orElseThrow()
                .items();
        assertThat(items.get(0).category()).contains(CostCategory.STAFF);
        assertThat(items.get(0).budgetLine()).contains("personalikulud");
        assertThat(items.get(1).category()).isEmpty();
    }

    /** The last digit of the code would be 0; that of another country has no eight digits. */
    @Test
    void saysWhichCodeOfASupplierIsNone() {
        String row = "Tamme OÜ;%s;A-17;02.05.2024;20.05.2024;1 000,00;220,00;1 220,00;Personal;20\n";
        Reading<CostList> reading = read(HEADER + row.formatted("70007341") + row.formatted("FI12345671"));
        assertThat(findings(reading))
                .containsExactly("list.registry-code-invalid B2 header=Registrikood value=70007341");
        assertThat(reading.value().orElseThrow().items().get(0).supplier().registryCode())
                .contains(new RegistryCode("70007341"));
    }

    @Test
    void readsCostDocuments() {
        Reading<CostList> reading = read("Kuludokumendid\n" + HEADER
                + "Tamme OÜ;70007340;A-17;02.05.2024;20.05.2024;1 000,00;220,00;1 220,00;Personal;20\n");
        assertThat(reading.value().orElseThrow().items())
                .containsExactly(CostItem.builder()
                        .supplier(Organisation.builder()
                                .name(LocalizedText.of("Tamme OÜ"))
                                .registryCode(new RegistryCode("70007340"))
                                .build())
                        .documentNumber("A-17")
                        .documentDate(LocalDate.of(2024, 5, 2))
                        .paidOn(LocalDate.of(2024, 5, 20))
                        .net(ExactMoney.of("1000.00", "EUR"))
                        .vat(ExactMoney.of("220.00", "EUR"))
                        .ineligible(ExactMoney.of("20", "EUR"))
                        .budgetLine("Personal")
                        .build());
        assertThat(findings(reading)).isEmpty();
    }

    /** One document each, of 1 000 and a VAT of 200, of 15 March and paid on 29 March 2023. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kuludokumendi nr;Tarnija nimi;Kuludokumendi kuupäev;Maksekuupäev;Kuludokumendi summa km-ta;KM summa;"
                        + "Kuludokumendi summa kokku",
                "Dokumenta numurs;Piegādātājs;Dokumenta datums;Apmaksas datums;Summa bez PVN;PVN;Kopā ar PVN",
                "Dokumento numeris;Tiekėjas;Dokumento data;Apmokėjimo data;Suma be PVM;PVM;Suma su PVM",
                "Tositenumero;Toimittaja;Laskun päivämäärä;Maksupäivä;Veroton summa;ALV;Verollinen summa",
                "Fakturanummer;Leverantör;Fakturadatum;Betalningsdatum;Belopp exkl. moms;Moms;Belopp inkl. moms",
                "Nr dokumentu;Nazwa wystawcy;Data wystawienia dokumentu;Data zapłaty;Kwota dokumentu netto;w tym VAT;"
                        + "Kwota dokumentu brutto",
                "Číslo účetního dokladu;Název dodavatele;Datum vystavení dokladu;Datum úhrady výdaje;"
                        + "Celková částka bez DPH;DPH;Celková částka dokladu vč. DPH",
                "Belegnummer;Rechnungsaussteller;Rechnungsdatum;Zahlungsdatum;Nettobetrag;MwSt.;Bruttobetrag",
                "Invoice number;Supplier name;Invoice date;Date of payment;Net value;VAT;Total invoice value",
            })
    void knowsTheNamesOfOtherCountries(String header) {
        Reading<CostList> reading =
                read(header + ";Currency\nA-1;Kask;15.03.2023;29.03.2023;1000,00;200,00;1200,00;EUR\n");
        assertThat(findings(reading)).isEmpty();
        assertThat(reading.value().orElseThrow().items())
                .containsExactly(CostItem.builder()
                        .supplier(Organisation.of("Kask"))
                        .documentNumber("A-1")
                        .documentDate(LocalDate.of(2023, 3, 15))
                        .paidOn(LocalDate.of(2023, 3, 29))
                        .net(ExactMoney.of("1000", "EUR"))
                        .vat(ExactMoney.of("200", "EUR"))
                        .build());
    }

    /** 12345678 has the check digit of an Estonian code by chance. */
    @Test
    void takesNoNumberOfAnotherCountryForAnEstonianCode() {
        Reading<CostList> reading = read("Číslo dokladu;Dodavatel;IČ dodavatele;Datum vystavení;Cena bez DPH;Měna\n"
                + "A-1;Vzorek s.r.o.;12345678;15.03.2023;1000,00;EUR\n");
        assertThat(reading.value().orElseThrow().items().get(0).supplier()).isEqualTo(Organisation.of("Vzorek s.r.o."));
        assertThat(reading.findings().stream().filter(f -> f.code() == ListFinding.COLUMNS_KEPT))
                .hasSize(1);
    }

    @Test
    void takesTheNetAmountFromSumAndVat() {
        Reading<CostList> reading =
                read("Supplier;Invoice number;Invoice date;VAT;Total\nOak;1;02.05.2024;22.00;122.00\n");
        assertThat(reading.value().orElseThrow().items())
                .extracting(CostItem::net)
                .containsExactly(ExactMoney.of("100", "EUR"));
    }

    /** Accounting programs export {@code Summa;KM;Kokku}: 100.00 and 22.00 are 122.00, so that the first is the net amount. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Summa;KM;Kokku              | 100,00;22,00;122,00 | 100.00
            Summa;Summa km-ga;KM        | 100,00;122,00;22,00 | 100.00
            Amount;VAT 22%;Total        | 100,00;22,00;122,00 | 100.00
            Summa;sh käibemaks;Märkused | 122,00;22,00;       | 100.00
            Summa neto;KM;Summa bruto   | 100,00;22,00;122,00 | 100.00
            Netosumma;KM;Summa          | 100,00;22,00;122,00 | 100.00
            Maksumus KM-ta;Käibemaks 22%;Maksumus KM-ga | 100,00;22,00;122,00 | 100.00
            Maksumus km-ga;KM 24%;Kulu  | 124,00;24,00;x      | 100.00
            """)
    void tellsNetFromGrossBesideOneAnother(String header, String cells, String net) {
        Reading<CostList> reading =
                read("Hankija;Arve nr;Kuupäev;" + header + "\nTamme OÜ;7;22.05.2024;" + cells + "\n");
        assertThat(findings(reading)).isEmpty();
        assertThat(reading.value().orElseThrow().items())
                .extracting(CostItem::net)
                .containsExactly(ExactMoney.of(net, "EUR"));
    }

    @Test
    void doesNotPassOverASecondColumnOfVat() {
        Reading<CostList> reading =
                read("Hankija;Arve nr;Kuupäev;KM 22%;KM 9%;Kokku\nTamme OÜ;7;22.05.2024;11,00;4,50;115,50\n");
        assertThat(reading.findings().stream().filter(f -> f.severity() == Severity.ERROR))
                .extracting(f -> f.code().code())
                .containsExactly("list.column-twice");
    }

    @Test
    void saysWhichOfThreeAmountsIsNotTaken() {
        Reading<CostList> reading =
                read("Hankija;Arve nr;Kuupäev;Summa;Neto;KM;Kokku\nTamme OÜ;7;22.05.2024;5,00;100,00;22,00;122,00\n");
        assertThat(reading.value().orElseThrow().items())
                .extracting(CostItem::net)
                .containsExactly(ExactMoney.of("100.00", "EUR"));
        assertThat(reading.findings().stream().filter(f -> f.code() == ListFinding.COLUMN_TWICE))
                .extracting(f -> f.facts().get("first"))
                .containsExactly("G");
    }

    @Test
    void reportsWhatItDoesNotTake() {
        Reading<CostList> reading = read(HEADER
                + "Tamme OÜ;;A-17;selgub;;1000,00;220,00;1220,00;;\n"
                + "Kase OÜ;;A-18;02.05.2024;;100,0051;;;;\n"
                + "Kuuse OÜ;;A-19;02.05.2024;;100,00;22,00;123,00;;\n"
                + "Kokku;;;;;1100,00;;;;\n");
        assertThat(reading.value().orElseThrow().items())
                .extracting(CostItem::documentNumber)
                .containsExactly("A-19");
        assertThat(findings(reading))
                .containsExactly(
                        "list.cell-unreadable D2 header=Arve kuupäev value=selgub",
                        "list.cost-incomplete A2 row=2 missing=document-date",
                        "list.finer-than-cent F3 header=Summa km-ta value=100,0051",
                        "list.cost-incomplete A3 row=3 missing=net",
                        "list.cost-does-not-sum H4 net=EUR 100 vat=EUR 22 gross=EUR 123",
                        "list.sum-differs F5 header=Summa km-ta value=1100,00 printed=EUR 1100 sum=EUR 1200.0051");
    }

    @Test
    void holdsPrintedSumsAgainstTheirRows() {
        // 100 + 200 = 300 as printed, VAT 22 + 44 = 66 and not 67; then 400 since the last sum, and 700 in all, but 800
        // is printed
        Reading<CostList> reading = read(HEADER
                + "Tamme OÜ;;1;02.05.2024;;100,00;22,00;122,00;;\n"
                + "Tamme OÜ;;2;02.05.2024;;200,00;44,00;244,00;;\n"
                + "Kokku;;;;;300,00;67,00;366,00;;\n"
                + "Kase OÜ;;3;02.05.2024;;400,00;selgub;488,00;;\n"
                + "Kokku;;;;;400,00;88,00;488,00;;\n"
                + "Kõik kokku;;;;;800,00;154,00;854,00;;\n");
        assertThat(findings(reading))
                .filteredOn(line -> line.startsWith("list.sum"))
                .containsExactly(
                        "list.sum-differs G4 header=Käibemaks value=67,00 printed=EUR 67 sum=EUR 66",
                        "list.sum-differs F7 header=Summa km-ta value=800,00 printed=EUR 800 sum=EUR 700");
    }

    @Test
    void knowsWhereTheDocumentOfAFindingStands() {
        CostList list = read(HEADER + "Tamme OÜ;;A-17;02.05.2024;;100,00;22,00;;;\n")
                .value()
                .orElseThrow();
        Findings ofClaim = Findings.of(Stream.of(
                        "/items/0/vat", "/claims/0/items/0", "/items/0/partner", "/items/1", "/items")
                .map(pointer -> Finding.at(pointer, ListFinding.FINER_THAN_CENT).build())
                .toList());
        assertThat(list.locate(ofClaim).stream().map(f -> f.location().orElseThrow()))
                .containsExactly(
                        new CellLocation(2, "G", "Käibemaks", "22,00"),
                        new CellLocation(2, "C", "Arve nr", "A-17"),
                        new CellLocation(2, "C", "Arve nr", "A-17"),
                        PointerLocation.of("/items/1"),
                        PointerLocation.of("/items"));
    }

    @Test
    void knowsAUsersNames() {
        ColumnNames names = ColumnNames.ofCosts()
                .extendedBy("[net]\net: Kulu suurus\n")
                .value()
                .orElseThrow();
        Reading<CostList> reading = Lists.withFile(
                "Tarnija;Arve nr;Arve kuupäev;Kulu suurus\nTamme OÜ;1;02.05.2024;100,00\n"
                        .getBytes(StandardCharsets.UTF_8),
                file -> CostListReader.standard().withColumnNames(names).read(file));
        assertThat(reading.value().orElseThrow().items()).hasSize(1);
        assertThat(ColumnNames.ofCosts().extendedBy("[nett]\net: x\n").findings().stream()
                        .map(Lists::line))
                .containsExactly("list.column-names-line 1:1 line=[nett]", "list.column-names-line 2:1 line=et: x");
    }

    @Test
    void aFilledCellThatCannotBeReadIsAnError() {
        Reading<CostList> reading = Lists.withFile(
                """
                Tarnija;Arve number;Arve kuupäev;Summa km-ta;Mitteabikõlblik
                Näidis OÜ;A-17;02.05.2026;100,00;osaliselt
                """.getBytes(StandardCharsets.UTF_8),
                file -> CostListReader.standard().read(file));
        assertThat(reading.value().orElseThrow().items()).hasSize(1);
        assertThat(reading.findings().stream().filter(f -> f.severity() == Severity.ERROR))
                .extracting(Lists::line)
                .containsExactly("list.cell-unreadable E2 header=Mitteabikõlblik value=osaliselt");
    }

    @Test
    void saysOfAListOfOperationsAndOfJsonWhatTheyAre(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(
                directory.resolve("operations.csv"), "Operation name;Beneficiary;Total cost\nTee;Vald;10,00 EUR\n");
        Reading<CostList> operations = CostListReader.standard().read(file);
        assertThat(operations.value()).isEmpty();
        assertThat(operations.findings()).extracting(Finding::code).containsExactly(InputFinding.OPERATIONS);
        Files.writeString(file, "{\"osalus\": 1, \"title\": \"Tee\"}");
        assertThat(CostListReader.standard().read(file).findings())
                .containsExactly(Finding.builder(ListFinding.OTHER_FORMAT)
                        .location(new TextLocation(1, 1, ""))
                        .putFact("format", "JSON")
                        .build());
    }
}
