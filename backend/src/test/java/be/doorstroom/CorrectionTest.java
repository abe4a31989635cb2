package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Approved minutes that are corrected, and the signatures under each edition.
@House
class CorrectionTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api chair = Api.as("chair-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api director = Api.as("director-izegem");
    private Journey journey;
    private String path;
    private String item = "";

    @BeforeEach
    void plan() {
        journey = Journey.planned();
        path = "/meetings/" + journey.id() + "/minutes";
    }

    @Test
    void a_correction_is_a_new_edition_that_names_the_one_it_replaces() {
        var first = approved("Twaalf dossiers.");
        correct("Het waren er veertien.");
        rewrite("Veertien dossiers.");

        // until it is approved, it is the coordinator's alone
        director.get(path)
                .then()
                .body("status", equalTo("approved"))
                .body("entries[0].summary", containsString("Twaalf"))
                .body("correctionReason", nullValue());
        assertThat(director.get("/editions/" + first).asString()).doesNotContain("Veertien");

        var second = journey.approveMinutes();
        director.get("/editions/" + second)
                .then()
                .statusCode(200)
                .body("letter", equalTo("B"))
                .body("replaces.id", equalTo(first))
                .body("correctionReason", equalTo("Het waren er veertien."))
                .body("entries[0].summary", containsString("Veertien"))
                .body("entries[0].outcomes.text", contains("Eén regionale indeling."));
        director.get("/editions/" + second, "text/html")
                .then()
                .body(containsString("Reden: Het waren er veertien."));

        // the first stays readable and its readers learn which one took its place
        director.get("/editions/" + first)
                .then()
                .statusCode(200)
                .body("entries[0].summary", containsString("Twaalf"));
        director.get(path)
                .then()
                .body("edition.id", equalTo(second))
                .body("editions.letter", contains("A", "B"))
                .body("editions[0].supersededBy.id", equalTo(second))
                .body("editions[1].replaces.id", equalTo(first));
    }

    @Test
    void systems_that_poll_get_the_correction_in_place_of_what_it_corrects() {
        var first = approved("Twaalf dossiers.");
        correct("Het waren er veertien.");
        var second = journey.approveMinutes();
        assertThat(Poller.walk(Tokens.of("director-izegem", "36008"), 100, second))
                .doesNotContain(first);
        director.get("/deliveries?edition=" + first)
                .then()
                .body("items.status", everyItem(equalTo("superseded")));
        director.get("/deliveries?edition=" + second).then().body("items", not(empty()));
        director.get("/outcomes?meeting=" + journey.id()).then().body("items", hasSize(1));
    }

    @Test
    void a_correction_goes_only_to_whom_the_first_edition_went() {
        var first = approved("Twaalf dossiers.");
        var withdrawn =
                Map.of("items", List.of(Map.of("circle", "directors", "status", "withdrawn")));
        coordinator.put("/editions/" + first + "/release", withdrawn, "*").then().statusCode(200);
        correct("Het waren er veertien.");
        var second = journey.approveMinutes();
        director.get("/editions/" + second).then().statusCode(404);
        mayor.get("/editions/" + second).then().statusCode(200);
    }

    @Test
    void outcomes_of_approved_minutes_stay_as_they_are() {
        approved("Twaalf dossiers.");
        correct("Het waren er veertien.");
        coordinator.get(path).then().body("entries[0].permitted", contains("changeMinutesEntry"));
        coordinator.post("/outcomes", outcome()).then().statusCode(409);
    }

    @Test
    void only_approved_minutes_are_corrected_and_only_with_a_reason() {
        start();
        correction("Te vroeg.").then().statusCode(409).body("detail", containsString("inReview"));
        journey.review();
        journey.approveMinutes();
        correction(" ").then().statusCode(400);
    }

    @Test
    void chair_and_secretary_sign_the_hash_of_the_secretariats_rendition() {
        var edition = approved("Twaalf dossiers.");
        sign(coordinator, "secretary", edition).then().statusCode(200);
        sign(coordinator, "secretary", edition).then().statusCode(200).body("items", hasSize(1));
        sign(chair, "chair", edition)
                .then()
                .statusCode(200)
                .body("items.capacity", contains("secretary", "chair"));
        var hash = coordinator.get("/editions/" + edition).header("ETag").replace("\"", "");
        director.get(path + "/signatures")
                .then()
                .body("items.sha256", everyItem(equalTo(hash)))
                .body("items.status", everyItem(equalTo("valid")))
                .body("toSign", empty());
        sign(mayor, "chair", edition).then().statusCode(403);
        sign(chair, "secretary", edition).then().statusCode(403);
    }

    @Test
    void a_revoked_signature_stays_to_be_seen_and_may_be_given_again() {
        var edition = approved("Twaalf dossiers.");
        sign(coordinator, "secretary", edition).then().body("toRevoke", contains("secretary"));
        coordinator.delete(path + "/signatures/secretary", "*").then().statusCode(204);
        sign(coordinator, "secretary", edition)
                .then()
                .body("items.status", contains("revoked", "valid"));
    }

    @Test
    void a_correction_asks_for_signatures_of_its_own() {
        var first = approved("Twaalf dossiers.");
        sign(coordinator, "secretary", first).then().statusCode(200);
        correct("Het waren er veertien.");
        var second = journey.approveMinutes();
        coordinator.get(path + "/signatures").then().body("toSign", contains("secretary"));
        sign(coordinator, "secretary", first)
                .then()
                .statusCode(409)
                .body("detail", containsString(second));
        sign(coordinator, "secretary", second).then().body("items.letter", contains("A", "B"));
    }

    private String approved(String summary) {
        start();
        rewrite(summary);
        journey.review();
        return journey.approveMinutes();
    }

    private void start() {
        item = journey.add("Dossiers", "directors");
        journey.approveAgenda();
        journey.open();
        coordinator.post("/outcomes", outcome()).then().statusCode(201);
    }

    private Map<String, Object> outcome() {
        return Map.of(
                "meeting",
                journey.id(),
                "agendaItem",
                item,
                "type",
                "commonPosition",
                "text",
                "Eén regionale indeling.");
    }

    private void correct(String reason) {
        correction(reason).then().statusCode(201).body("status", equalTo("inCorrection"));
    }

    private Response correction(String reason) {
        var tag = journey.minutes().getString("etag");
        return coordinator.post(path + "/corrections", Map.of("reason", reason), tag);
    }

    private void rewrite(String summary) {
        journey.writeAll(summary);
    }

    private Response sign(Api signer, String capacity, String edition) {
        return signer.put(path + "/signatures/" + capacity, Map.of("edition", edition), "*");
    }
}
