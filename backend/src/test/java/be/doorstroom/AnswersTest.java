package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer has in common: tags, traces, addresses, no nulls.
@House
class AnswersTest {
    private static final String STRONG_TAG = "\"[^\"]+\"";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void no_answer_holds_a_null() {
        for (var path : everything()) {
            var tree = json(coordinator.get(path));
            List<String> nulls = new ArrayList<>();
            collectNulls(tree, path, nulls);
            assertThat(nulls).isEmpty();
        }
    }

    @Test
    void every_answer_has_a_strong_tag_and_is_not_sent_twice() {
        var soft = new SoftAssertions();
        for (var path : everything()) {
            var first = coordinator.get(path);
            var tag = first.header("ETag");
            soft.assertThat(tag).as(path).matches(STRONG_TAG);
            var second = getUnless(path, tag);
            soft.assertThat(second.statusCode()).as(path).isEqualTo(304);
            soft.assertThat(second.asByteArray()).as(path).isEmpty();
            soft.assertThat(second.header("ETag")).as(path).isEqualTo(tag);
        }
        soft.assertAll();
    }

    @Test
    void another_tag_gets_the_whole_answer() {
        getUnless("/regions", "\"another\"").then().statusCode(200);
    }

    @Test
    void one_of_several_tags_is_enough_and_so_is_a_weak_one() {
        var tag = coordinator.get("/regions").header("ETag");
        getUnless("/regions", "\"another\", " + tag).then().statusCode(304);
        getUnless("/regions", "W/" + tag).then().statusCode(304);
        getUnless("/regions", "*").then().statusCode(304);
    }

    @Test
    void a_head_answers_the_tag_without_the_body() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id();
        coordinator
                .request()
                .head(Api.BASE + path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(coordinator.get(path).header("ETag")))
                .body(emptyString());
    }

    @Test
    void a_changed_resource_has_another_tag() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id();
        var before = coordinator.get(path);
        coordinator
                .patch(path, Map.of("location", "Stadhuis Izegem"), before.header("ETag"))
                .then()
                .statusCode(200);
        getUnless(path, before.header("ETag"))
                .then()
                .statusCode(200)
                .body("location", equalTo("Stadhuis Izegem"));
    }

    @Test
    void every_answer_names_its_own_address() {
        var soft = new SoftAssertions();
        for (var path : everything()) {
            if (path.startsWith("/editions/") && !path.endsWith("/release")) continue;
            if (path.equals("/health")) continue;
            var self = coordinator.get(path).jsonPath().getString("self");
            soft.assertThat(self).as(path).isEqualTo(TestDatabase.PUBLIC_URL + Api.BASE + path);
        }
        soft.assertAll();
    }

    @Test
    void answers_are_for_one_reader_and_are_asked_for_anew() {
        coordinator
                .get("/meetings")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Vary", allOf(containsString("Authorization"), containsString("Cookie")))
                .header("Content-Language", equalTo("nl-BE"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void every_answer_has_a_trace_id_of_its_own() {
        var traces =
                List.of(
                        coordinator.get("/meetings"),
                        coordinator.get("/meetings"),
                        coordinator.get("/nothing"),
                        coordinator.get("/meetings?colour=blue"),
                        getUnless("/meetings", "*"),
                        Api.anonymous().get("/meetings"));
        assertThat(traces.stream().map(answer -> answer.header("BelGov-Trace-Id")))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/me", "/regions/midwest"})
    void what_is_json_cannot_be_had_otherwise(String path) {
        Problems.require(coordinator.get(path, "application/xml"), 406, "doorstroom:notAcceptable");
    }

    @Test
    void an_edition_names_the_forms_it_can_be_had_in() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        for (var answer :
                List.of(
                        coordinator.get("/editions/" + edition, "application/msword"),
                        coordinator.get("/editions/" + edition + "?format=odt"))) {
            Problems.require(answer, 406, "doorstroom:notAcceptable")
                    .then()
                    .body(
                            "detail",
                            allOf(
                                    containsString("application/json"),
                                    containsString("text/html"),
                                    containsString("text/markdown"),
                                    containsString("wordprocessingml.document"),
                                    containsString("application/pdf")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                   | application/json",
                "application/json                      | application/json",
                "application/*                         | application/json",
                "text/html                             | text/html",
                "text/*                                | text/html",
                "text/markdown                         | text/markdown",
                "application/ld+json                   | application/ld+json",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | application/vnd.openxmlformats",
                "application/pdf                       | application/pdf",
                "text/html;q=0.5, application/pdf      | application/pdf",
                "application/msword, application/pdf   | application/pdf",
                "application/pdf;q=0.1, text/html      | text/html"
            })
    void an_edition_comes_in_the_form_that_is_wanted_most(String accept, String type) {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        coordinator
                .get("/editions/" + edition, accept)
                .then()
                .statusCode(200)
                .contentType(startsWith(type));
    }

    /// Every address that answers JSON to a GET, of a meeting that has them all.
    private List<String> everything() {
        var journey = Journey.planned();
        var item = journey.add(Journey.unique("Vervoerregio"), "directors");
        var agenda = journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken.");
        var outcome = note(journey.id(), item);
        journey.review();
        var minutes = journey.approveMinutes();
        Eventually.delivered(minutes);
        var delivery =
                coordinator.get("/deliveries?edition=" + minutes).<String>path("items[0].id");
        var meeting = "/meetings/" + journey.id();
        return List.of(
                "/health",
                "/me",
                "/regions",
                "/regions/midwest",
                "/organizations?pageSize=200",
                "/organizations/36008",
                "/bodies?pageSize=200",
                "/bodies/" + Journey.CONFERENCE,
                "/memberships?pageSize=200",
                "/themes?region=midwest",
                "/dossiers",
                "/meetings?body=" + Journey.CONFERENCE,
                meeting,
                meeting + "/agenda",
                meeting + "/agendaItems",
                meeting + "/agendaItems/" + item,
                meeting + "/agendaVersions",
                meeting + "/agendaVersions/A",
                meeting + "/attendance",
                meeting + "/recipients",
                meeting + "/minutes",
                meeting + "/minutes/remarks",
                "/outcomes?meeting=" + journey.id(),
                "/outcomes/" + outcome,
                "/minutes?region=midwest",
                "/editions/" + agenda,
                "/editions/" + minutes,
                "/editions/" + minutes + "/release",
                "/deliveries?edition=" + minutes,
                "/deliveries/" + delivery,
                "/informationFlow?region=midwest&monthFrom=2026-11&monthTo=2026-12",
                "/accessTokens");
    }

    private String note(String meeting, String item) {
        var wish =
                Map.of(
                        "meeting",
                        meeting,
                        "agendaItem",
                        item,
                        "type",
                        "noted",
                        "text",
                        "Kennis genomen.");
        return coordinator.post("/outcomes", wish).then().statusCode(201).extract().path("id");
    }

    private Response getUnless(String path, String tag) {
        return coordinator.request().header("If-None-Match", tag).get(Api.BASE + path);
    }

    private static JsonNode json(Response answer) {
        try {
            return new ObjectMapper()
                    .readTree(answer.then().statusCode(200).extract().asByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collectNulls(JsonNode node, String path, List<String> nulls) {
        if (node.isNull()) nulls.add(path);
        node.properties().forEach(p -> collectNulls(p.getValue(), path + " " + p.getKey(), nulls));
        if (node.isArray()) node.forEach(each -> collectNulls(each, path + " []", nulls));
    }
}
