package be.doorstroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// Leads the house to where a test begins: it insists on success, over whatever version there is,
/// and gives the answer as a tree. What a test is about is said with [Api], whose client takes
/// several times as long.
public final class Wire {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String userName;

    private Wire(String userName) {
        this.userName = userName;
    }

    public static Wire as(String userName) {
        return new Wire(userName);
    }

    public JsonNode get(String path) {
        return send("GET", path, "*/*", BodyPublishers.noBody());
    }

    public JsonNode post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    public JsonNode post(String path, byte[] bytes) {
        return send("POST", path, "application/octet-stream", BodyPublishers.ofByteArray(bytes));
    }

    public JsonNode put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    public JsonNode put(String path) {
        return send("PUT", path, "application/json", BodyPublishers.noBody());
    }

    public JsonNode patch(String path, Object body) {
        return send("PATCH", path, "application/merge-patch+json", json(body));
    }

    /// The id of what was made.
    public String make(String path, Object body) {
        return post(path, body).path("id").asText();
    }

    private JsonNode send(String method, String path, String type, BodyPublisher body) {
        var response =
                send(
                        to(Api.BASE + path)
                                .header("Cookie", Api.COOKIE + "=" + Api.cookie(userName))
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("If-Match", "*")
                                .header("Content-Type", type)
                                .method(method, body));
        if (response.statusCode() / 100 == 2) return tree(response);
        var said = new String(response.body(), StandardCharsets.UTF_8);
        throw new AssertionError(
                "%s %s as %s: %d %s"
                        .formatted(method, path, userName, response.statusCode(), said));
    }

    /// To the house of this test.
    public static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address));
    }

    public static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// @throws UncheckedIOException when it is no JSON
    public static JsonNode tree(HttpResponse<byte[]> response) {
        if (response.body().length == 0) return MissingNode.getInstance();
        try {
            return JSON.readTree(response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
