package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Bodies that are larger than anybody needs, whether they say so beforehand or not.
@House
class LargeBodiesTest {
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void a_body_beyond_a_mebibyte_is_too_large() throws Exception {
        requireTooLarge(send(BodyPublishers.ofString(body(MEBIBYTE))));
    }

    @Test
    void a_body_beyond_what_the_server_reads_at_all_is_too_large() throws Exception {
        requireTooLarge(send(BodyPublishers.ofString(body(3 * MEBIBYTE))));
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_too_large_all_the_same() throws Exception {
        var bytes = body(MEBIBYTE).getBytes(StandardCharsets.UTF_8);
        requireTooLarge(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    @Test
    void a_body_just_below_a_mebibyte_is_read() throws Exception {
        var answer = send(BodyPublishers.ofString(body(MEBIBYTE - 1000)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.from(answer.body()).getList("issues.name")).contains("title");
    }

    private static String body(int size) {
        return "{\"title\": \"" + "a".repeat(size) + "\"}";
    }

    private static void requireTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        var problem = JsonPath.from(answer.body());
        assertThat(problem.getString("type")).isEqualTo("urn:problem-type:belgif:payloadTooLarge");
        assertThat(problem.getString("instance"))
                .isEqualTo(
                        "urn:uuid:" + answer.headers().firstValue("BelGov-Trace-Id").orElseThrow());
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        var address = RestAssured.baseURI + ":" + RestAssured.port + Api.BASE + "/meetings";
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/json")
                            .header("Cookie", "doorstroom_session=" + cookie())
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(body)
                            .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static String cookie() {
        var wish = Map.of("userName", "coordinator-midwest", "password", Api.PASSWORD);
        return Api.anonymous()
                .post("/sessions", wish)
                .then()
                .statusCode(201)
                .extract()
                .cookie("doorstroom_session");
    }
}
