package ee.osalus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Fundings;
import ee.osalus.arbitraries.Projects;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.Severity;
import ee.osalus.funding.Funding;
import ee.osalus.project.Project;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArbitrariesProperties {

    @Provide
    Arbitrary<Project> anyProjects() {
        return Projects.any();
    }

    @Provide
    Arbitrary<Project> consistentProjects() {
        return Projects.consistent();
    }

    @Provide
    Arbitrary<Project> brokenProjects() {
        return Projects.broken();
    }

    @Provide
    Arbitrary<Funding> consistentFundings() {
        return Fundings.consistent();
    }

    @Property(tries = 300)
    void anyProjectCanBeChecked(@ForAll("anyProjects") Project project) {
        assertThat(Rulebook.standard().check(project))
                .isEqualTo(Rulebook.standard().check(project));
    }

    @Property(tries = 300)
    void noFigureLeaderOrReferenceIsWrongInConsistentProjects(@ForAll("consistentProjects") Project project) {
        assertThat(Rulebook.standard().check(project))
                .extracting(finding -> finding.code().code())
                .noneMatch(code -> code.startsWith("funding."))
                .doesNotContain("partner.several-lead-partners", "reference.blank", "reference.duplicate");
    }

    @Property(tries = 300)
    void somethingIsWrongInBrokenProjects(@ForAll("brokenProjects") Project project) {
        assertThat(Rulebook.standard().check(project).hasAtLeast(Severity.ERROR))
                .isTrue();
    }

    @Property
    void nothingIsWrongInConsistentFundings(@ForAll("consistentFundings") Funding funding) {
        assertThat(funding.completed().findings().list()).isEmpty();
    }
}
