package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a council reads of its own municipality, beside the briefing.
@House
class BriefingAnnexTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void an_annex_holds_what_is_open_in_one_municipality_and_is_read_there_alone() {
        var season = new Season().held().composed();
        season.published();
        var path = season.path() + "/annexes/36008";
        var own = clerk.get(path);
        own.then()
                .statusCode(200)
                .body("municipality.id", equalTo("36008"))
                .body("followUps.title", hasItem("Punt councils"))
                .body("referrals.title", hasItem("Punt public"))
                .body("referrals.body.unique()", contains("municipalCouncil"));
        clerk.get(season.path()).then().body("annexes.municipality.id", contains("36008"));
        coordinator.get(season.path()).then().body("annexes", hasSize(14));

        var neighbour = Api.as("clerk-tielt");
        neighbour.get(season.path()).then().statusCode(200);
        neighbour.get(path).then().statusCode(404);
        neighbour.get("/editions/" + own.path("edition.id")).then().statusCode(404);
        Api.as("director-tielt").get("/editions/" + own.path("edition.id")).then().statusCode(404);
        Api.as("director-izegem").get(path).then().statusCode(200);
    }

    @Test
    void an_annex_tells_nothing_that_its_council_may_not_know() {
        var season = new Season();
        var closed = season.taken("processAgreement", "directors", 1);
        var question = closed.ask(List.of("36008")).getFirst();
        closed.approve();
        season.composed();
        assertThat(coordinator.get(season.path() + "/annexes/36008").asString())
                .doesNotContain(question);
    }
}
