package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which circles may have an edition: released now, later, or recalled.
@House
class ReleaseTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void an_agenda_goes_to_body_and_directors_unless_told_otherwise() {
        var edition = agenda(Map.of());
        assertThat(states(edition))
                .containsEntry("secretariat", "released")
                .containsEntry("body", "released")
                .containsEntry("directors", "released")
                .containsEntry("councils", "planned")
                .containsEntry("public", "planned");
        director.get("/editions/" + edition).then().statusCode(200);
        clerk.get("/editions/" + edition).then().statusCode(404);
    }

    @Test
    void what_is_not_released_to_a_circle_does_not_exist_for_it() {
        var edition = agenda(Map.of("release", List.of("body")));
        mayor.get("/editions/" + edition).then().statusCode(200);
        Problems.require(
                Api.as("clerk-izegem").get("/editions/" + edition), 404, "belgif:resourceNotFound");
        system().get("/editions/" + edition + "/release").then().statusCode(404);
        assertThat(offices(edition)).doesNotContain("director", "college");
    }

    @Test
    void a_later_release_writes_the_deliveries_of_that_circle() {
        var edition = agenda(Map.of("release", List.of("body")));
        var members = offices(edition).size();

        change(edition, "directors", "released").then().statusCode(200);

        assertThat(states(edition)).containsEntry("directors", "released");
        assertThat(offices(edition)).hasSize(members + 28).contains("director", "college");
        director.get("/editions/" + edition).then().statusCode(200);
        director.get("/deliveries?edition=" + edition)
                .then()
                .body("items.status", hasItem("retrieved"));
    }

    @Test
    void releasing_what_is_released_writes_nothing_twice() {
        var edition = agenda(Map.of());
        var before = offices(edition);
        change(edition, "directors", "released").then().statusCode(200);
        assertThat(offices(edition)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void councils_may_read_once_they_are_given_it() {
        var edition = agenda(Map.of());
        clerk.get("/editions/" + edition).then().statusCode(404);
        change(edition, "councils", "released").then().statusCode(200);
        clerk.get("/editions/" + edition).then().statusCode(200);
        Api.as("councillor-izegem").get("/editions/" + edition).then().statusCode(200);
    }

    @Test
    void a_recalled_edition_is_gone_for_that_circle_and_stays_for_others() {
        var edition = agenda(Map.of());
        director.get("/editions/" + edition).then().statusCode(200);

        change(edition, "directors", "withdrawn").then().statusCode(200);

        Problems.require(director.get("/editions/" + edition), 404, "belgif:resourceNotFound");
        director.get("/editions/" + edition, "application/pdf").then().statusCode(404);
        mayor.get("/editions/" + edition).then().statusCode(200);
        coordinator.get("/editions/" + edition).then().statusCode(200);
    }

    @Test
    void who_may_have_it_no_longer_is_told_of_the_recall_by_mail_and_nobody_else_is() {
        var edition = agenda(Map.of());
        change(edition, "directors", "withdrawn").then().statusCode(200);

        Eventually.until("the notices are written", () -> !toldOfRecall(edition).isEmpty());

        assertThat(toldOfRecall(edition)).contains(name(director)).doesNotContain(name(mayor));
    }

    @Test
    void a_wider_release_tells_nobody_of_a_recall() {
        var edition = agenda(Map.of("release", List.of("body")));
        change(edition, "directors", "released").then().statusCode(200);
        Eventually.until("they are told", () -> told(edition, "agenda").contains(name(director)));
        assertThat(toldOfRecall(edition)).isEmpty();
    }

    @Test
    void a_tag_from_before_the_recall_opens_nothing() {
        var edition = agenda(Map.of());
        var tag = director.get("/editions/" + edition).header("ETag");
        change(edition, "directors", "withdrawn").then().statusCode(200);
        director.request()
                .header("If-None-Match", tag)
                .get(Api.BASE + "/editions/" + edition)
                .then()
                .statusCode(404);
    }

    @Test
    void recalled_minutes_leave_the_list_that_systems_poll() {
        var title = Journey.unique("Personeelszaak");
        var edition = Journey.approvedMinutes(title);
        var token = Tokens.of("director-izegem", "36008");
        Poller.walk(token, 200, edition);

        change(edition, "directors", "withdrawn").then().statusCode(200);

        assertThat(Poller.walk(token, 200)).doesNotContain(edition);
        Api.with(token)
                .get("/meetings?dateFrom=2026-12-11&dateTo=2026-12-11&pageSize=200")
                .then()
                .statusCode(200)
                .body(not(containsString(title)));
    }

    @Test
    void what_was_recalled_can_be_released_again() {
        var edition = agenda(Map.of());
        change(edition, "directors", "withdrawn").then().statusCode(200);
        change(edition, "directors", "released").then().statusCode(200);
        director.get("/editions/" + edition).then().statusCode(200);
    }

    @Test
    void what_was_never_released_cannot_be_recalled() {
        var edition = agenda(Map.of());
        Problems.require(
                        change(edition, "councils", "withdrawn"),
                        409,
                        "doorstroom:invalidTransition")
                .then()
                .body(
                        "detail",
                        equalTo(
                                "This is planned and cannot become withdrawn."
                                        + " It may become released."));
        Problems.require(
                change(edition, "directors", "planned"), 409, "doorstroom:invalidTransition");
    }

    @Test
    void a_refused_change_changes_no_other_circle() {
        var edition = agenda(Map.of());
        var body =
                Map.of(
                        "items",
                        List.of(
                                Map.of("circle", "directors", "status", "withdrawn"),
                                Map.of("circle", "councils", "status", "withdrawn")));
        coordinator
                .put("/editions/" + edition + "/release", body, tag(edition))
                .then()
                .statusCode(409);
        assertThat(states(edition)).containsEntry("directors", "released");
    }

    @Test
    void the_secretariat_always_has_its_own() {
        var edition = agenda(Map.of());
        Problems.require(change(edition, "secretariat", "withdrawn"), 400, "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("items[0].circle"));
        assertThat(states(edition)).containsEntry("secretariat", "released");
    }

    @Test
    void a_circle_is_named_once() {
        var edition = agenda(Map.of());
        var body =
                Map.of(
                        "items",
                        List.of(
                                Map.of("circle", "directors", "status", "withdrawn"),
                                Map.of("circle", "directors", "status", "released")));
        Problems.require(
                        coordinator.put("/editions/" + edition + "/release", body, tag(edition)),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("items[1].circle"));
    }

    @Test
    void only_the_coordinator_of_the_region_releases() {
        var edition = agenda(Map.of());
        var body = Map.of("items", List.of(Map.of("circle", "councils", "status", "released")));
        var path = "/editions/" + edition + "/release";
        Problems.require(mayor.put(path, body, "*"), 403, "belgif:missingPermission");
        Problems.require(
                Api.as("coordinator-westhoek").put(path, body, "*"),
                404,
                "belgif:resourceNotFound");
        clerk.get("/editions/" + edition).then().statusCode(404);
    }

    private static Api system() {
        return Api.with(Tokens.of("director-tielt", "37022"));
    }

    /// The edition of an approved agenda with one point for everybody.
    private String agenda(Map<String, Object> approval) {
        var journey = Journey.planned();
        journey.add(Journey.unique("Vervoerregio"), "public");
        return coordinator
                .post(
                        "/meetings/" + journey.id() + "/agendaVersions",
                        approval,
                        journey.agenda().getString("etag"))
                .then()
                .statusCode(201)
                .extract()
                .path("edition.id");
    }

    private Response change(String edition, String circle, String status) {
        var body = Map.of("items", List.of(Map.of("circle", circle, "status", status)));
        return coordinator.put("/editions/" + edition + "/release", body, tag(edition));
    }

    private List<String> toldOfRecall(String edition) {
        return told(edition, "recall");
    }

    private List<String> told(String edition, String kind) {
        return coordinator
                .get("/mails?pageSize=200&edition=" + edition)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.kind == '%s' }.recipient".formatted(kind));
    }

    private static String name(Api reader) {
        return reader.get("/me").path("name");
    }

    private String tag(String edition) {
        return coordinator.get("/editions/" + edition + "/release").path("etag");
    }

    private Map<String, String> states(String edition) {
        return coordinator
                .get("/editions/" + edition + "/release")
                .then()
                .statusCode(200)
                .extract()
                .path("items.collectEntries { [(it.circle): it.status] }");
    }

    private List<String> offices(String edition) {
        return coordinator
                .get("/deliveries?pageSize=200&edition=" + edition)
                .then()
                .statusCode(200)
                .extract()
                .path("items.recipient.office");
    }
}
