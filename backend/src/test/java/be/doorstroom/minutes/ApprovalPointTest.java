package be.doorstroom.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import be.doorstroom.Api;
import be.doorstroom.Eventually;
import be.doorstroom.House;
import be.doorstroom.Journey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Minutes in review put their approval on the next meeting of their body. Each test has a year of
/// its own, so that no other meeting is the next one.
@Tag("dialect")
@House
class ApprovalPointTest {
    private static final String APPROVAL = "Goedkeuring van het verslag van 10 januari ";
    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void the_approval_is_the_first_point_of_the_next_meeting_filled_in() {
        var january = planned("2192-01-10");
        var february = planned("2192-02-10");
        var march = planned("2192-03-10");
        february.add("Mobiliteit", "directors");
        assertThat(titles(february)).containsExactly("Mobiliteit");

        review(january);
        assertThat(titles(february)).containsExactly(APPROVAL + "2192", "Mobiliteit");
        assertThat(titles(march)).isEmpty();
        coordinator
                .get("/meetings/" + february.id() + "/agendaItems")
                .then()
                .body("items[0].kind", equalTo("minutesApproval"))
                .body("items[0].note", containsString("in nazicht tot en met 1 januari 2099"))
                .body("items[0].circle", equalTo("body"))
                .body("items[0].ready", equalTo(true))
                .body("items[0].sequence", equalTo(1))
                .body("items[1].sequence", equalTo(2));
    }

    @Test
    void an_approved_agenda_gets_it_with_its_next_version() {
        var january = planned("2194-01-10");
        var february = planned("2194-02-10");
        february.add("Mobiliteit", "directors");
        var edition = february.approveAgenda();
        review(january);
        coordinator
                .get("/editions/" + edition)
                .then()
                .body("items.title", equalTo(List.of("Mobiliteit")));
        coordinator
                .get("/editions/" + february.approveAgenda())
                .then()
                .body("letter", equalTo("B"))
                .body("items.title", equalTo(List.of(APPROVAL + "2194", "Mobiliteit")));
    }

    @Test
    void a_meeting_that_does_not_take_place_or_is_of_another_body_is_no_next_one() {
        var january = planned("2196-01-10");
        var cancelled = planned("2196-02-10");
        coordinator
                .put(
                        "/meetings/" + cancelled.id() + "/cancellation",
                        Map.of("reason", "Sneeuw."),
                        "*")
                .then()
                .statusCode(200);
        var others = Journey.planned("midwest-directors-consultation", "2196-02-11");
        var march = planned("2196-03-10");
        review(january);
        assertThat(titles(cancelled)).isEmpty();
        assertThat(titles(others)).isEmpty();
        assertThat(titles(march)).containsExactly(APPROVAL + "2196");
    }

    @Test
    void a_next_meeting_that_is_planned_only_later_gets_it_then_and_only_once() {
        var january = planned("2188-01-10");
        review(january);
        var february = planned("2188-02-10");
        Eventually.until("it is there", () -> !titles(february).isEmpty());
        assertThat(titles(february)).containsExactly(APPROVAL + "2188");
        var earlier = planned("2188-01-20");
        review(earlier);
        assertThat(titles(february))
                .containsExactly(
                        "Goedkeuring van het verslag van 20 januari 2188", APPROVAL + "2188");
    }

    @Test
    void what_the_coordinator_makes_of_it_stays() {
        var january = planned("2198-01-10");
        var february = planned("2198-02-10");
        review(january);
        var items = "/meetings/" + february.id() + "/agendaItems";
        var point = coordinator.get(items).jsonPath().getString("items[0].id");
        coordinator.delete(items + "/" + point, "*").then().statusCode(204);
        january.approveMinutes();
        assertThat(titles(february)).isEmpty();
    }

    private static Journey planned(String day) {
        return Journey.planned(Journey.CONFERENCE, day);
    }

    private static void review(Journey journey) {
        journey.add("Afval", "directors");
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken.");
        journey.review();
    }

    private static List<String> titles(Journey journey) {
        return journey.agenda().getList("items.title");
    }
}
