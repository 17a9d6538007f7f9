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
    void readsATableRowByRowWithTheFindingsOfEach() throws IOException, InterruptedException {
        byte[] list = RunningApp.sample("lists/operations.csv").getBytes(StandardCharsets.UTF_8);

        JsonNode report = RunningApp.JSON.readTree(
                app.upload(list, "text/csv", "operations.csv").body());
        JsonNode latest = RunningApp.JSON.readTree(app.get("/api/projects").body());
        JsonNode again = RunningApp.JSON.readTree(
                app.get("/api/documents/" + report.get("id").asString()).body());

        assertThat(report.get("projects")).hasSize(2);
        assertThat(report.at("/projects/0/funding/eligibleCost/amount").asString())
                .isEqualTo("24600.00");
        assertThat(report.get("origins")
                        .get("/projects/1/funding/eligibleCost")
                        .get("line")
                        .asInt())
                .isEqualTo(4);
        assertThat(report.get("findings").findValuesAsString("code"))
                .contains("list.read-as", "list.row-of-totals")
                .endsWith("list.row-of-totals");
        assertThat(latest.at("/0/findings").findValuesAsString("place")).contains("E4");
        assertThat(latest.at("/1/findings").findValuesAsString("place")).doesNotContain("E4");
        assertThat(again).isEqualTo(report);
    }

    @Test
    void readsAWorkbookByItsContent() throws IOException, InterruptedException {
        HttpResponse<String> response = app.upload(
                Workbook.of(
                        "Projekti nimi", "Toetuse saaja", "Abikõlblikud kulud", "Jalgtee", "Kase vald", "24 600,00"),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "");

        JsonNode report = RunningApp.JSON.readTree(response.body());
        assertThat(report.at("/projects/0/funding/eligibleCost/amount").asString())
                .isEqualTo("24600.00");
        String page = app.text("/documents/" + report.get("id").asString(), "en");
        assertThat(page).contains("Jalgtee").doesNotContain("The text", "href=\"#line-");
    }

    @Test
    void readsGrantsAndShowsWhereEachIsWrong() throws IOException, InterruptedException {
        JsonNode report = app.upload("""
                {"grants": [
                 {"id": "360G-kase-1", "title": "Jalgtee", "currency": "EUR", "amountAwarded": 100},
                 {"id": "360G-kase-2", "title": "Kiik", "currency": "EUR", "amountAwarded": 0}]}
                """);

        assertThat(report.at("/projects/1/title").toString()).contains("Kiik");
        assertThat(report.get("origins").get("/projects/1/title").get("line").asInt())
                .isEqualTo(3);
        JsonNode latest = RunningApp.JSON.readTree(app.get("/api/projects").body());
        assertThat(latest.at("/0/title").asString()).isEqualTo("Kiik");
        assertThat(latest.at("/0/findings").findValuesAsString("place"))
                .contains("/grants/1/amountAwarded")
                .noneMatch(place -> place.startsWith("/grants/0"));
    }

    @Test
    void readsAnArrayOfProjectsAndSaysWhatFitsNoOther() throws IOException, InterruptedException {
        String twice = "{\"osalus\":1,\"references\":[{\"scheme\":\"a\",\"value\":\"VP-18-0145\"}]}";

        JsonNode report = app.upload("[" + twice + ",\n" + twice + "]");

        assertThat(report.get("findings")).hasSize(1);
        assertThat(report.at("/findings/0/code").asString()).isEqualTo("list.reference-again");
        assertThat(report.at("/findings/0/location/pointer").asString()).isEqualTo("/projects/1/references/0");
        assertThat(report.at("/findings/0/location/line").asInt()).isEqualTo(2);
    }

    @Test
    void refusesJsonOfAnotherFormat() throws IOException, InterruptedException {
        HttpResponse<String> response = app.upload(
                "{\"name\": \"left-pad\"}".getBytes(StandardCharsets.UTF_8), "application/json", "package.json");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("json.nothing-known");
    }

    @Test
    void readsNoMoreProjectsThanItTakes() throws IOException, InterruptedException {
        JsonNode report = app.upload("[" + "{\"osalus\":1},".repeat(1_000) + "{\"osalus\":1}]");

        assertThat(report.get("projects")).hasSize(1_000);
        assertThat(report.get("findings").findValuesAsString("code")).containsExactly("text.too-many-projects");
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
