package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StoreTest {

    /** How many documents are sent before the process is killed; a run before a release takes 1000. */
    private static final int UPLOADS = Integer.getInteger("city.uploads", 100);

    private static final int SENDERS = 4;

    private static final String READY = "ready at http://localhost:";

    @Test
    void losesNothingThatWasAnsweredForWhenItIsKilledInTheMiddleOfUploads(@TempDir Path directory) throws Exception {
        Map<String, Integer> answeredFor = new ConcurrentHashMap<>();
        Path log = Files.createFile(directory.resolve("log"));
        Process process = forked(directory, log);
        try {
            uploadUntilKilled(process, port(log), answeredFor);
        } finally {
            process.destroyForcibly().waitFor();
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

    /** Several senders at once, so that commits meet; the kill comes when half of all uploads are answered for. */
    private static void uploadUntilKilled(Process process, int port, Map<String, Integer> answeredFor)
            throws IOException, InterruptedException {
        URI api = URI.create("http://localhost:" + port + "/api/documents");
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicInteger next = new AtomicInteger();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> {
                for (int n = next.incrementAndGet(); n <= UPLOADS; n = next.incrementAndGet()) {
                    try {
                        answeredFor.put(send(client, api, n), n);
                    } catch (IOException | InterruptedException killed) {
                        return;
                    }
                    if (answeredFor.size() >= UPLOADS / 2) {
                        process.destroyForcibly();
                    }
                }
            });
            sender.start();
            senders.add(sender);
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private static String send(HttpClient client, URI api, int number) throws IOException, InterruptedException {
        String text = "Projekti nimi: Jalgtee nr " + number + "\nMaksumus: 100 EUR\n";
        HttpRequest request = HttpRequest.newBuilder(api)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(text))
                .build();
        JsonNode report = RunningApp.JSON.readTree(
                client.send(request, BodyHandlers.ofString()).body());
        return report.get("id").asString();
    }

    private static Process forked(Path directory, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CityApp.class.getName(),
                        "--server.port=0",
                        "--city.burst=100000",
                        "--city.data=" + directory)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The application says in its log where it listens. */
    private static int port(Path log) throws IOException, InterruptedException {
        for (int i = 0; i < 1200; i++) {
            String written = Files.readString(log);
            int at = written.indexOf(READY);
            int end = written.indexOf('/', at + READY.length());
            if (at >= 0 && end >= 0) {
                return Integer.parseInt(written.substring(at + READY.length(), end));
            }
            Thread.sleep(100);
        }
        throw new IOException("the application did not start");
    }
}
