package be.doorstroom;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;

/// What every refusal looks like.
public final class Problems {
    private static final String UUID =
            "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Problems() {}

    /// @param type without `urn:problem-type:`
    public static Response require(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .header("BelGov-Trace-Id", matchesPattern(UUID))
                .body("type", equalTo("urn:problem-type:" + type))
                .body("status", equalTo(status))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()))
                .body("instance", equalTo("urn:uuid:" + answer.header("BelGov-Trace-Id")));
        return answer;
    }
}
