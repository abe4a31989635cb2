package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who calls: without token, with a wrong one, with one that is revoked or lacks a scope.
@House
class CallersTest {
    private static final List<String> MEETINGS_ONLY = List.of("meetings:read");

    private final Api director = Api.as("director-izegem");

    @Test
    void without_a_token_the_answer_says_how_to_show_one() {
        var answer =
                Problems.require(Api.anonymous().get("/meetings"), 401, "belgif:noAccessToken");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ds_nobody", "x", "ds_' or 1=1"})
    void a_token_that_nobody_has_is_refused(String token) {
        var answer =
                Problems.require(
                        Api.with(token).get("/meetings"), 401, "belgif:invalidAccessToken");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void a_wrong_token_is_refused_where_nobody_needs_one_too() {
        Problems.require(Api.with("ds_nobody").get("/health"), 401, "belgif:invalidAccessToken");
    }

    @Test
    void every_answer_says_how_much_more_its_client_may_ask() {
        var clerk = Api.as("clerk-tielt");
        var first = clerk.get("/regions");
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"client\";q=1000000;w=60");
        assertThat(first.header("RateLimit")).matches("\"client\";r=\\d+;t=\\d+");
        assertThat(Api.with("ds_nobody").get("/regions").header("RateLimit")).isNotNull();
    }

    @Test
    void a_revoked_token_opens_nothing_from_that_moment() {
        var token = make(MEETINGS_ONLY);
        var system = Api.with(token.path("secret"));
        system.get("/meetings").then().statusCode(200);

        director.delete("/accessTokens/" + token.path("id"), token.path("etag"))
                .then()
                .statusCode(204);

        Problems.require(system.get("/meetings"), 401, "belgif:expiredAccessToken");
    }

    @Test
    void a_token_reaches_no_further_than_its_scopes() {
        var system = Api.with(make(MEETINGS_ONLY).path("secret"));
        system.get("/meetings").then().statusCode(200);
        Problems.require(system.get("/minutes"), 403, "belgif:missingScope")
                .then()
                .body("detail", containsString("minutes:read"));
    }

    @Test
    void writing_is_for_people() {
        var system = Api.with(make(MEETINGS_ONLY).path("secret"));
        Problems.require(system.post("/meetings", Map.of()), 403, "belgif:missingScope")
                .then()
                .body("detail", startsWith("This is for people"));
    }

    @Test
    void a_token_makes_no_other_token() {
        var system = Api.with(make(MEETINGS_ONLY).path("secret"));
        Problems.require(system.get("/accessTokens"), 403, "belgif:missingScope");
    }

    @Test
    void a_token_cannot_have_the_scope_of_a_person() {
        var wish =
                Map.of(
                        "name", "Documentbeheer",
                        "organization", "36008",
                        "role", "director",
                        "scopes", List.of("person"));
        Problems.require(director.post("/accessTokens", wish), 400, "belgif:badRequest");
    }

    @Test
    void a_secret_is_shown_once() {
        var token = make(MEETINGS_ONLY);
        var secret = token.<String>path("secret");
        assertThat(secret).startsWith("ds_");
        assertThat(director.get("/accessTokens?pageSize=200").asString())
                .contains(token.<String>path("id"))
                .doesNotContain(secret);
    }

    @Test
    void a_token_is_revoked_by_its_maker_only() {
        var token = make(MEETINGS_ONLY);
        Problems.require(
                Api.as("director-tielt")
                        .delete("/accessTokens/" + token.path("id"), token.path("etag")),
                404,
                "belgif:resourceNotFound");
        Api.with(token.path("secret")).get("/meetings").then().statusCode(200);
    }

    @Test
    void a_role_that_a_person_lacks_is_403() {
        Problems.require(director.get("/auditEntries"), 403, "belgif:missingPermission");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doorstroom/v1/nothing",
                "/doorstroom/v1/",
                "/doorstroom/v1",
                "/doorstroom/v2/meetings",
                "/doorstroom/",
                "/doorstroom"
            })
    void an_unknown_address_below_the_api_is_a_problem_and_never_a_page(String path) {
        for (var accept : List.of("application/json", "text/html", "*/*")) {
            Response answer = RestAssured.given().accept(accept).get(path);
            Problems.require(answer, 404, "belgif:resourceNotFound");
        }
    }

    private Response make(List<String> scopes) {
        var wish =
                Map.of(
                        "name", "Documentbeheer",
                        "organization", "36008",
                        "role", "director",
                        "scopes", scopes);
        var made = director.post("/accessTokens", wish);
        made.then().statusCode(201);
        return made;
    }
}
