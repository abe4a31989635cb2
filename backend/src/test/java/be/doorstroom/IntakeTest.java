package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An organization without accounts proposes points by a link, and sees what becomes of them.
@Tag("dialect")
@House
class IntakeTest {
    private static final String PROVINCE = "province-west-vlaanderen";
    private static final Map<String, Object> WISH =
            Map.of("region", "midwest", "organization", PROVINCE);

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api anybody = Api.anonymous();
    private final String title = Journey.unique("Mobiliteitsplan");

    @Test
    void a_point_that_came_by_the_link_lies_with_the_coordinator_in_the_organizations_name() {
        var secret = secret();
        open(secret)
                .then()
                .statusCode(200)
                .body("organization.id", equalTo(PROVINCE))
                .body(
                        "bodies.id",
                        containsInAnyOrder(
                                "midwest-mayors-conference", "midwest-directors-consultation"))
                .body("proposals", empty());
        propose(secret, point()).then().statusCode(200).body("proposals.title", contains(title));

        proposal()
                .body("status", equalTo("submitted"))
                .body("proposer.organization.id", equalTo(PROVINCE))
                .body("proposer.office", equalTo("guest"))
                .body("circle", equalTo("body"))
                .body("note", equalTo("<p>Stand van zaken</p>"))
                .body("permitted", hasItem("acceptProposal"));
    }

    @Test
    void what_was_sent_back_says_why_and_is_handed_in_again() {
        var secret = secret();
        var id = propose(secret, point()).jsonPath().getString("proposals[0].id");
        coordinator
                .put(
                        "/proposals/" + id + "/return",
                        Map.of("reason", "Graag eerst met de vervoerregio."),
                        "*")
                .then()
                .statusCode(200);
        open(secret)
                .then()
                .body("proposals[0].status", equalTo("sentBack"))
                .body("proposals[0].reason", equalTo("Graag eerst met de vervoerregio."))
                .body("proposals[0].permitted", hasItem("changeIntakeProposal"));

        var again = new HashMap<>(point());
        again.put("minutes", 30);
        again.put("secret", secret);
        anybody.put("/intake/proposals/" + id, again, "*")
                .then()
                .statusCode(200)
                .body("proposals[0].status", equalTo("submitted"))
                .body("proposals[0].minutes", equalTo(30))
                .body("proposals[0].reason", nullValue());
        Problems.require(
                anybody.put("/intake/proposals/" + id, again, "*"), 409, "doorstroom:conflict");
    }

    @Test
    void a_point_is_withdrawn_by_the_link_that_brought_it_and_by_no_other() {
        var secret = secret();
        var id = propose(secret, point()).jsonPath().getString("proposals[0].id");
        withdraw(secret(), id).then().statusCode(404);
        proposal().body("status", equalTo("submitted"));
        withdraw(secret, id)
                .then()
                .statusCode(200)
                .body("proposals[0].status", equalTo("withdrawn"))
                .body("proposals[0].permitted", empty());
        withdraw(secret, id).then().statusCode(200);
    }

    @Test
    void a_link_shows_nothing_that_came_by_another_and_nothing_of_the_region() {
        propose(secret(), point()).then().statusCode(200);
        var answer = open(secret());
        answer.then().body("proposals", empty());
        assertThat(answer.asString()).doesNotContain(title);
    }

    @Test
    void a_revoked_or_unknown_link_opens_nothing() {
        var link = coordinator.post("/intakeLinks", WISH);
        var secret = secret(link);
        var id = link.jsonPath().getString("id");
        coordinator
                .get("/intakeLinks?region=midwest&pageSize=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.url", not(hasItem(containsString("#"))));
        coordinator.delete("/intakeLinks/" + id, "*").then().statusCode(204);
        Problems.require(open(secret), 401, "doorstroom:invalidCredentials");
        Problems.require(propose(secret, point()), 401, "doorstroom:invalidCredentials");
        coordinator
                .get("/intakeLinks?region=midwest&pageSize=200")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void what_is_wrong_with_a_point_is_named_and_nothing_comes_in() {
        var secret = secret();
        var wrong = new HashMap<>(point());
        wrong.put("body", "westhoek-mayors-conference");
        propose(secret, wrong).then().statusCode(400).body("issues.name", contains("body"));
        wrong.put("body", Journey.CONFERENCE);
        wrong.put("kind", "minutesApproval");
        propose(secret, wrong).then().statusCode(400).body("issues.name", contains("kind"));
        wrong.put("kind", "presentation");
        wrong.put("title", " ");
        wrong.put("minutes", 0);
        propose(secret, wrong)
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("title", "minutes"));
        open(secret).then().body("proposals", empty());
    }

    @Test
    void a_link_that_has_brought_fifty_points_brings_no_more() {
        var secret = secret();
        for (var number = 0; number < 50; number++) {
            propose(secret, point()).then().statusCode(200);
        }
        Problems.require(propose(secret, point()), 409, "doorstroom:conflict");
        open(secret).then().body("proposals", hasSize(50));
        open(secret()).then().body("proposals", empty());
    }

    @Test
    void a_link_is_for_a_known_organization_and_a_year_at_most() {
        coordinator
                .post(
                        "/intakeLinks",
                        Map.of(
                                "region", "midwest",
                                "organization", "nobody",
                                "expiresOn", "2099-01-01"))
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("organization", "expiresOn"));
    }

    private Response open(String secret) {
        return anybody.post("/intake/openings", Map.of("secret", secret));
    }

    private Response propose(String secret, Map<String, Object> point) {
        var wish = new HashMap<>(point);
        wish.put("secret", secret);
        return anybody.post("/intake/proposals", wish);
    }

    private Response withdraw(String secret, String proposal) {
        return anybody.put(
                "/intake/proposals/" + proposal + "/withdrawal", Map.of("secret", secret), "*");
    }

    private Map<String, Object> point() {
        return Map.of(
                "body",
                Journey.CONFERENCE,
                "kind",
                "presentation",
                "title",
                title,
                "note",
                "<p onclick=\"x()\">Stand van zaken</p>",
                "minutes",
                15);
    }

    private String secret() {
        return secret(coordinator.post("/intakeLinks", WISH));
    }

    private static String secret(Response link) {
        link.then().statusCode(201);
        var url = link.jsonPath().getString("url");
        assertThat(url).contains("/ask#dl_");
        return url.substring(url.indexOf('#') + 1);
    }

    private ValidatableResponse proposal() {
        var id =
                coordinator
                        .get("/proposals?region=midwest&pageSize=200")
                        .jsonPath()
                        .param("title", title)
                        .getString("items.find { it.title == title }.id");
        return coordinator.get("/proposals/" + id).then();
    }
}
