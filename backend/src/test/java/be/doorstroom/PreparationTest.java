package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Points that stand with two bodies at once, points that are put forward, and the trail that both
/// leave.
@House
class PreparationTest {
    private static final String DIRECTORS = "midwest-directors-consultation";
    private static final String CLUSTER = "midwest-cluster-welzijn";
    private static final String TEAM = "midwest-management-team";
    private static final String BOARD = "midwest-board-of-directors";

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void a_point_goes_to_the_nearest_directors_and_its_core_is_one_from_then_on() {
        var early = Journey.planned(DIRECTORS, "2252-01-01");
        var nearest = Journey.planned(DIRECTORS, "2252-01-10");
        Journey.planned(DIRECTORS, "2252-01-20");
        var mayors = Journey.planned(Journey.CONFERENCE, "2252-01-10");
        var item = mayors.add("Vervoerregio", "directors");
        coordinator
                .get(path(mayors, item) + "/destinations")
                .then()
                .statusCode(200)
                .body("bodies[0].way", equalTo("twin"))
                .body("bodies[0].meetings.id", contains(nearest.id(), early.id()))
                .body("bodies[1].way", equalTo("preparation"));

        twin(mayors, item, Map.of())
                .then()
                .statusCode(200)
                .body("twin.meeting.id", equalTo(nearest.id()))
                .body("twin.meetingStatus", equalTo("planned"))
                .body("permitted", hasItems("endAgendaItemTwin", "forwardAgendaItem"));

        var copy = only(nearest);
        assertThat(copy.getString("title")).isEqualTo("Vervoerregio");
        assertThat(copy.getString("note")).isEqualTo("<p>Toelichting bij Vervoerregio</p>");
        assertThat(copy.getBoolean("ready")).isFalse();
        assertThat(copy.getString("twin.meeting.id")).isEqualTo(mayors.id());
        change(
                nearest,
                copy.getString("id"),
                Map.of("title", "Vervoer", "circle", "body", "minutes", 45));
        var own = only(mayors);
        assertThat(own.getString("title")).isEqualTo("Vervoer");
        assertThat(own.getString("circle")).isEqualTo("body");
        assertThat(own.getInt("minutes")).isEqualTo(20);
    }

    @Test
    void an_advice_stands_above_the_mayors_point_in_their_agenda_and_in_their_minutes() {
        var pair = advised("2252-02", "directors");
        var step = only(pair.mayors());
        assertThat(step.getString("trail[0].way")).isEqualTo("twin");
        assertThat(step.getString("trail[0].outcomes[0].text")).isEqualTo("Voer dit in.");
        assertThat(step.getBoolean("trail[0].outcomes[0].approved")).isFalse();

        var agenda = pair.mayors().approveAgenda();
        Api.as("mayor-izegem")
                .get("/meetings/" + pair.mayors().id() + "/agenda")
                .then()
                .body("items[0].trail[0].outcomes.text", contains("Voer dit in."))
                .body("items[0].twin.meeting.id", equalTo(pair.directors().id()));
        Api.as("mayor-izegem")
                .get("/editions/" + agenda, "text/html")
                .then()
                .body(containsString("Advies van Directeursoverleg Midwest"))
                .body(containsString("verslag nog niet goedgekeurd"));

        pair.directors().review();
        pair.directors().approveMinutes();
        pair.mayors().open();
        pair.mayors().review();
        var minutes = pair.mayors().approveMinutes();
        Api.as("director-izegem")
                .get("/editions/" + minutes)
                .then()
                .body("entries[0].trail[0].outcomes[0].text", equalTo("Voer dit in."))
                .body("entries[0].trail[0].outcomes[0].approved", equalTo(true));
        Api.as("director-izegem")
                .get("/editions/" + minutes, "text/plain")
                .then()
                .body(containsString("Voer dit in."));
    }

    @Test
    void what_directors_keep_among_themselves_is_not_told_to_mayors_but_that_they_met_is() {
        var pair = advised("2252-03", "body");
        assertThat(only(pair.mayors()).getString("trail[0].outcomes[0].circle"))
                .isEqualTo("secretariat");
        var agenda = pair.mayors().approveAgenda();
        for (var type : List.of("application/json", "text/html")) {
            Api.as("mayor-izegem")
                    .get("/editions/" + agenda, type)
                    .then()
                    .body(containsString("Directeursoverleg Midwest"))
                    .body(not(containsString("Voer dit in.")));
        }
    }

    @Test
    void a_point_goes_from_cluster_to_team_to_mayors_to_board_and_tells_its_way() {
        var cluster = held(CLUSTER, "2252-04-01");
        advise(cluster, "Advies van de cluster", "directors");
        var team = Journey.planned(TEAM, "2252-04-05");
        forward(cluster.journey(), cluster.item(), team.id())
                .then()
                .statusCode(200)
                .body("forwardedTo.meeting.id", contains(team.id()));
        forward(cluster.journey(), cluster.item(), team.id()).then().statusCode(200);
        var inTeam = only(team).getString("id");
        var mayors = Journey.planned(Journey.CONFERENCE, "2252-04-10");
        forward(team, inTeam, mayors.id()).then().statusCode(200);
        ready(mayors, only(mayors).getString("id"));
        mayors.approveAgenda();
        mayors.open();
        var taken = new Held(mayors, only(mayors).getString("id"));
        note(taken, "commonPosition", "Wij vragen dit.", "directors");
        var board = Journey.planned(BOARD, "2252-04-20");
        forward(mayors, taken.item(), board.id()).then().statusCode(200);

        var before = only(board);
        assertThat(before.getList("trail.body.id"))
                .containsExactly(CLUSTER, TEAM, Journey.CONFERENCE);
        assertThat(before.getString("trail[0].outcomes[0].text"))
                .isEqualTo("Advies van de cluster");
        assertThat(before.getList("trail[2].outcomes"))
                .as("a position is told once its minutes are approved")
                .isEmpty();
        mayors.review();
        mayors.approveMinutes();
        assertThat(only(board).getString("trail[2].outcomes[0].text")).isEqualTo("Wij vragen dit.");
    }

    @Test
    @Tag("thorough")
    void what_was_published_or_held_on_one_side_stays_as_it_was() {
        var pair = advised("2252-05", "directors");
        change(pair.mayors(), pair.item(), Map.of("title", "Anders"));
        assertThat(only(pair.directors()).getString("title")).isEqualTo("Vervoerregio");
        var agenda = pair.mayors().approveAgenda();
        change(pair.mayors(), pair.item(), Map.of("title", "Nog anders"));
        coordinator.get("/editions/" + agenda).then().body("items.title", contains("Anders"));
    }

    @Test
    @Tag("thorough")
    void an_advice_that_comes_late_goes_out_with_the_next_version() {
        var pair = twins("2252-06");
        ready(pair.directors(), only(pair.directors()).getString("id"));
        pair.mayors().approveAgenda();
        assertThat(only(pair.mayors()).getString("change")).isEqualTo("unchanged");
        pair.directors().approveAgenda();
        pair.directors().open();
        note(
                new Held(pair.directors(), only(pair.directors()).getString("id")),
                "advice",
                "Laat.",
                "directors");
        assertThat(only(pair.mayors()).getString("change")).isEqualTo("changed");
        pair.mayors().approveAgenda();
        coordinator
                .get("/meetings/" + pair.mayors().id() + "/agendaVersions/B/changes?since=A")
                .then()
                .body("items[0].change", equalTo("changed"))
                .body("items[0].properties.property", contains("trail"));
    }

    @Test
    @Tag("thorough")
    void a_twin_that_ends_leaves_two_points_and_one_that_loses_a_side_leaves_the_other() {
        var pair = twins("2252-07");
        var other = only(pair.directors()).getString("id");
        coordinator.delete(path(pair.mayors(), pair.item()) + "/twin", "*").then().statusCode(204);
        change(pair.mayors(), pair.item(), Map.of("title", "Alleen hier"));
        assertThat(only(pair.directors()).getString("title")).isEqualTo("Vervoerregio");
        assertThat(only(pair.directors()).getString("twin")).isNull();
        coordinator.delete(path(pair.mayors(), pair.item()) + "/twin", "*").then().statusCode(404);

        twin(pair.directors(), other, Map.of("meeting", pair.mayors().id())).then().statusCode(200);
        coordinator.delete(path(pair.directors(), other), "*").then().statusCode(204);
        coordinator
                .get("/meetings/" + pair.mayors().id() + "/agenda")
                .then()
                .body("items", hasSize(2))
                .body("items.twin", everyItem(nullValue()));
    }

    @Test
    @Tag("thorough")
    void twinning_again_makes_no_second_point_and_another_meeting_is_refused() {
        var pair = twins("2252-08");
        twin(pair.mayors(), pair.item(), Map.of()).then().statusCode(200);
        twin(pair.mayors(), pair.item(), Map.of("meeting", pair.directors().id()))
                .then()
                .statusCode(200);
        only(pair.directors());
        var other = Journey.planned(DIRECTORS, "2252-08-02");
        Problems.require(
                twin(pair.mayors(), pair.item(), Map.of("meeting", other.id())),
                409,
                "doorstroom:conflict");
    }

    @Test
    @Tag("thorough")
    void only_a_meeting_of_the_twin_that_comes_in_time_and_is_still_to_be_held_will_do() {
        var mayors = Journey.planned(Journey.CONFERENCE, "2250-01-10");
        var item = mayors.add("Punt", "directors");
        Problems.require(twin(mayors, item, Map.of()), 409, "doorstroom:conflict")
                .then()
                .body("detail", containsString("Plan one first"));
        var late = Journey.planned(DIRECTORS, "2250-01-11");
        var cluster = Journey.planned(CLUSTER, "2250-01-05");
        var held = held(DIRECTORS, "2250-01-04").journey();
        for (var wrong : List.of(late, cluster, held)) {
            Problems.require(
                            twin(mayors, item, Map.of("meeting", wrong.id())),
                            400,
                            "belgif:badRequest")
                    .then()
                    .body("issues.name", contains("meeting"));
        }
        Problems.require(
                twin(cluster, cluster.add("Punt", "directors"), Map.of()),
                409,
                "doorstroom:conflict");
        Problems.require(
                forward(cluster, only(cluster).getString("id"), late.id()),
                400,
                "belgif:badRequest");
    }

    @Test
    @Tag("thorough")
    void a_point_that_was_not_treated_keeps_its_twin_and_its_trail_where_it_goes() {
        var pair = advised("2252-09", "directors");
        coordinator
                .put(
                        "/meetings/" + pair.mayors().id() + "/cancellation",
                        Map.of("reason", "Te weinig punten."),
                        "*")
                .then()
                .statusCode(200);
        var next = Journey.planned(Journey.CONFERENCE, "2252-10-10");
        coordinator
                .put(
                        path(pair.mayors(), pair.item()) + "/carryOver",
                        Map.of("meeting", next.id()),
                        "*")
                .then()
                .statusCode(200);
        var carried = only(next);
        assertThat(carried.getString("twin.meeting.id")).isEqualTo(pair.directors().id());
        assertThat(carried.getString("trail[0].outcomes[0].text")).isEqualTo("Voer dit in.");
        assertThat(only(pair.directors()).getString("twin.meeting.id")).isEqualTo(next.id());
    }

    @Test
    @Tag("thorough")
    void files_are_of_the_core_and_go_along_to_the_twin_and_forward() {
        var pair = twins("2252-11");
        var file = Files.upload("midwest", "Nota.pdf", Files.pdf("Nota"));
        coordinator
                .put(path(pair.mayors(), pair.item()) + "/files/" + file, "*")
                .then()
                .statusCode(200);
        assertThat(only(pair.directors()).getList("files.id")).containsExactly(file);
        var board = Journey.planned(BOARD, "2252-12-10");
        forward(pair.mayors(), pair.item(), board.id()).then().statusCode(200);
        assertThat(only(board).getList("files.id")).containsExactly(file);
        coordinator
                .delete(
                        path(pair.directors(), only(pair.directors()).getString("id"))
                                + "/files/"
                                + file,
                        "*")
                .then()
                .statusCode(200);
        assertThat(only(pair.mayors()).getList("files")).isEmpty();
        assertThat(only(board).getList("files.id"))
                .as("a point that was put forward goes its own way")
                .containsExactly(file);
    }

    @Test
    @Tag("thorough")
    void both_sides_may_be_written_at_the_same_moment_and_agree_afterwards() {
        var pair = twins("2253-02");
        var other = only(pair.directors()).getString("id");
        Together.run(
                2,
                number ->
                        () -> {
                            for (var i = 0; i < 8; i++) {
                                var side = number == 0 ? pair.mayors() : pair.directors();
                                var item = number == 0 ? pair.item() : other;
                                change(
                                        side,
                                        item,
                                        Map.of("title", "Titel %d-%d".formatted(number, i)));
                            }
                            return number;
                        });
        assertThat(only(pair.mayors()).getString("title"))
                .isEqualTo(only(pair.directors()).getString("title"));
    }

    @Test
    @Tag("thorough")
    void two_who_send_a_point_at_the_same_moment_send_it_once() {
        var directors = Journey.planned(DIRECTORS, "2253-04-01");
        var mayors = Journey.planned(Journey.CONFERENCE, "2253-04-10");
        var item = mayors.add("Vervoerregio", "directors");
        var board = Journey.planned(BOARD, "2253-04-20");
        var twins = Together.run(3, number -> () -> twin(mayors, item, Map.of()).statusCode());
        var sent = Together.run(3, number -> () -> forward(mayors, item, board.id()).statusCode());
        assertThat(twins).containsOnly(200);
        assertThat(sent).containsOnly(200);
        only(directors);
        only(board);
    }

    @Test
    @Tag("thorough")
    void only_the_coordinator_sends_points_and_only_with_the_etag_that_was_read() {
        var pair = twins("2253-03");
        var path = path(pair.mayors(), pair.item());
        for (var reader : List.of("chair-midwest", "director-izegem")) {
            Problems.require(
                    Api.as(reader).get(path + "/destinations"), 403, "belgif:missingPermission");
        }
        Problems.require(
                Api.as("coordinator-westhoek").get(path + "/destinations"),
                404,
                "belgif:resourceNotFound");
        Problems.require(
                coordinator.delete(path + "/twin", "\"99\""), 412, "doorstroom:preconditionFailed");
        Problems.require(
                coordinator.request().delete(Api.BASE + path + "/twin"),
                428,
                "doorstroom:preconditionRequired");
    }

    private record Pair(Journey directors, Journey mayors, String item) {}

    private record Held(Journey journey, String item) {}

    /// On the first and the tenth of a month.
    private Pair twins(String month) {
        var directors = Journey.planned(DIRECTORS, month + "-01");
        var mayors = Journey.planned(Journey.CONFERENCE, month + "-10");
        var item = mayors.add("Vervoerregio", "directors");
        twin(mayors, item, Map.of("meeting", directors.id())).then().statusCode(200);
        return new Pair(directors, mayors, item);
    }

    private Pair advised(String month, String circle) {
        var pair = twins(month);
        var item = only(pair.directors()).getString("id");
        ready(pair.directors(), item);
        pair.directors().approveAgenda();
        pair.directors().open();
        note(new Held(pair.directors(), item), "advice", "Voer dit in.", circle);
        return pair;
    }

    private static Held held(String body, String day) {
        var journey = Journey.planned(body, day);
        var item = journey.add("Punt", "directors");
        journey.approveAgenda();
        journey.open();
        return new Held(journey, item);
    }

    private void advise(Held held, String text, String circle) {
        note(held, "advice", text, circle);
    }

    private void note(Held held, String type, String text, String circle) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("meeting", held.journey().id());
        outcome.put("agendaItem", held.item());
        outcome.put("type", type);
        outcome.put("text", text);
        outcome.put("circle", circle);
        coordinator.post("/outcomes", outcome).then().statusCode(201);
    }

    private void ready(Journey journey, String item) {
        change(journey, item, Map.of("ready", true));
    }

    private void change(Journey journey, String item, Map<String, Object> change) {
        coordinator.patch(path(journey, item), change, "*").then().statusCode(200);
    }

    private Response twin(Journey journey, String item, Map<String, Object> wish) {
        return coordinator.put(path(journey, item) + "/twin", wish, "*");
    }

    private Response forward(Journey journey, String item, String meeting) {
        return coordinator.put(
                path(journey, item) + "/forwarding", Map.of("meeting", meeting), "*");
    }

    /// The only point of the draft.
    private static JsonPath only(Journey journey) {
        var agenda = journey.agenda();
        assertThat(agenda.getList("items")).hasSize(1);
        return agenda.setRootPath("items[0]");
    }

    private static String path(Journey journey, String item) {
        return "/meetings/" + journey.id() + "/agendaItems/" + item;
    }
}
