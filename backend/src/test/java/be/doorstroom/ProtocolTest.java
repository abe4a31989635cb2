package be.doorstroom;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Protocols, from their draft to the last council, and what is contributed under them.
@House
class ProtocolTest {
    private static final String IZEGEM = "36008";
    private static final String TIELT = "37022";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final String LINK = "https://www.izegem.be/besluiten/2026-11-16";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void the_councils_approve_it_one_by_one_until_it_is_in_force() {
        var id = Bound.submitted(Map.of());
        get(id).then().body("status", equalTo("underApproval")).body("approvals.total", equalTo(2));
        answer(clerk, id, IZEGEM, "decided").then().statusCode(200);
        get(id).then()
                .body("status", equalTo("underApproval"))
                .body("approvals.decided", equalTo(1))
                .body("approvals.referred", equalTo(1));
        answer(Api.as("director-tielt"), id, TIELT, "decided").then().statusCode(200);
        get(id).then()
                .body("status", equalTo("inForce"))
                .body("renewal.status", equalTo("notYet"))
                .body("renewal.alarmFrom", equalTo("2098-12-31"));
    }

    @Test
    void a_draft_is_seen_by_the_coordinator_only_and_can_be_thrown_away() {
        var id = Bound.drafted(Map.of());
        clerk.get("/protocols/" + id).then().statusCode(404);
        clerk.get("/protocols?region=midwest&pageSize=200")
                .then()
                .body("items.id", not(hasItem(id)));
        coordinator.delete("/protocols/" + id, "*").then().statusCode(204);
        get(id).then().statusCode(404);
    }

    @Tag("thorough")
    @Test
    void the_alarm_rings_when_the_end_is_near_until_what_follows_is_approved() {
        var old = Bound.concluded(Map.of("startsOn", "2014-01-01", "endsOn", "2019-12-31"));
        get(old).then()
                .body("status", equalTo("expired"))
                .body("renewal.status", equalTo("lapsed"))
                .body("renewal.renewedBy", nullValue());
        var next = Bound.drafted(Map.of("renews", old));
        get(old).then().body("renewal.renewedBy.id", equalTo(next));
        clerk.get("/protocols/" + old).then().body("renewal.renewedBy", nullValue());
        Bound.submit(next).then().statusCode(200);
        clerk.get("/protocols/" + old).then().body("renewal.renewedBy.id", equalTo(next));
        answer(clerk, next, IZEGEM, "decided").then().statusCode(200);
        answer(Api.as("director-tielt"), next, TIELT, "decided").then().statusCode(200);
        get(old).then().body("renewal.status", equalTo("renewed"));
        coordinator
                .post("/protocols", Bound.wish(Map.of("renews", old)))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("renews"));
    }

    @Tag("thorough")
    @Test
    void every_fault_of_a_draft_is_named() {
        var parties = List.of("nowhere", IZEGEM, IZEGEM);
        var wish = Bound.wish(Map.of("endsOn", "2019-01-01", "parties", parties, "renews", NOBODY));
        coordinator
                .post("/protocols", wish)
                .then()
                .statusCode(400)
                .body(
                        "issues.name",
                        containsInAnyOrder("parties[0]", "parties[2]", "endsOn", "renews"));
        coordinator
                .post("/protocols", Bound.wish(Map.of("link", "http://www.wvi.be/protocol")))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("link"));
    }

    @Tag("thorough")
    @Test
    void what_the_councils_decide_on_changes_no_more() {
        var id = Bound.submitted(Map.of());
        Problems.require(
                coordinator.patch("/protocols/" + id, Map.of("title", "Anders"), "*"),
                409,
                "doorstroom:conflict");
        coordinator
                .patch("/protocols/" + id, Map.of("link", "https://www.wvi.be/protocol.pdf"), "*")
                .then()
                .statusCode(200)
                .body("link", equalTo("https://www.wvi.be/protocol.pdf"));
        Problems.require(coordinator.delete("/protocols/" + id, "*"), 409, "doorstroom:conflict");
        Bound.submit(id).then().statusCode(200);
        coordinator.get("/referrals?protocol=" + id).then().body("items", hasSize(1));
    }

    @Tag("thorough")
    @Test
    void it_is_not_concluded_while_a_council_must_decide() {
        var id = Bound.submitted(Map.of());
        answer(clerk, id, IZEGEM, "decided").then().statusCode(200);
        Problems.require(Bound.conclude(id, "2026-01-01"), 409, "doorstroom:conflict");
        answer(Api.as("director-tielt"), id, TIELT, "declined").then().statusCode(200);
        get(id).then().body("status", equalTo("underApproval"));
        Bound.conclude(id, "2099-01-01")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("concludedOn"));
        Bound.conclude(id, "2026-01-01").then().statusCode(200).body("status", equalTo("inForce"));
    }

    @Tag("thorough")
    @Test
    void an_agreement_with_other_governments_needs_no_end_and_no_council() {
        var parties = List.of("province-west-vlaanderen", "wvi");
        Map<String, Object> wish = Bound.wish(Map.of("kind", "agreement", "parties", parties));
        wish.remove("endsOn");
        var id = coordinator.post("/protocols", wish).jsonPath().getString("id");
        Problems.require(Bound.submit(id), 409, "doorstroom:conflict");
        Bound.conclude(id, "2019-06-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("inForce"))
                .body("renewal", nullValue())
                .body("parties.id", hasItems("province-west-vlaanderen", "wvi"));
        coordinator
                .get("/protocols?kind=agreement&organization=wvi&pageSize=200")
                .then()
                .body("items.id", hasItem(id));
    }

    @Tag("thorough")
    @Test
    void its_councils_stand_among_what_is_referred() {
        var id = Bound.submitted(Map.of());
        clerk.get("/referrals?organization=36008&status=referred&protocol=" + id)
                .then()
                .body("items[0].protocol.id", equalTo(id))
                .body("items[0].outcome", nullValue())
                .body("items[0].targets.permitted", hasItem(List.of("answerReferral")));
        Api.as("clerk-ieper").get("/referrals/" + referral(id)).then().statusCode(404);
        Api.as("guest-province").get("/referrals/" + referral(id)).then().statusCode(404);
    }

    private Response get(String id) {
        return coordinator.get("/protocols/" + id);
    }

    private String referral(String protocol) {
        return get(protocol).jsonPath().getString("approvals.referral.id");
    }

    private Response answer(Api target, String protocol, String organization, String status) {
        return target.post(
                "/referralAnswers",
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "referral", referral(protocol),
                                        "organization", organization,
                                        "status", status,
                                        "result", "Goedgekeurd.",
                                        "link", LINK))));
    }
}
