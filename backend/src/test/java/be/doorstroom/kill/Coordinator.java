package be.doorstroom.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Speaks to one server as the coordinator of Midwest, signed in by cookie as a browser is. Many
/// threads may share it. A broken connection is an `IOException`.
final class Coordinator implements AutoCloseable {
    private static final String BASE = "/doorstroom/v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI server;
    private String cookie = "";

    Coordinator(URI server) {
        this.server = server;
    }

    URI server() {
        return server;
    }

    void signIn() throws IOException {
        signIn("coordinator-midwest");
    }

    /// As somebody else, in the same house.
    void signIn(String userName) throws IOException {
        var account = Map.of("userName", userName, "password", "doorstroom-demo");
        var request = request("/sessions").POST(body(account));
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            Answer.of(response).acknowledged();
            var cookies = response.headers().firstValue("Set-Cookie").orElseThrow();
            cookie = cookies.substring(0, cookies.indexOf(';'));
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    Answer post(String path, Object content) throws IOException {
        return send(request(path).POST(body(content)));
    }

    Answer post(String path, Object content, String idempotencyKey) throws IOException {
        return send(request(path).header("Idempotency-Key", idempotencyKey).POST(body(content)));
    }

    Answer put(String path) throws IOException {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    Answer put(String path, Object content) throws IOException {
        return send(request(path).PUT(body(content)));
    }

    Answer patch(String path, Object content) throws IOException {
        return send(
                request(path)
                        .setHeader("Content-Type", "application/merge-patch+json")
                        .method("PATCH", body(content)));
    }

    /// All items of a list, from its first page to its last; none when there is no such list.
    List<JsonNode> walk(String path) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        var next = path;
        while (!next.isEmpty()) {
            var page = get(next).json();
            page.path("items").forEach(items::add);
            next = page.path("items").isEmpty() ? "" : local(page.path("next").asText());
        }
        return items;
    }

    /// Without waiting for requests that are still open: their server may be gone.
    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(BASE + path))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookie)
                .header("If-Match", "*")
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException stopped) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException();
    }

    private static HttpRequest.BodyPublisher body(Object content) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(content));
    }

    /// Links bear the public address, which is not that of the test's port.
    private static String local(String link) {
        return link.substring(link.indexOf(BASE) < 0 ? 0 : link.indexOf(BASE) + BASE.length());
    }
}
