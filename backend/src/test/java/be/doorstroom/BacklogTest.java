package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Points that were not treated wait, and go on to another meeting with all that belongs to them.
@House
class BacklogTest {
    private static final String WAITING =
            "/agendaBacklog?body=" + Journey.CONFERENCE + "&pageSize=200";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void a_point_that_was_not_ready_when_the_meeting_was_held_waits_and_goes_on() {
        var held = held("2191-01-10");
        var next = Journey.planned(Journey.CONFERENCE, "2191-02-10");
        coordinator.get(WAITING).then().statusCode(200).body("items.id", hasItem(held.unready()));

        carry(held, next.id())
                .then()
                .statusCode(200)
                .body("carriedTo.id", equalTo(next.id()))
                .body("meeting.id", equalTo(held.id()))
                .body("permitted", empty());

        var copy = next.agenda();
        assertThat(copy.getString("items[0].note")).isEqualTo("<p>Toelichting bij Later</p>");
        assertThat(copy.getString("items[0].presenter")).isEqualTo("Voorzitter cluster Welzijn");
        assertThat(copy.getList("items.ready")).containsOnly(false);
        coordinator.get(WAITING).then().body("items.id", not(hasItem(held.unready())));
        coordinator
                .get("/agendaBacklog?carriedTo=" + next.id())
                .then()
                .body("items.id", contains(held.unready()))
                .body("items.carriedItem", contains(copy.<String>get("items[0].id")));
    }

    @Test
    void carrying_over_once_more_makes_no_second_point_and_another_meeting_is_refused() {
        var held = held("2191-03-10");
        var next = Journey.planned(Journey.CONFERENCE, "2191-04-10");
        carry(held, next.id()).then().statusCode(200);
        carry(held, next.id()).then().statusCode(200);
        assertThat(next.agenda().getList("items")).hasSize(1);
        var other = Journey.planned(Journey.CONFERENCE, "2191-05-10");
        Problems.require(carry(held, other.id()), 409, "doorstroom:conflict");
    }

    @Test
    void every_point_of_a_cancelled_meeting_waits_and_one_that_is_taken_off_again_waits_anew() {
        var cancelled = Journey.planned(Journey.CONFERENCE, "2191-06-10");
        var item = cancelled.add("Afgelast", "directors");
        var path = "/meetings/" + cancelled.id();
        coordinator
                .put(path + "/cancellation", Map.of("reason", "Te weinig punten."), "*")
                .then()
                .statusCode(200);
        coordinator.get(WAITING).then().body("items.id", hasItem(item));
        var next = Journey.planned(Journey.CONFERENCE, "2191-07-10");
        carry(cancelled.id(), item, next.id()).then().statusCode(200);
        var copy = next.agenda().getString("items[0].id");
        coordinator.delete("/meetings/" + next.id() + "/agendaItems/" + copy, "*");
        coordinator.get(WAITING).then().body("items.id", hasItem(item));
    }

    @Test
    void before_the_meeting_a_point_can_still_be_treated_and_another_body_is_no_next_meeting() {
        var planned = Journey.planned(Journey.CONFERENCE, "2191-08-10");
        var item = planned.add("Punt", "directors");
        var next = Journey.planned(Journey.CONFERENCE, "2191-09-10");
        Problems.require(carry(planned.id(), item, next.id()), 409, "doorstroom:conflict");
        var held = held("2191-10-10");
        var other = Journey.planned("midwest-directors-consultation", "2191-11-10");
        Problems.require(carry(held, other.id()), 400, "belgif:badRequest")
                .then()
                .body("issues.name", equalTo(List.of("meeting")));
    }

    @Test
    void the_backlog_is_the_coordinators_alone() {
        held("2191-12-10");
        for (var reader : List.of("director-izegem", "chair-midwest", "coordinator-westhoek")) {
            Api.as(reader).get(WAITING).then().statusCode(200).body("items", empty());
        }
    }

    private record Held(String id, String unready) {}

    private static Held held(String day) {
        var journey = Journey.planned(Journey.CONFERENCE, day);
        journey.add("Nu", "directors");
        Map<String, Object> later = new HashMap<>(Journey.point("Later", "directors"));
        later.put("ready", false);
        var unready = journey.add(later);
        journey.approveAgenda();
        journey.open();
        return new Held(journey.id(), unready);
    }

    private Response carry(Held held, String target) {
        return carry(held.id(), held.unready(), target);
    }

    private Response carry(String meeting, String item, String target) {
        return coordinator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("meeting", target))
                .put(Api.BASE + "/meetings/" + meeting + "/agendaItems/" + item + "/carryOver");
    }
}
