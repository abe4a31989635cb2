package be.doorstroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
