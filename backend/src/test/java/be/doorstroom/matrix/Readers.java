package be.doorstroom.matrix;

import static io.restassured.RestAssured.given;

import be.doorstroom.Api;
import io.restassured.http.ContentType;
import java.util.HashMap;
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

    private static final Map<OpenEye, Readers> OPENED = new ConcurrentHashMap<>();

    private final Map<String, String> headers;

    /// Each kind of readers has sessions of its own: what a session may do is remembered a while.
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    private Readers(Map<String, String> headers) {
        this.headers = headers;
    }

    /// As they would be if the house did not look.
    static Readers with(OpenEye eye) {
        return OPENED.computeIfAbsent(
                eye, each -> new Readers(Map.of(OpenEye.HEADER, each.name())));
    }

    /// The headers by which the house knows the reader.
    Map<String, String> headers(String reader) {
        if (reader.equals(ANONYMOUS)) return headers;
        return headers(reader, secrets.computeIfAbsent(reader, Readers::secret));
    }

    /// In a session of its own, which may be ended.
    Map<String, String> headersAnew(String reader) {
        if (reader.equals(ANONYMOUS)) return headers;
        return headers(reader, secret(reader));
    }

    private Map<String, String> headers(String reader, String secret) {
        Map<String, String> all = new HashMap<>(headers);
        if (reader.startsWith(TOKEN)) {
            all.put("Authorization", "Bearer " + secret);
        } else {
            all.put("Cookie", COOKIE + "=" + secret);
            all.put("Sec-Fetch-Site", "same-origin");
        }
        return all;
    }

    private static String secret(String reader) {
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
