package be.doorstroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.doorstroom.platform.time.HouseClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Twice a year councils are told together what the region does (seed 003): they ask, and get
/// agenda and minutes of that session.
@Tag("dialect")
@House
class CouncilQuestionTest {
    private static final String SESSION = "zuid-west-vlaanderen-joint-information-session";

    private final Api coordinator = Api.as("coordinator-zuid-west-vlaanderen");
    private final Api clerk = Api.as("clerk-kortrijk");
    private final Wire wire = Wire.as("coordinator-zuid-west-vlaanderen");
    private final String title = Journey.unique("Wanneer komt de fietssnelweg?");
    @Inject HouseClock clock;

    @Test
    void a_question_of_a_council_is_answered_in_the_session_and_read_by_every_council() {
        var question = ask(question());
        question.then().statusCode(201).body("permitted", hasItem("submitProposal"));
        var id = question.jsonPath().getString("id");
        clerk.put("/proposals/" + id + "/submission", "*").then().statusCode(200);

        var meeting = plan();
        coordinator
                .put("/proposals/" + id + "/acceptance", Map.of("meeting", meeting), "*")
                .then()
                .statusCode(200);
        ready(meeting);
        var agenda =
                wire.post("/meetings/" + meeting + "/agendaVersions", Map.of())
                        .at("/edition/id")
                        .asText();
        for (var reader : List.of("clerk-kortrijk", "clerk-wervik")) {
            Api.as(reader)
                    .get("/editions/" + agenda)
                    .then()
                    .statusCode(200)
                    .body("items.title", hasItem(title));
            Api.as(reader)
                    .get("/deliveries?edition=" + agenda)
                    .then()
                    .body("items.recipient.office", hasItem("council"))
                    .body("items.status", hasItem("retrieved"));
        }
        Api.as("clerk-izegem").get("/editions/" + agenda).then().statusCode(404);

        var minutes = approvedMinutes(meeting);
        clerk.get("/editions/" + minutes)
                .then()
                .statusCode(200)
                .body("entries.summary", hasItem("<p>In 2028.</p>"));
        clerk.get("/deliveries?edition=" + minutes)
                .then()
                .body("items.recipient.office", hasItem("council"));
    }

    @Test
    void councils_ask_at_the_session_only_and_only_questions_for_councils() {
        var elsewhere = new HashMap<>(question());
        elsewhere.put("body", "zuid-west-vlaanderen-mayors-conference");
        Problems.require(ask(elsewhere), 403, "belgif:missingPermission");

        var wrong = new HashMap<>(question());
        wrong.put("kind", "discussion");
        wrong.put("circle", "body");
        Problems.require(ask(wrong), 400, "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("kind", "circle"));
    }

    @Test
    void a_council_asks_for_itself_and_its_executive_proposes_for_itself() {
        var id = ask(question()).jsonPath().getString("id");
        for (var other : List.of("mayor-kortrijk", "director-kortrijk", "clerk-wervik")) {
            Api.as(other).get("/proposals/" + id).then().statusCode(404);
        }
        coordinator.get("/proposals/" + id).then().statusCode(404);
        clerk.get("/proposals/" + id).then().statusCode(200);

        var point = new HashMap<>(question());
        point.put("body", "zuid-west-vlaanderen-mayors-conference");
        var proposed = Api.as("director-kortrijk").post("/proposals", point);
        proposed.then().statusCode(201);
        clerk.get("/proposals/" + proposed.jsonPath().getString("id")).then().statusCode(404);
    }

    @Test
    void who_may_ask_is_told_so_where_the_region_has_such_a_session() {
        clerk.get("/me").then().body("permitted", hasItem("addProposal"));
        Api.as("clerk-izegem").get("/me").then().body("permitted", not(hasItem("addProposal")));
    }

    private Response ask(Map<String, Object> question) {
        return clerk.post("/proposals", question);
    }

    private Map<String, Object> question() {
        return Map.of(
                "body",
                SESSION,
                "kind",
                "question",
                "title",
                title,
                "minutes",
                10,
                "circle",
                "councils");
    }

    private String plan() {
        var day = clock.today().plusDays(25);
        return wire.make(
                "/meetings",
                Map.of(
                        "body",
                        SESSION,
                        "kind",
                        "joint",
                        "startsAt",
                        day + "T20:00:00+01:00",
                        "endsAt",
                        day + "T22:00:00+01:00"));
    }

    /// What was proposed comes onto the agenda unready.
    private void ready(String meeting) {
        var items = "/meetings/" + meeting + "/agendaItems";
        for (var item : wire.get(items).path("items")) {
            wire.patch(items + "/" + item.path("id").asText(), Map.of("ready", true));
        }
    }

    private String approvedMinutes(String meeting) {
        wire.put("/meetings/" + meeting + "/opening");
        var minutes = "/meetings/" + meeting + "/minutes";
        for (var entry : wire.get(minutes).path("entries")) {
            wire.patch(
                    minutes + "/entries/" + entry.path("id").asText(),
                    Map.of("summary", "<p>In 2028.</p>"));
        }
        wire.put(minutes + "/review", Map.of("until", "2099-01-01"));
        return wire.put(minutes + "/approval").at("/edition/id").asText();
    }
}
