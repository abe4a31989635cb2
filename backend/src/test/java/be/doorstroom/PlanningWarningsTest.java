package be.doorstroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whoever plans is warned where the plans of several bodies do not fit.
@House
class PlanningWarningsTest {
    private static final String MAYORS = "westhoek-mayors-conference";
    private static final String DIRECTORS = "westhoek-directors-consultation";

    private final Api coordinator = Api.as("coordinator-westhoek");

    @Test
    void directors_who_meet_after_the_mayors_they_prepare_are_named() {
        plan(DIRECTORS, "2051-01-10");
        plan(MAYORS, "2051-01-13");
        plan(MAYORS, "2051-02-10");
        plan(DIRECTORS, "2051-02-14");
        plan(DIRECTORS, "2051-03-07");
        plan(MAYORS, "2051-03-10");
        warnings("2051-01-01", "2051-12-31")
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("preparedAfterwards"))
                .body(
                        "warnings[0].text",
                        equalTo(
                                "Directeursoverleg Westhoek komt pas op dinsdag 14 februari 2051"
                                        + " bijeen, na Burgemeestersoverleg Westhoek van vrijdag 10"
                                        + " februari 2051 dat het voorbereidt."))
                .body("warnings[0].meetings.body.id", equalTo(List.of(MAYORS, DIRECTORS)));
        warnings("2051-03-01", "2051-12-31").body("warnings", hasSize(0));
    }

    @Test
    void a_cancelled_consultation_prepares_nothing() {
        plan(MAYORS, "2052-05-10");
        var early = plan(DIRECTORS, "2052-05-07");
        plan(DIRECTORS, "2052-05-14");
        warnings("2052-05-01", "2052-05-31").body("warnings", hasSize(0));
        coordinator
                .put(
                        "/meetings/" + early.id() + "/cancellation",
                        Map.of("reason", "Te weinig punten."),
                        "*")
                .then()
                .statusCode(200);
        warnings("2052-05-01", "2052-05-31")
                .body("warnings.code", equalTo(List.of("preparedAfterwards")));
    }

    @Test
    void a_body_that_meets_twice_on_a_day_is_named_once_with_its_meetings() {
        var one = plan(DIRECTORS, "2053-05-10");
        var two = plan(DIRECTORS, "2053-05-10");
        warnings("2053-05-01", "2053-05-31")
                .body("warnings", hasSize(1))
                .body("warnings[0].code", equalTo("sameDayTwice"))
                .body("warnings[0].meetings", hasSize(2))
                .body("warnings[0].meetings[0].href", containsString(first(one, two)));
    }

    private static String first(Sitting one, Sitting two) {
        return one.id().compareTo(two.id()) < 0 ? one.id() : two.id();
    }

    @Test
    void a_preview_is_warned_of_what_is_there_and_not_of_what_it_replaces() {
        plan(MAYORS, "2054-05-08");
        var tooLate =
                Map.of(
                        "body", DIRECTORS,
                        "rule", "FREQ=MONTHLY;BYDAY=2MO",
                        "startsOn", "2054-05-01",
                        "startTime", "14:00",
                        "minutes", 120);
        preview(Map.of("series", tooLate, "until", "2054-05-31"))
                .body("warnings.code", equalTo(List.of("preparedAfterwards")));
        var series =
                coordinator
                        .post("/meetingSeries", tooLate)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        coordinator
                .put("/meetingSeries/" + series + "/planning", Map.of("until", "2054-05-31"), "*")
                .then()
                .statusCode(200);
        preview(Map.of("series", tooLate, "until", "2054-05-31", "replaces", series))
                .body("warnings.code", equalTo(List.of("preparedAfterwards")));
        preview(Map.of("series", tooLate, "until", "2054-05-31"))
                .body(
                        "warnings.code.sort()",
                        equalTo(List.of("preparedAfterwards", "sameDayTwice")));
    }

    @Test
    void warnings_are_for_the_coordinator_of_the_region() {
        Problems.require(
                Api.as("director-ieper").get("/planningWarnings?region=westhoek"),
                403,
                "belgif:missingPermission");
        Problems.require(
                Api.as("coordinator-midwest").get("/planningWarnings?region=westhoek"),
                404,
                "belgif:resourceNotFound");
        Problems.require(coordinator.get("/planningWarnings"), 400, "belgif:badRequest");
        Problems.require(
                coordinator.get(
                        "/planningWarnings?region=westhoek&dateFrom=2051-01-01&dateTo=2055-01-01"),
                400,
                "belgif:badRequest");
    }

    private Sitting plan(String body, String day) {
        return Sitting.plan("coordinator-westhoek", body, day + "T09:00:00+02:00");
    }

    private ValidatableResponse warnings(String from, String to) {
        return coordinator
                .get("/planningWarnings?region=westhoek&dateFrom=" + from + "&dateTo=" + to)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse preview(Map<String, Object> wish) {
        return coordinator.post("/meetingSeries/preview", wish).then().statusCode(200);
    }
}
