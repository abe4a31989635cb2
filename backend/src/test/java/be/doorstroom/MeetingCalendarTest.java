package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Meetings as a calendar, a list of them or one: the same events as in the calendars that read by
/// a secret address. What comes out is read back by a library that did not write it.
@Tag("dialect")
@House
class MeetingCalendarTest {
    private static final String CALENDAR = "text/calendar";
    private static final String DAY = "/meetings?dateFrom=2027-04-09&dateTo=2027-04-09";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void a_list_and_a_single_meeting_give_the_event_that_the_secret_calendar_gives() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-04-09");
        var made = coordinator.post("/calendars", Map.of("body", Journey.CONFERENCE));
        var feed = Api.anonymous().get(made.<String>path("url"), CALENDAR);
        var expected = written(event(feed, journey));
        assertThat(written(event(coordinator.get(DAY, CALENDAR), journey))).isEqualTo(expected);
        assertThat(written(event(coordinator.get(DAY + "&format=ics"), journey)))
                .isEqualTo(expected);
        var single = coordinator.get("/meetings/" + journey.id(), CALENDAR);
        assertThat(events(single)).hasSize(1);
        assertThat(written(event(single, journey))).isEqualTo(expected);
        coordinator.delete("/calendars/" + made.path("id"), "*").then().statusCode(204);
    }

    @Test
    void a_cancelled_meeting_says_so_and_its_sequence_grows() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-04-09");
        var address = "/meetings/" + journey.id() + "?format=ics";
        var before = event(coordinator.get(address), journey);
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/cancellation",
                        Map.of("reason", "Te weinig punten."),
                        "*")
                .then()
                .statusCode(200);
        var after = event(coordinator.get(address), journey);
        assertThat(before.getStatus().isTentative()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
    }

    @Test
    void where_it_is_followed_from_afar_is_told_to_who_sits_in_it() {
        var journey = Journey.planned(Journey.CONFERENCE, "2027-04-09");
        var link = "https://vergaderen.example/april";
        coordinator
                .patch("/meetings/" + journey.id(), Map.of("onlineUrl", link), "*")
                .then()
                .statusCode(200);
        var address = "/meetings/" + journey.id() + "?format=ics";
        assertThat(Api.as("mayor-tielt").get(address).asString()).contains(link);
        assertThat(Api.as("director-tielt").get(address).asString())
                .contains(journey.id())
                .doesNotContain(link);
    }

    @Test
    void a_calendar_without_meetings_is_one_still() {
        var empty = coordinator.get("/meetings?dateFrom=2990-01-01&format=ics");
        assertThat(events(empty)).isEmpty();
    }

    @Test
    void a_calendar_pages_and_is_not_sent_twice() {
        Journey.planned(Journey.CONFERENCE, "2027-04-09");
        Journey.planned(Journey.CONFERENCE, "2027-04-09");
        var first = coordinator.get(DAY + "&format=ics&pageSize=1");
        assertThat(events(first)).hasSize(1);
        first.then()
                .header("Link", containsString("format=ics"))
                .header("Content-Disposition", startsWith("inline; filename=\"meetings.ics\""));
        assertThat(events(coordinator.get(ReadTable.next(first).orElseThrow()))).hasSize(1);
        coordinator
                .request()
                .header("If-None-Match", first.header("ETag"))
                .get(Api.BASE + DAY + "&format=ics&pageSize=1")
                .then()
                .statusCode(304);
    }

    private static List<VEvent> events(Response answer) {
        answer.then().statusCode(200).contentType("text/calendar;charset=utf-8");
        return Biweekly.parse(answer.asString()).first().getEvents();
    }

    private static VEvent event(Response answer, Journey journey) {
        return events(answer).stream()
                .filter(event -> event.getUid().getValue().startsWith(journey.id()))
                .findFirst()
                .orElseThrow();
    }

    /// The whole of it, to compare.
    private static String written(VEvent event) {
        var calendar = new biweekly.ICalendar();
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
