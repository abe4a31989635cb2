package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A meeting that moves or does not take place stays where people look for it, marked.
@House
class ReschedulingTest {
    private static final String FIRST = "2026-12-11T09:00:00+01:00";
    private static final String SECOND = "2026-12-18T09:00:00+01:00";
    private static final String GOVERNOR = "De gouverneur is verhinderd.";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");

    @Test
    void a_moved_meeting_keeps_its_id_and_its_old_date_with_the_reason() {
        var journey = Journey.planned();
        move(journey, SECOND, GOVERNOR)
                .then()
                .statusCode(200)
                .body("id", equalTo(journey.id()))
                .body("status", equalTo("planned"))
                .body("startsAt", equalTo(SECOND))
                .body("location", equalTo("Stadhuis Roeselare"))
                .body("formerDates", hasSize(1))
                .body("formerDates[0].startsAt", equalTo(FIRST))
                .body("formerDates[0].location", equalTo("Stadhuis Roeselare"))
                .body("formerDates[0].reason", equalTo(GOVERNOR));
    }

    @Test
    void a_second_move_adds_to_the_former_dates_in_their_order() {
        var journey = Journey.planned();
        move(journey, SECOND, GOVERNOR);
        var third = "2026-12-21T09:00:00+01:00";
        var wish = new HashMap<>(wish(third, "Sneeuw."));
        wish.put("location", "Stadhuis Izegem");
        put(journey, "/rescheduling", wish)
                .then()
                .statusCode(200)
                .body("location", equalTo("Stadhuis Izegem"))
                .body("formerDates.startsAt", equalTo(List.of(FIRST, SECOND)))
                .body("formerDates.reason", equalTo(List.of(GOVERNOR, "Sneeuw.")));
    }

    @Test
    void the_same_move_again_is_answered_without_a_second_former_date() {
        var journey = Journey.planned();
        var stale = journey.meeting().getString("etag");
        move(journey, SECOND, GOVERNOR);
        coordinator
                .put(path(journey) + "/rescheduling", wish(SECOND, GOVERNOR), stale)
                .then()
                .statusCode(200)
                .body("formerDates", hasSize(1));
        requireOnce(journey, "meetingMoved");
    }

    @Test
    void a_move_to_the_same_start_or_before_its_end_says_what_is_wrong() {
        var journey = Journey.planned();
        Problems.require(move(journey, FIRST, GOVERNOR), 400, "belgif:badRequest")
                .then()
                .body("issues.name", hasItem("startsAt"));
        var wish = new HashMap<>(wish(SECOND, GOVERNOR));
        wish.put("endsAt", FIRST);
        Problems.require(put(journey, "/rescheduling", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", hasItem("endsAt"));
        assertThat(journey.meeting().getList("formerDates")).isEmpty();
    }

    @Test
    void neither_goes_without_a_reason() {
        var journey = Journey.planned();
        for (var reason : List.of("", "   ")) {
            Problems.require(move(journey, SECOND, reason), 400, "belgif:badRequest")
                    .then()
                    .body("issues.name", hasItem("reason"));
            Problems.require(cancel(journey, reason), 400, "belgif:badRequest")
                    .then()
                    .body("issues.name", hasItem("reason"));
        }
    }

    @Test
    void a_cancelled_meeting_stays_in_the_lists_with_its_reason() {
        var journey = Journey.planned();
        cancel(journey, "Te weinig punten.")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("cancellationReason", equalTo("Te weinig punten."))
                .body("permitted", hasSize(0));
        director.get("/meetings?region=midwest&status=cancelled&pageSize=200")
                .then()
                .body("items.id", hasItem(journey.id()))
                .body(
                        "items.find { it.id == '%s' }.cancellationReason".formatted(journey.id()),
                        equalTo("Te weinig punten."));
    }

    @Test
    void cancelling_again_is_answered_and_another_reason_is_refused() {
        var journey = Journey.planned();
        var stale = journey.meeting().getString("etag");
        cancel(journey, "Te weinig punten.");
        coordinator
                .put(path(journey) + "/cancellation", Map.of("reason", "Te weinig punten."), stale)
                .then()
                .statusCode(200);
        Problems.require(cancel(journey, "Sneeuw."), 409, "doorstroom:invalidTransition");
        Problems.require(move(journey, SECOND, GOVERNOR), 409, "doorstroom:invalidTransition");
        requireOnce(journey, "meetingCancelled");
    }

    @Test
    void a_held_or_closed_meeting_neither_moves_nor_is_cancelled() {
        var journey = convened();
        journey.open();
        requireSettled(journey, "held", "It may become closed.");
        put(journey, "/closing", Map.of()).then().statusCode(200);
        requireSettled(journey, "closed", "Nothing follows it.");
    }

    private void requireSettled(Journey journey, String state, String allowed) {
        Problems.require(move(journey, SECOND, GOVERNOR), 409, "doorstroom:invalidTransition")
                .then()
                .body("detail", containsString("This is " + state + " and cannot move"))
                .body("detail", containsString("planned or convened"));
        Problems.require(cancel(journey, "Sneeuw."), 409, "doorstroom:invalidTransition")
                .then()
                .body("detail", containsString("This is " + state + " and cannot become cancelled"))
                .body("detail", containsString(allowed));
    }

    @Test
    void the_approved_agenda_of_a_moved_meeting_is_frozen_and_its_readers_see_the_mark() {
        var journey = convened();
        var edition = journey.agenda().getString("edition.id");
        var frozen = mayor.get("/editions/" + edition).asString();
        move(journey, SECOND, GOVERNOR).then().body("status", equalTo("convened"));
        assertThat(mayor.get("/editions/" + edition).asString()).isEqualTo(frozen).contains(FIRST);
        for (var reader : List.of(mayor, director)) {
            reader.get(path(journey) + "/agenda")
                    .then()
                    .statusCode(200)
                    .body("letter", equalTo("A"))
                    .body("meetingStatus", equalTo("convened"))
                    .body("cancellationReason", nullValue())
                    .body("formerDates.reason", equalTo(List.of(GOVERNOR)));
        }
    }

    @Test
    void the_approved_agenda_of_a_cancelled_meeting_is_still_read_and_no_longer_drafted() {
        var journey = convened();
        cancel(journey, "Sneeuw.");
        director.get(path(journey) + "/agenda")
                .then()
                .statusCode(200)
                .body("meetingStatus", equalTo("cancelled"))
                .body("cancellationReason", equalTo("Sneeuw."))
                .body("items.title", hasItem("Vervoerregio"));
        coordinator.get(path(journey) + "/agenda").then().body("permitted", hasSize(0));
        Problems.require(
                coordinator.post(
                        path(journey) + "/agendaItems", Journey.point("Te laat", "directors")),
                409,
                "doorstroom:conflict");
    }

    @Test
    void both_may_be_done_by_the_coordinator_alone() {
        var journey = Journey.planned();
        assertThat(journey.meeting().getList("permitted", String.class))
                .contains("rescheduleMeeting", "cancelMeeting");
        director.get(path(journey))
                .then()
                .body("permitted", not(hasItems("rescheduleMeeting", "cancelMeeting")));
        for (var reader : List.of(director, mayor)) {
            Problems.require(
                    reader.put(path(journey) + "/cancellation", Map.of("reason", "Sneeuw."), "*"),
                    403,
                    "belgif:missingPermission");
        }
        Problems.require(
                Api.as("coordinator-westhoek")
                        .put(path(journey) + "/rescheduling", wish(SECOND, GOVERNOR), "*"),
                404,
                "belgif:resourceNotFound");
    }

    private static Journey convened() {
        var journey = Journey.planned();
        journey.add("Vervoerregio", "directors");
        journey.approveAgenda();
        return journey;
    }

    private Response move(Journey journey, String start, String reason) {
        return put(journey, "/rescheduling", wish(start, reason));
    }

    private static Map<String, Object> wish(String start, String reason) {
        return Map.of(
                "startsAt", start,
                "endsAt", start.replace("T09:00", "T11:30"),
                "reason", reason);
    }

    private Response cancel(Journey journey, String reason) {
        return put(journey, "/cancellation", Map.of("reason", reason));
    }

    private Response put(Journey journey, String part, Map<String, Object> body) {
        var tag = journey.meeting().getString("etag");
        return body.isEmpty()
                ? coordinator.put(path(journey) + part, tag)
                : coordinator.put(path(journey) + part, body, tag);
    }

    private static String path(Journey journey) {
        return "/meetings/" + journey.id();
    }

    private static void requireOnce(Journey journey, String event) {
        Eventually.until(event + " is in the audit", () -> count(journey, event) > 0);
        assertThat(count(journey, event)).isEqualTo(1);
    }

    private static long count(Journey journey, String event) {
        return AuditWalk.all(Api.as("administrator"), "&region=midwest").stream()
                .filter(entry -> entry.isOf(journey.id()) && entry.is(event))
                .count();
    }
}
