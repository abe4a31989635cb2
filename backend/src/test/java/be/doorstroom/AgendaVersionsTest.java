package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two approved versions of an agenda, compared point by point.
@House
class AgendaVersionsTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private Journey journey;
    private String path;

    @BeforeEach
    void plan() {
        journey = Journey.planned();
        path = "/meetings/" + journey.id();
    }

    @Test
    void a_comparison_says_what_was_added_removed_changed_and_moved() {
        var first = journey.add("Eerste", "directors");
        var second = journey.add("Tweede", "directors");
        var third = journey.add("Derde", "directors");
        var closed = journey.add("Gesloten", "body");
        journey.approveAgenda();
        patch(second, Map.of("minutes", 35, "ready", true));
        coordinator.delete(path + "/agendaItems/" + closed, tagOf(closed)).then().statusCode(204);
        var added = journey.add("Vierde", "directors");
        var order = Map.of("items", List.of(third, first, second, added));
        coordinator
                .put(path + "/agendaItemOrder", order, journey.agenda().getString("etag"))
                .then()
                .statusCode(200);
        journey.approveAgenda();

        coordinator
                .get(path + "/agendaVersions/B/changes?since=A")
                .then()
                .statusCode(200)
                .body("items.id", contains(third, first, second, added, closed))
                .body("items.change", contains("moved", "unchanged", "changed", "added", "removed"))
                .body("items[2].properties.property", contains("minutes"))
                .body("items[2].properties.before", contains("20"))
                .body("items[2].properties.after", contains("35"))
                .body("items[0].properties.property", contains("sequence"));
        var director = Api.as("director-izegem").get(path + "/agendaVersions/B/changes?since=A");
        director.then().body("items.change", not(hasItem("removed")));
        assertThat(director.asString()).doesNotContain("Gesloten");
    }

    @Test
    void a_version_is_compared_with_one_that_there_is() {
        journey.add("Eerste", "directors");
        journey.approveAgenda();
        coordinator.get(path + "/agendaVersions/B/changes?since=A").then().statusCode(404);
        coordinator
                .get(path + "/agendaVersions/A/changes?since=C")
                .then()
                .statusCode(400)
                .body("issues[0].detail", containsString("must be one of A"));
    }

    private void patch(String item, Map<String, Object> change) {
        coordinator
                .patch(path + "/agendaItems/" + item, change, tagOf(item))
                .then()
                .statusCode(200);
    }

    private String tagOf(String item) {
        return journey.agenda().getString("items.find { it.id == '" + item + "' }.etag");
    }
}
