package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A POST that is sent again with its `Idempotency-Key` does its work once.
@Tag("dialect")
@House
class RepeatsTest {
    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void the_same_key_and_body_get_the_same_answer_and_one_row() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems";
        var key = UUID.randomUUID().toString();

        var first = post(coordinator, path, key, Journey.point("Punt", "directors"));
        var second = post(coordinator, path, key, Journey.point("Punt", "directors"));

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        coordinator.get(path).then().body("items", hasSize(1));
    }

    @Test
    void a_report_of_several_follow_ups_is_repeated_like_any_other() {
        var director = Api.as("director-izegem");
        var report = Map.of("followUp", Taken.asked().of("36008"), "status", "done");
        var body = Map.<String, Object>of("items", List.of(report));
        var key = UUID.randomUUID().toString();

        var first = post(director, "/followUpReports", key, body);
        var second = post(director, "/followUpReports", key, body);

        first.then().statusCode(200).body("items.status", contains("done"));
        second.then().statusCode(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void the_same_key_with_another_body_is_422() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems";
        var key = UUID.randomUUID().toString();
        post(coordinator, path, key, Journey.point("Eerste", "directors")).then().statusCode(201);
        Problems.require(
                post(coordinator, path, key, Journey.point("Tweede", "directors")),
                422,
                "doorstroom:idempotencyKeyReused");
        coordinator.get(path).then().body("items.title", contains("Eerste"));
    }

    @Test
    void without_a_key_each_post_does_its_work() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        journey.add("Punt", "directors");
        coordinator
                .get("/meetings/" + journey.id() + "/agendaItems")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void a_key_belongs_to_one_address() {
        var one = Journey.planned();
        var other = Journey.planned();
        var key = UUID.randomUUID().toString();
        for (var journey : List.of(one, other)) {
            var path = "/meetings/" + journey.id() + "/agendaItems";
            post(coordinator, path, key, Journey.point("Punt", "directors")).then().statusCode(201);
            coordinator.get(path).then().body("items", hasSize(1));
        }
    }

    @Test
    void a_key_belongs_to_one_caller() {
        var journey = reviewed();
        var path = "/meetings/" + journey.id() + "/minutes/remarks";
        var key = UUID.randomUUID().toString();
        var remark = Map.of("text", "Graag de termijn vermelden.");
        post(Api.as("mayor-izegem"), path, key, remark).then().statusCode(201);
        post(Api.as("mayor-tielt"), path, key, remark).then().statusCode(201);
        coordinator.get(path).then().body("items", hasSize(2));
    }

    @Test
    void a_refused_post_can_be_mended_under_the_same_key() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems";
        var key = UUID.randomUUID().toString();
        post(coordinator, path, key, Map.of("title", "Punt")).then().statusCode(400);
        post(coordinator, path, key, Journey.point("Punt", "directors")).then().statusCode(201);
    }

    @Test
    void an_approval_that_is_sent_again_makes_one_version() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        var path = "/meetings/" + journey.id() + "/agendaVersions";
        var tag = journey.agenda().getString("etag");
        var key = UUID.randomUUID().toString();
        var first = approve(path, tag, key);
        var second = approve(path, tag, key);
        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        coordinator.get(path).then().body("items", hasSize(1));
    }

    private Response approve(String path, String tag, String key) {
        return coordinator
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body(Map.of())
                .post(Api.BASE + path);
    }

    @Test
    void the_same_key_at_the_same_moment_does_the_work_once() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems";
        var key = UUID.randomUUID().toString();
        var answers =
                Together.run(
                        8, () -> post(coordinator, path, key, Journey.point("Punt", "directors")));
        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 201 || isStillRunning(answer))
                .anyMatch(answer -> answer.statusCode() == 201);
        assertThat(
                        answers.stream()
                                .map(answer -> answer.<String>path("id"))
                                .filter(Objects::nonNull)
                                .distinct())
                .hasSize(1);
        coordinator.get(path).then().body("items", hasSize(1));
    }

    private static boolean isStillRunning(Response answer) {
        return answer.statusCode() == 409
                && "urn:problem-type:doorstroom:requestInProgress".equals(answer.path("type"));
    }

    @Test
    void a_key_has_1_to_200_signs() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems";
        Problems.require(
                        post(
                                coordinator,
                                path,
                                "k".repeat(201),
                                Journey.point("Punt", "directors")),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.in", contains("header"))
                .body("issues.name", contains("Idempotency-Key"));
    }

    private static Journey reviewed() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        journey.approveAgenda();
        journey.open();
        journey.review();
        return journey;
    }

    private static Response post(Api api, String path, String key, Object body) {
        return api.request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Api.BASE + path);
    }
}
