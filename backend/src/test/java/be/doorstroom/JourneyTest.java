package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One meeting, from draft agenda to approved minutes in a director's system.
@Tag("dialect")
@House
class JourneyTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api director = Api.as("director-izegem");

    @Test
    void a_meeting_goes_from_draft_agenda_to_approved_minutes_in_a_directors_system() {
        var journey = Journey.planned();
        var open = Journey.unique("Knelpuntennota");
        var closed = Journey.unique("Personeelszaak");
        var first = journey.add(open, "directors");
        var second = journey.add(closed, "secretariat");

        // nobody else sees the draft
        director.get("/meetings/" + journey.id() + "/agenda").then().statusCode(404);

        // the order is one write
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/agendaItemOrder",
                        Map.of("items", List.of(second, first)),
                        journey.agenda().getString("etag"))
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first));

        // approving is publishing
        var edition = journey.approveAgenda();
        assertThat(journey.meeting().getString("status")).isEqualTo("convened");
        director.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("items.title", contains(open))
                .body("items.sequence", contains(1));
        assertThat(director.get("/editions/" + edition).asString()).doesNotContain(closed);
        mayor.get("/meetings/" + journey.id() + "/agenda")
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("items.title", contains(open));

        // held: who was there
        journey.open();
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/attendance",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "organization", "36008",
                                                "office", "mayor",
                                                "status", "substituted",
                                                "substitutedBy", "Eerste schepen"))),
                        journey.meeting().getString("etag"))
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.organization.id == '36008' }.substitutedBy",
                        equalTo("Eerste schepen"));

        // minutes per point; the conference does not decide
        journey.writeAll("De burgemeesters bespraken het punt.");
        var decision =
                Map.of(
                        "meeting",
                        journey.id(),
                        "agendaItem",
                        first,
                        "type",
                        "decision",
                        "text",
                        "Beslist.");
        coordinator
                .post("/outcomes", decision)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:doorstroom:outcomeNotAllowed"))
                .body("detail", containsString("commonPosition"));
        coordinator
                .post(
                        "/outcomes",
                        Map.of(
                                "meeting",
                                journey.id(),
                                "agendaItem",
                                first,
                                "type",
                                "commonPosition",
                                "text",
                                "Eén regionale indeling."))
                .then()
                .statusCode(201);

        // review, remark, approval
        journey.review();
        mayor.post(
                        "/meetings/" + journey.id() + "/minutes/remarks",
                        Map.of("text", "Graag de termijn vermelden."))
                .then()
                .statusCode(201);
        director.get("/meetings/" + journey.id() + "/minutes").then().statusCode(404);
        var minutes = journey.approveMinutes();

        // a system with a token walks to the end
        var token = Tokens.of("director-izegem", "36008");
        assertThat(Poller.walk(token, 2, minutes)).doesNotHaveDuplicates();
        var system = Api.with(token);
        var json = system.get("/editions/" + minutes);
        json.then()
                .statusCode(200)
                .body("entries.title", contains(open))
                .body("entries[0].outcomes.text", hasItem("Eén regionale indeling."))
                .body("attendance.organization.id", hasItem("36008"));
        assertThat(json.asString()).doesNotContain(closed);
        assertThat(json.header("Repr-Digest")).startsWith("sha-256=:");
        system.request()
                .header("If-None-Match", json.header("ETag"))
                .get(Api.BASE + "/editions/" + minutes)
                .then()
                .statusCode(304);
        system.get("/editions/" + minutes, "text/html")
                .then()
                .statusCode(200)
                .body(containsString(open))
                .body(containsString("09.00 uur tot 11.30 uur"))
                .body(not(containsString(closed)));
        assertThat(system.get("/editions/" + minutes, "application/pdf").asByteArray())
                .startsWith("%PDF".getBytes());

        // the first pull is the receipt
        var delivery =
                system.get("/deliveries?edition=" + minutes + "&status=retrieved")
                        .then()
                        .statusCode(200)
                        .body("items.recipient.office", hasItem("director"))
                        .extract()
                        .<String>path("items.find { it.recipient.office == 'director' }.id");
        system.put("/deliveries/" + delivery + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("status", equalTo("acknowledged"));
        coordinator
                .get("/informationFlow?region=midwest&monthFrom=2026-12&monthTo=2026-12")
                .then()
                .statusCode(200)
                .body(
                        "rows.find { it.municipality.id == '36008' }"
                                + ".cells.find { it.obligation == 'minutes' }.acknowledged",
                        greaterThan(0));

        // approved text never changes
        coordinator
                .patch(
                        "/meetings/" + journey.id() + "/minutes/entries/" + first,
                        Map.of("summary", "Anders"),
                        entryTag(journey, first))
                .then()
                .statusCode(409);
    }

    private static String entryTag(Journey journey, String item) {
        return journey.minutes().getString("entries.find { it.id == '" + item + "' }.etag");
    }
}
