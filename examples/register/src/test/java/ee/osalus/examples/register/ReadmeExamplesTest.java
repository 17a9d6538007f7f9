package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.io.Reading;
import ee.osalus.io.json.NativeJson;
import ee.osalus.io.json.TermsJson;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Share;
import ee.osalus.party.Organisation;
import ee.osalus.payment.Claim;
import ee.osalus.payment.CostItem;
import ee.osalus.payment.GrantAgreement;
import ee.osalus.project.Project;
import ee.osalus.split.CostBase;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingTerms;
import ee.osalus.split.SplitTable;
import ee.osalus.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the README, verbatim between the braces of a method, with what they give. */
class ReadmeExamplesTest {

    private static final Path HERE =
            Path.of("examples/register/src/test/java/ee/osalus/examples/register/ReadmeExamplesTest.java");
    private static final Path LAWS =
            Path.of("examples/register/src/test/java/ee/osalus/examples/register/ReadmeExampleProperties.java");
    private static final Path README = Path.of("README.md");

    @Test
    void readsADocumentAndChecksIt() throws IOException {
        Path page = Path.of("examples/register/samples/02-label-lines.txt");
        Reading<FundingDocument> reading = ProjectTextReader.standard().read(page);
        Project project = reading.orElseThrow().projects().get(0);
        Findings checked = reading.locate(Rulebook.standard().check(project).within("/projects/0"));
        Findings findings = reading.findings().and(checked);

        assertThat(project.funding().totalCost()).contains(ExactMoney.of("18240.00", "EUR"));
        assertThat(project.period()).contains(Period.parse("2022-05-02/2023-04-30"));
        assertThat(reading.origin("/projects/0/funding/totalCost")).contains(new TextLocation(15, 24, "18 240,00 EUR"));
        assertThat(findings.hasAtLeast(Severity.WARNING)).isFalse();
        // What is not printed follows from the rest: total cost − grant.
        assertThat(project.funding().completed().funding().sources().get(1).amount())
                .contains(ExactMoney.of("3240.00", "EUR"));
    }

    @Test
    void splitsACostUnderTheTermsOfAFile() throws IOException {
        Path measure = Path.of("examples/register/terms/esf-with-state.json");
        FundingTerms terms = TermsJson.standard().read(measure).orElseThrow();
        CostSplit split = terms.split(ExactMoney.of("333.33", "EUR"));

        assertThat(split.amounts().values())
                .containsExactly(
                        ExactMoney.of("283.33", "EUR"), ExactMoney.of("33.33", "EUR"), ExactMoney.of("16.67", "EUR"));
        assertThat(split.explain(Locale.ENGLISH))
                .contains("ESF: 85 % × 333.33 = 283.3305 → 283.33 (cut to whole cents)");
        assertThat(NativeJson.costSplit()
                        .read(NativeJson.costSplit().write(split))
                        .value())
                .contains(split);
    }

    @Test
    void dividesAnAmountInTwoDirections() {
        CurrencyUnit euro = ExactMoney.currency("EUR");

        // Partners bear 40, 30, 20 and 10 % of 777.77 EUR, funds pay 85, 8, 5 and 2 % of each. Cells rounded alone give
        // 198.33 + 18.67 + 11.67 + 4.67 = 233.34 in row 2 (exactly 233.331) and 38.90 in column 3 (exactly 38.8885).
        SplitTable<Integer, Integer> table = SplitTable.of(
                List.of(40, 30, 20, 10),
                List.of(85, 8, 5, 2),
                (partner, fund) -> Share.percent(partner).times(Share.percent(fund)),
                ExactMoney.of("777.77", "EUR"));

        assertThat(ExactMoney.sum(table.row(30).values(), euro)).isEqualTo(ExactMoney.of("233.33", "EUR"));
        assertThat(ExactMoney.sum(table.column(5).values(), euro)).isEqualTo(ExactMoney.of("38.89", "EUR"));
    }

    @Test
    void claimsDocumentsUnderAnAgreement() throws IOException {
        FundingTerms terms = TermsJson.standard()
                .read(Path.of("examples/register/terms/esf-with-state.json"))
                .value()
                .orElseThrow();

        GrantAgreement agreement = GrantAgreement.builder()
                .terms(terms)
                .approvedCost(CostBase.eligible(ExactMoney.of("10000.00", "EUR")))
                .build();
        CostItem invoice = CostItem.builder()
                .supplier(Organisation.of("Näidis OÜ"))
                .documentNumber("A-17")
                .documentDate(LocalDate.of(2026, 5, 2))
                .net(ExactMoney.of("333.33", "EUR"))
                .build();
        Claim claim = Claim.of(agreement, List.of(invoice, invoice.withDocumentNumber("A-18")));

        assertThat(claim.amounts()).containsEntry("ESF", ExactMoney.of("566.66", "EUR")); // 85 % of 666.66 is 566.661
    }

    static Stream<String> javaBlocks() throws IOException {
        return Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1));
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void holdsEachJavaBlockOfTheReadmeVerbatim(String block) throws IOException {
        assertThat(withoutBlanks(Files.readString(HERE) + Files.readString(LAWS)))
                .contains(withoutBlanks(block));
    }

    /** The formatter may break a line elsewhere in a class than the README does. */
    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }
}
