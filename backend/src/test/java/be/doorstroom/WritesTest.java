package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody's change is lost: a write says which version it is for.
@Tag("dialect")
@House
class WritesTest {
    private static final int WRITERS = 8;
    private static final String STALE = "\"999\"";

    private final Api coordinator = Api.as("coordinator-midwest");

    /// One write on a meeting, sent with a tag or without.
    private record Write(String method, String path, @Nullable Object body) {
        Response send(Api api, @Nullable String tag) {
            var request = api.request();
            if (tag != null) request.header("If-Match", tag);
            if (body != null) {
                request.contentType(
                                method.equals("PATCH")
                                        ? "application/merge-patch+json"
                                        : ContentType.JSON.toString())
                        .body(body);
            }
            return request.request(method, Api.BASE + path);
        }
    }

    @Test
    void every_write_on_a_drafted_meeting_asks_for_a_tag_and_refuses_a_stale_one() {
        var journey = Journey.planned();
        var first = journey.add("Eerste", "directors");
        var second = journey.add("Tweede", "directors");
        var meeting = "/meetings/" + journey.id();
        var before = state(meeting);
        for (var write :
                List.of(
                        new Write("PATCH", meeting, Map.of("title", "Anders")),
                        new Write(
                                "PUT",
                                meeting + "/rescheduling",
                                Map.of(
                                        "startsAt", "2026-12-18T09:00:00+01:00",
                                        "endsAt", "2026-12-18T11:30:00+01:00",
                                        "reason", "De gouverneur is verhinderd.")),
                        new Write("PUT", meeting + "/cancellation", Map.of("reason", "Te weinig.")),
                        new Write(
                                "PATCH",
                                meeting + "/agendaItems/" + first,
                                Map.of("title", "Anders")),
                        new Write("DELETE", meeting + "/agendaItems/" + first, null),
                        new Write(
                                "PUT",
                                meeting + "/agendaItemOrder",
                                Map.of("items", List.of(second, first))),
                        new Write("POST", meeting + "/agendaVersions", Map.of()))) {
            requireTag(write);
        }
        assertThat(state(meeting)).isEqualTo(before);
    }

    @Test
    void every_write_on_a_held_meeting_asks_for_a_tag_and_refuses_a_stale_one() {
        var journey = Journey.planned();
        var item = journey.add("Punt", "directors");
        var agenda = journey.approveAgenda();
        var meeting = "/meetings/" + journey.id();
        requireTag(new Write("PUT", meeting + "/opening", null));
        journey.open();
        var before = state(meeting);
        var seat = Map.of("organization", "36008", "office", "mayor", "status", "present");
        for (var write :
                List.of(
                        new Write("PUT", meeting + "/closing", null),
                        new Write("PUT", meeting + "/attendance", Map.of("items", List.of(seat))),
                        new Write(
                                "PATCH",
                                meeting + "/minutes/entries/" + item,
                                Map.of("summary", "Anders")),
                        new Write(
                                "PUT", meeting + "/minutes/review", Map.of("until", "2099-01-01")),
                        new Write(
                                "PUT",
                                "/editions/" + agenda + "/release",
                                Map.of(
                                        "items",
                                        List.of(
                                                Map.of(
                                                        "circle", "councils",
                                                        "status", "released")))))) {
            requireTag(write);
        }
        assertThat(state(meeting)).isEqualTo(before);
        journey.review();
        requireTag(new Write("PUT", meeting + "/minutes/approval", null));
        assertThat(journey.minutes().getString("status")).isEqualTo("inReview");
    }

    private void requireTag(Write write) {
        Problems.require(write.send(coordinator, null), 428, "doorstroom:preconditionRequired");
        Problems.require(write.send(coordinator, STALE), 412, "doorstroom:preconditionFailed");
    }

    private List<String> state(String meeting) {
        return List.of(
                coordinator.get(meeting).asString(),
                coordinator.get(meeting + "/agenda").asString());
    }

    @Test
    void the_header_of_an_answer_and_the_etag_inside_it_are_both_taken() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id();
        var header = coordinator.get(path).header("ETag");
        coordinator.patch(path, Map.of("title", "Een"), header).then().statusCode(200);
        var inside = coordinator.get(path).<String>path("etag");
        coordinator.patch(path, Map.of("title", "Twee"), inside).then().statusCode(200);
        coordinator
                .patch(
                        path,
                        Map.of("title", "Drie"),
                        "\"7\", " + journey.meeting().getString("etag"))
                .then()
                .statusCode(200);
        coordinator.patch(path, Map.of("title", "Vier"), "*").then().statusCode(200);
        Problems.require(
                coordinator.patch(path, Map.of("title", "Vijf"), header),
                412,
                "doorstroom:preconditionFailed");
    }

    @Test
    void of_parallel_changes_of_a_meeting_one_wins() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id();
        requireOneWinner(path, journey.meeting().getString("etag"));
    }

    @Test
    void of_parallel_changes_of_a_point_one_wins() {
        var journey = Journey.planned();
        var path = "/meetings/" + journey.id() + "/agendaItems/" + journey.add("Punt", "directors");
        requireOneWinner(path, journey.agenda().getString("items[0].etag"));
    }

    private void requireOneWinner(String path, String tag) {
        var answers =
                Together.run(
                        WRITERS,
                        number ->
                                () ->
                                        coordinator.patch(
                                                path, Map.of("title", "Titel " + number), tag));
        var winner = requireOne(answers, 200);
        coordinator.get(path).then().body("title", equalTo(winner.<String>path("title")));
    }

    @Test
    void of_parallel_summaries_of_a_point_one_wins() {
        var journey = Journey.planned();
        var item = journey.add("Punt", "directors");
        journey.approveAgenda();
        journey.open();
        var path = "/meetings/" + journey.id() + "/minutes/entries/" + item;
        var tag = journey.minutes().getString("entries[0].etag");
        var winner =
                requireOne(
                        Together.run(
                                WRITERS,
                                number ->
                                        () ->
                                                coordinator.patch(
                                                        path,
                                                        Map.of("summary", "<p>" + number + "</p>"),
                                                        tag)),
                        200);
        assertThat(journey.minutes().getString("entries[0].summary"))
                .isEqualTo(winner.path("summary"));
    }

    @Test
    void of_parallel_approvals_of_an_agenda_one_wins() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        var path = "/meetings/" + journey.id() + "/agendaVersions";
        var tag = journey.agenda().getString("etag");
        requireOne(Together.run(WRITERS, () -> coordinator.post(path, Map.of(), tag)), 201);
        coordinator.get(path).then().body("items.letter", equalTo(List.of("A")));
    }

    @Test
    void parallel_approvals_of_minutes_make_one_edition() {
        var journey = Journey.planned();
        journey.add("Punt", "directors");
        journey.approveAgenda();
        journey.open();
        journey.review();
        var path = "/meetings/" + journey.id() + "/minutes/approval";
        var tag = journey.minutes().getString("etag");
        var answers = Together.run(WRITERS, () -> coordinator.put(path, tag));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(answers.stream().map(answer -> answer.<String>path("edition.id")).distinct())
                .hasSize(1);
    }

    @Test
    void of_parallel_removals_of_a_point_one_wins_and_the_others_find_nothing() {
        var journey = Journey.planned();
        journey.add("Blijft", "directors");
        var path = "/meetings/" + journey.id() + "/agendaItems/" + journey.add("Weg", "directors");
        var answers = Together.run(WRITERS, () -> coordinator.delete(path, "\"0\""));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 204)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 404))
                .hasSize(WRITERS - 1);
        coordinator
                .get("/meetings/" + journey.id() + "/agendaItems")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void points_added_at_the_same_moment_get_places_of_their_own() {
        var journey = Journey.planned();
        var ids = Together.run(WRITERS, number -> () -> journey.add("Punt " + number, "directors"));
        var agenda = journey.agenda();
        assertThat(agenda.<String>getList("items.id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(agenda.<Integer>getList("items.sequence"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /// The one that won; all others were told that they came too late.
    private static Response requireOne(List<Response> answers, int status) {
        var codes = answers.stream().map(Response::statusCode).toList();
        assertThat(codes).containsOnly(status, 412);
        assertThat(Collections.frequency(codes, status)).as("winners").isEqualTo(1);
        return answers.get(codes.indexOf(status));
    }
}
