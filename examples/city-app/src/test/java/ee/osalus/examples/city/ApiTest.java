package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest {

    private final RunningApp app = RunningApp.shared();

    @Test
    void givesTheProjectInNativeJsonWithThePlaceOfEachValue() throws IOException, InterruptedException {
        JsonNode report = app.upload(RunningApp.sample("samples/02-label-lines.txt"));

        JsonNode project = report.get("projects").get(0);
        assertThat(project.get("funding").get("totalCost").toString())
                .isEqualTo("{\"amount\":\"18240.00\",\"currency\":\"EUR\"}");
        assertThat(report.get("origins")
                        .get("/projects/0/funding/totalCost")
                        .get("line")
                        .asInt())
                .isEqualTo(15);
    }

    @Test
    void speaksTheLanguageOfTheRequest() throws IOException, InterruptedException {
        JsonNode report = app.upload(RunningApp.sample("samples-with-errors/does-not-add-up.txt"));
        String id = report.get("id").asString();

        HttpResponse<String> estonian =
                app.send(app.request("/api/documents/" + id).header("Accept-Language", "et"));

        assertThat(report.get("findings").toString()).contains("sources").doesNotContain("allika");
        assertThat(estonian.body()).contains("allika");
    }

    @Test
    void readsNativeJsonAndGivesItBack() throws IOException, InterruptedException {
        String json = RunningApp.sample("samples/09-project.json");
        JsonNode report = app.upload(json);

        assertThat(report.get("projects").get(0)).isEqualTo(RunningApp.JSON.readTree(json));
    }

    @Test
    void tellsWhatWasNoticedOverTime() throws IOException, InterruptedException {
        String wrong =
                "Projekti nimi: Jalgtee Kase tänaval\nMaksumus: 100 EUR\nToetus: 90 EUR\nOmafinantseering: 20 EUR\n";
        JsonNode first = app.upload(wrong);
        app.upload(wrong.replace("20 EUR", "10 EUR"));
        JsonNode latest = RunningApp.JSON.readTree(app.get("/api/projects").body());
        String project = latest.get(0).get("project").asString();

        JsonNode history =
                RunningApp.JSON.readTree(app.get("/api/projects/" + project).body());

        assertThat(history).hasSize(2);
        assertThat(history.get(0).get("findings")).isEmpty();
        assertThat(history.get(1).get("findings").get(0).get("severity").asString())
                .isEqualTo("ERROR");
        assertThat(history.get(1).get("document")).isEqualTo(first.get("id"));
    }

    @Test
    void checksAgainAndForgetsWhenAsked() throws IOException, InterruptedException {
        JsonNode report = app.upload("Projekti nimi: Kiigeplats\nMaksumus: 100 EUR\nToetus: 85 EUR\n");
        String document = "/api/documents/" + report.get("id").asString();

        HttpResponse<String> again = app.send(app.request(document + "/checks").POST(BodyPublishers.noBody()));
        HttpResponse<String> gone = app.send(app.request(document).DELETE());

        assertThat(RunningApp.JSON.readTree(again.body())).isEqualTo(report);
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(app.get(document).statusCode()).isEqualTo(404);
        assertThat(app.get("/api/projects").body()).doesNotContain("Kiigeplats");
    }

    @Test
    void neutralisesFormulasInCsv() throws IOException, InterruptedException {
        JsonNode report = app.upload("Projekti nimi: =HYPERLINK(\"http://example.ee\")\nMaksumus: 100 EUR\n");

        HttpResponse<String> csv = app.get("/api/documents/" + report.get("id").asString() + "/projects.csv");

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body())
                .startsWith("\uFEFFproject,title,")
                .contains("\"'=HYPERLINK(")
                .doesNotContain("\"=")
                .doesNotContain(",=");
    }

    @Test
    void listsTheFindingsAsCsv() throws IOException, InterruptedException {
        JsonNode report = app.upload(RunningApp.sample("samples-with-errors/grant-over-total.txt"));

        String csv = app.get("/api/documents/" + report.get("id").asString() + "/findings.csv")
                .body();

        assertThat(csv.lines().skip(1))
                .hasSize(report.get("findings").size())
                .allMatch(line -> line.matches("[A-Z]+,[a-z.-]+,.*"));
    }

    @Test
    void keepsOnlyTheLastNameOfAPath() throws IOException, InterruptedException {
        byte[] text = "Projekti nimi: Tee\nMaksumus: 1 EUR".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> posix = app.upload(text, "text/plain", "../../etc/passwd");
        HttpResponse<String> windows = app.upload(text, "text/plain", "C:%5Ctemp%5Ckaart.txt");

        assertThat(posix.body()).contains("\"name\":\"passwd\"");
        assertThat(windows.body()).contains("\"name\":\"kaart.txt\"");
    }

    @Test
    void readsOldBalticEncodingAndSaysSo() throws IOException, InterruptedException {
        byte[] text = "Projekti nimi: Õunaaed\nMaksumus: 1 EUR".getBytes(Charset.forName("windows-1257"));

        HttpResponse<String> response = app.upload(text, "text/plain", "");

        assertThat(response.body()).contains("Õunaaed").contains("input.not-unicode");
    }
}
