package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How answers travel: their digest, their compression, the policy that goes with them.
@House
class TransportTest {
    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void a_reader_can_see_whether_every_byte_arrived() throws NoSuchAlgorithmException {
        for (var path : List.of("/meetings", "/me", "/regions/midwest")) {
            var answer = coordinator.get(path).then().statusCode(200).extract();
            var sha256 = MessageDigest.getInstance("SHA-256").digest(answer.body().asByteArray());
            assertThat(answer.header("Repr-Digest"))
                    .as(path)
                    .isEqualTo(
                            "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(sha256)));
        }
    }

    /// A digest is of the bytes that travel (RFC 9530, 3), and these are others than it was made
    /// of.
    @Test
    void what_travels_compressed_bears_no_digest() {
        try (var client = HttpClient.newHttpClient()) {
            var edition = Journey.approvedMinutes(Journey.unique("Punt"));
            for (var format : List.of("json", "html")) {
                var answer = compressed(client, "/editions/" + edition + "?format=" + format);
                assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
                assertThat(answer.headers().firstValue("Repr-Digest")).isEmpty();
            }
            var pdf = compressed(client, "/editions/" + edition + "?format=pdf");
            assertThat(pdf.headers().firstValue("Content-Encoding").orElse(""))
                    .isNotEqualTo("gzip");
            assertThat(pdf.headers().firstValue("Repr-Digest")).isPresent();
        }
    }

    private static HttpResponse<byte[]> compressed(HttpClient client, String path) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + RestAssured.port + Api.BASE + path))
                        .header("Cookie", Api.COOKIE + "=" + Api.cookie("coordinator-midwest"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept-Encoding", "gzip")
                        .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).join();
    }

    /// Of two policies a browser obeys both, and so shows a page without its style.
    @Test
    void an_answer_has_one_policy_of_what_it_may_load() {
        var edition = Journey.approvedMinutes(Journey.unique("Punt"));
        assertThat(policies(coordinator.get("/editions/" + edition, "text/html")))
                .singleElement(STRING)
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(policies(coordinator.get("/meetings")))
                .singleElement(STRING)
                .startsWith("default-src 'self'");
    }

    private static List<String> policies(Response answer) {
        return answer.headers().getValues("Content-Security-Policy");
    }
}
