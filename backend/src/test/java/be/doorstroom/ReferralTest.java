package be.doorstroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Outcomes that are put to those who do decide.
@House
class ReferralTest {
    private static final String IZEGEM = "36008";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Test
    void a_council_answers_from_its_agenda_to_its_decision() {
        var id = referred();
        answer(director, id, Map.of("status", "onAgenda", "treatedOn", "2026-12-14"))
                .then()
                .statusCode(200)
                .body("targets[0].status", equalTo("onAgenda"))
                .body("targets[0].treatedOn", equalTo("2026-12-14"));
        answer(director, id, Map.of("status", "decided", "result", "Goedgekeurd."))
                .then()
                .statusCode(200);
        Api.as("director-tielt")
                .get("/referrals/" + id)
                .then()
                .body("targets[0].status", equalTo("decided"))
                .body("targets[0].result", equalTo("Goedgekeurd."))
                .body("targets[0].permitted", empty());
    }

    @Test
    void an_answer_says_when_or_what() {
        var id = referred();
        answer(director, id, Map.of("status", "onAgenda"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("treatedOn"));
        answer(director, id, Map.of("status", "decided"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("result"));
    }

    @Test
    void a_decision_is_not_taken_back() {
        var id = referred();
        answer(director, id, Map.of("status", "declined")).then().statusCode(200);
        Problems.require(
                answer(director, id, Map.of("status", "decided", "result", "Toch goedgekeurd.")),
                409,
                "doorstroom:invalidTransition");
    }

    @Test
    void an_organization_answers_for_itself_only() {
        var id = referred();
        Problems.require(
                answer(Api.as("director-tielt"), id, Map.of("status", "declined")),
                403,
                "belgif:missingPermission");
        director.request()
                .contentType(ContentType.JSON)
                .body(Map.of("status", "declined"))
                .put(Api.BASE + "/referrals/" + id + "/targets/36015")
                .then()
                .statusCode(404);
    }

    @Test
    void targets_see_it_once_the_minutes_are_approved() {
        var taken = Taken.inDraft("referral", "directors");
        var id = taken.refer(IZEGEM, "municipalCouncil");
        director.get("/referrals/" + id).then().statusCode(404);
        taken.approve();
        director.get("/referrals?organization=36008&status=referred&outcome=" + taken.outcome())
                .then()
                .body("items", hasSize(1))
                .body("items[0].targets[0].permitted", equalTo(List.of("answerReferral")));
        director.get("/referrals?status=decided&outcome=" + taken.outcome())
                .then()
                .body("items", empty());
    }

    @Test
    void only_a_referral_is_referred_and_only_once() {
        var noted = Taken.inDraft("noted", "directors");
        coordinator
                .post("/referrals", wish(noted.outcome(), IZEGEM, "municipalCouncil"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("outcome"));
        var taken = Taken.inDraft("referral", "directors");
        taken.refer(IZEGEM, "municipalCouncil");
        Problems.require(
                coordinator.post("/referrals", wish(taken.outcome(), IZEGEM, "municipalCouncil")),
                409,
                "doorstroom:conflict");
    }

    @Test
    void every_target_that_does_not_decide_is_named() {
        var taken = Taken.inDraft("referral", "directors");
        var targets =
                List.of(
                        Map.of("organization", IZEGEM, "body", "mayorsConference"),
                        Map.of("organization", "nowhere", "body", "municipalCouncil"),
                        Map.of("organization", "dvv-midwest", "body", "municipalCouncil"),
                        Map.of("organization", IZEGEM, "body", "municipalCouncil"));
        coordinator
                .post(
                        "/referrals",
                        Map.of("outcome", taken.outcome(), "text", "x", "targets", targets))
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "targets[0].body",
                                "targets[1].organization",
                                "targets[2].body",
                                "targets[3].organization"));
    }

    @Test
    void several_are_answered_in_one_call() {
        var one = referred();
        var other = referred();
        bulk(director, item(one, IZEGEM, "decided"), item(other, IZEGEM, "declined"))
                .then()
                .statusCode(200)
                .body("items[0].targets[0].status", equalTo("decided"))
                .body("items[1].targets[0].status", equalTo("declined"));
    }

    @Test
    void of_several_answers_all_are_taken_or_none_and_every_fault_is_named() {
        var one = referred();
        var other = referred();
        var hidden = Taken.inDraft("referral", "directors").refer(IZEGEM, "municipalCouncil");
        Map<String, Object> incomplete = new HashMap<>(item(other, IZEGEM, "onAgenda"));
        incomplete.remove("treatedOn");
        bulk(
                        director,
                        item(one, IZEGEM, "declined"),
                        item(one, IZEGEM, "declined"),
                        incomplete,
                        item(other, "36015", "declined"),
                        item(hidden, IZEGEM, "declined"))
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "items[1].organization",
                                "items[2].treatedOn",
                                "items[3].organization",
                                "items[4].referral"));
        coordinator.get("/referrals/" + one).then().body("targets[0].status", equalTo("referred"));
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.izegem.be/x",
                "https://izegem",
                "www.izegem.be",
                "https://a b.be"
            })
    void a_decision_is_linked_over_https(String link) {
        var answer = Map.of("status", "decided", "result", "Goedgekeurd.", "link", link);
        answer(director, referred(), Map.copyOf(answer))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("link"));
    }

    @Tag("thorough")
    @Test
    void what_was_decided_was_decided_on_a_day_that_has_come() {
        var ahead =
                Map.<String, Object>of(
                        "status", "decided", "result", "Ja.", "treatedOn", "2099-01-01");
        answer(director, referred(), ahead)
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("treatedOn"));
    }

    @Tag("thorough")
    @Test
    void who_let_its_own_day_pass_is_late() {
        var id = referred();
        var outcome = coordinator.get("/referrals/" + id).jsonPath().getString("outcome.id");
        var late = "/referrals?overdue=true&outcome=" + outcome;
        coordinator.get(late).then().body("items", empty());
        answer(director, id, Map.of("status", "onAgenda", "treatedOn", "2020-01-01"))
                .then()
                .statusCode(200)
                .body("targets[0].overdue", equalTo(true));
        coordinator.get(late).then().body("items", hasSize(1));
        coordinator
                .get("/referrals?overdue=false&outcome=" + outcome)
                .then()
                .body("items", empty());
        answer(director, id, Map.of("status", "declined"))
                .then()
                .body("targets[0].overdue", equalTo(false));
    }

    private static Response bulk(Api target, Object... items) {
        return target.post("/referralAnswers", Map.of("items", List.of(items)));
    }

    private static Map<String, Object> item(String referral, String organization, String status) {
        return Map.of(
                "referral", referral,
                "organization", organization,
                "status", status,
                "treatedOn", "2026-01-14",
                "result", "Goedgekeurd.");
    }

    private static String referred() {
        var taken = Taken.inDraft("referral", "directors");
        var id = taken.refer(IZEGEM, "municipalCouncil");
        taken.approve();
        return id;
    }

    private static Map<String, Object> wish(String outcome, String organization, String body) {
        return Map.of(
                "outcome",
                outcome,
                "text",
                "Keur het zesjarenprotocol goed.",
                "targets",
                List.of(Map.of("organization", organization, "body", body)));
    }

    private static Response answer(Api target, String id, Map<String, Object> answer) {
        return target.request()
                .contentType(ContentType.JSON)
                .body(answer)
                .put(Api.BASE + "/referrals/" + id + "/targets/" + IZEGEM);
    }
}
