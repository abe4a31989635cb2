package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What leaves the house does not change, and who got it is written down.
@Tag("dialect")
@House
class FrozenTest {
    @Inject EntityManager entities;

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api neighbour = Api.as("director-tielt");

    @InEveryFormat
    void an_edition_stays_the_same_to_the_byte_whatever_happens_to_its_meeting(String type) {
        var journey = Journey.planned();
        var item = journey.add(Journey.unique("Vervoerregio"), "directors");
        var edition = journey.approveAgenda();
        var path = "/editions/" + edition;
        var before = director.get(path, type).then().statusCode(200).extract().response();

        changeEverything(journey, item);

        var after = director.get(path, type).then().statusCode(200).extract().response();
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
    }

    private void changeEverything(Journey journey, String item) {
        var meeting = "/meetings/" + journey.id();
        coordinator.patch(meeting, Map.of("title", "Anders"), "*").then().statusCode(200);
        coordinator
                .patch(meeting + "/agendaItems/" + item, Map.of("title", "Anders"), "*")
                .then()
                .statusCode(200);
        journey.approveAgenda();
        journey.open();
    }

    @InEveryFormat
    void the_digest_is_that_of_the_bytes(String type) throws Exception {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        for (var reader : List.of(coordinator, director, Api.as("mayor-izegem"))) {
            var answer = reader.get("/editions/" + edition, type);
            answer.then().statusCode(200);
            var sha256 = MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
            assertThat(answer.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rendition set sha256 = 'another' where edition = ?1",
                "delete from rendition where edition = ?1"
            })
    void the_database_itself_refuses_to_change_what_is_frozen(String change) {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        assertThatThrownBy(() -> write(change, UUID.fromString(edition)))
                .rootCause()
                .hasMessageContaining("rows of rendition are frozen");
        director.get("/editions/" + edition).then().statusCode(200);
    }

    private void write(String change, UUID edition) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(change)
                                .setParameter(1, edition)
                                .executeUpdate());
    }

    @Test
    void readers_of_one_circle_get_the_same_bytes() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        assertThat(director.get("/editions/" + edition).asByteArray())
                .isEqualTo(neighbour.get("/editions/" + edition).asByteArray());
    }

    @Test
    void frozen_json_holds_no_address_of_this_installation() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        assertThat(director.get("/editions/" + edition).asString())
                .doesNotContain(TestDatabase.PUBLIC_URL)
                .contains("\"self\":\"/doorstroom/v1/editions/" + edition + "\"");
    }

    @Test
    void outcomes_of_approved_minutes_change_no_more() {
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        journey.approveAgenda();
        journey.open();
        var wish =
                Map.of(
                        "meeting",
                        journey.id(),
                        "agendaItem",
                        item,
                        "type",
                        "noted",
                        "text",
                        "Kennis genomen.");
        var outcome = coordinator.post("/outcomes", wish).<String>path("id");
        journey.review();
        journey.approveMinutes();

        coordinator
                .patch("/outcomes/" + outcome, Map.of("text", "Anders"), "*")
                .then()
                .statusCode(409);
        coordinator.delete("/outcomes/" + outcome, "*").then().statusCode(409);
        coordinator.post("/outcomes", wish).then().statusCode(409);
        coordinator
                .get("/outcomes/" + outcome)
                .then()
                .statusCode(200)
                .body("text", equalTo("Kennis genomen."));
    }

    @InEveryFormat
    void the_first_fetch_by_a_recipient_is_the_receipt_in_every_form(String type) {
        var edition = delivered();
        director.get("/editions/" + edition, type).then().statusCode(200);
        delivery(edition).then().body("status", equalTo("retrieved"));
    }

    @Test
    void a_system_with_a_token_of_the_office_fetches_for_it() {
        var edition = delivered();
        Api.with(Tokens.of("director-izegem", "36008"))
                .get("/editions/" + edition)
                .then()
                .statusCode(200);
        delivery(edition).then().body("status", equalTo("retrieved"));
    }

    @Test
    void one_fetch_is_the_receipt_of_every_delivery_of_the_reader() {
        var edition = delivered();
        director.get("/editions/" + edition).then().statusCode(200);
        assertThat(
                        director.get("/deliveries?edition=" + edition)
                                .<Map<String, String>>path(
                                        "items.collectEntries"
                                                + " { [(it.recipient.office): it.status] }"))
                .isEqualTo(Map.of("director", "retrieved", "college", "retrieved"));
    }

    @Test
    void a_second_fetch_changes_nothing() {
        var edition = delivered();
        director.get("/editions/" + edition).then().statusCode(200);
        var first = delivery(edition).asString();
        director.get("/editions/" + edition).then().statusCode(200);
        director.get("/editions/" + edition, "text/html").then().statusCode(200);
        assertThat(delivery(edition).asString()).isEqualTo(first);
    }

    @Test
    void looking_at_the_head_is_no_receipt() {
        var edition = delivered();
        director.request().head(Api.BASE + "/editions/" + edition).then().statusCode(200);
        requireNoReceipt(edition);
    }

    @Test
    void not_modified_is_no_receipt() {
        var edition = delivered();
        var tag = neighbour.get("/editions/" + edition).header("ETag");
        director.request()
                .header("If-None-Match", tag)
                .get(Api.BASE + "/editions/" + edition)
                .then()
                .statusCode(304);
        requireNoReceipt(edition);
    }

    @Test
    void neither_is_a_form_that_cannot_be_had() {
        var edition = delivered();
        director.get("/editions/" + edition, "application/msword").then().statusCode(406);
        requireNoReceipt(edition);
    }

    @Test
    void other_readers_give_no_receipt_for_the_recipient() {
        var edition = delivered();
        coordinator.get("/editions/" + edition).then().statusCode(200);
        neighbour.get("/editions/" + edition).then().statusCode(200);
        Api.as("chair-midwest").get("/editions/" + edition).then().statusCode(200);
        requireNoReceipt(edition);
    }

    @Test
    void lists_give_no_receipt() {
        var edition = delivered();
        director.get("/minutes?pageSize=200").then().statusCode(200);
        director.get("/deliveries?pageSize=200").then().statusCode(200);
        requireNoReceipt(edition);
    }

    @Test
    void only_what_was_fetched_can_be_acknowledged_and_only_by_its_recipient() {
        var edition = delivered();
        var path = "/deliveries/" + delivery(edition).path("id") + "/acknowledgement";
        Problems.require(director.put(path), 409, "doorstroom:invalidTransition");
        director.get("/editions/" + edition).then().statusCode(200);
        Problems.require(neighbour.put(path), 404, "belgif:resourceNotFound");
        Problems.require(coordinator.put(path), 403, "belgif:missingPermission");
        director.put(path).then().statusCode(200).body("status", equalTo("acknowledged"));
        var first = delivery(edition).asString();
        director.put(path).then().statusCode(200);
        assertThat(delivery(edition).asString()).isEqualTo(first);
    }

    private static String delivered() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        Eventually.delivered(edition);
        return edition;
    }

    private void requireNoReceipt(String edition) {
        delivery(edition)
                .then()
                .body("status", equalTo("delivered"))
                .body("retrievedAt", nullValue());
    }

    /// The delivery of the edition to the director of Izegem.
    private Response delivery(String edition) {
        var id =
                director.get("/deliveries?edition=" + edition)
                        .<String>path("items.find { it.recipient.office == 'director' }.id");
        return director.get("/deliveries/" + id);
    }
}
