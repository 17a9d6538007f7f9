package ee.osalus.examples.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than the application can do, for {@code -Dcity.load=SECONDS}; prints what it did, and how much memory it held. */
class LoadTest {

    private static final int SECONDS = Integer.getInteger("city.load", 0);
    private static final int SECONDS_BETWEEN_SAMPLES = 10;
    private static final int SENDERS = 48;

    /** As the start script starts it. */
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private static final byte[] CARD =
            RunningApp.sample("samples/01-register-card.txt").getBytes(StandardCharsets.UTF_8);

    /** As much as is taken, of lines that are read as a list of labels. */
    private static final byte[] LARGE = ("Projekti nimi: Jalgtee\nMaksumus: 100 EUR\n"
                    + "Tegevus: kevadine istutamine pargis\n".repeat(135_000))
            .getBytes(StandardCharsets.UTF_8);

    private static final byte[] TOO_LARGE = new byte[6_000_000];

    @TempDir
    Path directory = Path.of("");

    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger sent = new AtomicInteger();

    @BeforeEach
    void isAskedFor() {
        assumeTrue(SECONDS > 0, "no load is asked for: -Dcity.load=SECONDS");
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "how much memory a process holds is asked of Linux");
    }

    @Test
    void givesOneAddressItsRateAndNoMore() throws IOException, InterruptedException {
        int seconds = Math.min(SECONDS, 30);
        try (ForkedApp app = ForkedApp.in(directory, OPTIONS)) {
            load(app, seconds, 4, n -> app.request("/api/projects"));

            print("one address, as started by default", seconds);
            assertThat(answers).containsOnlyKeys("200", "429");
            assertThat(answers.getOrDefault("200", new LongAdder()).sum()).isBetween(60L, 60L + 5L * (seconds + 1));
        }
    }

    @Test
    void refusesWhatIsTooMuchAndItsMemoryStaysFlat() throws IOException, InterruptedException {
        try (ForkedApp app = ForkedApp.in(directory, OPTIONS, "--city.burst=2000000000")) {
            String document = RunningApp.JSON
                    .readTree(app.upload(CARD, "text/plain", "").body())
                    .get("id")
                    .asString();
            List<Long> resident = load(app, SECONDS, SENDERS, n -> switch (n % 10) {
                case 0 -> app.request("/");
                case 1 -> app.request("/documents/" + document);
                case 2 -> app.request("/api/documents/" + document + "/projects.csv");
                case 3 -> app.request("/documents/" + document + "/projects/0/split");
                case 4 -> upload(app, n % 100 == 4 ? TOO_LARGE : CARD);
                case 5 -> upload(app, n % 1000 == 5 ? LARGE : CARD);
                default -> upload(app, CARD);
            });

            print("many addresses", SECONDS);
            System.out.println("  resident, MB, each " + SECONDS_BETWEEN_SAMPLES + " s: " + resident);
            assertThat(List.of("200", "201", "413", "503")).containsAll(answers.keySet());
            assertThat(app.log()).doesNotContain(" ERROR ", " WARN ");
            int third = resident.size() / 3;
            long before = max(resident.subList(third, 2 * third));
            assertThat(max(resident.subList(2 * third, resident.size()))).isLessThanOrEqualTo(before + before / 10);
        }
    }

    /** What the n-th request is. */
    private interface Requests {
        HttpRequest.Builder request(int number);
    }

    private static HttpRequest.Builder upload(ForkedApp app, byte[] document) {
        return app.request("/api/documents")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(document));
    }

    /** Sends as fast as answers come, and says how much memory the application held meanwhile. */
    private List<Long> load(ForkedApp app, int seconds, int senders, Requests requests) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    count(app, requests.request(sent.getAndIncrement()));
                }
            });
            thread.start();
            threads.add(thread);
        }
        List<Long> resident = new ArrayList<>();
        for (int i = 0; i < seconds / SECONDS_BETWEEN_SAMPLES; i++) {
            Thread.sleep(Duration.ofSeconds(SECONDS_BETWEEN_SAMPLES).toMillis());
            resident.add(app.residentMegabytes());
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return resident;
    }

    private void count(ForkedApp app, HttpRequest.Builder request) {
        String answer;
        try {
            HttpResponse<String> response = app.send(request);
            boolean isRefused = response.statusCode() == 429 || response.statusCode() == 503;
            boolean saysWhen = response.headers().firstValue("Retry-After").isPresent();
            answer = response.statusCode() + (isRefused && !saysWhen ? " without Retry-After" : "");
        } catch (IOException | InterruptedException failed) {
            answer = failed.toString();
        }
        answers.computeIfAbsent(answer, first -> new LongAdder()).increment();
    }

    private void print(String what, int seconds) {
        long all = answers.values().stream().mapToLong(LongAdder::sum).sum();
        System.out.println(what + ": " + all / seconds + " answers a second, " + new TreeMap<>(answers));
    }

    private static long max(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
