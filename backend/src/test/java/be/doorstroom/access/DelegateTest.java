package be.doorstroom.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.Journey;
import be.doorstroom.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The secretary of a mayor reads along with that mayor, and speaks and answers for nobody.
@Tag("dialect")
@House
class DelegateTest {
    private final Api secretary = Api.as("secretary-izegem");
    private final Api mayor = Api.as("mayor-izegem");
    private Journey journey;

    @BeforeEach
    void plan() {
        journey = Journey.planned();
        journey.add("Voor het orgaan", "body");
        journey.add("Van het secretariaat", "secretariat");
    }

    @Test
    void a_secretary_reads_what_the_mayor_reads_and_nothing_more_closed() {
        var edition = journey.approveAgenda();
        secretary
                .get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("items.title", equalTo(List.of("Voor het orgaan")));
        secretary
                .get("/deliveries?edition=" + edition)
                .then()
                .body("items.recipient.office", hasItem("mayor"))
                .body("items.recipient.organization.id", everyItem(equalTo("36008")))
                .body("items.permitted.flatten()", empty());
        secretary
                .get("/invitations?meeting=" + journey.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].permitted", empty());
        Api.as("director-ieper").get("/editions/" + edition).then().statusCode(404);
    }

    @Test
    void what_a_secretary_reads_does_not_count_as_read_by_the_mayor() {
        var edition = journey.approveAgenda();
        secretary.get("/editions/" + edition).then().statusCode(200);
        mayor.get("/deliveries?edition=" + edition)
                .then()
                .body("items.status", everyItem(not(equalTo("retrieved"))));
        mayor.get("/editions/" + edition).then().statusCode(200);
        var delivery =
                mayor.get("/deliveries?edition=" + edition)
                        .jsonPath()
                        .getString("items.find { it.recipient.office == 'mayor' }.id");
        Problems.require(
                secretary.put("/deliveries/" + delivery + "/acknowledgement"),
                403,
                "belgif:missingPermission");
        mayor.put("/deliveries/" + delivery + "/acknowledgement").then().statusCode(200);
    }

    @Test
    void a_secretary_answers_no_invitation_and_remarks_on_no_minutes() {
        journey.approveAgenda();
        secretary
                .put(
                        "/meetings/" + journey.id() + "/attendance/replies/36008/mayor",
                        Map.of("status", "excused"),
                        "*")
                .then()
                .statusCode(403);
        journey.open();
        journey.writeAll("Besproken.");
        journey.review();
        var minutes = "/meetings/" + journey.id() + "/minutes";
        secretary
                .get(minutes)
                .then()
                .statusCode(200)
                .body("status", equalTo("inReview"))
                .body("entries.title", equalTo(List.of("Voor het orgaan")))
                .body("permitted", empty());
        secretary.post(minutes + "/remarks", Map.of("text", "Toch niet.")).then().statusCode(403);
    }

    @Test
    void a_secretary_is_told_by_role_and_office_and_starts_nothing_but_a_calendar() {
        secretary
                .get("/me")
                .then()
                .body("standings.role", everyItem(equalTo("delegate")))
                .body("standings.office", everyItem(equalTo("mayorSecretary")))
                .body("permitted", contains("makeCalendarLink"));
    }
}
