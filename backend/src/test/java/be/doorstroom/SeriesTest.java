package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A series plans the meetings of a body, once, and follows when its rhythm changes.
@House
class SeriesTest {
    private static final String CONFERENCE = "westhoek-mayors-conference";
    private static final String MONTHLY = "FREQ=MONTHLY;BYDAY=2FR";
    private static final String FIVE_WEEKLY = "FREQ=WEEKLY;INTERVAL=5;BYDAY=TH";

    private final Api coordinator = Api.as("coordinator-westhoek");
    private final Api director = Api.as("director-ieper");

    private static Map<String, Object> wish(String rule, String startsOn) {
        return new HashMap<>(
                Map.of(
                        "body",
                        CONFERENCE,
                        "rule",
                        rule,
                        "exceptions",
                        Map.of("months", List.of(7, 8)),
                        "startsOn",
                        startsOn,
                        "startTime",
                        "09:00",
                        "minutes",
                        150,
                        "location",
                        "Stadhuis Ieper"));
    }

    private String start(Map<String, Object> wish) {
        return coordinator.post("/meetingSeries", wish).then().statusCode(201).extract().path("id");
    }

    private JsonPath series(String id) {
        return coordinator.get("/meetingSeries/" + id).then().statusCode(200).extract().jsonPath();
    }

    private void plan(String id, String until) {
        coordinator
                .put(
                        "/meetingSeries/" + id + "/planning",
                        Map.of("until", until),
                        series(id).getString("etag"))
                .then()
                .statusCode(200)
                .body("plannedUntil", equalTo(until));
    }

    private List<Map<String, Object>> meetings(String id, String from, String to) {
        var path = "/meetings?body=%s&pageSize=200&dateFrom=%s&dateTo=%s";
        return coordinator
                .get(path.formatted(CONFERENCE, from, to))
                .jsonPath()
                .getList("items.findAll { it.series?.id == '" + id + "' }");
    }

    private static List<Object> all(List<Map<String, Object>> meetings, String field) {
        return meetings.stream().map(meeting -> meeting.get(field)).toList();
    }

    @Test
    void a_series_plans_its_meetings_with_title_place_and_belgian_time() {
        var id = start(wish(MONTHLY, "2041-02-01"));
        assertThat(meetings(id, "2041-01-01", "2041-12-31")).isEmpty();
        plan(id, "2041-09-30");
        var planned = meetings(id, "2041-01-01", "2041-12-31");
        assertThat(all(planned, "startsAt"))
                .containsExactly(
                        "2041-02-08T09:00:00+01:00",
                        "2041-03-08T09:00:00+01:00",
                        "2041-04-12T09:00:00+02:00",
                        "2041-05-10T09:00:00+02:00",
                        "2041-06-14T09:00:00+02:00",
                        "2041-09-13T09:00:00+02:00");
        assertThat(planned.getFirst())
                .containsEntry("title", "Burgemeestersoverleg Westhoek – februari 2041")
                .containsEntry("location", "Stadhuis Ieper")
                .containsEntry("kind", "regular")
                .containsEntry("endsAt", "2041-02-08T11:30:00+01:00");
    }

    @Test
    void planning_again_makes_nothing_twice_and_brings_nothing_back() {
        var id = start(wish(MONTHLY, "2042-01-01"));
        plan(id, "2042-03-31");
        var first = meetings(id, "2042-01-01", "2042-12-31");
        write(first.get(0), "rescheduling", moveTo("2042-01-24"));
        write(first.get(1), "cancellation", Map.of("reason", "Te weinig punten."));
        plan(id, "2042-04-30");
        var again = meetings(id, "2042-01-01", "2042-12-31");
        assertThat(again).hasSize(4);
        assertThat(all(again, "startsAt"))
                .containsExactly(
                        "2042-01-24T09:00:00+01:00",
                        "2042-02-14T09:00:00+01:00",
                        "2042-03-14T09:00:00+01:00",
                        "2042-04-11T09:00:00+02:00");
        assertThat(all(again, "status"))
                .containsExactly("planned", "cancelled", "planned", "planned");
    }

    @Test
    void planning_to_the_same_day_again_is_answered_whatever_the_tag() {
        var id = start(wish(MONTHLY, "2043-01-01"));
        var stale = series(id).getString("etag");
        plan(id, "2043-03-31");
        coordinator
                .put("/meetingSeries/" + id + "/planning", Map.of("until", "2043-02-28"), stale)
                .then()
                .statusCode(200)
                .body("plannedUntil", equalTo("2043-03-31"));
        Problems.require(
                coordinator.put(
                        "/meetingSeries/" + id + "/planning", Map.of("until", "2043-05-31"), stale),
                412,
                "doorstroom:preconditionFailed");
        assertThat(meetings(id, "2043-01-01", "2043-12-31")).hasSize(3);
    }

    private void write(Map<String, Object> meeting, String part, Map<String, Object> body) {
        var path = "/meetings/" + meeting.get("id") + "/" + part;
        coordinator.put(path, body, (String) meeting.get("etag")).then().statusCode(200);
    }

    private static Map<String, Object> moveTo(String day) {
        return Map.of(
                "startsAt",
                day + "T09:00:00+01:00",
                "endsAt",
                day + "T11:30:00+01:00",
                "reason",
                "De gouverneur is verhinderd.");
    }

    @Test
    void a_change_of_rule_ends_one_series_and_starts_another() {
        var id = start(wish(MONTHLY, "2044-01-01"));
        plan(id, "2044-05-31");
        var before = meetings(id, "2044-01-01", "2044-12-31");
        write(before.get(2), "rescheduling", moveTo("2044-03-17"));
        coordinator
                .patch(
                        "/meetingSeries/" + id,
                        Map.of("rule", "FREQ=MONTHLY;BYMONTH=4,6;BYDAY=2FR", "from", "2044-03-01"),
                        series(id).getString("etag"))
                .then()
                .statusCode(200)
                .body("endsOn", equalTo("2044-02-29"))
                .body("rule", equalTo(MONTHLY))
                .body("permitted", not(hasItem("changeMeetingSeries")));
        var next = series(id).getString("replacedBy.id");
        var successor = series(next);
        assertThat(successor.getString("replaces.id")).isEqualTo(id);
        assertThat(successor.getString("startsOn")).isEqualTo("2044-03-01");
        assertThat(successor.getString("plannedUntil")).isEqualTo("2044-05-31");

        var left = meetings(id, "2044-01-01", "2044-12-31");
        assertThat(all(left, "status"))
                .as("january and february stay, march was moved by hand, may has no place")
                .containsExactly("planned", "planned", "planned", "cancelled");
        assertThat(left.getLast().get("cancellationReason"))
                .isEqualTo("Vervallen: vanaf 1 maart 2044 geldt een ander ritme.");
        var taken = meetings(next, "2044-01-01", "2044-12-31");
        assertThat(all(taken, "id"))
                .as("april is the same meeting")
                .containsExactly(before.get(3).get("id"));
        Problems.require(
                coordinator.patch("/meetingSeries/" + id, Map.of("minutes", 60), "*"),
                409,
                "doorstroom:conflict");
    }

    @Test
    void an_end_cancels_what_was_planned_after_it() {
        var id = start(wish(MONTHLY, "2045-01-01"));
        plan(id, "2045-03-31");
        coordinator
                .patch(
                        "/meetingSeries/" + id,
                        Map.of("endsOn", "2045-02-15"),
                        series(id).getString("etag"))
                .then()
                .statusCode(200)
                .body("replacedBy", nullValue());
        assertThat(all(meetings(id, "2045-01-01", "2045-12-31"), "status"))
                .containsExactly("planned", "planned", "cancelled");
    }

    @Test
    void a_new_rhythm_without_its_first_day_is_refused() {
        var id = start(wish(MONTHLY, "2046-01-01"));
        for (var from : List.of(Map.of(), Map.of("from", "2046-01-01"))) {
            var change = new HashMap<Object, Object>(from);
            change.put("startTime", "14:00");
            Problems.require(
                            coordinator.patch("/meetingSeries/" + id, change, "*"),
                            400,
                            "belgif:badRequest")
                    .then()
                    .body("issues.name", equalTo(List.of("from")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule          | elke maand",
                "rule          | FREQ=DAILY",
                "rule          | FREQ=MONTHLY;COUNT=3",
                "rule          | FREQ=YEARLY;BYMONTH=7;BYDAY=1MO",
                "startTime     | 9u",
                "titlePattern  | {orgaan} in {month}",
                "endsOn        | 2040-12-31",
                "body          | midwest-mayors-conference"
            })
    void a_series_that_makes_no_sense_is_refused_by_name(String field, String value) {
        var wish = wish(MONTHLY, "2047-01-01");
        wish.put(field, value);
        Problems.require(coordinator.post("/meetingSeries", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", equalTo(List.of(field)));
    }

    @Test
    void every_fault_is_told_at_once() {
        var wish = wish("elke maand", "2047-01-01");
        wish.put("exceptions", Map.of("months", List.of(13)));
        wish.put("endsOn", "2046-01-01");
        Problems.require(coordinator.post("/meetingSeries", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("rule", "exceptions.months", "endsOn"));
    }

    @Test
    void a_preview_shows_the_meetings_and_keeps_none() {
        var preview = Map.of("series", wish(FIVE_WEEKLY, "2048-05-07"), "until", "2048-10-31");
        coordinator
                .post("/meetingSeries/preview", preview)
                .then()
                .statusCode(200)
                .body(
                        "items.startsAt",
                        hasItems("2048-05-07T09:00:00+02:00", "2048-06-11T09:00:00+02:00"))
                .body("items", hasSize(4))
                .body("items[0].title", equalTo("Burgemeestersoverleg Westhoek – mei 2048"))
                .body("warnings", hasSize(0));
        assertThat(
                        coordinator
                                .get(
                                        "/meetings?region=westhoek&dateFrom=2048-01-01&dateTo=2048-12-31")
                                .jsonPath()
                                .getList("items"))
                .isEmpty();
    }

    @Test
    void a_series_is_read_in_its_region_and_written_by_its_coordinator() {
        var id = start(wish(MONTHLY, "2049-01-01"));
        director.get("/meetingSeries/" + id)
                .then()
                .statusCode(200)
                .body("permitted", hasSize(0))
                .body("exceptions.months", equalTo(List.of(7, 8)));
        director.get("/meetingSeries?pageSize=200&body=" + CONFERENCE + "&on=2049-06-01")
                .then()
                .body("items.id", hasItem(id));
        coordinator
                .get("/meetingSeries?pageSize=200&on=2048-12-31")
                .then()
                .body("items.id", not(hasItem(id)));
        Problems.require(
                director.put(
                        "/meetingSeries/" + id + "/planning", Map.of("until", "2049-12-31"), "*"),
                403,
                "belgif:missingPermission");
        Problems.require(
                Api.as("coordinator-midwest").get("/meetingSeries/" + id),
                404,
                "belgif:resourceNotFound");
    }
}
