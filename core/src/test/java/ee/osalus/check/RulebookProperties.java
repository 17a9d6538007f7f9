package ee.osalus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Terms;
import ee.osalus.finding.Finding;
import ee.osalus.finding.Findings;
import ee.osalus.project.Project;
import ee.osalus.project.Reference;
import ee.osalus.split.FundingTerms;
import ee.osalus.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RulebookProperties {

    private static final Rulebook ALL =
            Rulebook.standard().and(Rulebook.publication()).asOf(LocalDate.of(2026, 11, 21));

    @Provide
    Arbitrary<Project> projects() {
        return Arbitraries.oneOf(Projects.any(), Projects.broken(), Projects.consistent());
    }

    @Provide
    Arbitrary<FundingTerms> terms() {
        return Terms.any();
    }

    @Property
    void neverThrowsAndSaysTheSameOfTheSame(@ForAll("projects") Project project) {
        assertThat(ALL.check(project)).isEqualTo(ALL.check(project));
    }

    @Property
    void neverThrowsUnderAnyTerms(@ForAll("projects") Project project, @ForAll("terms") FundingTerms terms) {
        assertThatCode(() -> Rulebook.of(terms).check(project)).doesNotThrowAnyException();
    }

    @Property
    void saysOfAListOfOneWhatItSaysOfThatOne(@ForAll("projects") Project project) {
        assertThat(ALL.check(Stream.of(project))).isEqualTo(ALL.check(project).within("/0"));
    }

    /** Unrelated: nothing that identifies it, neither number nor title nor organisation, is of the other. */
    @Property
    void anUnrelatedProjectChangesNoFindingOfAnother(@ForAll("projects") Project one, @ForAll("projects") Project two) {
        Project unrelated = two.withReferences(new Reference("elsewhere", "only here"))
                .withTitle(LocalizedText.of("Ainult siin"))
                .withPartners(List.of())
                .withFunding(two.funding().withSources(List.of()));
        assertThat(findingsOf(1, ALL.check(Stream.of(unrelated, one))))
                .isEqualTo(ALL.check(one).within("/1").stream()
                        .map(RulebookProperties::onePositionLater)
                        .toList());
        assertThat(findingsOf(0, ALL.check(Stream.of(one, unrelated))))
                .isEqualTo(ALL.check(one).within("/0").list());
    }

    /** What is said of the project alone speaks of it as the first of its list. */
    private static Finding onePositionLater(Finding finding) {
        if (!finding.facts().containsKey("position")) {
            return finding;
        }
        Map<String, Serializable> facts = new LinkedHashMap<>(finding.facts());
        facts.put("position", 2);
        return finding.withFacts(facts);
    }

    private static List<Finding> findingsOf(int index, Findings findings) {
        String pointer = "/" + index;
        return findings.stream()
                .filter(finding -> finding.location().orElseThrow().toString().startsWith(pointer))
                .toList();
    }

    @Property
    void theOrderOfTheRulesDoesNotChangeWhatIsFound(@ForAll("projects") Project project, @ForAll long seed) {
        List<Rule> shuffled = new ArrayList<>(ALL.rules());
        Collections.shuffle(shuffled, new Random(seed));
        Rulebook other = Rulebook.of("shuffled", shuffled).withParameters(ALL.parameters());
        assertThat(new HashSet<>(other.check(project).list()))
                .isEqualTo(new HashSet<>(ALL.check(project).list()));
    }
}
