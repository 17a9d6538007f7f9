package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.OpenApi31;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "post", "delete");

    private final RunningApp app = RunningApp.shared();

    @Test
    void describesEveryOperationThatThereIsAndNoOther() throws IOException, InterruptedException {
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
            path.getValue().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }

        assertThat(described).isEqualTo(app.operationsBelow("/api"));
    }

    @Test
    void namesNothingThatItDoesNotDefineAndGivesEachOperationItsAnswers() throws IOException, InterruptedException {
        JsonNode document = document();

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
        assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates();
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.at("/responses/429").isMissingNode()).isFalse();
                assertThat(operation.get("summary").asString()).isNotBlank();
            }
        }
    }

    @Test
    void describesTheAnswersAsTheyAre() throws IOException, InterruptedException {
        JsonNode report = app.upload(RunningApp.sample("samples-with-errors/grant-over-total.txt"));
        HttpResponse<String> split = split(
                "{\"eligible\":{\"amount\":\"333.33\",\"currency\":\"EUR\"},\"terms\":{\"osalus\":1,\"rounding\":\"DOWN\",\"rules\":["
                        + "{\"name\":\"ESF\",\"kind\":\"GRANT\",\"method\":\"RATE\",\"rate\":\"85%\"},"
                        + "{\"name\":\"linn\",\"kind\":\"OWN_CONTRIBUTION\",\"method\":\"REST\"}]}}");

        assertValid("DocumentReport", report);
        assertValid(
                "Problem", RunningApp.JSON.readTree(app.get("/api/documents/1").body()));
        assertValid("Problem", RunningApp.JSON.readTree(split("{}").body()));
        for (JsonNode check : RunningApp.JSON.readTree(app.get("/api/projects").body())) {
            assertValid("ProjectCheck", check);
        }
        assertThat(split.body())
                .contains("ESF: 85 % × 333.33 = 283.3305 → 283.33 (cut to whole cents)")
                .contains("{\"name\":\"linn\",\"amount\":{\"amount\":\"50.00\",\"currency\":\"EUR\"}}");
        assertValid("Split", RunningApp.JSON.readTree(split.body()));
    }

    @Test
    void saysWhatKeepsTermsFromBeingUsed() throws IOException, InterruptedException {
        String eligible = "{\"eligible\":{\"amount\":\"333.33\",\"currency\":\"EUR\"},";
        HttpResponse<String> noRest = split(eligible + "\"terms\":{\"osalus\":1,\"rounding\":\"DOWN\",\"rules\":[]}}");
        HttpResponse<String> noTerms = split(eligible + "\"terms\":7}");

        assertThat(noRest.statusCode()).isEqualTo(422);
        assertValid("Problem", RunningApp.JSON.readTree(noRest.body()));
        assertThat(noTerms.statusCode()).isEqualTo(422);
        assertThat(split("{\"eligible\":{\"amount\":\"-1.00\",\"currency\":\"EUR\"},\"terms\":{\"osalus\":1,"
                                + "\"rounding\":\"DOWN\",\"rules\":[{\"name\":\"linn\",\"kind\":\"OWN_CONTRIBUTION\","
                                + "\"method\":\"REST\"}]}}")
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> split(String question) throws IOException, InterruptedException {
        return app.send(app.request("/api/splits")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question)));
    }

    private JsonNode document() throws IOException, InterruptedException {
        return RunningApp.JSON.readTree(app.get("/api/openapi.json").body());
    }

    private void assertValid(String name, JsonNode value) throws IOException, InterruptedException {
        String components = document().get("components").toString();
        Schema schema = SchemaRegistry.withDialect(OpenApi31.getInstance())
                .getSchema("{\"$ref\":\"#/components/schemas/" + name + "\",\"components\":" + components + "}");
        List<String> broken = new ArrayList<>();
        schema.validate(value).forEach(error -> broken.add(error.toString()));
        assertThat(broken).isEmpty();
    }
}
