package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ee.osalus.arbitraries.Terms;
import ee.osalus.io.Reading;
import ee.osalus.split.FundingTerms;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TermsJsonProperties {

    private final JsonMapper mapper = new JsonMapper();
    private final TermsJson json = TermsJson.standard();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(json.schema());

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqualAndWrittenToTheSameBytes(@ForAll("terms") FundingTerms terms) {
        String written = json.write(terms);
        Reading<FundingTerms> reading = json.read(written);
        assertThat(reading.value()).as("%s", reading.findings()).contains(terms);
        assertThat(reading.findings())
                .extracting(finding -> finding.code().code())
                .allMatch(code -> code.equals("json.unknown-field"));
        assertThat(json.write(reading.value().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 200)
    void whatIsWrittenIsValid(@ForAll("terms") FundingTerms terms) {
        assertThat(schema.validate(json.write(terms), InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 1_000)
    void whatTheSchemaRefusesIsReported(@ForAll("terms") FundingTerms terms, @ForAll("seeds") long seed) {
        String mutated = JsonMutation.of(mapper.readTree(json.write(terms)), new Random(seed));
        boolean valid = schema.validate(mutated, InputFormat.JSON).isEmpty();
        Statistics.label("valid").collect(valid);
        Reading<FundingTerms> reading = json.read(mutated);
        if (!valid) {
            assertThat(reading.findings()).as(mutated).isNotEmpty();
        }
        reading.findings().forEach(finding -> assertThat(finding.location()).isPresent());
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
                .containsExactlyElementsOf(TermsCodecs.TERMS.document().names());
        assertThat(names(types, "rule")).containsExactlyElementsOf(TermsCodecs.RULE.names());
        assertThat(names(types, "unitCap")).containsExactlyElementsOf(TermsCodecs.UNIT_CAP.names());
        assertThat(names(types, "constraint")).containsExactlyElementsOf(TermsCodecs.CONSTRAINT.names());
        assertThat(names(types, "legalReference")).containsExactlyElementsOf(LawCodecs.LEGAL_REFERENCE.names());
        assertThat(Set.copyOf(names(types, "amount"))).containsExactlyInAnyOrder("amount", "currency");
    }

    private static List<String> names(JsonNode types, String type) {
        return List.copyOf(types.get(type).get("properties").propertyNames());
    }

    @Provide
    Arbitrary<FundingTerms> terms() {
        return Terms.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
