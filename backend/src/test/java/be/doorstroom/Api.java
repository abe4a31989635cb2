package be.doorstroom;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.LogConfig.logConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Speaks to the API as somebody: signed in by cookie, or with a token.
public final class Api {
    public static final String BASE = "/doorstroom/v1";
    public static final String PASSWORD = "doorstroom-demo";
    public static final String COOKIE = "doorstroom_session";

    /// What was said is shown when a test fails; making every answer pretty for that costs too
    /// much.
    static {
        RestAssured.config =
                RestAssured.config()
                        .logConfig(
                                logConfig()
                                        .enablePrettyPrinting(false)
                                        .enableLoggingOfRequestAndResponseIfValidationFails());
        RestAssured.filters(new AsTheContractSays());
    }

    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();

    private final Supplier<RequestSpecification> who;

    private Api(Supplier<RequestSpecification> who) {
        this.who = who;
    }

    /// Signed in as a demo account, once for the whole run.
    public static Api as(String userName) {
        return new Api(() -> browser(cookie(userName)));
    }

    /// In a session of its own, which may end.
    public static Api holding(String cookie) {
        return new Api(() -> browser(cookie));
    }

    /// Bytes come as they are, unless a test asks for them compressed.
    private static RequestSpecification plain() {
        return given().config(
                        RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static RequestSpecification browser(String cookie) {
        return plain().cookie(COOKIE, cookie).header("Sec-Fetch-Site", "same-origin");
    }

    public static Api with(String token) {
        return new Api(() -> plain().header("Authorization", "Bearer " + token));
    }

    public static Api anonymous() {
        return new Api(Api::plain);
    }

    /// A cookie belongs to one house: one that started anew, on another port, does not know it.
    static String cookie(String userName) {
        return COOKIES.computeIfAbsent(
                RestAssured.port + " " + userName, house -> signIn(userName));
    }

    private static String signIn(String userName) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("userName", userName, "password", PASSWORD))
                .post(BASE + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .cookie(COOKIE);
    }

    public RequestSpecification request() {
        return who.get();
    }

    public Response get(String path) {
        return request().get(at(path));
    }

    public Response get(String path, String accept) {
        return request().accept(accept).get(at(path));
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(at(path));
    }

    public Response post(String path, Object body, String ifMatch) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .post(at(path));
    }

    public Response put(String path, Object body, String ifMatch) {
        return request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put(at(path));
    }

    public Response put(String path, String ifMatch) {
        return request().header("If-Match", ifMatch).put(at(path));
    }

    public Response put(String path) {
        return request().put(at(path));
    }

    public Response patch(String path, Object body, String ifMatch) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch(at(path));
    }

    public Response delete(String path, String ifMatch) {
        return request().header("If-Match", ifMatch).delete(at(path));
    }

    /// Links are absolute with the public address; tests follow them on the test port.
    private static String at(String path) {
        var local = path.replace(TestDatabase.PUBLIC_URL, "");
        return local.startsWith(BASE) ? local : BASE + local;
    }
}
