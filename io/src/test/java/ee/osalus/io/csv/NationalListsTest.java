package ee.osalus.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingKind;
import ee.osalus.funding.FundingSource;
import ee.osalus.io.Reading;
import ee.osalus.money.ExactMoney;
import ee.osalus.party.RegistryCode;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented lists in the form that authorities give theirs, against what a person reads in them. */
class NationalListsTest {

    private static final Map<String, List<String>> EXPECTED = expected();

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Lists.resource("expected.txt").lines().toList()) {
            if (line.startsWith("[")) {
                lines = new ArrayList<>();
                expected.put(line.substring(1, line.length() - 1), lines);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return expected;
    }

    static Stream<String> names() {
        return EXPECTED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadAsAPersonReadsIt(String name) {
        assertThat(lines(Lists.read(Lists.resource(name + ".csv")))).isEqualTo(EXPECTED.get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "austria, windows-1252",
        "denmark, windows-1252",
        "greece, windows-1253",
        "croatia, windows-1250",
        "poland, windows-1250",
        "latvia, windows-1257",
        "lithuania, windows-1257",
        "estonia, windows-1257",
        "estonia, windows-1252",
        "finland, windows-1252",
        "bulgaria, windows-1251",
        "czechia, windows-1250",
        "hungary, windows-1250",
        "spain, windows-1252",
        "croatia, ISO-8859-2",
        "poland, ISO-8859-2",
        "czechia, ISO-8859-2",
        "bulgaria, ISO-8859-5"
    })
    void isReadInTheEncodingOfItsCountry(String name, String charset) {
        Lists.Read read = Lists.read(Lists.resource(name + ".csv"), Charset.forName(charset));
        assertThat(lines(read)).isEqualTo(EXPECTED.get(name));
        assertThat(read.listFindings()).contains("list.encoding-decided encoding=" + charset);
    }

    @Test
    void isReadWhereItsHeaderWasMisreadBefore() {
        String misread = new String(
                Lists.resource("poland.csv").getBytes(Charset.forName("windows-1250")), Charset.forName("x-MacRoman"));
        Lists.Read read = Lists.read(misread.getBytes(StandardCharsets.UTF_8));
        assertThat(read.projects()).hasSize(2);
        assertThat(read.projects().get(0).funding().eligibleCost()).contains(ExactMoney.of("867306201.54", "PLN"));
    }

    @Test
    void readsTheGreekOfTheStandardAsThatOfWindows() {
        Lists.Read read = Lists.read("Τίτλος πράξης;Δικαιούχος\nΆρδευση;Δήμος Άρτας\n", Charset.forName("ISO-8859-7"));
        assertThat(read.projects().get(0).title()).contains(LocalizedText.of("Άρδευση"));
    }

    @Test
    void readsTheSignOfTheEuroAndLettersThatOnlyTheStandardHas() {
        Lists.Read read = Lists.read(
                "Intitulé du projet;Coût total éligible\nŒuvre d'été;1 000,50 €\n", Charset.forName("ISO-8859-15"));
        assertThat(read.projects().get(0).title()).contains(LocalizedText.of("Œuvre d'été"));
        assertThat(read.projects().get(0).funding().eligibleCost()).contains(ExactMoney.of("1000.50", "EUR"));
    }

    @Test
    void takesQuotationMarksOfTheWestForNoLetters() {
        Lists.Read read = Lists.read(
                "Intitulé du projet;Bénéficiaire\n« À la belle étoile »;École « L'été »\n",
                Charset.forName("ISO-8859-1"));
        assertThat(read.projects().get(0).title()).contains(LocalizedText.of("« À la belle étoile »"));
    }

    private static List<String> lines(Lists.Read read) {
        List<String> lines = new ArrayList<>();
        for (Reading<Project> row : read.rows()) {
            lines.add(row.value()
                    .map(project -> line(row, project))
                    .orElseGet(() -> row.findings().list().get(0).facts().get("row") + " | "
                            + row.findings().list().get(0).code().code()));
        }
        return lines;
    }

    private static String line(Reading<Project> row, Project project) {
        Optional<FundingSource> grant = project.funding().sources().stream()
                .filter(source -> source.kind() == FundingKind.GRANT)
                .findFirst();
        int number = row.origins().values().iterator().next().line();
        return String.join(
                " | ",
                String.valueOf(number),
                project.references().isEmpty()
                        ? "-"
                        : project.references().get(0).value(),
                shown(project.title()),
                project.partners().isEmpty()
                        ? "-"
                        : project.partners().get(0).organisation().name().toString(),
                shown(project.period()),
                money(project.funding().eligibleCost()),
                money(project.funding().totalCost()),
                money(grant.flatMap(FundingSource::amount)),
                shown(grant.flatMap(FundingSource::rate)));
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    /** As the expectations write it: no decimals where there are none, else two. */
    private static String money(Optional<Money> amount) {
        return amount.map(a -> {
                    var number = ExactMoney.toDecimal(a).stripTrailingZeros();
                    return a.getCurrency() + " "
                            + (number.scale() <= 0
                                    ? number.toPlainString()
                                    : number.setScale(2).toPlainString());
                })
                .orElse("-");
    }

    /** In the encoding of Central Europe the byte of the pound is a letter of Polish; no letter stands beside it. */
    @Test
    void takesTheSignOfThePoundForNoLetter() {
        Lists.Read read = Lists.read(
                "Project name;Lead organisation;EU funds awarded;Total cost (£)\n"
                        + "Harbour wall;Seaham Council;£3,450,000;£6,900,000.50\n",
                Charset.forName("windows-1252"));
        assertThat(read.listFindings()).contains("list.encoding-decided encoding=windows-1252");
        Funding funding = read.projects().get(0).funding();
        assertThat(funding.totalCost()).contains(ExactMoney.of("6900000.50", "GBP"));
        assertThat(funding.sources().get(0).amount()).contains(ExactMoney.of("3450000", "GBP"));
    }

    @Test
    void takesTheSignOfThePoundBeforeAUnitForNoLetter() {
        Lists.Read read = Lists.read(
                "Name of project;Recipient of funds;Total project costs (£m)\nHarbour wall;Seaham Council;1.25\n",
                Charset.forName("windows-1252"));
        assertThat(read.projects().get(0).funding().totalCost()).contains(ExactMoney.of("1250000", "GBP"));
    }

    /** 77000507 has the check digit of an Estonian code; eight digits are the form of other registers, too. */
    @Test
    void takesANumberOfAnotherCountryForNoCodeOfTheEstonianRegister() {
        Lists.Read slovak = Lists.read("Názov projektu;Prijímateľ;IČO\nMost;Obec Jelka;77000507\n");
        assertThat(slovak.projects().get(0).partners().get(0).organisation().registryCode())
                .isEmpty();
        assertThat(slovak.projects().get(0).extensions())
                .containsEntry("/operationList:Beneficiary_Unique_Identifier", "\"77000507\"");
        Lists.Read estonian = Lists.read("Projekti nimi;Toetuse saaja;Registrikood\nSild;Jõe vald;77000507\n");
        assertThat(estonian.projects().get(0).partners().get(0).organisation().registryCode())
                .contains(new RegistryCode("77000507"));
    }

    /** The last digit of the code would be 7. */
    @Test
    void saysWhichCodeOfAnEstonianListIsNone() {
        Lists.Read read = Lists.read(
                "Projekti nimi;Toetuse saaja;Registrikood\nSild;Jõe vald;77000508\n" + "Rand;Mere vald;770005\n");
        assertThat(read.rowFindings())
                .containsExactly("list.registry-code-invalid C2 header=Registrikood value=77000508");
        assertThat(read.projects().get(0).extensions())
                .containsEntry("/operationList:Beneficiary_Unique_Identifier", "\"77000508\"");
    }
}
