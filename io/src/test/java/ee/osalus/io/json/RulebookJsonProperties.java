package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Projects;
import ee.osalus.arbitraries.Rulebooks;
import ee.osalus.check.RulebookDefinition;
import ee.osalus.finding.Finding;
import ee.osalus.finding.FindingCode;
import ee.osalus.io.Reading;
import ee.osalus.project.Project;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulebookJsonProperties {

    private final JsonMapper mapper = new JsonMapper();
    private final RulebookJson json = RulebookJson.standard();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.schema());

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqualAndWrittenToTheSameBytes(@ForAll("rulebooks") RulebookDefinition rulebook) {
        String written = json.write(rulebook);
        Reading<RulebookDefinition> reading = json.read(written);
        assertThat(reading.value()).as("%s", reading.findings()).contains(rulebook);
        assertThat(json.write(reading.value().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("rulebooks") RulebookDefinition rulebook) {
        assertThat(schema.validate(json.write(rulebook), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 500)
    void whatTheSchemaRefusesIsReportedAtAPlace(
            @ForAll("rulebooks") RulebookDefinition rulebook, @ForAll("seeds") long seed) {
        String mutated = JsonMutation.of(mapper.readTree(json.write(rulebook)), new Random(seed));
        boolean valid = schema.validate(mutated, InputFormat.JSON).isEmpty();
        Statistics.label("valid").collect(valid);
        Reading<RulebookDefinition> reading = json.read(mutated);
        if (!valid) {
            assertThat(reading.findings()).as(mutated).isNotEmpty();
        }
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
        reading.findings().forEach(finding -> {
            assertThat(finding.location()).isPresent();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
        });
    }

    @Property(tries = 500)
    void answersAnyText(@ForAll("rulebooks") RulebookDefinition rulebook, @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(json.write(rulebook));
        for (int i = 0; i < 3; i++) {
            text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x180));
        }
        Reading<RulebookDefinition> reading = json.read(text);
        assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void reportsNothingThatIsOffAndAllElseAsItWeighs(
            @ForAll("rulebooks") RulebookDefinition rulebook, @ForAll("projects") Project project) {
        List<Finding> reported = rulebook.rulebook().check(project).list();
        List<Finding> all =
                rulebook.withOff(List.of()).rulebook().check(project).list();
        assertThat(reported)
                .containsExactlyElementsOf(all.stream()
                        .filter(finding -> !rulebook.off().contains(finding.code()))
                        .toList());
        for (Finding finding : reported) {
            FindingCode code = finding.code();
            if (rulebook.severities().containsKey(code)) {
                assertThat(finding.severity()).isEqualTo(rulebook.severities().get(code));
            }
        }
    }

    @Example
    void itsExamplesAreValidAndReadWithoutFindings() {
        JsonNode examples = mapper.readTree(json.schema()).get("examples");
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(schema.validate(example.toString(), InputFormat.JSON)).isEmpty();
            assertThat(json.read(example.toString()).findings()).isEmpty();
        });
    }

    @Example
    void itListsTheFieldsOfTheReaderInTheirOrder() {
        JsonNode root = mapper.readTree(json.schema());
        JsonNode types = root.get("$defs");
        assertThat(root.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        RulebookCodecs.rulebook(Map.of()).document().names());
        assertThat(types.get("parameters").get("properties").propertyNames())
                .containsExactlyElementsOf(RulebookCodecs.PARAMETERS.names());
        assertThat(types.get("terms").get("properties").propertyNames())
                .containsExactlyElementsOf(TermsCodecs.TERMS.names());
        JsonNode terms = mapper.readTree(TermsJson.standard().schema()).get("$defs");
        assertThat(terms.propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(types.get(name)).isEqualTo(terms.get(name)));
    }

    @Provide
    Arbitrary<RulebookDefinition> rulebooks() {
        return Rulebooks.any();
    }

    @Provide
    Arbitrary<Project> projects() {
        return Projects.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
