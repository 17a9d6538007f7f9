package ee.osalus.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NativeSchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode whole = MAPPER.readTree(Schemas.text("native.schema.json"));
    private final JsonNode types = whole.get("$defs");

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("costSplit", NativeJson.costSplit(), SplitCodecs.SPLIT),
                Arguments.of("budget", NativeJson.budget(), BudgetCodecs.BUDGET),
                Arguments.of("budgetCosts", NativeJson.budgetCosts(), BudgetCodecs.COSTS),
                Arguments.of("grantAgreement", NativeJson.grantAgreement(), ClaimCodecs.AGREEMENT),
                Arguments.of("claim", NativeJson.claim(), ClaimCodecs.CLAIM),
                Arguments.of("claimLedger", NativeJson.claimLedger(), ClaimCodecs.LEDGER));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void listsTheFieldsOfTheReaderInTheirOrder(String name, NativeJson<?> json, ObjectCodec<?, ?> codec) {
        assertThat(names(name)).containsExactlyElementsOf(codec.names());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hasExamplesThatAreValidAndReadWithoutFindings(String name, NativeJson<?> json, ObjectCodec<?, ?> codec) {
        holdExamples(name, json);
    }

    @Test
    void hasAnExampleOfFindings() {
        holdExamples("findings", NativeJson.findings(Locale.ENGLISH, List.of()));
    }

    @Test
    void listsTheFieldsOfTheirPartsInOrder() {
        assertThat(names("terms")).containsExactlyElementsOf(TermsCodecs.TERMS.names());
        assertThat(names("cost")).containsExactlyElementsOf(SplitCodecs.COST.names());
        assertThat(names("budgetLine")).containsExactlyElementsOf(BudgetCodecs.LINE.names());
        assertThat(names("flatRate")).containsExactlyElementsOf(BudgetCodecs.FLAT_RATE.names());
        assertThat(names("costItem")).containsExactlyElementsOf(PaymentCodecs.COST_ITEM.names());
        assertThat(names("payment")).containsExactlyElementsOf(PaymentCodecs.PAYMENT.names());
        assertThat(names("correction")).containsExactlyElementsOf(PaymentCodecs.CORRECTION.names());
        assertThat(names("location")).containsExactlyElementsOf(LocationCodec.LOCATION.names());
        assertThat(names("organisation")).containsExactlyElementsOf(PartyCodecs.ORGANISATION.names());
    }

    @Test
    void saysOfWhatIsInOtherFormatsTooTheSame() {
        JsonNode project = MAPPER.readTree(ProjectJson.standard().schema()).get("$defs");
        JsonNode terms = MAPPER.readTree(TermsJson.standard().schema()).get("$defs");
        List.of("text", "notBlank", "date", "day", "period", "share", "organisation", "budgetLine", "flatRate")
                .forEach(name -> assertThat(types.get(name)).isEqualTo(project.get(name)));
        List.of("rule", "constraint", "unitCap", "legalReference")
                .forEach(name -> assertThat(types.get(name)).isEqualTo(terms.get(name)));
    }

    @Test
    void asAWholeTakesADocumentOfAnyOfItsFormats() {
        Schema any = REGISTRY.getSchema(whole.toString());
        assertThat(any.validate("{\"osalus\": 1, \"currency\": \"EUR\"}", InputFormat.JSON))
                .isEmpty();
        assertThat(any.validate("{\"currency\": \"EUR\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(any.validate("{\"osalus\": 1, \"findings\": 5}", InputFormat.JSON))
                .isNotEmpty();
    }

    private void holdExamples(String name, NativeJson<?> json) {
        Schema schema = REGISTRY.getSchema(json.schema());
        JsonNode examples = types.get(name).get("examples");
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(schema.validate(example.toString(), InputFormat.JSON)).isEmpty();
            assertThat(json.read(example.toString()).value()).isPresent();
            assertThat(json.read(example.toString()).findings()).isEmpty();
        });
    }

    private List<String> names(String type) {
        return List.copyOf(types.get(type).get("properties").propertyNames());
    }
}
