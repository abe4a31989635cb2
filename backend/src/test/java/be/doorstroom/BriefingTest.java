package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What councils hear twice a year, from composing to acknowledging.
@House
class BriefingTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void a_briefing_holds_what_councils_may_know_of_approved_minutes_per_theme_and_dossier() {
        var season = new Season().held();
        season.taken("noted", "councils", 4); // its minutes are still written
        var briefing = coordinator.post("/briefings", season.wish());
        briefing.then()
                .statusCode(201)
                .body("id", equalTo(season.id()))
                .body("status", equalTo("draft"))
                .body("themes", hasSize(1))
                .body("themes[0].theme.id", equalTo("midwest-mobiliteit"))
                .body("themes[0].dossiers.dossier.title", contains(season.dossier()))
                .body(
                        "themes[0].dossiers[0].points.title",
                        contains("Punt councils", "Punt public"))
                .body(
                        "themes[0].dossiers[0].points[0].summary",
                        equalTo("<p>Besproken voor councils</p>"))
                .body(
                        "themes[0].dossiers[0].points.outcomes.flatten().text",
                        contains("Uitkomst voor councils", "Uitkomst voor public"));
        assertThat(briefing.asString()).doesNotContain("directors\"", "Punt directors");
        assertThat(briefing.header("Location")).endsWith(season.path());
    }

    @Test
    void minutes_that_were_recalled_from_everybody_are_left_out() {
        var season = new Season();
        var taken = season.taken("noted", "councils", 1);
        taken.approve();
        var edition = taken.journey().minutes().getString("edition.id");
        var items =
                List.of(
                        Map.of("circle", "body", "status", "withdrawn"),
                        Map.of("circle", "directors", "status", "withdrawn"));
        season.composed();
        coordinator.get(season.path()).then().body("themes", hasSize(1));
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", items), "*")
                .then()
                .statusCode(200);
        coordinator.get(season.path()).then().body("themes", empty());
    }

    @Test
    void a_draft_is_the_coordinators_alone() {
        var season = new Season().composed();
        for (var reader : List.of("clerk-izegem", "director-izegem", "chair-midwest")) {
            Api.as(reader).get(season.path()).then().statusCode(404);
            Api.as(reader).get(season.path() + "/annexes/36008").then().statusCode(404);
            Api.as(reader)
                    .get("/briefings?halfYear=" + season.halfYear())
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void a_half_year_has_one_briefing() {
        var season = new Season().composed();
        Problems.require(coordinator.post("/briefings", season.wish()), 409, "doorstroom:conflict");
        coordinator
                .post("/briefings", Map.of("region", "midwest", "halfYear", "2026-H3"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("halfYear"));
        Problems.require(
                Api.as("director-izegem").post("/briefings", season.wish()),
                403,
                "belgif:missingPermission");
    }

    @Test
    void an_introduction_is_cleaned() {
        var season = new Season().composed();
        coordinator
                .patch(
                        season.path(),
                        Map.of(
                                "title", "Wat de regio deed",
                                "introduction", "<p onclick=\"x()\">Geacht raadslid</p><script>"),
                        season.tag())
                .then()
                .statusCode(200)
                .body("title", equalTo("Wat de regio deed"))
                .body("introduction", equalTo("<p>Geacht raadslid</p>"));
    }

    @Test
    void nobody_writes_over_what_they_have_not_read() {
        var season = new Season().composed();
        var old = season.tag();
        coordinator.patch(season.path(), Map.of("title", "Nieuw"), old).then().statusCode(200);
        Problems.require(
                coordinator.patch(season.path(), Map.of("title", "Anders"), old),
                412,
                "doorstroom:preconditionFailed");
        Problems.require(
                coordinator.put(season.path() + "/publication", old),
                412,
                "doorstroom:preconditionFailed");
        Problems.require(
                coordinator.put(season.path() + "/publication"),
                428,
                "doorstroom:preconditionRequired");
    }

    @Test
    void publishing_sends_it_to_every_council_of_the_region() {
        var season = new Season().held().composed();
        var edition = season.published();
        Eventually.delivered(edition);
        coordinator
                .get("/deliveries?pageSize=200&edition=" + edition)
                .then()
                .body("items", hasSize(14))
                .body("items.recipient.office.unique()", contains("council"))
                .body("items.kind.unique()", contains("briefing"))
                .body("items.meeting.findAll { it != null }", empty());
    }

    @Test
    void a_clerk_fetches_it_and_acknowledges() {
        var edition = new Season().held().composed().published();
        clerk.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("type", equalTo("briefing"))
                .body("themes[0].dossiers[0].points", hasSize(2));
        var delivery = clerk.get("/deliveries?edition=" + edition).jsonPath();
        assertThat(delivery.getList("items.status")).containsExactly("retrieved");
        clerk.put("/deliveries/" + delivery.getString("items[0].id") + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/pdf"})
    void a_briefing_and_its_annex_are_documents_too(String type) {
        var season = new Season().held().composed();
        var edition = season.published();
        clerk.get("/editions/" + edition, type).then().statusCode(200).contentType(type);
        var annex = clerk.get(season.path() + "/annexes/36008").path("edition.id");
        clerk.get("/editions/" + annex, type).then().statusCode(200).contentType(type);
    }

    @Test
    void what_is_published_never_changes() {
        var season = new Season().held().composed();
        var edition = season.published();
        Problems.require(
                coordinator.patch(season.path(), Map.of("title", "Anders"), season.tag()),
                409,
                "doorstroom:conflict");
        coordinator
                .put(season.path() + "/publication", season.tag())
                .then()
                .statusCode(200)
                .body("edition.id", equalTo(edition));
        season.taken("noted", "councils", 5).approve();
        clerk.get(season.path())
                .then()
                .body("status", equalTo("published"))
                .body("themes[0].dossiers[0].points", hasSize(2));
    }

    @Test
    void the_public_reads_only_what_is_public_once_it_is_released() {
        var season = new Season().held().composed();
        var edition = season.published();
        var officer = Api.as("officer-midwest");
        officer.get("/editions/" + edition).then().statusCode(404);
        var items = List.of(Map.of("circle", "public", "status", "released"));
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", items), "*")
                .then()
                .statusCode(200);
        officer.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("themes[0].dossiers[0].points.title", contains("Punt public"));
    }

    @Test
    void a_recalled_briefing_is_gone_for_the_councils_with_its_annexes() {
        var season = new Season().held().composed();
        var edition = season.published();
        var annex = clerk.get(season.path() + "/annexes/36008").<String>path("edition.id");
        clerk.get("/editions/" + annex).then().statusCode(200);
        var items = List.of(Map.of("circle", "councils", "status", "withdrawn"));
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", items), "*")
                .then()
                .statusCode(200);
        clerk.get(season.path()).then().statusCode(404);
        clerk.get("/editions/" + edition).then().statusCode(404);
        clerk.get("/editions/" + annex).then().statusCode(404);
        Problems.require(
                coordinator.put("/editions/" + annex + "/release", Map.of("items", items), "*"),
                409,
                "doorstroom:conflict");
    }

    @Test
    void a_clerks_system_reads_briefings_with_its_scope_and_no_minutes() {
        var season = new Season().held().composed();
        var edition = season.published();
        var system = Api.with(token("briefings:read"));
        system.get("/briefings?region=midwest&halfYear=" + season.halfYear())
                .then()
                .statusCode(200)
                .body("items.edition.id", contains(edition));
        system.get("/editions/" + edition).then().statusCode(200);
        Problems.require(
                Api.with(token("minutes:read")).get("/editions/" + edition),
                403,
                "belgif:missingScope");
        system.get("/minutes").then().statusCode(403);
    }

    @Test
    void a_reader_of_briefings_alone_fetches_no_minutes_by_their_edition() {
        var minutes = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        var token = Tokens.of("director-izegem", "36008", "director", List.of("briefings:read"));
        Problems.require(Api.with(token).get("/editions/" + minutes), 403, "belgif:missingScope")
                .then()
                .body("detail", containsString("minutes:read"));
        director(minutes);
    }

    private void director(String minutes) {
        Api.as("director-izegem")
                .get("/deliveries?edition=" + minutes)
                .then()
                .body("items.status", not(hasItem("retrieved")))
                .body("items[0].retrievedAt", nullValue());
    }

    @Test
    void the_matrix_counts_briefings_in_the_month_of_their_publication() {
        var before = counted();
        new Season().composed().published();
        assertThat(counted()).isEqualTo(before + 1);
    }

    private int counted() {
        var cell =
                "rows.find { it.municipality.id == '36008' }.cells.findAll"
                        + " { it.obligation == 'briefing' }.sum { it.total }";
        return coordinator.get("/informationFlow?region=midwest").jsonPath().getInt(cell);
    }

    private static String token(String scope) {
        return Tokens.of("clerk-izegem", "36008", "councilClerk", List.of(scope));
    }
}
