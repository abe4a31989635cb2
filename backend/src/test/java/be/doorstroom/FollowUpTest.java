package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What municipalities do with outcomes: asked by the coordinator, reported by themselves.
@House
class FollowUpTest {
    private static final String IZEGEM = "36008";
    private static final String ROESELARE = "36015";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");

    @Test
    void an_outcome_is_put_to_every_member_of_the_body_on_the_day_of_the_meeting() {
        var taken = Taken.inDraft("processAgreement", "directors");
        assertThat(taken.ask(List.of())).hasSize(14);
        coordinator
                .get("/followUps?pageSize=200&outcome=" + taken.outcome())
                .then()
                .body("items.municipality.id", hasItem(IZEGEM))
                .body("items.municipality.id", not(hasItem("province-west-vlaanderen")))
                .body("items.status.unique()", equalTo(List.of("notStarted")))
                .body("items.owner.unique()", equalTo(List.of("director")));
    }

    @Test
    void municipalities_see_what_is_asked_once_the_minutes_are_approved() {
        var taken = Taken.inDraft("processAgreement", "directors");
        taken.ask(List.of(IZEGEM));
        var list = "/followUps?outcome=" + taken.outcome();
        director.get(list).then().statusCode(200).body("items", empty());
        director.get("/followUps/" + taken.of(IZEGEM)).then().statusCode(404);

        taken.approve();

        director.get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].municipality.id", equalTo(IZEGEM))
                .body("items[0].ownerLabel", equalTo("Algemeen directeur"))
                .body("items[0].overdue", equalTo(false))
                .body("items[0].permitted", equalTo(List.of("reportFollowUp")));
    }

    @Test
    void an_outcome_of_the_body_alone_stays_there_with_its_follow_up() {
        var taken = Taken.inDraft("processAgreement", "body");
        Problems.require(
                        coordinator.post("/followUps", taken.question(List.of(IZEGEM))),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues[0].name", equalTo("owner"))
                .body("issues[0].value", equalTo("director"));
        var question = new HashMap<>(taken.question(List.of(IZEGEM)));
        question.put("owner", "mayor");
        coordinator.post("/followUps", question).then().statusCode(201);
        taken.approve();
        mayor.get("/followUps/" + taken.of(IZEGEM)).then().statusCode(200);
        director.get("/followUps/" + taken.of(IZEGEM)).then().statusCode(404);
    }

    @Test
    void what_only_the_secretariat_reads_is_put_to_nobody() {
        var taken = Taken.inDraft("processAgreement", "secretariat");
        coordinator
                .post("/followUps", taken.question(List.of(IZEGEM)))
                .then()
                .statusCode(400)
                .body(
                        "issues[0].detail",
                        equalTo("cannot read an outcome of the circle secretariat"));
    }

    @Test
    void every_fault_of_a_question_is_named() {
        var taken = Taken.inDraft("processAgreement", "directors");
        taken.ask(List.of(IZEGEM));
        var question = new HashMap<>(taken.question(List.of(IZEGEM, "33011", ROESELARE, "x")));
        question.put("owner", "guest");
        Problems.require(coordinator.post("/followUps", question), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "owner",
                                "municipalities[0]",
                                "municipalities[1]",
                                "municipalities[3]"));
        assertThat(taken.of(ROESELARE)).isEmpty();
    }

    @Test
    void a_question_is_asked_once_and_for_a_day_to_come() {
        var taken = Taken.inDraft("processAgreement", "directors");
        var late = new HashMap<>(taken.question(List.of()));
        late.put("dueOn", "2020-01-01");
        coordinator
                .post("/followUps", late)
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("dueOn"));
        taken.ask(List.of());
        Problems.require(
                coordinator.post("/followUps", taken.question(List.of())),
                409,
                "doorstroom:conflict");
    }

    @Test
    void a_director_reports_and_the_coordinator_reads_it() {
        var id = Taken.asked().of(IZEGEM);
        report(
                        director,
                        id,
                        Map.of(
                                "status", "onCollegeAgenda",
                                "note", "Geagendeerd.",
                                "treatedOn", "2026-12-07",
                                "link", "https://www.izegem.be/besluiten"))
                .then()
                .statusCode(200)
                .body("status", equalTo("onCollegeAgenda"));
        coordinator
                .get("/followUps/" + id)
                .then()
                .body("status", equalTo("onCollegeAgenda"))
                .body("note", equalTo("Geagendeerd."))
                .body("treatedOn", equalTo("2026-12-07"))
                .body("permitted", empty());
    }

    @Test
    void a_neighbour_sees_how_far_a_municipality_is_but_not_its_note() {
        var id = Taken.asked().of(IZEGEM);
        report(director, id, Map.of("status", "optedOut", "note", "Te duur voor ons."))
                .then()
                .statusCode(200);
        var neighbour = Api.as("director-tielt").get("/followUps/" + id);
        neighbour
                .then()
                .statusCode(200)
                .body("status", equalTo("optedOut"))
                .body("permitted", empty());
        assertThat(neighbour.asString()).doesNotContain("Te duur");
        mayor.get("/followUps/" + id).then().body("note", equalTo("Te duur voor ons."));
    }

    @Test
    void a_municipality_reports_for_itself_only() {
        var id = Taken.asked().of(ROESELARE);
        Problems.require(
                report(director, id, Map.of("status", "done")), 403, "belgif:missingPermission");
        Problems.require(
                report(coordinator, id, Map.of("status", "done")), 403, "belgif:missingPermission");
    }

    @Test
    void what_is_done_stays_done_but_its_note_can_be_put_right() {
        var id = Taken.asked().of(IZEGEM);
        report(mayor, id, Map.of("status", "done")).then().statusCode(200);
        report(mayor, id, Map.of("status", "done", "note", "Besluit van 7 december."))
                .then()
                .statusCode(200)
                .body("note", equalTo("Besluit van 7 december."));
        Problems.require(
                        report(mayor, id, Map.of("status", "inProgress")),
                        409,
                        "doorstroom:invalidTransition")
                .then()
                .body(
                        "detail",
                        equalTo("This is done and cannot become inProgress. Nothing follows it."));
    }

    @Test
    void a_link_leads_to_a_page_and_to_no_script() {
        var id = Taken.asked().of(IZEGEM);
        report(director, id, Map.of("status", "done", "link", "javascript:alert(1)"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("link"));
    }

    @Test
    void several_reports_are_taken_together() {
        var first = Taken.asked().of(IZEGEM);
        var second = Taken.asked().of(IZEGEM);
        director.post(
                        "/followUpReports",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("followUp", first, "status", "done"),
                                        Map.of("followUp", second, "status", "inProgress"))))
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of("done", "inProgress")));
    }

    @Test
    void one_wrong_report_of_several_refuses_all_and_every_fault_is_named_by_its_place() {
        var right = Taken.asked().of(IZEGEM);
        var done = Taken.asked().of(IZEGEM);
        var theirs = Taken.asked().of(ROESELARE);
        report(director, done, Map.of("status", "done")).then().statusCode(200);
        var unknown = "01900000-0000-7000-8000-000000000000";
        var items =
                List.of(
                        Map.of("followUp", right, "status", "done"),
                        Map.of("followUp", done, "status", "notStarted"),
                        Map.of("followUp", theirs, "status", "done"),
                        Map.of("followUp", unknown, "status", "done"),
                        Map.of("followUp", right, "status", "done"));
        Problems.require(
                        director.post("/followUpReports", Map.of("items", items)),
                        400,
                        "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        equalTo(
                                List.of(
                                        "items[1].status",
                                        "items[2].followUp",
                                        "items[3].followUp",
                                        "items[4].followUp")));
        director.get("/followUps/" + right).then().body("status", equalTo("notStarted"));
    }

    @Test
    void a_system_reports_with_the_scope_for_it_and_with_no_other() {
        var id = Taken.asked().of(IZEGEM);
        var reading = Api.with(token("followUps:read"));
        var writing = Api.with(token("followUps:write"));
        reading.get("/followUps/" + id).then().statusCode(200);
        Problems.require(report(reading, id, Map.of("status", "done")), 403, "belgif:missingScope");
        report(writing, id, Map.of("status", "done")).then().statusCode(200);
        writing.get("/followUps/" + id).then().statusCode(403);
    }

    @Test
    void a_list_is_filtered_by_state_and_by_what_is_late() {
        var taken = Taken.asked();
        report(director, taken.of(IZEGEM), Map.of("status", "done")).then().statusCode(200);
        var list = "/followUps?region=midwest&meeting=" + taken.journey().id();
        coordinator.get(list).then().body("items", hasSize(2));
        coordinator
                .get(list + "&status=done")
                .then()
                .body("items.municipality.id", equalTo(List.of(IZEGEM)));
        coordinator.get(list + "&overdue=true").then().body("items", empty());
        coordinator.get(list + "&overdue=false").then().body("items", hasSize(2));
        var first = coordinator.get(list + "&pageSize=1").jsonPath();
        coordinator
                .get(first.getString("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.getString("items[0].id"))));
    }

    @Test
    void an_outcome_that_is_taken_away_takes_its_questions_along() {
        var taken = Taken.inDraft("processAgreement", "directors");
        taken.ask(List.of(IZEGEM));
        var id = taken.of(IZEGEM);
        coordinator.delete("/outcomes/" + taken.outcome(), "*").then().statusCode(204);
        coordinator.get("/followUps/" + id).then().statusCode(404);
    }

    private static String token(String scope) {
        return Tokens.of("director-izegem", IZEGEM, "director", List.of(scope));
    }

    private static Response report(Api reporter, String id, Map<String, Object> report) {
        return reporter.request()
                .contentType(ContentType.JSON)
                .body(report)
                .put(Api.BASE + "/followUps/" + id + "/report");
    }
}
