package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StoreTest {

    /** How many documents are sent before the process is killed; README.md names the run with 1000. */
    private static final int UPLOADS = Integer.getInteger("city.uploads", 100);

    @Test
    void losesNothingThatWasAnsweredForWhenItIsKilledInTheMiddleOfUploads(@TempDir Path directory) throws Exception {
        Map<String, Integer> answeredFor;
        try (ForkedApp killed = ForkedApp.in(directory, ForkedApp.QUICK, "--city.burst=100000")) {
            answeredFor = killed.uploadUntilKilled(UPLOADS);
        }

        assertThat(answeredFor).hasSizeGreaterThanOrEqualTo(UPLOADS / 2);
        try (RunningApp app = RunningApp.in(directory, "--city.burst=100000")) {
            for (Map.Entry<String, Integer> document : answeredFor.entrySet()) {
                JsonNode kept = RunningApp.JSON.readTree(
                        app.get("/api/documents/" + document.getKey()).body());
                assertThat(kept.at("/projects/0/title").toString()).contains("Jalgtee nr " + document.getValue());
            }
        }
    }

    @Test
    void keepsTheHistoryOfFindingsOverARestart(@TempDir Path directory) throws IOException, InterruptedException {
        String wrong = "Projekti nimi: Jalgtee\nMaksumus: 100 EUR\nToetus: 90 EUR\nOmafinantseering: 20 EUR\n";
        try (RunningApp app = RunningApp.in(directory)) {
            app.upload(wrong);
        }
        try (RunningApp app = RunningApp.in(directory)) {
            app.upload(wrong.replace("20 EUR", "10 EUR"));
            String project = RunningApp.JSON
                    .readTree(app.get("/api/projects").body())
                    .at("/0/project")
                    .asString();

            JsonNode history =
                    RunningApp.JSON.readTree(app.get("/api/projects/" + project).body());

            assertThat(history).hasSize(2);
            assertThat(history.at("/0/findings")).isEmpty();
            assertThat(history.at("/1/findings/0/code").asString()).isEqualTo("funding.sources-exceed-total");
        }
    }

    @Test
    void keepsNamesAndTitlesThatTakeMoreRoomThanTheyHaveLetters() throws IOException, InterruptedException {
        RunningApp app = RunningApp.shared();
        String trees = "\uD83C\uDF33".repeat(600);

        JsonNode report = RunningApp.JSON.readTree(app.upload(
                        ("Projekti nimi: " + trees + "\nMaksumus: 1 EUR").getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        "%F0%9F%8C%B3".repeat(600))
                .body());

        assertThat(report.get("name").asString()).isEqualTo(trees.substring(0, 200));
        assertThat(latestTitle(app)).isEqualTo(trees.substring(0, 500));
    }

    /** PostgreSQL's text has no NUL; native JSON may. */
    @Test
    void keepsATitleWithANul() throws IOException, InterruptedException {
        RunningApp app = RunningApp.shared();

        app.upload("{\"osalus\":1,\"title\":{\"et\":\"Tee\\u0000de\"}}");

        assertThat(latestTitle(app)).isEqualTo("Tee\uFFFDde");
    }

    private static String latestTitle(RunningApp app) throws IOException, InterruptedException {
        return RunningApp.JSON
                .readTree(app.get("/api/projects").body())
                .at("/0/title")
                .asString();
    }
}
