package be.doorstroom.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.doorstroom.Api;
import be.doorstroom.Eventually;
import be.doorstroom.House;
import be.doorstroom.Journey;
import be.doorstroom.Problems;
import be.doorstroom.Receiver;
import be.doorstroom.Receiver.Mood;
import be.doorstroom.Receiver.Received;
import be.doorstroom.Wire;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Systems that are told of changes, through a real receiver in all its moods.
@Tag("thorough")
@House
class WebhookTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Receiver receiver;

    @Inject DataSource database;

    private final Api director = Api.as("director-izegem");

    @BeforeAll
    static void open() {
        receiver = new Receiver();
    }

    @AfterAll
    static void close() {
        receiver.close();
    }

    /// A house that others use too is not kept busy.
    @AfterEach
    void remove() {
        for (var user : List.of("director-izegem", "director-ieper")) {
            var hooks = Wire.as(user).get("/webhookSubscriptions?pageSize=200").path("items");
            for (var hook : hooks) {
                Api.as(user)
                        .delete("/webhookSubscriptions/" + hook.path("id").asText(), "*")
                        .then()
                        .statusCode(204);
            }
        }
    }

    /// A webhook of a token, at a path of its own.
    private record Hook(String user, String path, String token, JsonNode made) {
        String name() {
            return made.path("name").asText();
        }

        String id() {
            return made.path("id").asText();
        }

        String secret() {
            return made.path("secret").asText();
        }

        String self() {
            return "/webhookSubscriptions/" + id();
        }

        List<Received> received() {
            return receiver.received(path);
        }

        /// Of these kinds of event.
        List<JsonNode> told(String type) {
            return received().stream()
                    .map(each -> tree(each.body()))
                    .filter(event -> event.path("type").asText().equals("be.doorstroom." + type))
                    .toList();
        }
    }

    @Test
    void an_approved_agenda_is_told_at_once_and_names_the_resource_only() {
        var hook = hook();
        var title = Journey.unique("Kanariewoord");
        var edition = approvedAgenda(title);
        var event = awaited(hook, "edition.changed", "editions/" + edition);
        assertThat(event.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "datacontenttype",
                        "data");
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("source").asText()).isEqualTo("http://doorstroom.test/doorstroom/v1");
        assertThat(event.path("data").size()).isOne();
        assertThat(hook.received()).noneMatch(each -> each.body().contains("Kanariewoord"));
        Api.with(hook.token()).get(event.at("/data/href").asText()).then().statusCode(200);
    }

    @Test
    void a_message_is_signed_under_its_id_and_moment() {
        var hook = hook();
        attempt(hook);
        var message = first(hook);
        assertThat(message.headers().get("content-type"))
                .startsWith("application/cloudevents+json");
        assertThat(message.id()).isEqualTo(tree(message.body()).path("id").asText());
        assertThat(Signature.verifies(message, hook.secret())).isTrue();
        assertThat(Signature.verifies(message, hook().secret())).isFalse();
    }

    @Test
    void for_a_day_the_former_secret_signs_along_with_the_new_one() {
        var hook = hook();
        var renewed = Wire.as("director-izegem").post(hook.self() + "/secrets", Map.of());
        attempt(hook);
        var message = first(hook);
        var secret = renewed.path("secret").asText();
        assertThat(secret).isNotEqualTo(hook.secret());
        assertThat(Signature.verifies(message, secret)).isTrue();
        assertThat(Signature.verifies(message, hook.secret())).isTrue();
        director.get(hook.self()).then().body("secret", equalTo(null));
    }

    @Test
    void a_system_is_told_what_its_token_may_read_and_of_the_kinds_it_wants() {
        var all = hook();
        var other = hook("director-ieper", "33011", Map.of());
        var meetings = hook("director-izegem", "36008", Map.of("kinds", List.of("meeting")));
        var edition = approvedAgenda("Voor directeurs");
        awaited(all, "edition.changed", "editions/" + edition);
        attempt(other);
        attempt(meetings);
        first(other);
        Eventually.until("the trial arrived", () -> !meetings.told("trial").isEmpty());
        assertThat(other.received()).hasSize(1);
        assertThat(meetings.told("edition.changed")).isEmpty();
        assertThat(meetings.told("meeting.changed")).isNotEmpty();
    }

    @Test
    void who_is_busy_gets_the_message_again_under_the_same_id() {
        var hook = hook();
        receiver.answer(hook.path(), 503);
        var id = attempt(hook);
        Eventually.until("it was tried", () -> attempts(id).size() == 1);
        director.get("/webhookMessages/" + id)
                .then()
                .body("status", equalTo("waiting"))
                .body("attempts[0].answered", equalTo(503))
                .body("attempts[0].fault", equalTo("faulty"));
        receiver.answer(hook.path(), 200);
        Eventually.until("it arrived", () -> status(id).equals("sent"));
        assertThat(hook.received()).extracting(Received::id).containsExactly(id, id);
        assertThat(hook.received())
                .extracting(Received::body)
                .hasSize(2)
                .containsOnly(hook.received().getFirst().body());
        assertThat(attempts(id)).hasSize(2);
    }

    @Test
    void who_refuses_is_left_alone_until_somebody_has_looked() {
        var hook = hook();
        receiver.answer(hook.path(), 404);
        var id = attempt(hook);
        Eventually.until("it is paused", () -> state(hook).equals("paused"));
        director.get(hook.self()).then().body("fault", equalTo("refused"));
        assertThat(letters(hook)).hasSize(1);
        var edition = approvedAgenda("Tijdens de pauze");
        assertThat(status(id)).isEqualTo("waiting");
        assertThat(hook.received()).hasSize(1);

        receiver.answer(hook.path(), 204);
        director.put(hook.self() + "/resumption", "*")
                .then()
                .statusCode(200)
                .body("fault", equalTo(null));
        Eventually.until("it arrived", () -> status(id).equals("sent"));
        awaited(hook, "edition.changed", "editions/" + edition);
    }

    @Test
    void who_is_gone_is_told_nothing_any_more() {
        var hook = hook();
        receiver.answer(hook.path(), 410);
        var id = attempt(hook);
        Eventually.until("it ended", () -> state(hook).equals("ended"));
        assertThat(status(id)).isEqualTo("failed");
        assertThat(letters(hook)).hasSize(1);
        Problems.require(
                director.put(hook.self() + "/resumption", "*"),
                409,
                "doorstroom:invalidTransition");
        Problems.require(
                director.post(hook.self() + "/trials", Map.of()), 409, "doorstroom:conflict");
    }

    @Test
    void nobody_is_followed_to_another_address() {
        var hook = hook();
        var elsewhere = "/" + UUID.randomUUID();
        receiver.become(
                hook.path(),
                new Mood.Answers(302, "Location: " + receiver.url(elsewhere) + "\r\n"));
        attempt(hook);
        Eventually.until("it is paused", () -> state(hook).equals("paused"));
        director.get(hook.self()).then().body("fault", equalTo("redirected"));
        assertThat(receiver.received(elsewhere)).isEmpty();
    }

    @Test
    void a_receiver_that_hangs_drips_or_breaks_delays_nobody_else() {
        var hanging = hook();
        var dripping = hook();
        var breaking = hook();
        var fine = hook();
        receiver.become(hanging.path(), new Mood.Hangs());
        receiver.become(dripping.path(), new Mood.Drips());
        receiver.become(breaking.path(), new Mood.Breaks());
        var hung = attempt(hanging);
        var dripped = attempt(dripping);
        var broken = attempt(breaking);
        Eventually.until("one hangs", () -> !hanging.received().isEmpty());
        attempt(fine);
        first(fine);
        Eventually.until(
                "each was given up",
                () -> Stream.of(hung, dripped, broken).noneMatch(id -> attempts(id).isEmpty()));
        assertThat(attempts(hung).getLast()).containsEntry("fault", "timedOut");
        assertThat(attempts(dripped).getLast()).containsEntry("fault", "timedOut");
        assertThat(attempts(broken).getLast()).containsEntry("fault", "unreachable");
        for (var id : List.of(hung, dripped, broken)) {
            assertThat(status(id)).isEqualTo("waiting");
        }
    }

    @Test
    void a_message_is_sent_again_when_its_owner_asks() {
        var hook = hook();
        var id = attempt(hook);
        Eventually.until("it arrived", () -> status(id).equals("sent"));
        director.put("/webhookMessages/" + id + "/resending", "*").then().statusCode(200);
        Eventually.until("it arrived again", () -> hook.received().size() == 2);
        assertThat(hook.received()).extracting(Received::id).containsExactly(id, id);
        director.get("/webhookMessages?status=sent&subscription=" + hook.id())
                .then()
                .body("items.id", hasItem(id));
        Problems.require(
                Api.as("director-ieper").get("/webhookMessages/" + id),
                404,
                "belgif:resourceNotFound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://[::1]/hook",
                "https://10.1.2.3/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[fd00:ec2::254]/",
                "https://[::ffff:127.0.0.1]/hook",
                "https://0.0.0.0/",
                "https://2130706433/",
                "http://8.8.8.8/hook",
                "https://user:secret@localhost/",
                "nergens"
            })
    void an_address_inside_a_network_is_refused(String url) {
        var wish = Map.of("accessToken", token().path("id").asText(), "name", "Naar binnen");
        var answer = director.post("/webhookSubscriptions", with(wish, "url", url));
        Problems.require(answer, 400, "belgif:badRequest");
        answer.then().body("issues.name", contains("url")).body("issues[0].value", equalTo(url));
    }

    @Test
    void an_address_that_leads_inside_later_is_not_called_either() throws SQLException {
        var hook = hook();
        moveInside(hook);
        attempt(hook);
        Eventually.until("it is paused", () -> state(hook).equals("paused"));
        director.get(hook.self()).then().body("fault", equalTo("notPublic"));
        assertThat(hook.received()).isEmpty();
    }

    @Test
    void who_may_see_more_or_less_is_told_to_read_anew_and_then_told_on() throws Exception {
        var hook = hook();
        lookAtWithOtherRights(hook);
        approvedAgenda("Terwijl de rechten wijzigen");
        Eventually.until("it is told", () -> hook.told("rights.changed").size() == 1);
        awaited(hook, "edition.changed", "editions/" + approvedAgenda("Daarna"));
        assertThat(hook.told("rights.changed")).hasSize(1);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() throws Exception {
        try (var house = new SelfSigned()) {
            var hook = hook();
            director.patch(hook.self(), Map.of("url", house.url()), "*").then().statusCode(200);
            var id = attempt(hook);
            Eventually.until("it was tried", () -> !attempts(id).isEmpty());
            assertThat(attempts(id).getLast()).containsEntry("fault", "untrusted");
            assertThat(status(id)).isEqualTo("waiting");
            assertThat(house.heard()).isEmpty();
        }
    }

    @Test
    void with_its_token_a_webhook_ends() {
        var token = token();
        var hook = hook("director-izegem", token, Map.of());
        var path = "/accessTokens/" + token.path("id").asText();
        director.delete(path, token.path("etag").asText()).then().statusCode(204);
        var other = hook();
        awaited(other, "edition.changed", "editions/" + approvedAgenda("Na het intrekken"));
        assertThat(hook.received()).isEmpty();
        director.get(hook.self())
                .then()
                .body("status", equalTo("ended"))
                .body("fault", equalTo("tokenEnded"));
        assertThat(Wire.as("administrator").get("/auditEntries?subjectId=" + hook.id()).toString())
                .contains("webhookMade", "webhookEnded");
    }

    @Test
    void whoever_holds_the_office_changes_it_and_administrators_may_stop_it() {
        var hook = hook();
        var administrator = Api.as("administrator");
        administrator
                .get(hook.self())
                .then()
                .body("permitted", not(hasItem("changeWebhookSubscription")));
        Problems.require(
                administrator.patch(hook.self(), Map.of("name", "Anders"), "*"),
                403,
                "belgif:missingPermission");
        administrator.put(hook.self() + "/pause", "*").then().statusCode(200);
        attempt(hook);
        var path = "/" + UUID.randomUUID();
        director.patch(hook.self(), Map.of("url", receiver.url(path)), "*")
                .then()
                .statusCode(200)
                .body("status", equalTo("paused"));
        director.put(hook.self() + "/resumption", "*").then().statusCode(200);
        Eventually.until("it arrived there", () -> !receiver.received(path).isEmpty());
        assertThat(hook.received()).isEmpty();
        director.delete(hook.self(), "*").then().statusCode(204);
        Problems.require(director.get(hook.self()), 404, "belgif:resourceNotFound");
    }

    @Test
    void a_token_has_five_of_them_at_most() {
        var token = token();
        for (var i = 0; i < 5; i++) hook("director-izegem", token, Map.of());
        Problems.require(
                director.post("/webhookSubscriptions", wish(token, "/zes", Map.of())),
                409,
                "doorstroom:conflict");
    }

    private Hook hook() {
        return hook("director-izegem", token(), Map.of());
    }

    private static Hook hook(String user, String organization, Map<String, Object> more) {
        return hook(user, token(user, organization), more);
    }

    private static Hook hook(String user, JsonNode token, Map<String, Object> more) {
        var path = "/" + UUID.randomUUID();
        var made = Wire.as(user).post("/webhookSubscriptions", wish(token, path, more));
        return new Hook(user, path, token.path("secret").asText(), made);
    }

    private static Map<String, Object> wish(JsonNode token, String path, Map<String, Object> more) {
        Map<String, Object> wish =
                with(
                        Map.of(
                                "accessToken",
                                token.path("id").asText(),
                                "name",
                                Journey.unique("Systeem")),
                        "url",
                        receiver.url(path));
        wish.putAll(more);
        return wish;
    }

    private static Map<String, Object> with(Map<String, ?> wish, String name, Object value) {
        Map<String, Object> all = new HashMap<>(wish);
        all.put(name, value);
        return all;
    }

    private static JsonNode token() {
        return token("director-izegem", "36008");
    }

    private static JsonNode token(String user, String organization) {
        return Wire.as(user)
                .post(
                        "/accessTokens",
                        Map.of(
                                "name",
                                "Documentbeheer",
                                "organization",
                                organization,
                                "role",
                                "director",
                                "scopes",
                                List.of("meetings:read", "minutes:read")));
    }

    private static String approvedAgenda(String title) {
        var journey = Journey.planned();
        journey.add(title, "directors");
        return journey.approveAgenda();
    }

    /// Sends a trial; its id.
    private static String attempt(Hook hook) {
        return Wire.as(hook.user()).post(hook.self() + "/trials", Map.of()).path("id").asText();
    }

    private static Received first(Hook hook) {
        Eventually.until("something arrived", () -> !hook.received().isEmpty());
        return hook.received().getFirst();
    }

    private static JsonNode awaited(Hook hook, String type, String subject) {
        Eventually.until(
                type + " of " + subject,
                () ->
                        hook.told(type).stream()
                                .anyMatch(e -> e.path("subject").asText().equals(subject)));
        return hook.told(type).stream()
                .filter(event -> event.path("subject").asText().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private String state(Hook hook) {
        return director.get(hook.self()).path("status");
    }

    private String status(String message) {
        return director.get("/webhookMessages/" + message).path("status");
    }

    private List<Map<String, Object>> attempts(String message) {
        return director.get("/webhookMessages/" + message).path("attempts");
    }

    /// To whoever made it.
    private static List<JsonNode> letters(Hook hook) {
        var mails = Wire.as("administrator").get("/mails?pageSize=200");
        return mails.path("items")
                .valueStream()
                .filter(mail -> mail.path("kind").asText().equals("webhook"))
                .filter(mail -> mail.path("subject").asText().endsWith(hook.name()))
                .toList();
    }

    /// As when its name leads to another address than the day before.
    private void moveInside(Hook hook) throws SQLException {
        set(hook, "url", "https://127.0.0.1:" + receiver.port() + hook.path());
    }

    /// As when the place was reached by somebody who could read something else.
    private void lookAtWithOtherRights(Hook hook) throws SQLException {
        var start = director.get("/changes").<String>path("next").replaceAll(".*after=", "");
        var place = new String(Base64.getUrlDecoder().decode(start), StandardCharsets.UTF_8);
        var other = place.substring(0, place.lastIndexOf('~')) + "~others";
        set(
                hook,
                "place",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(other.getBytes(StandardCharsets.UTF_8)));
    }

    private void set(Hook hook, String column, String value) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update webhook_subscription set %s = ? where id = ?"
                                        .formatted(column))) {
            update.setString(1, value);
            update.setObject(2, UUID.fromString(hook.id()));
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
