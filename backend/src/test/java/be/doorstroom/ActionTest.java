package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Who does what by when, as a body agreed with a point.
@Tag("dialect")
@House
class ActionTest {
    private static final Map<String, Object> DIRECTOR =
            Map.of("organization", "36008", "office", "director");
    private static final Map<String, Object> TEAM = Map.of("body", "midwest-management-team");
    private static final Map<String, Object> DONE = Map.of("status", "done", "reason", "Klaar.");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Test
    void an_action_has_an_owner_and_its_days_and_is_the_coordinators_until_the_approval() {
        var held = Held.with("directors");
        var action = held.note(DIRECTOR, "2099-03-01", "2099-02-01");
        coordinator
                .get(action)
                .then()
                .body("owner.organization.title", equalTo("Izegem"))
                .body("owner.officeLabel", equalTo("Algemeen directeur"))
                .body("status", equalTo("open"))
                .body("overdue", equalTo(false))
                .body("permitted", hasItems("changeAction", "removeAction", "closeAction"));
        director.get(action).then().statusCode(404);
        held.approve();
        director.get(action).then().statusCode(200).body("permitted", contains("closeAction"));
        director.get("/actions?meeting=" + held.meeting()).then().body("items", hasSize(1));
    }

    @Test
    void approved_minutes_name_it_in_the_circle_of_its_point_and_keep_its_words() {
        var held = Held.with("directors");
        held.note(DIRECTOR, "2099-03-01", null);
        held.note(TEAM, "2099-03-01", null, "body");
        var edition = "/editions/" + held.approve();
        director.get(edition)
                .then()
                .body("entries[0].actions", hasSize(1))
                .body("entries[0].actions[0].owner.title", equalTo("Izegem"));
        Api.as("mayor-izegem").get(edition).then().body("entries[0].actions", hasSize(2));
        director.get(edition, "text/html")
                .then()
                .body(containsString("Algemeen directeur van Izegem, tegen 1 maart 2099"))
                .body(not(containsString("Managementteam")));
    }

    @Test
    void minutes_without_actions_are_as_before() {
        var edition = Held.with("directors").approve();
        director.get("/editions/" + edition).then().body("entries[0].actions", nullValue());
    }

    @Test
    void once_the_minutes_are_approved_only_the_days_change() {
        var held = Held.with("directors");
        var action = held.note(DIRECTOR, "2099-03-01", null);
        change(action, Map.of("statement", "Een nota maken.")).then().statusCode(200);
        held.approve();
        change(action, Map.of("dueOn", "2099-04-01", "reviewOn", "2099-03-15"))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2099-04-01"));
        Problems.require(
                change(action, Map.of("statement", "Anders.")), 409, "doorstroom:conflict");
        Problems.require(
                change(action, Map.of("owner", Map.of("office", "mayor"))),
                409,
                "doorstroom:conflict");
        assertThat(coordinator.delete(action, "*").statusCode()).isEqualTo(409);
        held.wish(DIRECTOR, "2099-03-01", null, null).then().statusCode(409);
    }

    @Test
    void who_owns_it_says_how_it_ended_and_no_neighbour() {
        var held = Held.with("directors");
        var action = held.note(DIRECTOR, "2099-03-01", null);
        held.approve();
        close(Api.as("mayor-izegem"), action, DONE).then().statusCode(403);
        close(director, action, DONE)
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("closingReason", equalTo("Klaar."))
                .body("permitted", hasSize(0));
        close(director, action, DONE).then().statusCode(200);
        Problems.require(
                close(coordinator, action, Map.of("status", "dropped", "reason", "Toch niet.")),
                409,
                "doorstroom:invalidTransition");
        Problems.require(change(action, Map.of("dueOn", "2099-05-01")), 409, "doorstroom:conflict");
    }

    @Test
    void what_is_dropped_says_why() {
        var action = Held.with("directors").note(TEAM, "2099-03-01", null);
        Problems.require(
                close(coordinator, action, Map.of("status", "dropped")), 400, "belgif:badRequest");
        Problems.require(
                close(coordinator, action, Map.of("status", "open")), 400, "belgif:badRequest");
        close(coordinator, action, Map.of("status", "dropped", "reason", "Niet meer nodig."))
                .then()
                .statusCode(200)
                .body("closedOn", not(nullValue()));
    }

    @Test
    void an_owner_is_an_organization_or_a_body_that_is_known_and_a_review_comes_before_the_end() {
        var held = Held.with("directors");
        Map<String, Object> both = new HashMap<>(DIRECTOR);
        both.putAll(TEAM);
        for (var owner : List.of(both, Map.<String, Object>of())) {
            Problems.require(held.wish(owner, "2099-03-01", null, null), 400, "belgif:badRequest");
        }
        held.wish(Map.of("body", "nobody", "office", "director"), "2099-03-01", "2099-03-02", null)
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("owner.office", "owner.body", "reviewOn"));
        held.wish(Map.of("organization", "99999"), "2099-03-01", null, null)
                .then()
                .statusCode(400)
                .body("issues.name", contains("owner.organization"));
    }

    @Test
    void the_list_tells_what_is_late_and_what_is_to_be_asked_about_the_first_due_first() {
        var held = Held.with("directors");
        var late = held.note(TEAM, "2026-02-01", "2026-01-15");
        var asked = held.note(DIRECTOR, "2099-03-01", "2026-01-15");
        var calm = held.note(DIRECTOR, "2099-02-01", null);
        assertThat(held.list("")).containsExactly(late, calm, asked);
        assertThat(held.list("&overdue=true")).containsExactly(late);
        assertThat(held.list("&overdue=false")).containsExactly(calm, asked);
        assertThat(held.list("&reviewDue=true")).containsExactly(late, asked);
        assertThat(held.list("&reviewDue=false")).containsExactly(calm);
        assertThat(held.list("&owner=36008")).containsExactly(calm, asked);
        assertThat(held.list("&owner=midwest-management-team")).containsExactly(late);
        close(coordinator, late, DONE);
        assertThat(held.list("&status=open")).containsExactly(calm, asked);
        assertThat(held.list("&overdue=true")).isEmpty();
        var first = coordinator.get("/actions?pageSize=2&meeting=" + held.meeting());
        coordinator.get(first.<String>path("next")).then().body("items", hasSize(1));
    }

    @Test
    void an_action_is_noted_with_a_point_of_a_meeting_that_is_held() {
        var journey = Journey.planned();
        var held = new Held(journey, journey.add("Mobiliteit", "directors"));
        journey.approveAgenda();
        held.wish(TEAM, "2099-03-01", null, null).then().statusCode(409);
        journey.open();
        held.wish(TEAM, "2099-03-01", null, null).then().statusCode(201);
        new Held(journey, Held.with("directors").item())
                .wish(TEAM, "2099-03-01", null, null)
                .then()
                .statusCode(400)
                .body("issues.name", contains("agendaItem"));
    }

    @Test
    void who_saw_another_action_than_it_is_now_is_told_so() {
        var action = Held.with("directors").note(TEAM, "2099-03-01", null);
        var seen = coordinator.get(action).<String>path("etag");
        change(action, Map.of("dueOn", "2099-04-01"));
        coordinator.put(action + "/closing", DONE, seen).then().statusCode(412);
        coordinator.patch(action, Map.of("dueOn", "2099-05-01"), seen).then().statusCode(412);
    }

    private Response change(String action, Map<String, Object> change) {
        return coordinator.patch(action, change, "*");
    }

    private static Response close(Api actor, String action, Map<String, Object> closing) {
        return actor.put(action + "/closing", closing, "*");
    }

    /// A meeting of the mayors that is held, with one point.
    private record Held(Journey journey, String item) {
        static Held with(String circle) {
            var journey = Journey.planned();
            var item = journey.add("Mobiliteit", circle);
            journey.approveAgenda();
            journey.open();
            return new Held(journey, item);
        }

        String meeting() {
            return journey.id();
        }

        String approve() {
            journey.review();
            return journey.approveMinutes();
        }

        String note(Map<String, Object> owner, String dueOn, String reviewOn) {
            return note(owner, dueOn, reviewOn, null);
        }

        String note(Map<String, Object> owner, String dueOn, String reviewOn, String circle) {
            var noted = wish(owner, dueOn, reviewOn, circle);
            return "/actions/" + noted.then().statusCode(201).extract().<String>path("id");
        }

        Response wish(Map<String, Object> owner, String dueOn, String reviewOn, String circle) {
            Map<String, Object> wish = new HashMap<>();
            wish.put("meeting", journey.id());
            wish.put("agendaItem", item);
            wish.put("statement", "Een nota opmaken.");
            wish.put("owner", owner);
            wish.put("dueOn", dueOn);
            if (reviewOn != null) wish.put("reviewOn", reviewOn);
            if (circle != null) wish.put("circle", circle);
            return Api.as("coordinator-midwest").post("/actions", wish);
        }

        List<String> list(String filter) {
            return Api.as("coordinator-midwest")
                    .get("/actions?meeting=" + journey.id() + filter)
                    .jsonPath()
                    .getList("items.id", String.class)
                    .stream()
                    .map(id -> "/actions/" + id)
                    .toList();
        }
    }
}
