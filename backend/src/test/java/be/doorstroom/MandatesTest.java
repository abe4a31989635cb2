package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Mandates give rights and end them; who gives them where.
@House
class MandatesTest {
    private final Api administrator = Api.as("administrator");
    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    void without_a_mandate_one_sees_that_and_nothing_else() {
        var session = Newcomer.entered().session();
        session.get("/me").then().body("standings", empty()).body("permitted", empty());
        session.get("/meetings").then().body("items", empty());
        session.get("/mandates").then().body("total", equalTo(0));
        Problems.require(session.get("/accounts"), 403, "belgif:missingPermission");
    }

    @Test
    void a_mandate_gives_rights_at_once_and_its_end_takes_them_at_once() {
        var newcomer = Newcomer.entered();
        var session = newcomer.session();
        session.get("/me").then().body("standings", empty());

        var mandate = newcomer.give("37011", "director").then().statusCode(201).extract();

        session.get("/me").then().body("standings.role", hasItem("director"));
        session.get("/dossiers?region=midwest").then().statusCode(200);
        end(mandate.path("id"), yesterday())
                .then()
                .statusCode(200)
                .body("ended", equalTo(true))
                .body("permitted", empty());
        session.get("/me").then().body("standings", empty());
    }

    @Test
    void a_mandate_holds_through_its_last_day() {
        var newcomer = Newcomer.entered();
        var session = newcomer.session();
        var mandate = newcomer.give("37011", "director").<String>path("id");
        end(mandate, today()).then().statusCode(200).body("ended", equalTo(false));
        session.get("/me").then().body("standings.role", hasItem("director"));
    }

    @Test
    void a_mandate_that_has_ended_stays_and_stays_ended() {
        var newcomer = Newcomer.entered();
        var mandate = newcomer.give("37011", "director").<String>path("id");
        end(mandate, yesterday()).then().statusCode(200);
        Problems.require(end(mandate, "2099-01-01"), 409, "doorstroom:conflict");
        administrator
                .get("/mandates?person=" + newcomer.person())
                .then()
                .body("items.id", contains(mandate));
        administrator
                .get("/mandates?person=" + newcomer.person() + "&on=" + today())
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_mandate_cannot_end_before_it_begins() {
        var mandate = Newcomer.invited().give("37011", "director").<String>path("id");
        Problems.require(end(mandate, "2019-12-30"), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("endsOn"));
    }

    @Test
    void a_coordinator_gives_mandates_that_hold_in_the_own_region_only() {
        var newcomer = Newcomer.invited();
        newcomer.give("36008", "councillor").then().statusCode(201);
        coordinator
                .post("/mandates", mandate(newcomer, "director", "midwest"))
                .then()
                .statusCode(201)
                .body("region.id", equalTo("midwest"));
        for (var region : new String[] {"", "westhoek"}) {
            Problems.require(
                    coordinator.post("/mandates", mandate(newcomer, "director", region)),
                    403,
                    "belgif:missingPermission");
        }
        Problems.require(
                coordinator.post("/mandates", mandate(newcomer, "coordinator", "midwest")),
                403,
                "belgif:missingPermission");
    }

    @Test
    void a_coordinator_knows_nobody_of_another_region() {
        var newcomer = Newcomer.invited();
        newcomer.give("33011", "director").then().statusCode(201);
        Problems.require(
                coordinator.get("/people/" + newcomer.person()), 404, "belgif:resourceNotFound");
        coordinator
                .get("/people?pageSize=200")
                .then()
                .body("items.id", not(hasItem(newcomer.person())));
        Problems.require(
                coordinator.post("/mandates", mandate(newcomer, "councillor", "midwest")),
                400,
                "belgif:badRequest");
    }

    @Test
    void a_coordinator_ends_no_mandate_of_a_coordinator() {
        var mandates = coordinator.get("/mandates?organization=wvi&pageSize=200").jsonPath();
        var own = mandates.<String>get("items.find { it.office == 'coordinator' }.id");
        Problems.require(
                coordinator.patch("/mandates/" + own, Map.of("endsOn", today()), "*"),
                403,
                "belgif:missingPermission");
    }

    @Test
    void a_token_is_to_be_confirmed_when_its_office_holder_leaves_and_works_on_meanwhile() {
        var newcomer = Newcomer.entered();
        var mandate = newcomer.give("37017", "director").<String>path("id");
        var session = newcomer.session();
        var token = session.post("/accessTokens", token()).then().statusCode(201).extract();
        var path = "/accessTokens/" + token.path("id");
        end(mandate, yesterday()).then().statusCode(200);

        var successor = Newcomer.entered();
        successor.give("37017", "director").then().statusCode(201);
        var next = successor.session();

        assertThat(permitted(next, token.path("id")))
                .containsExactly("confirmAccessToken", "revokeAccessToken");
        Api.with(token.path("secret")).get("/meetings").then().statusCode(200);
        Problems.require(session.put(path + "/confirmation", "*"), 403, "belgif:missingPermission");
        next.put(path + "/confirmation", "*")
                .then()
                .statusCode(200)
                .body("toBeConfirmed", equalTo(false));
        assertThat(permitted(next, token.path("id"))).containsExactly("revokeAccessToken");
        next.delete(path, "*").then().statusCode(204);
        Problems.require(
                Api.with(token.path("secret")).get("/meetings"), 401, "belgif:expiredAccessToken");
    }

    private static List<String> permitted(Api reader, String token) {
        return reader.get("/accessTokens?pageSize=200")
                .jsonPath()
                .getList("items.find { it.id == '" + token + "' }.permitted");
    }

    private Response end(String mandate, String day) {
        return administrator.patch("/mandates/" + mandate, Map.of("endsOn", day), "*");
    }

    private String today() {
        return administrator.get("/me").jsonPath().getString("today");
    }

    private String yesterday() {
        return LocalDate.parse(today()).minusDays(1).toString();
    }

    private static Map<String, Object> mandate(Newcomer newcomer, String office, String region) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("person", newcomer.person());
        wish.put("organization", "36008");
        wish.put("office", office);
        wish.put("startsOn", "2020-01-01");
        if (!region.isEmpty()) wish.put("region", region);
        return wish;
    }

    private static Map<String, Object> token() {
        return Map.of(
                "name", "Documentbeheer",
                "organization", "37017",
                "role", "director",
                "scopes", List.of("meetings:read"));
    }
}
