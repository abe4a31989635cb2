package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.format.VeraPdf;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A body called together before there is an agenda.
@House
class ConvocationTest {
    private static final String WHY = "Wateroverlast: afstemming van de opvang.";
    private static final String LINK = "https://vergaderen.example/bijeenroeping";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private Journey journey;

    @BeforeEach
    void plan() {
        journey = Journey.planned();
    }

    @Test
    void whoever_gets_the_agenda_is_told_when_where_and_why() throws Exception {
        var convocation = convene(WHY + "\n\nBreng de cijfers mee.");
        convocation
                .then()
                .statusCode(201)
                .body("letter", equalTo("A"))
                .header("Location", containsString("/editions/"));
        assertThat(journey.meeting().getString("status")).isEqualTo("convened");

        var edition = edition(convocation);
        for (var reader : List.of("mayor-izegem", "director-izegem")) {
            Api.as(reader)
                    .get("/editions/" + edition)
                    .then()
                    .statusCode(200)
                    .body("type", equalTo("convocation"))
                    .body("startsAt", equalTo("2026-12-11T09:00:00+01:00"))
                    .body("location", equalTo("Stadhuis Roeselare"))
                    .body("message", containsString(WHY));
        }
        for (var type : List.of("text/html", "text/plain")) {
            assertThat(mayor.get("/editions/" + edition, type).asString())
                    .contains("Stadhuis Roeselare", WHY, "Breng de cijfers mee.");
        }
        var pdf = mayor.get("/editions/" + edition, "application/pdf").asByteArray();
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        mayor.get("/deliveries?edition=" + edition)
                .then()
                .body("items.status", hasItem("retrieved"))
                .body("items.recipient.office", not(hasItem("clerk")));
    }

    @Test
    void nobody_else_reads_it() {
        var edition = edition(convene(WHY));
        for (var other : List.of("councillor-izegem", "guest-province", "director-ieper")) {
            Api.as(other).get("/editions/" + edition).then().statusCode(404);
            Api.as(other).get("/deliveries?edition=" + edition).then().body("items", empty());
        }
    }

    @Test
    void only_those_who_come_are_told_where_to_follow_it_from_afar() {
        coordinator
                .patch("/meetings/" + journey.id(), Map.of("onlineUrl", LINK), "*")
                .then()
                .statusCode(200);
        var edition = edition(convene(WHY));
        mayor.get("/editions/" + edition).then().body("onlineUrl", equalTo(LINK));
        Api.as("director-izegem")
                .get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("onlineUrl", nullValue());
    }

    @Test
    void another_convocation_takes_the_place_of_the_one_before() {
        var first = edition(convene(WHY));
        var second = convene("Het wordt een uur later.");
        second.then().statusCode(201).body("letter", equalTo("B"));
        mayor.get("/editions/" + edition(second))
                .then()
                .statusCode(200)
                .body("replaces.href", containsString(first));
        mayor.get("/deliveries?edition=" + first)
                .then()
                .body("items.status", not(hasItem("due")))
                .body("items.status", hasItem("superseded"));
        mayor.get("/meetings/" + journey.id() + "/convocations")
                .then()
                .statusCode(200)
                .body("items.letter", contains("A", "B"));
    }

    @Test
    void the_agenda_comes_after_it_as_ever() {
        convene(WHY);
        journey.add("Opvang", "directors");
        var agenda = journey.approveAgenda();
        mayor.get("/editions/" + agenda).then().statusCode(200).body("letter", equalTo("A"));
        assertThat(journey.meeting().getString("status")).isEqualTo("convened");
    }

    @Test
    void a_meeting_that_does_not_take_place_convenes_nobody() {
        coordinator
                .put(
                        "/meetings/" + journey.id() + "/cancellation",
                        Map.of("reason", "Te weinig punten."),
                        "*")
                .then()
                .statusCode(200);
        Problems.require(convene(WHY), 409, "doorstroom:invalidTransition");
        assertThat(journey.meeting().getString("status")).isEqualTo("cancelled");
        mayor.get("/meetings/" + journey.id() + "/convocations").then().body("items", empty());
    }

    @Test
    void a_convocation_without_a_word_is_refused() {
        Problems.require(convene("  "), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("message"));
        assertThat(journey.meeting().getString("status")).isEqualTo("planned");
    }

    private Response convene(String message) {
        return coordinator.post(
                "/meetings/" + journey.id() + "/convocations", Map.of("message", message));
    }

    private static String edition(Response convocation) {
        return convocation.jsonPath().getString("edition.id");
    }
}
