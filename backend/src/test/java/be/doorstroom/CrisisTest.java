package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.format.VeraPdf;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A body called together at once, its log and its situation messages (seed 003, COVID-19).
@House
class CrisisTest {
    private static final String WHY = "Wateroverlast: afstemming van de opvang.";
    private static final String OPEN = "Opvang in sporthallen";
    private static final String CLOSED = "Inzet van de politiezone";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api chair = Api.as("chair-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api director = Api.as("director-izegem");

    @Test
    void one_call_plans_the_meeting_drafts_its_agenda_and_convenes_the_body() {
        var regular = Journey.planned(Journey.CONFERENCE, "2031-03-14").id();
        var called = called(Map.of("regularMeeting", regular));
        coordinator
                .get("/meetings/" + called)
                .then()
                .body("kind", equalTo("crisis"))
                .body("status", equalTo("convened"))
                .body("endsAt", equalTo("2031-03-03T19:00:00+01:00"));
        coordinator
                .get("/meetings/" + called + "/agendaItems")
                .then()
                .body("items.title", contains(OPEN, CLOSED))
                .body("items.ready", everyItem(is(true)));
        mayor.get("/crisisMeetings/" + called)
                .then()
                .body("regularMeeting.id", equalTo(regular))
                .body("permitted", empty());
        mayor.get("/crisisMeetings?regularMeeting=" + regular)
                .then()
                .body("items.id", contains(called));
    }

    @Test
    void members_and_directors_are_told_why_and_for_which_points_each_in_their_circle() {
        var called = called(Map.of());
        var edition =
                mayor.get("/meetings/" + called + "/convocations")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].edition.id");
        mayor.get("/editions/" + edition)
                .then()
                .body("message", equalTo(WHY))
                .body("points.title", contains(OPEN, CLOSED));
        director.get("/editions/" + edition)
                .then()
                .body("points.title", contains(OPEN))
                .body(not(containsString(CLOSED)));
        assertThat(mayor.get("/editions/" + edition, "text/plain").asString())
                .contains("Op de agenda", OPEN, CLOSED)
                .doesNotContain("De agenda volgt");
    }

    @Test
    @Tag("thorough")
    void without_a_choice_it_goes_ahead_of_the_next_meeting_of_the_body() {
        var next = Journey.planned(Journey.CONFERENCE, "2033-05-20").id();
        var called =
                called(
                        Map.of(
                                "startsAt",
                                "2033-05-10T18:00:00+02:00",
                                "endsAt",
                                "2033-05-10T20:00:00+02:00"));
        mayor.get("/crisisMeetings/" + called).then().body("regularMeeting.id", equalTo(next));
    }

    @Test
    @Tag("thorough")
    void every_fault_is_named_and_nothing_is_planned() {
        var before = coordinator.get("/crisisMeetings?region=midwest").<String>path("items[0].id");
        var none = Map.of("message", " ", "points", List.of());
        call(none).then().statusCode(400).body("issues.name", hasItems("message", "points"));
        call(Map.of("startsAt", "2020-03-18T18:00:00+01:00"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("startsAt"));
        call(Map.of("endsAt", "2031-03-03T17:00:00+01:00"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("endsAt"));
        call(Map.of("onlineUrl", "javascript:alert(1)"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("onlineUrl"));
        var ofOthers = Journey.planned("midwest-directors-consultation", "2031-03-15").id();
        for (var ahead : List.of(ofOthers, UUID.randomUUID().toString())) {
            call(Map.of("regularMeeting", ahead))
                    .then()
                    .statusCode(400)
                    .body("issues.name", contains("regularMeeting"));
        }
        assertThat(coordinator.get("/crisisMeetings?region=midwest").<String>path("items[0].id"))
                .isEqualTo(before);
    }

    @Test
    void a_log_keeps_what_was_done_and_corrects_without_changing() {
        var called = called(Map.of());
        var wrong = logged(coordinator, called, "Sporthal Tielt is open.");
        var right =
                log(
                                chair,
                                called,
                                Map.of(
                                        "kind",
                                        "action",
                                        "text",
                                        "Sporthal Izegem is open.",
                                        "responsible",
                                        "AD van Izegem",
                                        "corrects",
                                        wrong))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        mayor.get("/crisisMeetings/" + called + "/logEntries")
                .then()
                .statusCode(200)
                .body("items.text", contains("Sporthal Izegem is open.", "Sporthal Tielt is open."))
                .body("items[0].corrects", equalTo(wrong))
                .body("items[0].author", containsString("Voorzitter"))
                .body("items[1].correctedBy", equalTo(right));
        log(coordinator, called, Map.of("kind", "contact", "text", "Nog eens", "corrects", wrong))
                .then()
                .statusCode(409);
        log(
                        coordinator,
                        called,
                        Map.of("kind", "contact", "text", "x", "corrects", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("issues.name", contains("corrects"));
        log(
                        coordinator,
                        called,
                        Map.of(
                                "kind",
                                "contact",
                                "text",
                                "x",
                                "happenedAt",
                                "2099-01-01T09:00:00+01:00"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("happenedAt"));
    }

    @Test
    @Tag("thorough")
    void the_log_is_not_there_for_who_does_not_sit_in_the_body() {
        var called = called(Map.of());
        var entry = logged(coordinator, called, "Sporthal Izegem is open.");
        var log = "/crisisMeetings/" + called + "/logEntries";
        for (var other : List.of("director-izegem", "clerk-izegem", "coordinator-westhoek")) {
            Api.as(other).get(log).then().statusCode(404);
            Api.as(other).get(log + "/" + entry).then().statusCode(404);
            log(Api.as(other), called, Map.of("kind", "contact", "text", "x"))
                    .then()
                    .statusCode(404);
        }
        log(mayor, called, Map.of("kind", "contact", "text", "x")).then().statusCode(403);
    }

    @Test
    @Tag("thorough")
    void a_long_log_is_read_in_pages() {
        var called = called(Map.of());
        for (var line : List.of("een", "twee", "drie")) logged(coordinator, called, line);
        var first = mayor.get("/crisisMeetings/" + called + "/logEntries?pageSize=2");
        first.then().body("items.text", contains("drie", "twee"));
        mayor.get(first.<String>path("next"))
                .then()
                .body("items.text", contains("een"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void directors_and_members_get_each_situation_message_and_it_is_known_who_read_it()
            throws Exception {
        var called = called(Map.of());
        var told = tell(coordinator, called, "Opvang geregeld");
        told.then().statusCode(201).body("letter", equalTo("A"));
        tell(chair, called, "Wegen weer open").then().statusCode(201).body("letter", equalTo("B"));
        var edition = told.<String>path("edition.id");

        director.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("type", equalTo("situationMessage"))
                .body("title", equalTo("Opvang geregeld"))
                .body("situation", containsString("De sporthal"));
        director.get("/deliveries?edition=" + edition)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("situationMessage"))
                .body("items[0].status", equalTo("retrieved"));
        coordinator
                .get("/deliveries?pageSize=200&edition=" + edition)
                .then()
                .body("items.recipient.office", hasItems("mayor", "director"))
                .body("items.recipient.office", not(hasItem("college")));
        mayor.get("/crisisMeetings/" + called + "/situationMessages")
                .then()
                .body("items.letter", containsInAnyOrder("A", "B"));
        assertThat(director.get("/editions/" + edition, "text/plain").asString())
                .contains("Opvang geregeld", "Stand van zaken");
        var pdf = mayor.get("/editions/" + edition, "application/pdf").asByteArray();
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    @Tag("thorough")
    void a_letter_is_given_once_also_after_a_message_was_recalled() {
        var called = called(Map.of());
        var edition = tell(coordinator, called, "Verkeerd").<String>path("edition.id");
        var recalled =
                List.of("body", "directors").stream()
                        .map(circle -> Map.of("circle", circle, "status", "withdrawn"))
                        .toList();
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", recalled), "*")
                .then()
                .statusCode(200);
        chair.get("/crisisMeetings/" + called + "/situationMessages").then().body("items", empty());
        tell(chair, called, "Juist").then().statusCode(201).body("letter", equalTo("B"));
    }

    @Test
    @Tag("thorough")
    void councils_and_other_regions_are_told_nothing() {
        var called = called(Map.of());
        var edition = tell(coordinator, called, "Opvang geregeld").<String>path("edition.id");
        for (var other : List.of("clerk-izegem", "councillor-izegem", "director-ieper")) {
            Api.as(other).get("/editions/" + edition).then().statusCode(404);
        }
        Api.as("clerk-izegem")
                .get("/crisisMeetings/" + called + "/situationMessages")
                .then()
                .body("items", empty());
        tell(director, called, "Zelf").then().statusCode(403);
    }

    @Test
    @Tag("thorough")
    void once_the_meeting_is_over_nothing_more_is_written() {
        var called = called(Map.of());
        coordinator
                .put("/meetings/" + called + "/cancellation", Map.of("reason", "Voorbij."), "*")
                .then()
                .statusCode(200);
        log(coordinator, called, Map.of("kind", "contact", "text", "x")).then().statusCode(409);
        tell(coordinator, called, "Voorbij").then().statusCode(409);
        coordinator
                .get("/crisisMeetings/" + called)
                .then()
                .body("status", equalTo("cancelled"))
                .body("permitted", empty())
                .body("title", nullValue());
    }

    private String called(Map<String, Object> change) {
        var answer = call(change);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private Response call(Map<String, Object> change) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("body", Journey.CONFERENCE);
        wish.put("title", "Crisisoverleg wateroverlast");
        wish.put("startsAt", "2031-03-03T18:00:00+01:00");
        wish.put("message", WHY);
        wish.put("points", List.of(point(OPEN, "directors"), point(CLOSED, "body")));
        wish.putAll(change);
        return coordinator.post("/crisisMeetings", wish);
    }

    private static Map<String, Object> point(String title, String circle) {
        return Map.of("title", title, "minutes", 15, "circle", circle);
    }

    private static String logged(Api by, String meeting, String text) {
        return log(by, meeting, Map.of("kind", "observation", "text", text)).path("id");
    }

    private static Response log(Api by, String meeting, Map<String, Object> entry) {
        return by.post("/crisisMeetings/" + meeting + "/logEntries", entry);
    }

    private static Response tell(Api by, String meeting, String title) {
        var message = Map.of("title", title, "text", "De sporthal vangt op.\nMorgen meer.");
        return by.post("/crisisMeetings/" + meeting + "/situationMessages", message);
    }
}
