package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import be.doorstroom.access.AccountService;
import be.doorstroom.access.NewAccount;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signing in and out, and what a session cookie is good for.
@House
class SessionTest {
    private static final String COOKIE = "doorstroom_session";
    private static final String MAYOR = "mayor-brugge";

    @Inject AccountService accounts;

    @Test
    void five_wrong_passwords_lock_the_account_even_for_the_right_one() {
        var user = open();
        for (var i = 0; i < 5; i++) {
            Problems.require(signIn(user, "wrong password"), 401, "doorstroom:invalidCredentials");
        }
        var locked = Problems.require(signIn(user, Api.PASSWORD), 429, "belgif:tooManyRequests");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void a_locked_account_locks_no_other() {
        var locked = open();
        for (var i = 0; i < 5; i++) signIn(locked, "wrong password");
        signIn(open(), Api.PASSWORD).then().statusCode(201);
    }

    @Test
    void four_wrong_passwords_are_forgiven() {
        var user = open();
        for (var i = 0; i < 4; i++) signIn(user, "wrong password").then().statusCode(401);
        signIn(user, Api.PASSWORD).then().statusCode(201);
        for (var i = 0; i < 4; i++) signIn(user, "wrong password").then().statusCode(401);
        signIn(user, Api.PASSWORD).then().statusCode(201);
    }

    @Test
    void an_unknown_user_is_refused_in_the_same_words_as_a_wrong_password() {
        var unknown = signIn("nobody-" + UUID.randomUUID(), "wrong password");
        var known = signIn(open(), "wrong password");
        Problems.require(unknown, 401, "doorstroom:invalidCredentials");
        assertThat(unknown.<String>path("detail")).isEqualTo(known.path("detail"));
    }

    @Test
    void the_cookie_is_for_the_browser_and_this_site_only() {
        var cookie = signIn(MAYOR, Api.PASSWORD).detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(12 * 60 * 60);
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void the_answer_tells_who_signed_in_and_no_secret() {
        var answer = signIn(MAYOR, Api.PASSWORD);
        answer.then().statusCode(201).body("userName", equalTo(MAYOR));
        assertThat(answer.asString())
                .doesNotContain(answer.cookie(COOKIE))
                .doesNotContain(Api.PASSWORD);
    }

    @Test
    void each_sign_in_has_a_secret_of_its_own() {
        assertThat(signIn(MAYOR, Api.PASSWORD).cookie(COOKIE))
                .isNotEqualTo(signIn(MAYOR, Api.PASSWORD).cookie(COOKIE));
    }

    @Test
    void signing_out_ends_the_session_at_once_and_no_other() {
        var ended = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        var other = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        me(ended).then().statusCode(200);

        var answer =
                RestAssured.given()
                        .cookie(COOKIE, ended)
                        .header("Sec-Fetch-Site", "same-origin")
                        .delete(Api.BASE + "/sessions/current");

        answer.then().statusCode(204);
        assertThat(answer.detailedCookie(COOKIE).getMaxAge()).isZero();
        Problems.require(me(ended), 401, "belgif:noAccessToken");
        me(other).then().statusCode(200);
    }

    @Test
    void a_cookie_that_nobody_has_is_nobodys() {
        Problems.require(me("made up"), 401, "belgif:noAccessToken");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://elsewhere.example",
        "Origin, http://doorstroom.test.elsewhere.example",
        "Origin, null",
        "Origin, //",
        "Referer, http://doorstroom.test/"
    })
    void a_write_with_the_cookie_from_elsewhere_is_refused(String header, String value) {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        var write = RestAssured.given().cookie(COOKIE, cookie).header(header, value);
        Problems.require(
                write.contentType(ContentType.JSON).body("{}").post(Api.BASE + "/accessTokens"),
                403,
                "doorstroom:crossSiteRequest");
    }

    @Test
    void a_write_with_the_cookie_that_does_not_say_where_it_comes_from_is_refused() {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        Problems.require(
                RestAssured.given().cookie(COOKIE, cookie).delete(Api.BASE + "/sessions/current"),
                403,
                "doorstroom:crossSiteRequest");
        me(cookie).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, same-origin", "Origin, http://doorstroom.test"})
    void a_write_with_the_cookie_from_this_site_passes(String header, String value) {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        RestAssured.given()
                .cookie(COOKIE, cookie)
                .header(header, value)
                .delete(Api.BASE + "/sessions/current")
                .then()
                .statusCode(204);
    }

    @Test
    void a_write_from_the_address_it_is_sent_to_passes() {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        RestAssured.given()
                .cookie(COOKIE, cookie)
                .header("Origin", "http://localhost:" + RestAssured.port)
                .delete(Api.BASE + "/sessions/current")
                .then()
                .statusCode(204);
    }

    @Test
    void where_a_browser_comes_from_says_more_than_its_origin() {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        Problems.require(
                RestAssured.given()
                        .cookie(COOKIE, cookie)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", "http://doorstroom.test")
                        .delete(Api.BASE + "/sessions/current"),
                403,
                "doorstroom:crossSiteRequest");
    }

    @Test
    void reading_is_free_from_anywhere() {
        var cookie = signIn(MAYOR, Api.PASSWORD).cookie(COOKIE);
        RestAssured.given()
                .cookie(COOKIE, cookie)
                .header("Sec-Fetch-Site", "cross-site")
                .get(Api.BASE + "/me")
                .then()
                .statusCode(200);
    }

    @Test
    void a_password_never_appears_in_the_log() {
        var user = open();
        var secret = "wachtwoord-" + UUID.randomUUID();
        try (var log = new CapturedLog()) {
            signIn(user, secret).then().statusCode(401);
            signIn("nobody", secret).then().statusCode(401);
            post("{\"userName\": \"" + user + "\", \"password\": \"" + secret + "\", \"x\": 1}")
                    .then()
                    .statusCode(400);
            post("{\"userName\": 1, \"password\": \"" + secret + "\"").then().statusCode(400);
            signIn(user, secret.repeat(9)).then().statusCode(400);
            signIn(user, Api.PASSWORD).then().statusCode(201);
            assertThat(log.text()).contains(CapturedLog.MARK).doesNotContain(secret);
            assertThat(log.text()).doesNotContain(Api.PASSWORD);
        }
    }

    private String open() {
        var user = "test-" + UUID.randomUUID();
        accounts.open(
                List.of(new NewAccount(user, "Proefaccount", null, null, false)), Api.PASSWORD);
        return user;
    }

    private static Response me(String cookie) {
        return RestAssured.given().cookie(COOKIE, cookie).get(Api.BASE + "/me");
    }

    private static Response signIn(String user, String password) {
        return Api.anonymous().post("/sessions", Map.of("userName", user, "password", password));
    }

    private static Response post(String body) {
        return Api.anonymous().post("/sessions", body);
    }
}
