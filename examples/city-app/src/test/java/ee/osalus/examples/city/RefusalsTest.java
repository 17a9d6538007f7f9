package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RefusalsTest {

    private static final int FIFTY_MEGABYTES = 50_000_000;

    private final RunningApp app = RunningApp.shared();

    @Test
    void refusesFiftyMegabytes() throws IOException, InterruptedException {
        HttpResponse<String> response = app.upload(new byte[FIFTY_MEGABYTES], "text/plain", "");

        assertProblem(response, 413, "/api/documents");
    }

    @Test
    void refusesFiftyMegabytesOfWhichTheLengthIsNotSaid() throws IOException, InterruptedException {
        HttpResponse<String> response = app.send(app.request("/api/documents")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[FIFTY_MEGABYTES]))));

        assertProblem(response, 413, "/api/documents");
    }

    @Test
    void showsThePersonAPageWhereTheFormIsTooLarge() throws IOException, InterruptedException {
        HttpResponse<String> response = app.form("", "suur.txt", new byte[FIFTY_MEGABYTES]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("<h1>Too large</h1>");
    }

    @Test
    void refusesWhatIsNoTextWithTheReason() throws IOException, InterruptedException {
        HttpResponse<String> response = app.upload(new byte[] {'P', 'N', 'G', 0, 0}, "application/octet-stream", "");

        assertProblem(response, 422, "/api/documents");
        JsonNode finding =
                RunningApp.JSON.readTree(response.body()).get("findings").get(0);
        assertThat(finding.get("code").asString()).isEqualTo("input.binary");
        assertThat(app.form("", "pilt.png", new byte[] {'P', 'N', 'G', 0, 0}).statusCode())
                .isEqualTo(422);
    }

    @Test
    void refusesBrokenJsonWithThePlace() throws IOException, InterruptedException {
        HttpResponse<String> response =
                app.upload("{\"title\": ".getBytes(StandardCharsets.UTF_8), "application/json", "");

        assertProblem(response, 422, "/api/documents");
        assertThat(response.body()).contains("\"line\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "["})
    void refusesJsonOfManyDepths(String level) throws IOException, InterruptedException {
        byte[] deep = level.repeat(100_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response = app.upload(deep, "application/json", "");

        assertProblem(response, 422, "/api/documents");
        JsonNode findings = RunningApp.JSON.readTree(response.body()).get("findings");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).get("code").asString()).isEqualTo("json.too-deep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=limit|--limit\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nTere",
                "multipart/form-data; boundary=limit|no parts at all",
                "multipart/form-data|--limit\r\n"
            })
    void refusesAFormThatBreaksOff(String typeAndBody) throws IOException, InterruptedException {
        String[] sent = typeAndBody.split("\\|", 2);

        HttpResponse<String> response = app.send(app.request("/documents")
                .header("Content-Type", sent[0])
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(sent[1])));

        assertProblem(response, 400, "/documents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/documents/00000000-0000-0000-0000-000000000000",
                "/api/projects/00000000-0000-0000-0000-000000000000",
                "/api/nothing",
                "/nothing"
            })
    void saysThatNothingIsThere(String path) throws IOException, InterruptedException {
        assertProblem(app.get(path), 404, path);
    }

    @Test
    void refusesOtherMethodsTypesAndValues() throws IOException, InterruptedException {
        assertProblem(app.get("/api/documents"), 405, "/api/documents");
        assertProblem(app.get("/api/documents/1"), 400, "/api/documents/1");
        assertProblem(app.upload(new byte[1], "application/x-www-form-urlencoded", ""), 415, "/api/documents");
    }

    @Test
    void refusesTheFormOfAnotherSite() throws IOException, InterruptedException {
        HttpResponse<String> response = app.send(
                app.request("/documents").header("Origin", "https://example.ee").POST(BodyPublishers.noBody()));
        HttpResponse<String> hidden =
                app.send(app.request("/documents").header("Origin", "null").POST(BodyPublishers.noBody()));

        assertProblem(response, 403, "/documents");
        assertProblem(hidden, 403, "/documents");
    }

    @Test
    void answersUnderItsOwnNamesOnly() throws IOException, InterruptedException {
        assertThat(RawHttp.statusOf(app.port(), "attacker.example")).isEqualTo(421);
        assertThat(RawHttp.statusOf(app.port(), "localhost:" + app.port())).isEqualTo(200);
    }

    @Test
    void asksWhoComesTooOftenToWait(@TempDir Path directory) throws IOException, InterruptedException {
        try (RunningApp strict = RunningApp.in(directory, "--city.burst=3", "--city.requests-per-second=1")) {
            for (int i = 0; i < 3; i++) {
                assertThat(strict.get("/api/projects").statusCode()).isEqualTo(200);
            }
            HttpResponse<String> response = strict.get("/api/projects");

            assertProblem(response, 429, "/api/projects");
            assertThat(response.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @Test
    void refusesAtOnceWhereAsManyWaitAsMay(@TempDir Path directory) throws IOException, InterruptedException {
        try (RunningApp full =
                RunningApp.in(directory, "--city.concurrent=0", "--city.waiting=0", "--city.patience=1h")) {
            HttpResponse<String> response = full.get("/api/projects");

            assertProblem(response, 503, "/api/projects");
            assertThat(response.headers().firstValue("Retry-After")).contains("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/projects", "/nothing", "/api/documents/1"})
    void protectsEveryAnswer(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = app.get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "script-src"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String instance) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = RunningApp.JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(instance);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
    }
}
