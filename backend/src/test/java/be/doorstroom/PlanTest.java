package be.doorstroom;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The strategic plan of a region, and what each municipality pledges for it.
@Tag("dialect")
@House
class PlanTest {
    private static final String IZEGEM = "36008";
    private static final String PITTEM = "37011";
    private static final String BESTUUR = "midwest-bestuur";
    private static final String ECONOMIE = "midwest-economie";
    private static final Map<String, Object> APPROVED =
            Map.of("approvedOn", "2026-01-12", "approvedBy", "council");
    private static final Map<String, Object> BACK = Map.of("reason", "Niet in het meerjarenplan.");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void what_is_pledged_and_confirmed_adds_up_for_colleges() {
        var plan = open();
        var own = pledged(plan, IZEGEM, BESTUUR, 2027, "12500.50");
        pledged(plan, IZEGEM, ECONOMIE, null, "1000.00");
        pledged(plan, PITTEM, BESTUUR, 2027, "800.00");
        confirm(own).then().statusCode(200).body("approvedBy", equalTo("council"));
        for (var reader : List.of("director-izegem", "mayor-izegem", "chair-midwest")) {
            Api.as(reader)
                    .get(plan)
                    .then()
                    .body("themes.id", contains(BESTUUR, ECONOMIE))
                    .body("total.confirmed", equalTo("12500.50"))
                    .body("total.pledged", equalTo("1800.00"))
                    .body("total.municipalities", equalTo(2));
            Api.as(reader).get(commitments(plan)).then().body("items", hasSize(3));
        }
        coordinator
                .get(commitments(plan) + "&year=0")
                .then()
                .body("items", hasSize(1))
                .body("items[0].theme.id", equalTo(ECONOMIE))
                .body("items[0].year", nullValue());
    }

    @Test
    void councils_see_what_their_own_municipality_pledges_and_no_total() {
        var plan = open();
        pledged(plan, IZEGEM, BESTUUR, 2027, "12500.50");
        var other = pledged(plan, PITTEM, BESTUUR, 2027, "800.00");
        for (var reader : List.of("clerk-izegem", "councillor-izegem")) {
            Api.as(reader).get(plan).then().statusCode(200).body("total", nullValue());
            Api.as(reader)
                    .get(commitments(plan))
                    .then()
                    .body("items.municipality.id", contains(IZEGEM));
            Api.as(reader)
                    .get(commitments(plan) + "&municipality=" + PITTEM)
                    .then()
                    .body("items", hasSize(0));
            Api.as(reader).get(other).then().statusCode(404);
        }
        Api.as("officer-midwest").get(plan).then().statusCode(404);
    }

    @Test
    void only_its_own_director_confirms_what_a_municipality_pledges() {
        var plan = open();
        var other = pledged(plan, PITTEM, BESTUUR, 2027, "800.00");
        confirm(other).then().statusCode(403);
        var own = pledged(plan, IZEGEM, BESTUUR, 2027, "1.00");
        coordinator.put(own + "/confirmation", APPROVED, "*").then().statusCode(403);
        Api.as("mayor-izegem").put(own + "/confirmation", APPROVED, "*").then().statusCode(403);
        var early = Map.of("approvedOn", "2999-01-01", "approvedBy", "college");
        Problems.require(director.put(own + "/confirmation", early, "*"), 400, "belgif:badRequest");
        confirm(own).then().statusCode(200).body("permitted", contains("withdrawCommitment"));
        confirm(own).then().statusCode(200).body("status", equalTo("confirmed"));
    }

    @Test
    void what_is_confirmed_changes_no_more_but_can_be_withdrawn_and_pledged_anew() {
        var plan = open();
        var own = pledged(plan, IZEGEM, BESTUUR, 2027, "500.00");
        change(own, "600.00").then().statusCode(200).body("amount", equalTo("600.00"));
        confirm(own);
        Problems.require(change(own, "700.00"), 409, "doorstroom:conflict");
        Problems.require(pledge(plan, IZEGEM, BESTUUR, 2027, "700.00"), 409, "doorstroom:conflict");
        director.put(own + "/withdrawal", BACK, "*")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("Niet in het meerjarenplan."))
                .body("permitted", hasSize(0));
        Problems.require(confirm(own), 409, "doorstroom:invalidTransition");
        pledged(plan, IZEGEM, BESTUUR, 2027, "700.00");
        coordinator.get(plan).then().body("total.pledged", equalTo("700.00"));
        coordinator.get(commitments(plan) + "&status=withdrawn").then().body("items", hasSize(1));
    }

    @Test
    void a_pledge_is_of_a_member_for_a_theme_and_a_year_of_the_plan() {
        var plan = open();
        pledge(plan, "33011", "midwest-welzijn", 2040, "1.00")
                .then()
                .statusCode(400)
                .body("issues.name", containsInAnyOrder("municipality", "theme", "year"));
        pledge(plan, IZEGEM, BESTUUR, 2027, "12,50").then().statusCode(400);
        pledge("/plans/00000000-0000-7000-8000-000000000000", IZEGEM, BESTUUR, 2027, "1.00")
                .then()
                .statusCode(400)
                .body("issues.name", contains("plan"));
    }

    @Test
    void a_plan_goes_on_covering_what_was_pledged_for() {
        var plan = open();
        pledged(plan, IZEGEM, BESTUUR, 2027, "1.00");
        patch(plan, Map.of("themes", List.of(ECONOMIE, BESTUUR), "untilYear", 2027))
                .then()
                .statusCode(200)
                .body("themes.id", contains(ECONOMIE, BESTUUR));
        for (var change :
                List.<Map<String, Object>>of(
                        Map.of("themes", List.of(ECONOMIE)), Map.of("untilYear", 2026))) {
            Problems.require(patch(plan, change), 409, "doorstroom:conflict");
        }
        Problems.require(patch(plan, Map.of("untilYear", 2020)), 400, "belgif:badRequest");
        Problems.require(
                patch(plan, Map.of("themes", List.of("westhoek-landbouw"))),
                400,
                "belgif:badRequest");
    }

    @Test
    void who_did_not_see_the_last_amount_is_told_so() {
        var own = pledged(open(), IZEGEM, BESTUUR, 2027, "500.00");
        var seen = director.get(own).<String>path("etag");
        change(own, "600.00").then().statusCode(200);
        director.put(own + "/confirmation", APPROVED, seen).then().statusCode(412);
        coordinator.patch(own, Map.of("amount", "1.00"), seen).then().statusCode(412);
    }

    @Test
    void a_coordinator_is_offered_to_open_one_and_lists_them_newest_first() {
        coordinator.get("/me").then().body("permitted", hasItems("openPlan"));
        var earlier = open();
        var later = open();
        coordinator
                .get("/plans?region=midwest&pageSize=2")
                .then()
                .body("items.id", contains(id(later), id(earlier)));
        clerk.get("/plans?region=midwest&pageSize=1").then().body("items.id", contains(id(later)));
    }

    private String open() {
        var wish =
                Map.of(
                        "region",
                        "midwest",
                        "title",
                        "Strategisch plan",
                        "fromYear",
                        2026,
                        "untilYear",
                        2031,
                        "themes",
                        List.of(BESTUUR, ECONOMIE),
                        "source",
                        "example");
        return "/plans/" + Wire.as("coordinator-midwest").make("/plans", wish);
    }

    private Response pledge(
            String plan, String municipality, String theme, Integer year, String amount) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("plan", id(plan));
        wish.put("municipality", municipality);
        wish.put("theme", theme);
        if (year != null) wish.put("year", year);
        wish.put("amount", amount);
        return coordinator.post("/commitments", wish);
    }

    private String pledged(
            String plan, String municipality, String theme, Integer year, String amount) {
        var made = pledge(plan, municipality, theme, year, amount).then().statusCode(201);
        return "/commitments/" + made.extract().<String>path("id");
    }

    private Response confirm(String commitment) {
        return director.put(commitment + "/confirmation", APPROVED, "*");
    }

    private Response change(String commitment, String amount) {
        return coordinator.patch(commitment, Map.of("amount", amount), "*");
    }

    private Response patch(String plan, Map<String, Object> change) {
        return coordinator.patch(plan, change, "*");
    }

    private static String commitments(String plan) {
        return "/commitments?pageSize=200&plan=" + id(plan);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
