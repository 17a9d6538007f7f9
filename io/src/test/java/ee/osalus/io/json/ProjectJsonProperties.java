package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import ee.osalus.arbitraries.Projects;
import ee.osalus.finding.Severity;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectJsonProperties {

    private final ProjectJson json = ProjectJson.standard();

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll("projects") Project project) {
        Reading<Project> reading = json.read(json.write(project));
        assertThat(reading.value()).contains(project);
        assertThat(reading.findings().hasAtLeast(Severity.ERROR))
                .as("%s", reading.findings())
                .isFalse();
    }

    @Property(tries = 300)
    void whatWasReadIsWrittenToTheSameBytes(@ForAll("projects") Project project) {
        String first = json.write(project);
        String second = json.write(json.read(first).value().orElseThrow());
        assertThat(second).isEqualTo(first);
    }

    @Provide
    Arbitrary<Project> projects() {
        return Projects.any();
    }
}
