package be.doorstroom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pillars, goals and ambitions with their year, and how far they are.
@House
class ThemeTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Test
    void an_ambition_whose_year_is_past_is_late_until_it_is_reported_reached() {
        var path = added(Map.of("targetYear", 2021));
        director.get(path).then().body("late", equalTo(true)).body("progress", nullValue());
        report(path, "underway", "2021-05-12").then().statusCode(201).body("late", equalTo(true));
        report(path, "reached", "2023-01-09").then().body("late", equalTo(false));
        director.get(path)
                .then()
                .body("progress", equalTo("reached"))
                .body("progressOn", equalTo("2023-01-09"));
    }

    @Test
    void what_was_reported_stays_and_the_latest_day_counts() {
        var path = added(Map.of());
        report(path, "underway", "2024-03-01");
        report(path, "notStarted", "2023-03-01").then().body("progress", equalTo("underway"));
        director.get(path + "/reports")
                .then()
                .statusCode(200)
                .body("items.on", contains("2024-03-01", "2023-03-01"))
                .body("items.progress", contains("underway", "notStarted"))
                .body("items.note", everyItem(equalTo("Zoals gemeld.")));
        var next = director.get(path + "/reports?pageSize=1").jsonPath().getString("next");
        director.get(next)
                .then()
                .body("items.on", contains("2023-03-01"))
                .body("next", nullValue());
    }

    @Tag("thorough")
    @Test
    void nothing_is_reported_of_days_to_come() {
        Problems.require(report(added(Map.of()), "reached", "2199-01-01"), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("on"));
    }

    @Tag("thorough")
    @Test
    void two_themes_of_one_name_get_two_addresses() {
        var name = Journey.unique("Énergie & water");
        var one = added(Map.of("name", name));
        var other = added(Map.of("name", name));
        director.get(one).then().body("id", startsWith("midwest-energie-water-"));
        director.get(other).then().body("id", equalTo(one.substring("/themes/".length()) + "-2"));
    }

    @Tag("thorough")
    @Test
    void a_theme_is_worded_otherwise_by_its_coordinator_over_what_was_read() {
        var path = added(Map.of("targetYear", 2028));
        var tag = coordinator.get(path).jsonPath().getString("etag");
        Map<String, Object> change = new HashMap<>();
        change.put("name", "Waterplan");
        change.put("targetYear", null);
        coordinator
                .patch(path, change, tag)
                .then()
                .statusCode(200)
                .body("name", equalTo("Waterplan"))
                .body("targetYear", nullValue());
        Problems.require(
                coordinator.patch(path, Map.of("name", "Anders"), tag),
                412,
                "doorstroom:preconditionFailed");
        Problems.require(
                director.patch(path, Map.of("name", "Anders"), "*"),
                403,
                "belgif:missingPermission");
    }

    @Test
    void the_nine_ambitions_of_midwest_are_there() {
        coordinator
                .get("/themes?region=midwest&kind=ambition&pageSize=200")
                .then()
                .body("items.findAll { it.source.startsWith('seed 000') }", hasSize(9))
                .body(
                        "items.find { it.id == 'midwest-ambitie-digitaal' }.targetYear",
                        equalTo(2021));
    }

    private static String added(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("region", "midwest");
        wish.put("kind", "goal");
        wish.put("name", Journey.unique("Doel"));
        wish.putAll(more);
        return "/themes/" + Wire.as("coordinator-midwest").make("/themes", wish);
    }

    private Response report(String path, String progress, String on) {
        return coordinator.post(
                path + "/reports", Map.of("progress", progress, "on", on, "note", "Zoals gemeld."));
    }
}
