package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The application on a PostgreSQL server by configuration alone; what the tests keep there they delete. */
class PostgresqlTest {

    private static final String URL = System.getProperty("city.postgresql", "");

    /** User and password come from the environment, as README.md says. */
    private static final String[] SETTINGS = {
        "--spring.profiles.active=postgresql", "--DATABASE_URL=" + URL, "--city.burst=100000"
    };

    private static final int UPLOADS = Integer.getInteger("city.uploads", 100);

    @TempDir
    Path unused = Path.of("");

    @BeforeEach
    void needsAServer() {
        assumeFalse(
                URL.isEmpty(),
                "no PostgreSQL server is given: -Dcity.postgresql=jdbc:postgresql://HOST/NAME with DATABASE_USER and"
                        + " DATABASE_PASSWORD in the environment");
    }

    @Test
    void readsBackAfterARestartWhatWasUploaded() throws IOException, InterruptedException {
        byte[] list = RunningApp.sample("lists/operations.csv").getBytes(StandardCharsets.UTF_8);
        String answered;
        try (RunningApp app = RunningApp.in(unused, SETTINGS)) {
            answered = app.upload(list, "text/csv", "operations.csv").body();
        }
        String id = CityClient.JSON.readTree(answered).get("id").asString();
        try (RunningApp app = RunningApp.in(unused, SETTINGS)) {
            assertThat(app.get("/api/documents/" + id).body()).isEqualTo(answered);
            assertThat(CityClient.JSON
                            .readTree(app.get("/api/projects").body())
                            .at("/0/document")
                            .asString())
                    .isEqualTo(id);
            assertThat(delete(app, id)).isEqualTo(204);
            assertThat(app.get("/api/documents/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void tellsWhatWasNoticedOverTime() throws IOException, InterruptedException {
        try (RunningApp app = RunningApp.in(unused, SETTINGS)) {
            String wrong = "{\"osalus\":1,\"title\":{\"et\":\"Tee\\u0000de\"},\"period\":{\"start\":\"2024\"},"
                    + "\"references\":[{\"scheme\":\"a\",\"value\":\"VP-18-0145\"}]}";
            String first = app.upload(wrong).get("id").asString();
            String again = app.upload(wrong.replace("2024", "2023")).get("id").asString();
            JsonNode latest =
                    CityClient.JSON.readTree(app.get("/api/projects").body()).get(0);

            JsonNode history = CityClient.JSON.readTree(
                    app.get("/api/projects/" + latest.get("project").asString()).body());

            assertThat(latest.get("title").asString()).isEqualTo("Tee\uFFFDde");
            assertThat(history.valueStream()
                            .map(check -> check.get("document").asString())
                            .limit(2))
                    .containsExactly(again, first);
            delete(app, first);
            delete(app, again);
        }
    }

    @Test
    void losesNothingThatWasAnsweredForWhenTheApplicationIsKilled() throws IOException, InterruptedException {
        Map<String, Integer> answeredFor;
        try (ForkedApp killed = ForkedApp.in(unused, ForkedApp.QUICK, SETTINGS)) {
            answeredFor = killed.uploadUntilKilled(UPLOADS);
        }

        assertThat(answeredFor).hasSizeGreaterThanOrEqualTo(UPLOADS / 2);
        try (RunningApp app = RunningApp.in(unused, SETTINGS)) {
            for (Map.Entry<String, Integer> document : answeredFor.entrySet()) {
                JsonNode kept = CityClient.JSON.readTree(
                        app.get("/api/documents/" + document.getKey()).body());
                assertThat(kept.at("/projects/0/title").toString()).contains("Jalgtee nr " + document.getValue());
                delete(app, document.getKey());
            }
        }
    }

    private static int delete(RunningApp app, String document) throws IOException, InterruptedException {
        return app.send(app.request("/api/documents/" + document).DELETE()).statusCode();
    }
}
