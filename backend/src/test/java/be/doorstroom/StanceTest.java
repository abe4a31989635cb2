package be.doorstroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What each municipality says of a common position: its view, the mandate of its college, what it
/// reserves.
@Tag("dialect")
@House
class StanceTest {
    private static final String IZEGEM = "36008";
    private static final int MUNICIPALITIES = 14;
    private static final Map<String, Object> GIVEN =
            Map.of("mandate", "given", "mandatedOn", "2026-01-12");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");

    @Test
    void a_municipality_says_its_view_its_mandate_and_what_it_reserves_and_is_counted() {
        var item = Point.approved("directors");
        director.get(item.path())
                .then()
                .statusCode(200)
                .body("items", hasSize(MUNICIPALITIES))
                .body("items.mandate", everyItem(equalTo("none")))
                .body("count.municipalities", equalTo(MUNICIPALITIES))
                .body("count.given", equalTo(0));
        Map<String, Object> said = new HashMap<>(GIVEN);
        said.put("view", "Wij steunen dit.");
        said.put("reservation", "Zonder meerkost.");
        director.put(item.line(IZEGEM), said, "\"0\"")
                .then()
                .statusCode(200)
                .body("view", equalTo("Wij steunen dit."))
                .body("toldBy", equalTo("director"))
                .body("permitted", hasSize(1));
        mayor.get(item.path())
                .then()
                .body("count.given", equalTo(1))
                .body("count.reservations", equalTo(1))
                .body("items.find { it.organization.id == '36008' }.mandate", equalTo("given"))
                .body("items.findAll { it.permitted.size() > 0 }", hasSize(1));
    }

    @Test
    void what_was_said_before_stays_with_the_office_that_said_it() {
        var item = Point.approved("directors");
        tell(coordinator, item, Map.of("mandate", "none", "view", "Volgt nog."));
        tell(mayor, item, Map.of("mandate", "refused", "mandatedOn", "2026-01-12"));
        tell(director, item, GIVEN)
                .then()
                .body("mandate", equalTo("given"))
                .body("view", nullValue())
                .body("former.toldBy", equalTo(List.of("mayor", "coordinator")))
                .body("former[0].mandate", equalTo("refused"))
                .body("former[1].view", equalTo("Volgt nog."));
    }

    @Test
    void to_say_the_same_again_tells_nothing_new() {
        var item = Point.approved("directors");
        var etag = tell(director, item, GIVEN).<String>path("etag");
        tell(director, item, GIVEN).then().body("etag", equalTo(etag)).body("former", hasSize(0));
        tell(director, item, Map.of("mandate", "none", "view", " "))
                .then()
                .body("view", nullValue());
    }

    @Test
    void who_did_not_see_what_was_said_meanwhile_is_told_so() {
        var item = Point.approved("directors");
        tell(mayor, item, Map.of("mandate", "refused"));
        Problems.require(
                director.put(item.line(IZEGEM), GIVEN, "\"0\""),
                412,
                "doorstroom:preconditionFailed");
        director.get(item.line(IZEGEM)).then().body("mandate", equalTo("refused"));
    }

    @Test
    void a_mandate_has_its_day_and_no_other_answer_has_a_link() {
        var item = Point.approved("directors");
        Problems.require(tell(director, item, Map.of("mandate", "given")), 400, "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("mandatedOn"));
        Map<String, Object> early = Map.of("mandate", "given", "mandatedOn", "2999-01-01");
        Problems.require(tell(director, item, early), 400, "belgif:badRequest");
        Map<String, Object> none =
                Map.of(
                        "mandate", "none",
                        "mandatedOn", "2026-01-12",
                        "link", "https://www.izegem.be/besluit");
        Problems.require(tell(director, item, none), 400, "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("mandatedOn", "link"));
    }

    @Test
    void nobody_speaks_for_another_municipality_nor_for_one_that_is_not_of_the_region() {
        var item = Point.approved("directors");
        Problems.require(
                director.put(item.line("36015"), GIVEN, "*"), 403, "belgif:missingPermission");
        for (var other : List.of("33011", "wvi", "37018")) {
            coordinator.put(item.line(other), GIVEN, "*").then().statusCode(404);
        }
    }

    @Test
    void councils_do_not_read_it_though_the_point_is_theirs() {
        var item = Point.of("councils");
        var edition = item.journey().approveAgenda();
        var councils = Map.of("circle", "councils", "status", "released");
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", List.of(councils)), "*")
                .then()
                .statusCode(200);
        tell(director, item, GIVEN).then().statusCode(200);
        for (var reader : List.of("clerk-izegem", "councillor-izegem")) {
            Api.as(reader).get(item.point()).then().statusCode(200);
            Api.as(reader).get(item.path()).then().statusCode(404);
            Api.as(reader).put(item.line(IZEGEM), GIVEN, "*").then().statusCode(404);
        }
    }

    @Test
    void what_stays_with_the_body_is_for_its_mayors_and_not_for_directors() {
        var item = Point.approved("body");
        tell(mayor, item, GIVEN).then().statusCode(200);
        director.get(item.path()).then().statusCode(404);
        tell(director, item, GIVEN).then().statusCode(404);
    }

    @Test
    void any_point_becomes_one_when_a_common_position_is_taken_with_it() {
        var journey = Journey.planned();
        var item = new Point(journey, journey.add("Mobiliteit", "directors"));
        journey.approveAgenda();
        journey.open();
        coordinator.get(item.path()).then().statusCode(200).body("items", hasSize(0));
        coordinator.post("/outcomes", item.outcome("noted")).then().statusCode(201);
        coordinator.put(item.line(IZEGEM), GIVEN, "*").then().statusCode(404);
        coordinator.post("/outcomes", item.outcome("commonPosition")).then().statusCode(201);
        tell(coordinator, item, GIVEN)
                .then()
                .statusCode(200)
                .body("toldBy", equalTo("coordinator"));
        director.get(item.path()).then().body("items", hasSize(0));
        journey.review();
        journey.approveMinutes();
        director.get(item.path()).then().statusCode(200).body("count.given", equalTo(1));
    }

    @Test
    void a_consultation_takes_no_common_position() {
        var journey = Journey.planned("midwest-directors-consultation");
        var item = new Point(journey, journey.add(Point.wish("directors")));
        journey.approveAgenda();
        coordinator.get(item.path()).then().statusCode(200).body("items", hasSize(0));
        coordinator.put(item.line(IZEGEM), GIVEN, "*").then().statusCode(404);
    }

    @Test
    void approved_minutes_keep_for_the_body_what_was_said_until_then() {
        var item = Point.approved("directors");
        var reserved = Map.of("mandate", "none", "reservation", "Eerst de kosten.");
        coordinator.put(item.line("36015"), reserved, "*").then().statusCode(200);
        tell(director, item, GIVEN);
        item.journey().open();
        item.journey().review();
        var edition = "/editions/" + item.journey().approveMinutes();
        tell(director, item, Map.of("mandate", "none"));
        mayor.get(edition)
                .then()
                .body("entries[0].stances.count.municipalities", equalTo(MUNICIPALITIES))
                .body("entries[0].stances.count.given", equalTo(1))
                .body("entries[0].stances.lines", hasSize(2));
        mayor.get(edition, "text/html")
                .then()
                .body(containsString("1 van 14 colleges gaf mandaat, 1 voorbehoud."))
                .body(containsString("Eerst de kosten."));
        director.get(edition).then().body("entries[0].stances", nullValue());
        director.get(edition, "text/html").then().body(not(containsString("Eerst de kosten.")));
    }

    @Test
    void minutes_of_a_point_of_which_nobody_said_anything_are_as_before() {
        var item = Point.approved("directors");
        item.journey().open();
        item.journey().review();
        var edition = item.journey().approveMinutes();
        mayor.get("/editions/" + edition).then().body(not(containsString("stances")));
    }

    private static Response tell(Api actor, Point item, Map<String, Object> said) {
        return actor.put(item.line(IZEGEM), said, "*");
    }

    /// A point of the mayors for a common position.
    private record Point(Journey journey, String id) {
        static Map<String, Object> wish(String circle) {
            Map<String, Object> wish = new HashMap<>(Journey.point("Regio-indelingen", circle));
            wish.put("kind", "commonPosition");
            return wish;
        }

        static Point of(String circle) {
            var journey = Journey.planned();
            return new Point(journey, journey.add(wish(circle)));
        }

        static Point approved(String circle) {
            var point = of(circle);
            point.journey.approveAgenda();
            return point;
        }

        String point() {
            return "/meetings/" + journey.id() + "/agendaItems/" + id;
        }

        String path() {
            return point() + "/stances";
        }

        String line(String municipality) {
            return path() + "/" + municipality;
        }

        Map<String, Object> outcome(String type) {
            return Map.of(
                    "meeting", journey.id(), "agendaItem", id, "type", type, "text", "Akkoord.");
        }
    }
}
