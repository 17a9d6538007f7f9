package ee.osalus.examples.city;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What speaks to the application over HTTP. */
abstract class CityClient {

    static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Where the application listens. */
    abstract int port();

    URI at(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
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
}
