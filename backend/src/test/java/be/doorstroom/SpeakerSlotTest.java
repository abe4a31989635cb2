package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Somebody from outside who speaks on a point gets the own slot of the agenda, and nothing else.
@Tag("dialect")
@House
class SpeakerSlotTest {
    private static final String SLOTS = "/deliveries?pageSize=200&kind=agendaSlot";
    private static final String PROVINCE = "province-west-vlaanderen";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api guest = Api.as("guest-province");
    private final String title = Journey.unique("Overleg met spreker");
    private final String mobility = Journey.unique("Mobiliteitsplan");
    private final String internal = Journey.unique("Interne kwestie");
    private Journey journey;

    @BeforeEach
    void plan() {
        journey = Journey.planned();
        name(coordinator, journey.id());
    }

    @Test
    void the_guest_reads_when_and_where_they_speak_and_confirms_it() {
        journey.add(internal, "body");
        journey.add(spoken(mobility, "body", PROVINCE));
        journey.approveAgenda();

        var slot = slot();
        guest.get("/editions/" + slot)
                .then()
                .statusCode(200)
                .body("type", equalTo("agendaSlot"))
                .body("letter", equalTo("A"))
                .body("addressee.id", equalTo(PROVINCE))
                .body("location", equalTo("Stadhuis Roeselare"))
                .body("slots.title", contains(mobility))
                .body("slots.speaker", contains("Projectleider"))
                .body("slots.startsAt", contains(containsString("09:20")))
                .body("slots.endsAt", contains(containsString("09:40")));
        for (var type : List.of("application/json", "text/html", "text/plain")) {
            assertThat(guest.get("/editions/" + slot, type).asString())
                    .contains(mobility)
                    .doesNotContain(internal)
                    .doesNotContain("Toelichting bij");
        }
        guest.get("/editions/" + slot, "application/pdf").then().statusCode(200);

        var delivery = delivery(guest, slot);
        delivery.then().body("items.status", contains("retrieved"));
        guest.put("/deliveries/" + id(delivery) + "/acknowledgement").then().statusCode(200);
        delivery(coordinator, slot).then().body("items.status", contains("acknowledged"));
    }

    @Test
    void nobody_else_reads_the_slot_and_the_guest_reads_no_agenda() {
        journey.add(spoken(mobility, "public", PROVINCE));
        var agenda = journey.approveAgenda();
        var slot = slot();
        for (var other : List.of("director-izegem", "mayor-izegem", "chair-midwest")) {
            Api.as(other).get("/editions/" + slot).then().statusCode(404);
        }
        for (var other : List.of("coordinator-westhoek", "councillor-izegem", "director-ieper")) {
            Api.as(other).get("/editions/" + slot).then().statusCode(404);
            delivery(Api.as(other), slot).then().body("items", empty());
        }
        guest.get("/editions/" + agenda).then().statusCode(404);
        guest.get("/meetings/" + journey.id()).then().statusCode(404);
        coordinator.get("/editions/" + slot).then().statusCode(200);
    }

    @Test
    void a_guest_of_one_region_is_none_of_another() {
        var westhoek =
                Sitting.plan(
                        "coordinator-westhoek",
                        "westhoek-mayors-conference",
                        "2091-03-22T09:00:00+01:00");
        name(Api.as("coordinator-westhoek"), westhoek.id());
        westhoek.add(spoken(mobility, "public", PROVINCE));
        Wire.as("coordinator-westhoek").post(westhoek.path() + "/agendaVersions", Map.of());
        var slot = slot(Api.as("coordinator-westhoek"));
        guest.get("/editions/" + slot).then().statusCode(404);
        delivery(guest, slot).then().body("items", empty());
    }

    @Test
    void a_speaker_hears_again_only_when_something_changes_for_them() {
        var point = journey.add(spoken(mobility, "directors", PROVINCE));
        journey.approveAgenda();
        var first = slot();

        journey.add("Nog een punt", "directors");
        journey.approveAgenda();
        assertThat(slot()).isEqualTo(first);

        change(point, Map.of("minutes", 35)).then().statusCode(200);
        journey.approveAgenda();
        var second = slot();
        assertThat(second).isNotEqualTo(first);
        guest.get("/editions/" + second)
                .then()
                .statusCode(200)
                .body("replaces.href", containsString(first))
                .body("slots.endsAt", contains(containsString("09:35")));
        delivery(guest, first).then().body("items.status", contains("superseded"));
    }

    @Test
    void a_speaker_who_is_not_expected_any_more_cannot_read_the_slot_and_is_told() {
        var point = journey.add(spoken(mobility, "directors", PROVINCE));
        journey.approveAgenda();
        var slot = slot();
        guest.get("/editions/" + slot).then().statusCode(200);

        Map<String, Object> nobody = new HashMap<>();
        nobody.put("speaker", null);
        change(point, nobody).then().statusCode(200);
        journey.approveAgenda();
        guest.get("/editions/" + slot).then().statusCode(404);

        change(point, Map.of("speaker", speaker(PROVINCE))).then().statusCode(200);
        journey.approveAgenda();
        assertThat(slot()).isNotEqualTo(slot);
        guest.get("/editions/" + slot()).then().statusCode(200);
    }

    @Test
    void an_agenda_that_is_recalled_from_everybody_takes_its_slots_along() {
        journey.add(spoken(mobility, "directors", PROVINCE));
        var agenda = journey.approveAgenda();
        var slot = slot();
        recall(agenda, "directors");
        guest.get("/editions/" + slot).then().statusCode(200);
        recall(agenda, "body");
        guest.get("/editions/" + slot).then().statusCode(404);
    }

    @Test
    void an_earlier_agenda_that_is_recalled_leaves_the_slots_of_the_later_one() {
        journey.add(spoken(mobility, "directors", PROVINCE));
        var earlier = journey.approveAgenda();
        journey.add("Nog een punt", "directors");
        journey.approveAgenda();
        recall(earlier, "directors");
        recall(earlier, "body");
        guest.get("/editions/" + slot()).then().statusCode(200);
    }

    @Test
    void a_point_of_the_secretariat_invites_nobody() {
        journey.add(spoken(mobility, "secretariat", PROVINCE));
        journey.add("Ander punt", "directors");
        journey.approveAgenda();
        coordinator
                .get(SLOTS)
                .then()
                .statusCode(200)
                .body("items.edition.title", not(hasItem(containsString(title))));
    }

    @Test
    void an_organization_that_nobody_knows_is_refused() {
        coordinator
                .post(
                        "/meetings/" + journey.id() + "/agendaItems",
                        spoken(mobility, "directors", "no-such-organization"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("speaker.guestOf"));
        assertThat(journey.agenda().getList("items")).isEmpty();
    }

    private static Map<String, Object> spoken(String title, String circle, String guestOf) {
        Map<String, Object> point = new HashMap<>(Journey.point(title, circle));
        point.remove("presenter");
        point.put("speaker", speaker(guestOf));
        return point;
    }

    private static Map<String, String> speaker(String guestOf) {
        return Map.of("name", "Projectleider", "organization", "Vervoerregio", "guestOf", guestOf);
    }

    private Response change(String item, Map<String, Object> patch) {
        return coordinator.patch("/meetings/" + journey.id() + "/agendaItems/" + item, patch, "*");
    }

    private void recall(String edition, String circle) {
        coordinator
                .put(
                        "/editions/" + edition + "/release",
                        Map.of("items", List.of(Map.of("circle", circle, "status", "withdrawn"))),
                        "*")
                .then()
                .statusCode(200);
    }

    private void name(Api owner, String meeting) {
        owner.patch("/meetings/" + meeting, Map.of("title", title), "*").then().statusCode(200);
    }

    private String slot() {
        return slot(coordinator);
    }

    /// The newest slot of the meeting.
    private String slot(Api owner) {
        return owner.get(SLOTS)
                .jsonPath()
                .param("title", title)
                .getString("items.findAll { it.edition.title.contains(title) }.edition.id.max()");
    }

    private static Response delivery(Api reader, String edition) {
        return reader.get("/deliveries?edition=" + edition);
    }

    private static String id(Response deliveries) {
        return deliveries.jsonPath().getString("items[0].id");
    }
}
