package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Projects;
import ee.osalus.project.Project;
import java.util.List;
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

class SchemaProperties {

    private final JsonMapper mapper = new JsonMapper();
    private final ProjectJson json = ProjectJson.standard();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.schema());

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("projects") Project project) {
        assertThat(schema.validate(json.write(project), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 400)
    void whatTheSchemaRefusesIsReported(@ForAll("projects") Project project, @ForAll("seeds") long seed) {
        String mutated = JsonMutation.of(mapper.readTree(json.write(project)), new Random(seed));
        boolean valid = schema.validate(mutated, InputFormat.JSON).isEmpty();
        Statistics.label("valid").collect(valid);
        if (!valid) {
            assertThat(json.read(mutated).findings()).as(mutated).isNotEmpty();
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
        assertThat(root.get("properties").propertyNames()).containsExactlyElementsOf(ProjectCodecs.PROJECT.names());
        JsonNode types = root.get("$defs");
        assertThat(names(types, "partner")).containsExactlyElementsOf(ProjectCodecs.PARTNER.names());
        assertThat(names(types, "budget")).containsExactlyElementsOf(BudgetCodecs.BUDGET.names());
        assertThat(names(types, "budgetLine")).containsExactlyElementsOf(BudgetCodecs.LINE.names());
        assertThat(names(types, "flatRate")).containsExactlyElementsOf(BudgetCodecs.FLAT_RATE.names());
        assertThat(names(types, "legalReference")).containsExactlyElementsOf(LawCodecs.LEGAL_REFERENCE.names());
        assertThat(names(types, "reference")).containsExactlyElementsOf(ProjectCodecs.REFERENCE.names());
        assertThat(names(types, "registerCase")).containsExactlyElementsOf(ProjectCodecs.REGISTER_CASE.names());
        assertThat(names(types, "accessRestriction"))
                .containsExactlyElementsOf(ProjectCodecs.ACCESS_RESTRICTION.names());
        assertThat(names(types, "funding")).containsExactlyElementsOf(FundingCodecs.FUNDING.names());
        assertThat(names(types, "source")).containsExactlyElementsOf(FundingCodecs.SOURCE.names());
        assertThat(names(types, "programme")).containsExactlyElementsOf(FundingCodecs.PROGRAMME.names());
        assertThat(names(types, "measure")).containsExactlyElementsOf(FundingCodecs.MEASURE.names());
        assertThat(names(types, "call")).containsExactlyElementsOf(FundingCodecs.CALL.names());
        assertThat(names(types, "organisation")).containsExactlyElementsOf(PartyCodecs.ORGANISATION.names());
        assertThat(names(types, "person")).containsExactlyElementsOf(PartyCodecs.PERSON.names());
        assertThat(names(types, "amount")).containsExactlyElementsOf(AmountCodec.STATED.names());
        assertThat(names(types, "period")).containsExactlyElementsOf(TimeCodecs.PERIOD.names());
    }

    private static List<String> names(JsonNode types, String type) {
        return List.copyOf(types.get(type).get("properties").propertyNames());
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
