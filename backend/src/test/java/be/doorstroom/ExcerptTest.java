package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.format.VeraPdf;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An excerpt of one decision: asked, issued, and done only when it has returned to who asked.
@House
class ExcerptTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void it_counts_as_done_only_when_it_has_returned_to_who_asked() throws Exception {
        var decision = decided("directors");
        var asked = ask(director, decision);
        asked.then()
                .statusCode(201)
                .body("status", equalTo("asked"))
                .body("office", equalTo("director"))
                .body("done", equalTo(false));
        var request = "/excerptRequests/" + asked.jsonPath().getString("id");
        coordinator
                .put(request + "/issue", asked.jsonPath().getString("etag"))
                .then()
                .statusCode(200)
                .body("status", equalTo("issued"))
                .body("done", equalTo(false));
        var edition = coordinator.get(request).jsonPath().getString("edition.id");

        // reading it by who did not ask returns nothing
        coordinator.get("/editions/" + edition).then().statusCode(200);
        clerk.get("/editions/" + edition).then().statusCode(200);
        Api.as("director-tielt").get("/editions/" + edition).then().statusCode(404);
        coordinator.get(request).then().body("status", equalTo("issued"));

        director.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("type", equalTo("excerpt"))
                .body("addressee.id", equalTo("36008"))
                .body("number", containsString("/1"))
                .body("text", containsString("keurt goed"));
        coordinator
                .get(request)
                .then()
                .body("status", equalTo("returned"))
                .body("done", equalTo(true))
                .body("returnedAt", notNullValue());
        director.get("/deliveries?edition=" + edition)
                .then()
                .body("items.status", equalTo(List.of("retrieved")));
        var pdf = director.get("/editions/" + edition, "application/pdf").asByteArray();
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    @Tag("thorough")
    void each_office_of_a_municipality_asks_once() {
        var decision = decided("directors", "councils");
        ask(director, decision).then().statusCode(201);
        Problems.require(ask(director, decision), 409, "doorstroom:conflict");
        ask(clerk, decision).then().statusCode(201).body("office", equalTo("councilClerk"));
    }

    @Test
    @Tag("thorough")
    void it_is_sent_to_the_office_that_asked() {
        var decision = decided("directors", "councils");
        var request = ask(clerk, decision).jsonPath().getString("id");
        coordinator.put("/excerptRequests/" + request + "/issue", "*").then().statusCode(200);
        coordinator.put("/excerptRequests/" + request + "/issue", "*").then().statusCode(200);
        var edition =
                coordinator.get("/excerptRequests/" + request).jsonPath().getString("edition.id");
        director.get("/editions/" + edition).then().statusCode(200);
        clerk.get("/excerptRequests/" + request).then().body("status", equalTo("issued"));
        clerk.get("/editions/" + edition).then().statusCode(200);
        clerk.get("/excerptRequests/" + request).then().body("status", equalTo("returned"));
    }

    @Test
    @Tag("thorough")
    void only_a_municipality_asks_and_only_for_itself() {
        var decision = decided("directors");
        Problems.require(ask(coordinator, decision), 403, "belgif:missingPermission");
        Problems.require(
                director.post(
                        "/decisions/" + decision + "/excerptRequests",
                        Map.of("municipality", "36015")),
                403,
                "belgif:missingPermission");
        Problems.require(ask(clerk, decision), 404, "belgif:resourceNotFound");
        Problems.require(ask(Api.as("director-ieper"), decision), 404, "belgif:resourceNotFound");
    }

    @Test
    @Tag("thorough")
    void who_asked_and_the_coordinator_see_it_and_nobody_else() {
        var decision = decided("directors");
        var request = ask(director, decision).jsonPath().getString("id");
        var path = "/excerptRequests/" + request;
        var list = "/excerptRequests?decision=" + decision;
        for (var reader : List.of(coordinator, director)) {
            reader.get(path).then().statusCode(200).body("edition", nullValue());
            reader.get(list).then().body("items", hasSize(1));
        }
        Api.as("director-tielt").get(path).then().statusCode(404);
        Api.as("director-tielt").get(list).then().body("items", hasSize(0));
        Problems.require(director.put(path + "/issue", "*"), 403, "belgif:missingPermission");
    }

    @Test
    @Tag("thorough")
    void there_is_none_before_the_minutes_are_approved() {
        var decision = Assembly.opened("Jaarrekening").decided(0);
        Problems.require(ask(director, decision), 404, "belgif:resourceNotFound");
        coordinator
                .get("/decisions/" + decision)
                .then()
                .body("minutes", nullValue())
                .body("permitted", hasSize(0));
    }

    private static String decided(String... circles) {
        var assembly = Assembly.opened("Jaarrekening");
        var decision = assembly.decided(0);
        assembly.approveMinutes(circles);
        return decision;
    }

    private static Response ask(Api who, String decision) {
        return who.post(
                "/decisions/" + decision + "/excerptRequests", Map.of("municipality", "36008"));
    }
}
