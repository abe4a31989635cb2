package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hinders regions: noted, sent in, answered, and shared by agreement only.
@House
class BottleneckTest {
    private static final String OTHER = "coordinator-" + Knot.OTHER;

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api other = Api.as(OTHER);

    @Test
    void another_region_knows_nothing_of_it_before_it_is_offered_nor_after_it_declines() {
        var knot = Knot.noted(Map.of("circle", "public"));
        knot.write("note", "2020-06-30").then().statusCode(201);
        isUnknownThere(knot);

        knot.offer()
                .then()
                .statusCode(200)
                .body("shares[0].status", equalTo("offered"))
                .body("offerableTo.id", containsInAnyOrder("westhoek", "brugse-regio"));
        for (var reader : List.of("chair-" + Knot.OTHER, "director-kortrijk", "clerk-kortrijk")) {
            knot.readBy(reader).then().statusCode(404);
        }
        knot.readBy("director-izegem").then().statusCode(200).body("shares", empty());
        other.get(knot.path())
                .then()
                .statusCode(200)
                .body("letters", empty())
                .body("offerableTo", empty())
                .body("permitted", contains("answerBottleneckOffer"));

        knot.answer(Map.of("status", "declined", "reason", "Speelt hier niet."))
                .then()
                .statusCode(200);
        isUnknownThere(knot);
        coordinator
                .get(knot.path())
                .then()
                .body("shares[0].status", equalTo("declined"))
                .body("shares[0].reason", equalTo("Speelt hier niet."));
    }

    private void isUnknownThere(Knot knot) {
        for (var reader : List.of(OTHER, "chair-" + Knot.OTHER, "director-kortrijk")) {
            knot.readBy(reader).then().statusCode(404);
            assertThat(all(Api.as(reader), "/bottlenecks?pageSize=200")).doesNotContain(knot.id());
        }
        Problems.require(knot.answer(Map.of("status", "shared")), 404, "belgif:resourceNotFound");
        assertThat(all(coordinator, "/bottlenecks?pageSize=200&region=" + Knot.OTHER))
                .doesNotContain(knot.id());
    }

    private static List<String> all(Api reader, String path) {
        return reader.get(path).jsonPath().getList("items.id");
    }

    @Test
    void once_shared_each_region_reads_it_in_its_own_circle_under_its_own_themes() {
        var knot = Knot.noted(Map.of("themes", List.of("midwest-bestuur")));
        knot.write("note", "2020-06-30");
        knot.offer();
        var theme = Knot.OTHER + "-interbestuurlijk";
        knot.answer(Map.of("status", "shared", "circle", "public", "themes", List.of(theme)))
                .then()
                .statusCode(200)
                .body("circle", equalTo("directors"));

        Api.as("director-kortrijk")
                .get(knot.path())
                .then()
                .statusCode(200)
                .body("region.id", equalTo("midwest"))
                .body("themes.id", contains(theme))
                .body("letters", hasSize(1))
                .body("permitted", empty());
        knot.readBy("clerk-kortrijk").then().statusCode(404);
        knot.readBy("director-izegem")
                .then()
                .body("themes.id", contains("midwest-bestuur"))
                .body("shares.region.id", contains(Knot.OTHER))
                .body("shares.status", contains("shared"));
        assertThat(all(other, "/bottlenecks?theme=" + theme)).contains(knot.id());
        assertThat(all(other, "/bottlenecks?theme=midwest-bestuur")).isEmpty();
        assertThat(all(coordinator, "/bottlenecks?theme=" + theme)).isEmpty();
    }

    @Tag("thorough")
    @Test
    void a_third_region_is_not_seen_by_who_shares_until_it_shares_too() {
        var knot = Knot.shared(Map.of());
        coordinator.put(knot.path() + "/shares/westhoek", "*").then().statusCode(200);
        other.get(knot.path()).then().body("shares.region.id", contains(Knot.OTHER));
        assertThat(all(other, "/bottlenecks?region=westhoek&pageSize=200"))
                .doesNotContain(knot.id());
        Api.as("coordinator-westhoek")
                .get(knot.path())
                .then()
                .body("shares.region.id", containsInAnyOrder(Knot.OTHER, "westhoek"))
                .body("letters", empty());
        Problems.require(
                other.delete(knot.path() + "/shares/westhoek", "*"),
                403,
                "belgif:missingPermission");
    }

    @Tag("thorough")
    @Test
    void either_side_ends_the_sharing_and_it_may_be_offered_anew() {
        var knot = Knot.shared(Map.of());
        var share = knot.path() + "/shares/" + Knot.OTHER;
        other.delete(share, "*").then().statusCode(204);
        isUnknownThere(knot);
        coordinator.delete(share, "*").then().statusCode(404);
        knot.offer().then().statusCode(200).body("shares.status", contains("offered"));
        knot.offer().then().statusCode(200);
        coordinator.delete(share, "*").then().statusCode(204);
        isUnknownThere(knot);
    }

    @Tag("thorough")
    @Test
    void who_shares_it_records_own_letters_and_writes_nothing_else() {
        var knot = Knot.shared(Map.of());
        other.post(knot.path() + "/letters", Knot.letter("note", "2021-03-01"))
                .then()
                .statusCode(201)
                .body("status", equalTo("sentIn"))
                .body("letters.region.id", contains(Knot.OTHER));
        var letter = coordinator.get(knot.path()).<String>path("letters[0].id");
        Problems.require(
                coordinator.delete(knot.path() + "/letters/" + letter, "*"),
                403,
                "belgif:missingPermission");
        Problems.require(
                other.patch(knot.path(), Map.of("level", "local"), "*"),
                403,
                "belgif:missingPermission");
        Problems.require(
                other.put(knot.path() + "/closing", Map.of("status", "resolved"), "*"),
                403,
                "belgif:missingPermission");
    }

    @Test
    void its_state_follows_its_letters_until_it_is_closed() {
        var knot = Knot.noted();
        Problems.require(knot.write("reply", "2020-09-01"), 409, "doorstroom:invalidTransition");
        knot.write("note", "2020-06-30").then().body("status", equalTo("sentIn"));
        knot.write("reply", "2020-09-01").then().body("status", equalTo("answered"));
        knot.write("note", "2020-08-01").then().body("status", equalTo("answered"));
        knot.write("note", "2021-01-01")
                .then()
                .body("status", equalTo("sentIn"))
                .body(
                        "letters.dated",
                        contains("2020-06-30", "2020-08-01", "2020-09-01", "2021-01-01"));

        var closing = Map.<String, Object>of("status", "resolved", "reason", "Decreet gewijzigd.");
        knot.close(closing)
                .then()
                .statusCode(200)
                .body("closingReason", equalTo("Decreet gewijzigd."));
        knot.close(closing).then().statusCode(200);
        knot.write("reply", "2021-02-01").then().body("status", equalTo("resolved"));
        Problems.require(
                knot.close(Map.of("status", "dropped", "reason", "Neen")),
                409,
                "doorstroom:invalidTransition");
        knot.reopen().then().body("status", equalTo("answered")).body("closingReason", nullValue());
        knot.reopen().then().statusCode(200);
    }

    @Tag("thorough")
    @Test
    void a_letter_recorded_by_mistake_is_taken_away_and_the_state_goes_back() {
        var knot = Knot.noted();
        var letter = knot.write("note", "2020-06-30").<String>path("letters[0].id");
        coordinator
                .delete(knot.path() + "/letters/" + letter, "*")
                .then()
                .statusCode(200)
                .body("status", equalTo("noted"))
                .body("letters", empty());
        var elsewhere = Knot.noted().write("note", "2020-06-30").<String>path("letters[0].id");
        coordinator.delete(knot.path() + "/letters/" + elsewhere, "*").then().statusCode(404);
    }

    @Tag("thorough")
    @ParameterizedTest
    @CsvSource({
        "secretariat, 404, 404, 404, 404",
        "body, 200, 404, 404, 404",
        "directors, 200, 200, 404, 404",
        "councils, 200, 200, 200, 404",
        "public, 200, 200, 200, 200"
    })
    void its_circle_says_who_of_the_region_sees_it(
            String circle, int mayor, int director, int clerk, int officer) {
        var knot = Knot.noted(Map.of("circle", circle));
        knot.readBy("mayor-izegem").then().statusCode(mayor);
        knot.readBy("director-izegem").then().statusCode(director);
        knot.readBy("clerk-izegem").then().statusCode(clerk);
        knot.readBy("officer-midwest").then().statusCode(officer);
        coordinator.get(knot.path()).then().statusCode(200).body("circle", equalTo(circle));
    }

    @Tag("thorough")
    @Test
    void every_fault_is_told_at_once_and_what_is_not_there_cannot_be_named() {
        var wish =
                Knot.wish(Map.of("themes", List.of("westhoek-welzijn", "midwest-bestuur", "none")));
        Problems.require(coordinator.post("/bottlenecks", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("themes[0]", "themes[2]"));
        var knot = Knot.noted();
        Problems.require(knot.close(Map.of("status", "dropped")), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("reason"));
        knot.close(Map.of("status", "noted"))
                .then()
                .statusCode(400)
                .body("issues.name", contains("status"));
        knot.write("note", "2999-01-01")
                .then()
                .statusCode(400)
                .body("issues.name", contains("dated"));
        knot.answer(Map.of("status", "ended")).then().statusCode(400);
        coordinator.put(knot.path() + "/shares/midwest", "*").then().statusCode(400);
        coordinator.put(knot.path() + "/shares/nowhere", "*").then().statusCode(400);
    }

    @Tag("thorough")
    @Test
    void a_change_over_an_old_version_is_refused_and_what_is_left_out_stays() {
        var knot = Knot.noted(Map.of("asked", "Wegwerken", "themes", List.of("midwest-bestuur")));
        var tag = coordinator.get(knot.path()).header("ETag");
        coordinator
                .patch(knot.path(), Map.of("level", "federal"), tag)
                .then()
                .statusCode(200)
                .body("level", equalTo("federal"))
                .body("asked", equalTo("Wegwerken"))
                .body("themes.title", contains("Bestuur"));
        Problems.require(
                coordinator.patch(knot.path(), Map.of("level", "local"), tag),
                412,
                "doorstroom:preconditionFailed");
    }

    @Tag("thorough")
    @Test
    void a_list_is_narrowed_and_read_to_its_end_page_by_page() {
        Knot.noted(Map.of("level", "local"));
        Knot.noted(Map.of("level", "local"));
        Knot.noted(Map.of("level", "local")).close(Map.of("status", "resolved"));
        var seen = new HashSet<String>();
        var path = "/bottlenecks?region=midwest&level=local&status=noted&pageSize=1";
        while (path != null) {
            var page = coordinator.get(path).jsonPath();
            assertThat(page.getList("items.level")).containsOnly("local");
            assertThat(page.getList("items.status")).containsOnly("noted");
            assertThat(seen.addAll(page.getList("items.id"))).isTrue();
            var next = page.getString("next");
            path = next == null ? null : next.substring(next.indexOf("/bottlenecks"));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void those_of_the_slides_are_there_with_what_they_ask_and_the_note_of_june_2020() {
        coordinator
                .get("/bottlenecks?region=midwest&status=sentIn&pageSize=200")
                .then()
                .body("items.statement", hasItem("Sectorale decreten vs. decreet lokaal bestuur"))
                .body("items.statement", hasItem("Vlaamse vs. federale fiscale wetgeving"))
                .body(
                        "items.findAll { it.source != null }.letters.dated.flatten()",
                        everyItem(equalTo("2020-06-30")))
                .body("items.findAll { it.source != null }", hasSize(6));
        other.get("/bottlenecks?pageSize=200&status=noted")
                .then()
                .body(
                        "items.statement",
                        hasItem("Van projectsubsidies naar structurele financiering"))
                .body("items.findAll { it.source != null }", hasSize(7))
                .body("items.statement", not(hasItem("Subsidiariteitsbeginsel")));
    }

    @Tag("thorough")
    @Test
    void what_passes_between_two_regions_stands_in_the_trail_of_both() {
        var knot = Knot.shared(Map.of());
        for (var region : List.of("midwest", Knot.OTHER)) {
            Api.as("administrator")
                    .get("/auditEntries?region=" + region + "&subjectId=" + knot.id())
                    .then()
                    .body("items.type", hasItem("bottleneckShared"));
        }
    }
}
