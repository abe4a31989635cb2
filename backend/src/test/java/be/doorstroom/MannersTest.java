package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input: every fault is named at once, nothing is guessed, and nothing is dropped.
@House
class MannersTest {
    private static final String SCHEMA = "urn:problem-type:belgif:input-validation:schemaViolation";
    private static final String UNKNOWN = "urn:problem-type:belgif:input-validation:unknownInput";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void an_unknown_property_a_wrong_type_and_a_broken_rule_are_named_in_one_answer() {
        var body =
                """
                {"body": " ", "kind": "party", "startsAt": "tomorrow", "location": 12,
                 "endsAt": "2026-12-11T11:30:00+01:00", "colour": "blue"}
                """;
        var answer = problem(coordinator.post("/meetings", body), 400, "belgif:badRequest");
        answer.then()
                .body("detail", equalTo("5 things are wrong."))
                .body(
                        "issues.name",
                        containsInAnyOrder("body", "kind", "startsAt", "location", "colour"))
                .body("issues.in", everyItem(equalTo("body")))
                .body("issues.find { it.name == 'colour' }.type", equalTo(UNKNOWN))
                .body("issues.find { it.name == 'kind' }.type", equalTo(SCHEMA))
                .body("issues.find { it.name == 'kind' }.value", equalTo("party"))
                .body(
                        "issues.find { it.name == 'kind' }.detail",
                        equalTo("must be one of regular, extra, crisis, joint"))
                .body("issues.find { it.name == 'location' }.detail", equalTo("must be a text"));
    }

    @Test
    void a_missing_property_is_named() {
        var answer = problem(coordinator.post("/meetings", Map.of()), 400, "belgif:badRequest");
        answer.then().body("issues.name", containsInAnyOrder("body", "kind", "startsAt", "endsAt"));
    }

    @Test
    void faults_inside_objects_and_lists_have_a_path() {
        var journey = Journey.planned();
        var point = new HashMap<>(Journey.point("Knelpunten", "directors"));
        point.put("speaker", Map.of("name", "", "age", 40));
        point.put("minutes", 241);
        problem(
                        coordinator.post("/meetings/" + journey.id() + "/agendaItems", point),
                        400,
                        "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "speaker.name", "speaker.age", "speaker.organization", "minutes"));
        var attendance =
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "organization",
                                        "36008",
                                        "office",
                                        "mayor",
                                        "status",
                                        "late"),
                                Map.of("organization", "36008", "office", "king")));
        problem(
                        coordinator.put(
                                "/meetings/" + journey.id() + "/attendance",
                                attendance,
                                journey.meeting().getString("etag")),
                        400,
                        "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "items[0].status", "items[1].office", "items[1].status"));
    }

    @Test
    void null_is_never_a_value() {
        var body =
                """
                {"body": "midwest-mayors-conference", "kind": "regular", "title": null,
                 "startsAt": "2026-12-11T09:00:00+01:00", "endsAt": "2026-12-11T11:30:00+01:00"}
                """;
        problem(coordinator.post("/meetings", body), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("title"))
                .body("issues.detail", contains("must not be null; leave it out instead"));
    }

    @Test
    void a_reference_to_nothing_is_a_fault_of_the_body() {
        var wish =
                Map.of(
                        "body", "nowhere-conference",
                        "kind", "regular",
                        "startsAt", "2026-12-11T09:00:00+01:00",
                        "endsAt", "2026-12-11T11:30:00+01:00");
        problem(coordinator.post("/meetings", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("body"))
                .body(
                        "issues.type",
                        contains(
                                "urn:problem-type:belgif:input-validation:"
                                        + "referencedResourceNotFound"));
    }

    @Test
    void a_patch_is_read_as_strictly_as_a_whole_body() {
        var journey = Journey.planned();
        problem(
                        coordinator.patch(
                                "/meetings/" + journey.id(),
                                "{\"title\": null, \"kind\": 3, \"colour\": \"blue\"}",
                                journey.meeting().getString("etag")),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("title", "kind", "colour"));
    }

    @Test
    void unknown_query_parameters_and_unreadable_values_are_all_named() {
        var query = "?colour=blue&status=lost&dateFrom=yesterday&pageSize=many&after=~";
        problem(coordinator.get("/meetings" + query), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder("colour", "status", "dateFrom", "pageSize", "after"))
                .body("issues.in", everyItem(equalTo("query")))
                .body("issues.find { it.name == 'status' }.value", equalTo("lost"))
                .body(
                        "issues.find { it.name == 'colour' }.detail",
                        allOf(containsString("pageSize"), containsString("dateFrom")));
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings, pageSize=0, pageSize",
        "/meetings, pageSize=201, pageSize",
        "/deliveries, pageSize=0, pageSize",
        "/outcomes, pageSize=500, pageSize",
        "/minutes, pageSize=0, pageSize",
        "/organizations, page=0, page",
        "/organizations, pageSize=201, pageSize",
        "/bodies, pageSize=0, pageSize",
        "/meetings, sort=colour, sort",
        "/minutes, status=draft, status",
        "/informationFlow, monthFrom=2026-01, region",
        "/informationFlow, region=midwest&monthFrom=2026-05&monthTo=2026-04, monthTo",
        "/editions/00000000-0000-7000-8000-000000000000, colour=blue, colour",
        "/me, colour=blue, colour"
    })
    void values_out_of_bounds_are_refused(String path, String query, String name) {
        problem(coordinator.get(path + "?" + query), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains(name))
                .body("issues[0].in", equalTo("query"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "12",
                "null",
                "{\"body\": }",
                "{} {}",
                "{\"kind\": \"regular\", \"kind\": \"extra\"}"
            })
    void what_is_no_json_object_is_refused(String body) {
        problem(
                coordinator
                        .request()
                        .contentType(ContentType.JSON)
                        .body(body.getBytes(StandardCharsets.UTF_8))
                        .post(Api.BASE + "/meetings"),
                400,
                "belgif:badRequest");
    }

    @Test
    void json_nested_without_end_is_refused() {
        var body = "{\"title\": " + "[".repeat(2000) + "]".repeat(2000) + "}";
        problem(coordinator.post("/meetings", body), 400, "belgif:badRequest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void another_content_type_is_refused(String type) {
        problem(
                        coordinator
                                .request()
                                .contentType(type)
                                .body("title=Knelpunten")
                                .post(Api.BASE + "/meetings"),
                        415,
                        "doorstroom:unsupportedMediaType")
                .then()
                .body("detail", containsString("application/json"));
    }

    @Test
    void a_patch_is_a_merge_patch() {
        var journey = Journey.planned();
        problem(
                        coordinator
                                .request()
                                .contentType(ContentType.JSON)
                                .header("If-Match", journey.meeting().getString("etag"))
                                .body("{\"title\": \"Anders\"}")
                                .patch(Api.BASE + "/meetings/" + journey.id()),
                        415,
                        "doorstroom:unsupportedMediaType")
                .then()
                .body("detail", containsString(MERGE_PATCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings/abc",
                "/meetings/" + NOBODY,
                "/meetings/abc/agenda",
                "/meetings/" + NOBODY + "/minutes",
                "/editions/1",
                "/editions/" + NOBODY,
                "/deliveries/x",
                "/outcomes/" + NOBODY,
                "/organizations/99999",
                "/bodies/nowhere",
                "/regions/atlantis",
                "/nothing"
            })
    void what_is_not_there_is_404(String path) {
        problem(coordinator.get(path), 404, "belgif:resourceNotFound");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_405_with_those_it_does() {
        var answer =
                problem(
                        coordinator.delete("/meetings", "\"0\""),
                        405,
                        "doorstroom:methodNotAllowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
    }

    private static Response problem(Response answer, int status, String type) {
        return Problems.require(answer, status, type);
    }
}
