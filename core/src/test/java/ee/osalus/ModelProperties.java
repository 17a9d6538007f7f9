package ee.osalus;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Fundings;
import ee.osalus.arbitraries.Projects;
import ee.osalus.check.Rulebook;
import ee.osalus.finding.CellLocation;
import ee.osalus.finding.Finding;
import ee.osalus.finding.PointerLocation;
import ee.osalus.finding.TextLocation;
import ee.osalus.funding.Funding;
import ee.osalus.funding.FundingFinding;
import ee.osalus.law.InForce;
import ee.osalus.law.LegalReference;
import ee.osalus.project.Project;
import ee.osalus.text.LocalizedText;
import ee.osalus.time.Period;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What every type of the model is: serializable, and equal by value. */
class ModelProperties {

    @Provide
    Arbitrary<Project> projects() {
        return Projects.any();
    }

    @Provide
    Arbitrary<Funding> fundings() {
        return Fundings.any();
    }

    @Property(tries = 300)
    void aProjectIsTheSameAfterSerialization(@ForAll("projects") Project project) throws Exception {
        assertSurvives(project);
        assertSurvives(Rulebook.standard().check(project));
    }

    @Property(tries = 300)
    void aCompletedFundingIsTheSameAfterSerialization(@ForAll("fundings") Funding funding) throws Exception {
        assertSurvives(funding.completed());
    }

    @Test
    void findingsLocationsAndVersionsAreTheSameAfterSerialization() throws Exception {
        LegalReference act = new LegalReference("Regulation (EU) 2021/1060", "Art. 112(3)");
        TextLocation text = new TextLocation(1, 2, "24 600");
        Finding finding = Finding.builder(FundingFinding.NEGATIVE_AMOUNT)
                .location(PointerLocation.of("/totalCost").at(text))
                .putFact("b", "1")
                .putFact("a", Period.parse("2021/.."))
                .build()
                .withLegalBasis(act);
        assertSurvives(finding);
        assertSurvives(finding.withLocation(new CellLocation(1, "A", "", "x")));
        assertSurvives(InForce.of(List.of(new InForce.Version<>(Period.parse("2021/.."), "85 %", act))));
    }

    private static void assertSurvives(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object copy = in.readObject();
            assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        }
    }

    @Property(tries = 300)
    void twoProjectsAreEqualExactlyIfAllTheirValuesAre(
            @ForAll("projects") Project one, @ForAll("projects") Project other) {
        Project copy = one.withReferences(other.references())
                .withTitle(other.title())
                .withStatus(other.status())
                .withEndReason(other.endReason())
                .withAwardDate(other.awardDate())
                .withPeriod(other.period())
                .withProgramme(other.programme())
                .withMeasure(other.measure())
                .withCall(other.call())
                .withFunding(other.funding())
                .withPartners(other.partners())
                .withPeople(other.people())
                .withSummary(other.summary())
                .withAims(other.aims())
                .withActivities(other.activities())
                .withResults(other.results())
                .withWebsite(other.website())
                .withResponsibleUnit(other.responsibleUnit())
                .withDepartment(other.department())
                .withRegisterCase(other.registerCase())
                .withAccessRestriction(other.accessRestriction())
                .withExtensions(other.extensions());
        assertThat(copy).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(copy.withTitle(Optional.of(LocalizedText.of("pealkiri, mida ei ole mujal"))))
                .isNotEqualTo(other);
    }
}
