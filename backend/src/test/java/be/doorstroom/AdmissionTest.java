package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, by whom, and how somebody is out again.
@House
class AdmissionTest {
    private static final String REFUSED = "doorstroom:invalidCredentials";

    private final Api administrator = Api.as("administrator");

    @Inject EntityManager entities;

    @Test
    void an_invited_account_opens_with_the_password_that_its_owner_chose() {
        var newcomer = Newcomer.invited();
        newcomer.signIn("").then().statusCode(400);
        Problems.require(newcomer.signIn(Newcomer.PASSWORD), 401, REFUSED);

        newcomer.choose(newcomer.secret(), Newcomer.PASSWORD)
                .then()
                .statusCode(200)
                .body("userName", equalTo(newcomer.userName()));

        newcomer.signIn(Newcomer.PASSWORD).then().statusCode(201);
        assertThat(newcomer.account().getString("status")).isEqualTo("active");
    }

    @Test
    void a_link_works_once() {
        var newcomer = Newcomer.invited();
        var secret = newcomer.secret();
        newcomer.choose(secret, Newcomer.PASSWORD).then().statusCode(200);
        Problems.require(newcomer.choose(secret, "een-ander-wachtwoord"), 401, REFUSED);
        newcomer.signIn(Newcomer.PASSWORD).then().statusCode(201);
    }

    @Test
    void of_many_who_spend_a_link_at_once_one_is_in_time() {
        var newcomer = Newcomer.invited();
        var secret = newcomer.secret();
        var statuses =
                Together.run(
                        8,
                        turn ->
                                () ->
                                        newcomer.choose(secret, "wachtwoord-nummer-" + turn)
                                                .statusCode());
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status != 200)).containsOnly(401);
    }

    @Test
    void a_new_invitation_takes_the_place_of_the_one_before() {
        var newcomer = Newcomer.invited();
        var first = newcomer.secret();
        newcomer.become("invitation").then().statusCode(200);
        Problems.require(newcomer.choose(first, Newcomer.PASSWORD), 401, REFUSED);
        newcomer.choose(newcomer.secret(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void a_link_that_is_too_old_opens_nothing() {
        var newcomer = Newcomer.invited();
        var secret = newcomer.secret();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createQuery(
                                        "update OneTimeLink set expiresAt = madeAt"
                                                + " where account = :id")
                                .setParameter("id", UUID.fromString(newcomer.id()))
                                .executeUpdate());
        Problems.require(newcomer.choose(secret, Newcomer.PASSWORD), 401, REFUSED);
    }

    @Test
    void the_database_does_not_hold_the_secret_of_a_link() {
        var newcomer = Newcomer.invited();
        var hashes =
                rows(
                        "select secretHash from OneTimeLink where account = :value",
                        UUID.fromString(newcomer.id()));
        assertThat(hashes).hasSize(1).doesNotContain(newcomer.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"te-kort", "%s", "Mijn-%s!"})
    void a_weak_password_is_refused_and_the_link_stays_good(String pattern) {
        var newcomer = Newcomer.invited();
        var secret = newcomer.secret();
        var weak = pattern.formatted(newcomer.userName());
        Problems.require(newcomer.choose(secret, weak), 400, "belgif:badRequest")
                .then()
                .body("issues.name", hasItem("password"));
        newcomer.choose(secret, Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void a_user_name_that_is_taken_is_refused() {
        var wish = Newcomer.wish(Newcomer.invited().userName());
        Problems.require(administrator.post("/accounts", wish), 409, "doorstroom:conflict");
    }

    @Test
    void every_fault_of_a_wish_is_named() {
        var wish = Map.of("userName", "Met Spatie", "name", "", "email", "geen adres", "x", 1);
        Problems.require(administrator.post("/accounts", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name.sort()", equalTo(List.of("email", "name", "userName", "x")));
    }

    @Test
    void the_answer_to_a_forgotten_password_does_not_tell_whether_there_is_an_account() {
        var newcomer = Newcomer.entered();
        var known = ask(newcomer.userName());
        var unknown = ask("niemand-" + UUID.randomUUID());
        assertThat(known).isEqualTo(unknown);
        assertThat(newcomer.letters()).hasSize(2);
    }

    @Test
    void a_forgotten_password_is_replaced_and_every_session_ends() {
        var newcomer = Newcomer.entered();
        var session = newcomer.session();
        session.get("/me").then().statusCode(200);
        ask(newcomer.address().toUpperCase(Locale.ROOT));

        newcomer.choose(newcomer.secret(), "een-heel-ander-woord").then().statusCode(200);

        session.get("/me").then().statusCode(401);
        Problems.require(newcomer.signIn(Newcomer.PASSWORD), 401, REFUSED);
        newcomer.signIn("een-heel-ander-woord").then().statusCode(201);
    }

    @Test
    void who_asks_twice_gets_one_mail() {
        var newcomer = Newcomer.entered();
        ask(newcomer.userName());
        ask(newcomer.userName());
        assertThat(newcomer.letters()).hasSize(2);
    }

    @Test
    void an_account_that_ends_is_out_at_once_and_can_be_invited_again() {
        var newcomer = Newcomer.entered();
        var session = newcomer.session();
        session.get("/me").then().statusCode(200);

        newcomer.become("ending").then().statusCode(200).body("status", equalTo("ended"));

        session.get("/me").then().statusCode(401);
        Problems.require(newcomer.signIn(Newcomer.PASSWORD), 401, REFUSED);
        ask(newcomer.userName());
        assertThat(newcomer.letters()).hasSize(1);
        newcomer.become("ending").then().statusCode(200);
        newcomer.become("invitation").then().statusCode(200).body("status", equalTo("invited"));
        newcomer.choose(newcomer.secret(), Newcomer.PASSWORD).then().statusCode(200);
    }

    @Test
    void an_account_is_erased_only_when_it_has_ended_and_then_nothing_tells_whose_it_was() {
        var newcomer = Newcomer.entered();
        Problems.require(newcomer.become("erasure"), 409, "doorstroom:invalidTransition");
        newcomer.become("ending").then().statusCode(200);

        newcomer.become("erasure").then().statusCode(200).body("status", equalTo("erased"));

        newcomer.become("erasure").then().statusCode(200).body("email", nullValue());
        var told = administrator.get("/accounts/" + newcomer.id()).asString();
        assertThat(told).doesNotContain(newcomer.userName(), "AD van Proef", "@");
        assertThat(newcomer.letters()).isEmpty();
        Problems.require(newcomer.become("invitation"), 409, "doorstroom:invalidTransition");
        Eventually.until(
                "the erasure is in the audit trail",
                () -> newcomer.traces().contains("accountErased"));
    }

    @Test
    void a_repeat_of_the_invitation_does_not_tell_what_was_erased() {
        var user = "nieuw-" + UUID.randomUUID();
        var key = Journey.unique("sleutel");
        var id = keyed(user, key).statusCode(201).extract().<String>path("id");
        keyed(user, key).statusCode(201).body("id", equalTo(id));
        var newcomer = new Newcomer(id, "", user);
        newcomer.become("ending");
        newcomer.become("erasure").then().statusCode(200);
        assertThat(rows("select id from IdempotentAnswer where body like :value", "%" + user + "%"))
                .isEmpty();
    }

    @Test
    void another_address_voids_the_link_that_is_under_way() {
        var newcomer = Newcomer.invited();
        var secret = newcomer.secret();
        administrator
                .patch("/accounts/" + newcomer.id(), Map.of("email", "ander@mail.example"), "*")
                .then()
                .statusCode(200)
                .body("email", equalTo("ander@mail.example"))
                .body("name", equalTo("AD van Proef"));
        Problems.require(newcomer.choose(secret, Newcomer.PASSWORD), 401, REFUSED);
    }

    @Test
    void the_last_administrator_stays() {
        var me = administrator.get("/me").jsonPath().getString("id");
        Problems.require(
                administrator.put("/accounts/" + me + "/ending", "*"), 409, "doorstroom:conflict");
        Problems.require(
                administrator.patch("/accounts/" + me, Map.of("administrator", false), "*"),
                409,
                "doorstroom:conflict");
    }

    @Test
    void accounts_are_found_by_the_beginning_of_their_name_and_by_what_they_hold() {
        var newcomer = Newcomer.invited();
        var path = "/accounts?userName=" + newcomer.userName();
        administrator.get(path).then().body("items.id", equalTo(List.of(newcomer.id())));
        administrator.get(path + "&organization=37011").then().body("items.size()", equalTo(0));
        newcomer.give("37011", "policyOfficer").then().statusCode(201);
        administrator
                .get(path + "&organization=37011&status=invited")
                .then()
                .body("items.mandates", equalTo(List.of(1)));
        administrator.get("/accounts?userName=%25").then().body("items.size()", equalTo(0));
    }

    private List<String> rows(String query, Object value) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        entities.createQuery(query, String.class)
                                .setParameter("value", value)
                                .getResultList());
    }

    private static ValidatableResponse keyed(String user, String key) {
        return Api.as("administrator")
                .request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Newcomer.wish(user))
                .post(Api.BASE + "/accounts")
                .then();
    }

    private static String ask(String account) {
        return Api.anonymous()
                .post("/passwordResets", Map.of("account", account))
                .then()
                .statusCode(202)
                .extract()
                .asString();
    }
}
