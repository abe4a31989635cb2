package be.doorstroom.matrix;

import static io.restassured.RestAssured.given;

import be.doorstroom.Api;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The columns of the matrix as callers. They sign in for themselves, so that a sign-out or an
/// opened eye touches no other test.
final class Readers {
    static final String ANONYMOUS = "anonymous";
    private static final String TOKEN = "token-";
    private static final String COOKIE = "doorstroom_session";
    private static final Map<String, List<String>> SCOPES =
            Map.of(
                    "token-all",
                    List.of(
                            "regions:read",
                            "meetings:read",
                            "minutes:read",
                            "deliveries:read",
                            "deliveries:acknowledge",
                            "followUps:read",
                            "followUps:write",
                            "briefings:read"),
                    "token-regions",
                    List.of("regions:read"));

    /// As they are; signed in once for the whole run.
    static final Readers HONEST = new Readers(Map.of());

    private final Map<String, String> headers;
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    private Readers(Map<String, String> headers) {
        this.headers = headers;
    }

    /// As they would be if the house did not look.
    static Readers with(OpenEye eye) {
        return new Readers(Map.of(OpenEye.HEADER, eye.name()));
    }

    RequestSpecification request(String reader) {
        if (reader.equals(ANONYMOUS)) return given().headers(headers);
        return request(reader, secrets.computeIfAbsent(reader, this::secret));
    }

    /// In a session of its own, which may be ended.
    RequestSpecification requestAnew(String reader) {
        if (reader.equals(ANONYMOUS)) return given().headers(headers);
        return request(reader, secret(reader));
    }

    private RequestSpecification request(String reader, String secret) {
        var request = given().headers(headers);
        return reader.startsWith(TOKEN)
                ? request.header("Authorization", "Bearer " + secret)
                : request.cookie(COOKIE, secret).header("Sec-Fetch-Site", "same-origin");
    }

    private String secret(String reader) {
        if (reader.startsWith(TOKEN)) return Possessions.tokenSecret(SCOPES.get(reader));
        return given().contentType(ContentType.JSON)
                .body(Map.of("userName", reader, "password", Api.PASSWORD))
                .post(Api.BASE + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .cookie(COOKIE);
    }
}
