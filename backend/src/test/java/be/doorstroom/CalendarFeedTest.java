package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Meetings in one's own calendar, by a secret address. What comes out is read back by a library
/// that did not write it.
@Tag("dialect")
@House
class CalendarFeedTest {
    private final Api mayor = Api.as("mayor-tielt");
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api calendar = Api.anonymous();

    @AfterEach
    void closeAll() {
        mayor.get("/calendars?pageSize=200")
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(id -> mayor.delete("/calendars/" + id, "*").then().statusCode(204));
    }

    @Test
    void a_meeting_stands_in_it_with_its_place_and_in_its_hours() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-01-15");
        var event = event(own(), journey);
        assertThat(event.getSummary().getValue()).isEqualTo(journey.meeting().getString("title"));
        assertThat(event.getLocation().getValue()).isEqualTo("Stadhuis Roeselare");
        assertThat(start(event)).isEqualTo(Instant.parse("2027-01-15T08:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2027-01-15T10:30:00Z"));
        assertThat(event.getStatus().isTentative()).isTrue();
        journey.add("Mobiliteit", "directors");
        journey.approveAgenda();
        assertThat(event(own(), journey).getStatus().isConfirmed()).isTrue();
    }

    @Test
    void the_same_hour_in_summer_is_another_moment() {
        var wish =
                Map.of(
                        "body", Journey.CONFERENCE,
                        "kind", "regular",
                        "startsAt", "2027-06-11T09:00:00+02:00",
                        "endsAt", "2027-06-11T11:00:00+02:00");
        var id = coordinator.post("/meetings", wish).jsonPath().getString("id");
        assertThat(start(event(own(), id))).isEqualTo(Instant.parse("2027-06-11T07:00:00Z"));
    }

    @Test
    void a_moved_meeting_keeps_its_uid_shows_its_new_time_and_grows_its_sequence() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-01-15");
        var address = own();
        var before = event(address, journey);
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/rescheduling",
                        Map.of(
                                "startsAt", "2027-01-22T14:00:00+01:00",
                                "endsAt", "2027-01-22T16:00:00+01:00",
                                "reason", "De zaal is bezet."),
                        "*")
                .then()
                .statusCode(200);
        var after = event(address, journey);
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(start(after)).isEqualTo(Instant.parse("2027-01-22T13:00:00Z"));
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
    }

    @Test
    void a_cancelled_meeting_stays_and_says_so() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-01-15");
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/cancellation",
                        Map.of("reason", "Te weinig punten."),
                        "*")
                .then()
                .statusCode(200);
        var event = event(own(), journey);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getDescription().getValue()).isEqualTo("Geannuleerd: Te weinig punten.");
    }

    @Test
    void ones_own_calendar_has_what_one_is_asked_to_and_that_of_a_body_its_meetings() {
        var conference = Journey.planned(Journey.CONFERENCE, "2027-01-15");
        var consultation = Journey.planned("midwest-directors-consultation", "2027-01-12");
        var own = read(own()).asString();
        assertThat(own).contains(conference.id()).doesNotContain(consultation.id());
        var body = make(Map.of("body", "midwest-directors-consultation"));
        body.then().body("body.id", equalTo("midwest-directors-consultation"));
        assertThat(read(address(body)).asString())
                .contains(consultation.id())
                .doesNotContain(conference.id());
    }

    @Test
    void where_a_meeting_is_followed_from_afar_is_told_to_who_sits_in_it() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-01-15");
        var link = "https://vergaderen.example/januari";
        coordinator
                .patch("/meetings/" + journey.id(), Map.of("onlineUrl", link), "*")
                .then()
                .statusCode(200);
        assertThat(read(own()).asString()).contains(link);
        var director = Api.as("director-tielt");
        var made = director.post("/calendars", Map.of("body", Journey.CONFERENCE));
        assertThat(read(address(made)).asString()).contains(journey.id()).doesNotContain(link);
        director.delete("/calendars/" + made.path("id"), "*").then().statusCode(204);
    }

    @Test
    void the_same_meetings_are_not_sent_twice() {
        var address = own();
        var first = read(address);
        first.then().header("Cache-Control", containsString("private"));
        calendar.request()
                .header("If-None-Match", first.header("ETag"))
                .get(address.replace(TestDatabase.PUBLIC_URL, ""))
                .then()
                .statusCode(304);
    }

    @Test
    void the_address_is_shown_once_and_opens_nothing_once_it_is_revoked() {
        var made = make(Map.of());
        var address = address(made);
        mayor.get("/calendars")
                .then()
                .body("items.id", hasItem(made.<String>path("id")))
                .body("items[0].url", nullValue())
                .body("items[0].permitted", contains("revokeCalendarLink"));
        read(address).then().statusCode(200).contentType("text/calendar;charset=utf-8");
        mayor.delete("/calendars/" + made.path("id"), "*").then().statusCode(204);
        Problems.require(calendar.get(address), 404, "belgif:resourceNotFound");
        mayor.get("/calendars").then().body("items", empty());
        Problems.require(calendar.get("/calendarFeeds/dc_guess"), 404, "belgif:resourceNotFound");
    }

    @Test
    void it_is_nobody_elses_and_has_no_body_of_another_region() {
        var id = make(Map.of()).<String>path("id");
        var other = Api.as("mayor-izegem");
        other.delete("/calendars/" + id, "*").then().statusCode(404);
        other.get("/calendars").then().body("items.id", not(hasItem(id)));
        Problems.require(
                        make(Map.of("body", "westhoek-mayors-conference")),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", contains("body"));
    }

    private Response make(Map<String, Object> wish) {
        return mayor.post("/calendars", wish);
    }

    private String own() {
        return address(make(Map.of()));
    }

    private static String address(Response made) {
        made.then().statusCode(201);
        return made.path("url");
    }

    private Response read(String address) {
        return calendar.get(address, "text/calendar");
    }

    private VEvent event(String address, Journey journey) {
        return event(address, journey.id());
    }

    private VEvent event(String address, String meeting) {
        return Biweekly.parse(read(address).asString()).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(meeting))
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }
}
