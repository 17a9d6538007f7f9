package ee.osalus.examples.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a free port of this machine, and a client of it. */
final class RunningApp implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();
    private static final Path SAMPLES = Path.of("../register");

    /** One for all tests that change no setting; it ends with the process. */
    private static final class Shared {

        private static final RunningApp APP = start();

        private static RunningApp start() {
            try {
                return in(Files.createTempDirectory("city"), "--city.burst=100000");
            } catch (IOException noDirectory) {
                throw new UncheckedIOException(noDirectory);
            }
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext application;

    private RunningApp(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static RunningApp shared() {
        return Shared.APP;
    }

    /** Starts it with a store in a directory. */
    static RunningApp in(Path directory, String... settings) {
        List<String> args = new ArrayList<>(List.of("--server.port=0", "--city.data=" + directory));
        args.addAll(List.of(settings));
        return new RunningApp(SpringApplication.run(CityApp.class, args.toArray(String[]::new)));
    }

    /** A document written for the examples. */
    static String sample(String name) {
        try {
            return Files.readString(SAMPLES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    int port() {
        return Integer.parseInt(String.valueOf(application.getEnvironment().getProperty("local.server.port")));
    }

    /** The operations that the controllers serve below a path, such as {@code GET /api/projects}. */
    Set<String> operationsBelow(String path) {
        Set<String> operations = new TreeSet<>();
        application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith(path))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> operations.add(verb + " " + pattern.replace("{project}", "{id}")))));
        return operations;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    /** The text of a page in that language, with plain spaces for the no-break ones. */
    String text(String path, String language) throws IOException, InterruptedException {
        return page(path, language).body().replace('\u00A0', ' ');
    }

    /** What a browser in that language gets. */
    HttpResponse<String> page(String path, String language) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html").header("Accept-Language", language));
    }

    HttpResponse<String> upload(byte[] document, String type, String name) throws IOException, InterruptedException {
        return send(request("/api/documents?name=" + name)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(document)));
    }

    /** Uploads a text, which must be taken. */
    JsonNode upload(String text) throws IOException, InterruptedException {
        HttpResponse<String> response = upload(text.getBytes(StandardCharsets.UTF_8), "text/plain", "");
        if (response.statusCode() != 201) {
            throw new IllegalStateException("refused: " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Sends the form of the start page. */
    HttpResponse<String> form(String text, String fileName, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String part = "--limit\r\nContent-Disposition: form-data; name=\"";
        body.writeBytes((part + "text\"\r\n\r\n" + text + "\r\n" + part + "file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request("/documents")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Override
    public void close() {
        application.close();
    }
}
