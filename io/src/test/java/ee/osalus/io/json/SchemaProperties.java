package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Projects;
import ee.osalus.project.Project;
import java.util.ArrayList;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaProperties {

    /** Values of which most are wrong in most places. */
    private static final String[] VALUES = {
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"2021-09\"",
        "\"2021-02-30\"",
        "\"85%\"",
        "\"85\"",
        "\"1/0\"",
        "\"11148.00\"",
        "\"11 148\"",
        "\"GRANT\"",
        "\"EUR\"",
        "[]",
        "[null]",
        "[\"x\"]",
        "{}",
        "{\"et\":\"x\"}",
        "{\"e$\":\"x\"}",
        "{\"et\":5}",
        "{\"start\":\"2021\"}",
        "{\"amount\":1,\"currency\":\"EUR\"}",
        "{\"code\":\"1\"}",
        "\"\\u00a0\"",
        "\"\\u2003\""
    };

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
        JsonNode document = mapper.readTree(json.write(project));
        Random random = new Random(seed);
        mutate(document, random);
        String mutated = document.toString();
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

    /** Replaces one value, takes one field away, or puts a field of another object in. */
    private void mutate(JsonNode document, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(document, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        JsonNode value = mapper.readTree(VALUES[random.nextInt(VALUES.length)]);
        if (container instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), value);
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
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
