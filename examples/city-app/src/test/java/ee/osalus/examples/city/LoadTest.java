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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than the application can do, for {@code -Dcity.load=SECONDS}; prints what it did, and how much memory it held. */
class LoadTest {

    private static final int SECONDS = Integer.getInteger("city.load", 0);
    private static final int SAMPLES = 5;
    private static final int SENDERS = 48;

    /** As the start script starts it; but else the collector leaves up to a twentieth of what is dead, and counts it as alive. */
    private static final List<String> OPTIONS =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:MarkSweepDeadRatio=0", "-XX:MarkSweepAlwaysCompactCount=1");

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
    private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    private long start;

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

            print("one address, as started by default");
            assertThat(answers).containsOnlyKeys("200", "429");
            assertThat(answers.getOrDefault("200", new LongAdder()).sum()).isBetween(60L, 60L + 5L * (seconds + 1));
        }
    }

    @Test
    void refusesWhatIsTooMuchAndItsMemoryStaysFlat() throws IOException, InterruptedException {
        try (ForkedApp app = ForkedApp.in(directory, OPTIONS, "--city.burst=2000000000")) {
            List<Memory> memory = load(app, SECONDS, SENDERS, requests(app));

            print("many addresses");
            System.out.println("  memory in MB, each " + SECONDS / SAMPLES + " s: " + memory);
            assertThat(List.of("200", "201", "413", "503")).containsAll(answers.keySet());
            assertThat(app.log()).doesNotContain(" ERROR ", " WARN ");
            long first = memory.get(0).live();
            assertThat(memory).allSatisfy(held -> assertThat(held.live()).isLessThanOrEqualTo(first + first / 10));
        }
    }

    /** As addresses do that know nothing of each other: none waits for the answer to another. */
    @Test
    void saysFromWhichRateOnItRefuses() throws IOException, InterruptedException {
        try (ForkedApp app = ForkedApp.in(directory, OPTIONS, "--city.burst=2000000000")) {
            for (int perSecond = 5; !answers.containsKey("503"); perSecond *= 2) {
                send(app, perSecond, Math.max(10, SECONDS / 10), requests(app));

                print(perSecond + " requests a second");
                assertThat(List.of("200", "201", "413", "503")).containsAll(answers.keySet());
            }
        }
    }

    /** What the n-th request is. */
    private interface Requests {
        HttpRequest.Builder request(int number);
    }

    /** How much the application held while it had nothing to do: alive in its heap, and of the machine's memory, in MB. */
    private record Memory(long live, long resident) {}

    private static Requests requests(ForkedApp app) throws IOException, InterruptedException {
        String document = RunningApp.JSON
                .readTree(app.upload(CARD, "text/plain", "").body())
                .get("id")
                .asString();
        return n -> switch (n % 10) {
            case 0 -> app.request("/");
            case 1 -> app.request("/documents/" + document);
            case 2 -> app.request("/api/documents/" + document + "/projects.csv");
            case 3 -> app.request("/documents/" + document + "/projects/0/split");
            case 4 -> upload(app, n % 100 == 4 ? TOO_LARGE : CARD);
            case 5 -> upload(app, n % 1000 == 5 ? LARGE : CARD);
            default -> upload(app, CARD);
        };
    }

    private static HttpRequest.Builder upload(ForkedApp app, byte[] document) {
        return app.request("/api/documents")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(document));
    }

    /** Sends as fast as answers come, and halts a few times to see how much memory is held. */
    private List<Memory> load(ForkedApp app, int seconds, int senders, Requests requests)
            throws IOException, InterruptedException {
        ReadWriteLock halt = new ReentrantReadWriteLock(true);
        begin();
        long end = start + Duration.ofSeconds(seconds).toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    halt.readLock().lock();
                    try {
                        count(app.sendAsync(requests.request(sent.getAndIncrement())))
                                .join();
                    } finally {
                        halt.readLock().unlock();
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        List<Memory> memory = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            Thread.sleep(Duration.ofSeconds(seconds).toMillis() / SAMPLES);
            halt.writeLock().lock();
            try {
                memory.add(new Memory(app.liveMegabytes(), app.residentMegabytes()));
            } finally {
                halt.writeLock().unlock();
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return memory;
    }

    /** Sends so many requests a second, whether answers come or not. */
    private void send(ForkedApp app, int perSecond, int seconds, Requests requests) throws InterruptedException {
        List<CompletableFuture<?>> answered = new ArrayList<>();
        begin();
        for (int i = 0; i < perSecond * seconds; i++) {
            answered.add(count(app.sendAsync(requests.request(sent.getAndIncrement()))));
            Thread.sleep(Duration.ofSeconds(1).toMillis() / perSecond);
        }
        CompletableFuture.allOf(answered.toArray(CompletableFuture[]::new)).join();
    }

    private void begin() {
        answers.clear();
        slowest.reset();
        start = System.nanoTime();
    }

    private CompletableFuture<?> count(CompletableFuture<HttpResponse<String>> response) {
        long asked = System.nanoTime();
        return response.handle((answer, failed) -> {
            slowest.accumulate(Duration.ofNanos(System.nanoTime() - asked).toMillis());
            answers.computeIfAbsent(answer == null ? String.valueOf(failed) : told(answer), first -> new LongAdder())
                    .increment();
            return answer;
        });
    }

    private static String told(HttpResponse<String> answer) {
        boolean isRefused = answer.statusCode() == 429 || answer.statusCode() == 503;
        boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
        return answer.statusCode() + (isRefused && !saysWhen ? " without Retry-After" : "");
    }

    private void print(String what) {
        long all = answers.values().stream().mapToLong(LongAdder::sum).sum();
        long perSecond = all * Duration.ofSeconds(1).toNanos() / (System.nanoTime() - start);
        System.out.println(what + ": " + perSecond + " answers a second, the slowest after " + slowest + " ms, "
                + new TreeMap<>(answers));
    }
}
