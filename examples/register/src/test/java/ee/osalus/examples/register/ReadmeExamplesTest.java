package ee.osalus.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.check.Rulebook;
import ee.osalus.finding.Findings;
import ee.osalus.finding.Severity;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.CompletedFunding;
import ee.osalus.funding.FundingKind;
import ee.osalus.io.Reading;
import ee.osalus.io.json.ProjectJson;
import ee.osalus.io.text.FundingDocument;
import ee.osalus.io.text.ProjectTextReader;
import ee.osalus.money.Allocation;
import ee.osalus.money.ExactMoney;
import ee.osalus.money.Remainder;
import ee.osalus.money.Share;
import ee.osalus.project.Project;
import ee.osalus.split.CostSplit;
import ee.osalus.split.FundingRule;
import ee.osalus.split.FundingTerms;
import ee.osalus.time.Period;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the README, verbatim between the braces of a method, with what they give. */
class ReadmeExamplesTest {

    private static final Path HERE =
            Path.of("examples/register/src/test/java/ee/osalus/examples/register/ReadmeExamplesTest.java");
    private static final Path README = Path.of("README.md");

    @Test
    void readsADocumentAndChecksIt() throws IOException {
        Path page = Path.of("examples/register/samples/02-label-lines.txt");
        Reading<FundingDocument> reading = ProjectTextReader.standard().read(page);
        Project project = reading.value().orElseThrow().projects().get(0);
        Findings checked = reading.locate(Rulebook.standard().check(project).within("/projects/0"));
        Findings findings = reading.findings().and(checked);

        assertThat(project.funding().totalCost()).contains(ExactMoney.of("18240.00", "EUR"));
        assertThat(project.period()).contains(Period.parse("2022-05-02/2023-04-30"));
        assertThat(reading.origin("/projects/0/funding/totalCost")).contains(new TextLocation(15, 24, "18 240,00 EUR"));
        assertThat(findings.hasAtLeast(Severity.WARNING)).isFalse();
    }

    @Test
    void derivesWhatFollowsFromThePrintedFigures() throws IOException {
        Project project = ProjectTextReader.standard()
                .read(Path.of("examples/register/samples/02-label-lines.txt"))
                .value()
                .orElseThrow()
                .projects()
                .get(0);

        CompletedFunding completed = project.funding().completed();

        assertThat(completed.funding().sources().get(1).amount()).contains(ExactMoney.of("3240.00", "EUR"));
        assertThat(completed.derivations().get(0).explain(Locale.ENGLISH))
                .isEqualTo("own contribution and/or ineligible cost = total cost − sources"
                        + " = 18 240.00 EUR − 15 000.00 EUR = 3 240.00 EUR");
    }

    @Test
    void splitsACostUnderTerms() {
        FundingTerms terms = FundingTerms.builder()
                .addRule(FundingRule.rate("ESF", FundingKind.GRANT, Share.percent(85)))
                .addRule(FundingRule.rate("state", FundingKind.OTHER_PUBLIC, Share.percent(10)))
                .addRule(FundingRule.rest("own contribution", FundingKind.OWN_CONTRIBUTION))
                .rounding(RoundingMode.DOWN)
                .build();
        CostSplit split = terms.split(ExactMoney.of("333.33", "EUR"));

        assertThat(split.amounts())
                .containsExactly(
                        Map.entry("ESF", ExactMoney.of("283.33", "EUR")),
                        Map.entry("state", ExactMoney.of("33.33", "EUR")),
                        Map.entry("own contribution", ExactMoney.of("16.67", "EUR")));
        assertThat(split.explain(Locale.ENGLISH))
                .contains("ESF: 85 % × 333.33 = 283.3305 → 283.33 (cut to whole cents)");
    }

    @Test
    void dividesAnAmount() {
        List<Share> weights = List.of(Share.of(1, 3), Share.of(1, 3), Share.of(1, 3));
        List<Money> parts = Allocation.allocate(ExactMoney.of("100.00", "EUR"), weights, Remainder.LARGEST_FRACTION);

        assertThat(parts)
                .containsExactly(
                        ExactMoney.of("33.34", "EUR"), ExactMoney.of("33.33", "EUR"), ExactMoney.of("33.33", "EUR"));
    }

    @Test
    void writesNativeJsonAndReadsItBack() {
        Project project = Project.builder().responsibleUnit("haridusosakond").build();

        String json = ProjectJson.standard().write(project);
        Reading<Project> again = ProjectJson.standard().read(json);

        assertThat(again.value()).contains(project);
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
        assertThat(withoutBlanks(Files.readString(HERE))).contains(withoutBlanks(block));
    }

    /** The formatter may break a line elsewhere in a class than the README does. */
    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }
}
