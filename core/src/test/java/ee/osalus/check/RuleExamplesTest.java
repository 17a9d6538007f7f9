package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.rules.ExampleProject;
import ee.osalus.rules.ExampleTerms;
import ee.osalus.rules.RuleExample;
import ee.osalus.rules.RuleExamples;
import ee.osalus.split.FundingTerms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule against its examples in {@code src/test/resources/ee/osalus/check/rules}. */
class RuleExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/ee/osalus/check/rules");
    private static final Set<String> OF_BUDGETS = Set.of("budget");

    /** All examples of a family of rules in one test: thousands of small ones would make mutation tests endless. */
    static Stream<Arguments> families() throws IOException {
        return RuleExamples.read(FOLDER).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(RuleExamplesTest::family, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(family -> arguments(family.getKey(), family.getValue()));
    }

    private static String family(RuleExample example) {
        return example.code().substring(0, example.code().indexOf('.'));
    }

    private static Rulebook bookOf(RuleExample example) {
        Rulebook book = example.code().startsWith("page.")
                ? Rulebook.publication()
                : ExampleTerms.read(example.project()).map(Rulebook::of).orElseGet(Rulebook::standard);
        return ExampleProject.day(example.project()).map(book::asOf).orElse(book);
    }

    private static Findings check(RuleExample example) {
        List<Project> projects = ExampleProject.read(example.project());
        Rulebook book = bookOf(example);
        return projects.size() == 1 ? book.check(projects.get(0)) : book.check(projects.stream());
    }

    private static String said(Finding finding) {
        return finding.location().orElseThrow() + ": " + finding.message(Locale.ENGLISH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void saysOfEachExampleWhatStandsBesideIt(String family, List<RuleExample> examples) {
        assertThat(examples).allSatisfy(RuleExamplesTest::hold);
    }

    private static void hold(RuleExample example) {
        Findings found = check(example);
        assertThat(found.stream()
                        .filter(finding -> finding.code().code().equals(example.code()))
                        .map(RuleExamplesTest::said))
                .containsExactlyElementsOf(
                        example.findings().stream().map(ExampleProject::seen).toList());
        // Of a project in one statement the rules of pages have much to say.
        if (!family(example).equals("page")) {
            assertThat(found.stream().map(finding -> finding.code().code()).distinct())
                    .filteredOn(code -> !code.equals(example.code()))
                    .containsExactlyInAnyOrderElementsOf(example.others());
        }
    }

    @Test
    void everyRuleHasAPassingAFailingAndABoundaryExample() throws IOException {
        Map<String, List<RuleExample>> byCode = RuleExamples.read(FOLDER);
        FundingTerms terms = ExampleTerms.read("terms grant 85 %;").orElseThrow();
        Rulebook all = Rulebook.standard().and(Rulebook.publication()).and(Rulebook.of(terms));
        List<String> codes = all.codes().stream()
                .map(FindingCode::code)
                .filter(code -> !OF_BUDGETS.contains(code.substring(0, code.indexOf('.'))))
                .toList();
        assertThat(byCode.keySet()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(60);
        assertThat(byCode.values())
                .allSatisfy(examples -> assertThat(examples)
                        .anyMatch(RuleExample::passes)
                        .anyMatch(example -> !example.passes())
                        .anyMatch(RuleExample::boundary));
    }
}
