package ee.osalus.examples.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A headless Chromium for tests, driven by its own protocol (Chrome DevTools). */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers;
    private final AtomicInteger last = new AtomicInteger();
    private String session = "";

    private Chromium(Process process, WebSocket socket, Map<Integer, CompletableFuture<JsonNode>> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** The browser that is installed here, if one is. */
    public static Optional<Path> installed() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator, -1))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public static Chromium start(Path browser, Path profile) throws Exception {
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> address = address(profile.resolve("DevToolsActivePort"));
        Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://localhost:" + address.get(0) + address.get(1)), new Receiver(answers))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        Chromium chromium = new Chromium(process, socket, answers);
        String target = chromium.send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        chromium.session = chromium.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        return chromium;
    }

    /** The browser writes its port and path once it listens. */
    private static List<String> address(Path file) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (Files.exists(file) && Files.readAllLines(file).size() == 2) {
                return Files.readAllLines(file);
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser did not start");
    }

    /** How large the window is, and whether the person prefers dark pages. */
    public void look(int width, int height, String scheme) throws Exception {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    public void open(URI page) throws Exception {
        send("Page.navigate", Map.of("url", page.toString()));
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** Waits until an expression holds in the page. */
    public void until(String condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!evaluate(condition).asBoolean(false)) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("never came true: " + condition);
            }
            Thread.sleep(50);
        }
    }

    public JsonNode evaluate(String script) throws Exception {
        return send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true))
                .at("/result/value");
    }

    /** Presses a key as a person does: Tab, Enter, or types a text. */
    public void press(String key) throws Exception {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13);
        String text = key.equals("Enter") ? "\r" : "";
        send(
                "Input.dispatchKeyEvent",
                Map.of(
                        "type",
                        "keyDown",
                        "key",
                        key,
                        "windowsVirtualKeyCode",
                        codes.getOrDefault(key, 0),
                        "text",
                        text));
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    public void type(String text) throws Exception {
        send("Input.insertText", Map.of("text", text));
    }

    public void screenshot(Path file) throws Exception {
        JsonNode picture = send("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asString()));
    }

    /** What axe finds in the page that people would stumble on: serious or critical, with the elements. */
    public List<String> accessibilityFindings() throws Exception {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            evaluate(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        JsonNode found = evaluate(
                "axe.run().then(r => r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))");
        if (!found.isArray()) {
            throw new IOException("axe has not run: " + found);
        }
        return found.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** Puts together what comes in parts and gives each answer to who waits for it. */
    private static final class Receiver implements WebSocket.Listener {

        private final Map<Integer, CompletableFuture<JsonNode>> answers;
        private final StringBuilder text = new StringBuilder();

        Receiver(Map<Integer, CompletableFuture<JsonNode>> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
            text.append(data);
            if (isLast) {
                JsonNode message = JSON.readTree(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
                CompletableFuture<JsonNode> waiting =
                        answers.remove(message.path("id").asInt(0));
                if (waiting != null) {
                    waiting.complete(message.path("result"));
                }
            }
            webSocket.request(1);
            return CompletableFuture.completedStage("");
        }
    }
}
