package be.doorstroom.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.Journey;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who was away while a point was treated stands with that point.
@House
class AbsenceTest {
    private static final Map<String, String> TIELT = seat("37022", "mayor");
    private static final Map<String, String> WIELSBEKE = seat("37017", "mayor");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private Journey journey;
    private String path;

    @BeforeEach
    void plan() {
        journey = Journey.planned();
        path = "/meetings/" + journey.id() + "/minutes";
    }

    @Test
    void who_left_before_a_point_is_named_there_and_nowhere_else() {
        var first = journey.add("Mobiliteit", "directors");
        var second = journey.add("Afval", "directors");
        hold();

        away(first, List.of()).then().statusCode(200).body("absences", empty());
        away(second, List.of(TIELT, WIELSBEKE))
                .then()
                .statusCode(200)
                .body("absences.organization.id", contains("37022", "37017"))
                .body("absences.officeLabel", contains("Burgemeester", "Burgemeester"));
        journey.writeAll("Besproken.");
        journey.review();
        var edition = "/editions/" + journey.approveMinutes();

        director.get(edition)
                .then()
                .statusCode(200)
                .body("entries[0].absences", nullValue())
                .body("entries[1].absences.organization.title", contains("Tielt", "Wielsbeke"));
        director.get(edition, "text/plain")
                .then()
                .body(
                        containsString(
                                "Niet aanwezig bij dit punt: Burgemeester van Tielt, Burgemeester"
                                        + " van Wielsbeke."));
        director.get(path).then().body("entries[1].absences.office", contains("mayor", "mayor"));
    }

    @Test
    void a_seat_that_is_not_expected_or_named_twice_is_refused_and_nothing_changes() {
        var item = journey.add("Mobiliteit", "directors");
        hold();
        away(item, List.of(TIELT)).then().statusCode(200);

        away(item, List.of(WIELSBEKE, WIELSBEKE, seat("37022", "director"), seat("31005", "mayor")))
                .then()
                .statusCode(400)
                .body("issues.name", contains("absences[1]", "absences[2]", "absences[3]"))
                .body("issues.detail", contains(expected(), expected(), expected()));
        coordinator.get(path).then().body("entries[0].absences.organization.id", contains("37022"));
    }

    @Test
    void a_point_that_the_reader_may_not_see_tells_of_nobody() {
        var closed = journey.add("Personeelszaak", "secretariat");
        journey.add("Mobiliteit", "directors");
        hold();
        away(closed, List.of(WIELSBEKE)).then().statusCode(200);
        journey.review();
        var edition = journey.approveMinutes();
        director.get("/editions/" + edition, "text/plain")
                .then()
                .statusCode(200)
                .body(not(containsString("Niet aanwezig bij dit punt")));
    }

    private static Matcher<String> expected() {
        return equalTo("name each seat that is expected at the meeting at most once");
    }

    private void hold() {
        journey.approveAgenda();
        journey.open();
    }

    private Response away(String item, List<Map<String, String>> seats) {
        return coordinator.patch(path + "/entries/" + item, Map.of("absences", seats), "*");
    }

    private static Map<String, String> seat(String organization, String office) {
        return Map.of("organization", organization, "office", office);
    }
}
