package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Those who are expected say whether they come, and the house draws its conclusions.
@House
class InvitationTest {
    private static final Map<String, Object> COMES = Map.of("status", "accepted");
    private static final Map<String, Object> EXCUSED = Map.of("status", "excused");
    private static final Map<String, Object> ALDERMAN =
            Map.of(
                    "status",
                    "substituted",
                    "substitute",
                    Map.of("office", "alderman", "function", "Eerste schepen"));

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api alderman = Api.as("alderman-izegem");
    private final Api director = Api.as("director-izegem");

    @Test
    void a_mayor_is_asked_once_for_each_seat_and_the_coordinator_counts() {
        var journey = convened();
        mayor.get("/invitations?meeting=" + journey.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].office", equalTo("mayor"))
                .body("items[0].reply", nullValue())
                .body("items[0].substituteRule", equalTo("collegeMember"))
                .body("items[0].substitutes.office", contains("alderman"))
                .body("items[0].permitted", contains("answerInvitation"));
        var before = totals(journey);
        answer(mayor, journey, COMES)
                .then()
                .statusCode(200)
                .body("reply.status", equalTo("accepted"))
                .body("reply.beforeMove", equalTo(false));
        mayor.get("/invitations?answered=false&meeting=" + journey.id())
                .then()
                .body("items", hasSize(0));
        var after = totals(journey);
        assertThat(after.get("accepted")).isEqualTo(1);
        assertThat(after.get("membersComing")).isEqualTo(1);
        assertThat(after.get("majorityComes")).isEqualTo(false);
        assertThat((int) after.get("unanswered")).isEqualTo((int) before.get("unanswered") - 1);
    }

    @Test
    void a_majority_comes_when_more_than_half_of_the_members_do() {
        var journey = convened();
        answer(mayor, journey, COMES);
        answer(Api.as("chair-midwest"), journey, "36015", COMES).then().statusCode(200);
        answer(Api.as("mayor-tielt"), journey, "37022", ALDERMAN).then().statusCode(200);
        var totals = totals(journey);
        assertThat(totals.get("membersComing")).isEqualTo(3);
        assertThat(totals.get("majorityFrom")).isEqualTo((int) totals.get("members") / 2 + 1);
    }

    @Test
    void a_substitute_comes_by_the_rule_of_the_body_or_not_at_all() {
        var journey = convened();
        var wish = Map.of("status", "substituted", "substitute", Map.of("office", "director"));
        Problems.require(answer(mayor, journey, wish), 400, "belgif:badRequest")
                .then()
                .body("issues[0].name", equalTo("substitute.office"))
                .body("issues[0].detail", containsString("alderman"))
                .body("issues[0].detail", containsString("collegeMember"));
        Problems.require(
                answer(mayor, journey, Map.of("status", "substituted")), 400, "belgif:badRequest");
        var assembly = Journey.planned("midwest-general-assembly");
        Problems.require(answer(mayor, assembly, ALDERMAN), 400, "belgif:badRequest")
                .then()
                .body("issues[0].detail", containsString("no substitute"));
        answer(mayor, journey, ALDERMAN)
                .then()
                .statusCode(200)
                .body("reply.substitute.officeLabel", equalTo("Schepen"))
                .body("reply.substitute.function", equalTo("Eerste schepen"));
    }

    @Test
    void a_substitute_gets_the_agenda_that_is_out_and_is_let_off_when_replaced() {
        var journey = Journey.planned();
        journey.add("Vervoerregio", "directors");
        journey.add("Vertrouwelijk", "body");
        var edition = journey.approveAgenda();
        assertThat(received(alderman, edition)).isEmpty();
        answer(mayor, journey, ALDERMAN);
        Eventually.until("it lies ready", () -> received(alderman, edition).equals("delivered"));
        alderman.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("items.title", contains("Vervoerregio"));
        assertThat(received(alderman, edition)).isEqualTo("retrieved");
        answer(mayor, journey, COMES);
        assertThat(received(alderman, edition)).isEqualTo("superseded");
        answer(mayor, journey, ALDERMAN);
        Eventually.until("it is asked anew", () -> received(alderman, edition).equals("delivered"));
        assertThat(received(mayor, edition)).isEqualTo("delivered");
    }

    @Test
    void a_later_agenda_reaches_the_substitute_too() {
        var journey = convened();
        answer(mayor, journey, ALDERMAN);
        journey.add("Nog een punt", "directors");
        var later = journey.approveAgenda();
        Eventually.until("it lies ready", () -> received(alderman, later).equals("delivered"));
    }

    @Test
    void a_moved_meeting_asks_again() {
        var journey = convened();
        answer(mayor, journey, ALDERMAN);
        move(journey);
        mayor.get("/invitations?answered=false&meeting=" + journey.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].reply.status", equalTo("substituted"))
                .body("items[0].reply.beforeMove", equalTo(true));
        assertThat(totals(journey).get("substituted")).isEqualTo(0);
        answer(mayor, journey, EXCUSED).then().body("reply.beforeMove", equalTo(false));
        assertThat(totals(journey).get("excused")).isEqualTo(1);
    }

    @Test
    void the_attendance_list_begins_with_what_was_answered() {
        var journey = convened();
        answer(mayor, journey, ALDERMAN);
        answer(Api.as("chair-midwest"), journey, "36015", COMES);
        journey.open();
        assertThat(seat(journey, "36008"))
                .containsEntry("status", "substituted")
                .containsEntry("substitutedBy", "Eerste schepen");
        assertThat(seat(journey, "36015")).containsEntry("status", "present");
        assertThat(seat(journey, "37022")).containsEntry("status", "expected");
        Problems.require(answer(mayor, journey, COMES), 409, "doorstroom:conflict")
                .then()
                .body("detail", containsString("held"));
    }

    @Test
    void what_the_coordinator_noted_before_stays_noted() {
        var journey = convened();
        answer(mayor, journey, COMES);
        var note = Map.of("organization", "36008", "office", "mayor", "status", "excused");
        coordinator
                .put(path(journey) + "/attendance", Map.of("items", List.of(note)), "*")
                .then()
                .statusCode(200);
        journey.open();
        assertThat(seat(journey, "36008")).containsEntry("status", "excused");
    }

    @Test
    void a_reason_is_for_the_secretariat_alone() {
        var journey = convened();
        var word = "kanariereden";
        answer(mayor, journey, Map.of("status", "excused", "reason", word));
        coordinator
                .get(path(journey) + "/attendance/replies")
                .then()
                .body("items.reply.reason", hasItem(word));
        journey.open();
        for (var name : List.of("chair-midwest", "director-izegem", "mayor-tielt")) {
            for (var part : List.of("", "/attendance", "/minutes", "/agenda")) {
                var text = Api.as(name).get(path(journey) + part).asString();
                assertThat(text).as(name + part).doesNotContain(word);
            }
        }
    }

    @Test
    void a_link_to_follow_from_afar_is_for_those_who_are_invited() {
        var journey = convened();
        var link = "https://vergaderen.example/kanarielink";
        var tag = journey.meeting().getString("etag");
        for (var other : List.of("http://vergaderen.example", "javascript:alert(1)", "https://")) {
            Problems.require(
                            coordinator.patch(path(journey), Map.of("onlineUrl", other), tag),
                            400,
                            "belgif:badRequest")
                    .then()
                    .body("issues[0].name", equalTo("onlineUrl"));
        }
        coordinator.patch(path(journey), Map.of("onlineUrl", link), tag).then().statusCode(200);
        mayor.get(path(journey)).then().body("onlineUrl", equalTo(link));
        mayor.get("/invitations?meeting=" + journey.id())
                .then()
                .body("items.onlineUrl", contains(link));
        for (var name : List.of("director-izegem", "clerk-izegem", "officer-midwest")) {
            for (var part : List.of("", "/attendance", "/agenda")) {
                var text = Api.as(name).get(path(journey) + part).asString();
                assertThat(text).as(name + part).doesNotContain("kanarielink");
            }
            Api.as(name)
                    .get("/meetings?region=midwest&pageSize=200&dateFrom=2026-12-11")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("kanarielink")));
        }
    }

    @Test
    void nobody_answers_for_another_seat_nor_over_an_answer_they_have_not_read() {
        var journey = convened();
        Problems.require(answer(director, journey, COMES), 403, "belgif:missingPermission");
        Problems.require(
                answer(Api.as("mayor-ieper"), journey, COMES), 404, "belgif:resourceNotFound");
        var results =
                Together.run(4, number -> () -> put(mayor, journey, COMES, "\"0\"").statusCode());
        assertThat(results).containsExactlyInAnyOrder(200, 412, 412, 412);
        mayor.request()
                .contentType("application/json")
                .body(COMES)
                .put(Api.BASE + path(journey) + "/attendance/replies/36008/mayor")
                .then()
                .statusCode(428);
        mayor.get(path(journey) + "/attendance/replies/36008/koning").then().statusCode(404);
    }

    @Test
    void invitations_come_by_page_without_a_gap() {
        var ids = List.of(convened().id(), convened().id(), convened().id());
        List<String> seen = new ArrayList<>();
        var page = "/invitations?region=midwest&status=convened&pageSize=2";
        while (page != null) {
            var answer = mayor.get(page).then().statusCode(200).extract().jsonPath();
            seen.addAll(answer.getList("items.meeting.id", String.class));
            page = answer.getString("next");
        }
        assertThat(seen).containsAll(ids);
    }

    private static Journey convened() {
        var journey = Journey.planned();
        journey.add("Vervoerregio", "directors");
        journey.approveAgenda();
        return journey;
    }

    private void move(Journey journey) {
        var wish =
                Map.of(
                        "startsAt", "2026-12-18T09:00:00+01:00",
                        "endsAt", "2026-12-18T11:30:00+01:00",
                        "reason", "De gouverneur is verhinderd.");
        coordinator
                .put(path(journey) + "/rescheduling", wish, journey.meeting().getString("etag"))
                .then()
                .statusCode(200);
    }

    private static Response answer(Api who, Journey journey, Map<String, ?> wish) {
        return answer(who, journey, "36008", wish);
    }

    private static Response answer(Api who, Journey journey, String nisCode, Map<String, ?> wish) {
        return who.put(path(journey) + "/attendance/replies/" + nisCode + "/mayor", wish, "*");
    }

    private static Response put(Api who, Journey journey, Map<String, ?> wish, String tag) {
        return who.put(path(journey) + "/attendance/replies/36008/mayor", wish, tag);
    }

    private Map<String, Object> totals(Journey journey) {
        return coordinator
                .get(path(journey) + "/attendance/replies")
                .then()
                .statusCode(200)
                .extract()
                .path("totals");
    }

    private Map<String, Object> seat(Journey journey, String nisCode) {
        return coordinator
                .get(path(journey) + "/attendance")
                .then()
                .extract()
                .path("items.find { it.organization.id == '%s' }".formatted(nisCode));
    }

    /// The state of what reached them, or nothing.
    private static String received(Api reader, String edition) {
        var states =
                reader.get("/deliveries?edition=" + edition)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.status");
        return states.isEmpty() ? "" : states.getFirst();
    }

    private static String path(Journey journey) {
        return "/meetings/" + journey.id();
    }
}
