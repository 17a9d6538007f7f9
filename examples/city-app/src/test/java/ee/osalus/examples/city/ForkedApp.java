package ee.osalus.examples.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The application as a process of its own, which can be killed and measured. */
final class ForkedApp extends CityClient implements AutoCloseable {

    private static final String READY = "ready at http://localhost:";
    private static final int SENDERS = 4;

    /** The last line of a histogram of classes: objects, bytes. */
    private static final Pattern TOTAL = Pattern.compile("^Total +\\d+ +(\\d+)", Pattern.MULTILINE);

    private final Process process;
    private final Path log;
    private final int port;

    private ForkedApp(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The options of a virtual machine that starts quickly. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    /** Starts it with a store in a directory, and with options for its virtual machine. */
    static ForkedApp in(Path directory, List<String> options, String... settings)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "city", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                CityApp.class.getName(),
                "--server.port=0",
                "--city.data=" + directory));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ForkedApp(process, log, port(process, log));
    }

    /** The application says in its log where it listens. */
    private static int port(Process process, Path log) throws IOException, InterruptedException {
        while (process.isAlive()) {
            String written = Files.readString(log);
            int at = written.indexOf(READY);
            int end = written.indexOf('/', at + READY.length());
            if (at >= 0 && end >= 0) {
                return Integer.parseInt(written.substring(at + READY.length(), end));
            }
            Thread.sleep(100);
        }
        throw new IOException("the application did not start: " + Files.readString(log));
    }

    @Override
    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** How much memory of the machine it holds, in MB, as Linux tells. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** How much of its heap is alive, in MB: what a full collection leaves, which precedes the histogram that this asks for. */
    long liveMegabytes() throws IOException {
        Process asking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IOException("no histogram: " + histogram);
        }
        return Long.parseLong(total.group(1)) / (1024 * 1024);
    }

    /**
     * Uploads documents from several senders at once, so that commits meet, and kills the process when half of them are answered for.
     *
     * @return the number in the title of each document that was answered for, by its id
     */
    Map<String, Integer> uploadUntilKilled(int uploads) throws InterruptedException {
        Map<String, Integer> answeredFor = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Thread sender = new Thread(() -> {
                for (int n = next.incrementAndGet(); n <= uploads; n = next.incrementAndGet()) {
                    try {
                        JsonNode report = upload("Projekti nimi: Jalgtee nr " + n + "\nMaksumus: 100 EUR\n");
                        answeredFor.put(report.get("id").asString(), n);
                    } catch (IOException | InterruptedException killed) {
                        return;
                    }
                    if (answeredFor.size() >= uploads / 2) {
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
        process.destroyForcibly().waitFor();
        return answeredFor;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
