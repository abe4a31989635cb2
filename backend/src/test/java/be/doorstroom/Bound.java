package be.doorstroom;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A protocol that binds Izegem and Tielt, and what the coordinator of Midwest does with it.
final class Bound {
    private static final Api COORDINATOR = Api.as("coordinator-midwest");

    private Bound() {}

    static Map<String, Object> wish(Map<String, Object> own) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("region", "midwest");
        wish.put("kind", "protocol");
        wish.put("title", "Protocol Midwestoverleg");
        wish.put("startsOn", "2020-01-01");
        wish.put("endsOn", "2099-12-31");
        wish.put("parties", List.of("36008", "37022"));
        wish.putAll(own);
        return wish;
    }

    static String drafted(Map<String, Object> own) {
        return COORDINATOR
                .post("/protocols", wish(own))
                .then()
                .statusCode(201)
                .body("status", equalTo("drafted"))
                .extract()
                .path("id");
    }

    static String submitted(Map<String, Object> own) {
        var id = drafted(own);
        submit(id).then().statusCode(200);
        return id;
    }

    static String concluded(Map<String, Object> own) {
        var id = drafted(own);
        conclude(id, "2020-01-01").then().statusCode(200);
        return id;
    }

    static Response submit(String id) {
        return COORDINATOR.put(
                "/protocols/" + id + "/submission", Map.of("text", "Keur goed."), "*");
    }

    static Response conclude(String id, String day) {
        return COORDINATOR.put("/protocols/" + id + "/conclusion", Map.of("concludedOn", day), "*");
    }
}
