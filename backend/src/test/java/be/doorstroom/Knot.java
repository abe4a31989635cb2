package be.doorstroom;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/// A bottleneck of Midwest on its way, for its directors unless said otherwise.
record Knot(String id) {
    static final String OTHER = "zuid-west-vlaanderen";
    private static final Api COORDINATOR = Api.as("coordinator-midwest");

    static Knot noted() {
        return noted(Map.of());
    }

    static Knot noted(Map<String, Object> besides) {
        return new Knot(Wire.as("coordinator-midwest").make("/bottlenecks", wish(besides)));
    }

    static Map<String, Object> wish(Map<String, Object> besides) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("region", "midwest");
        wish.put("statement", Journey.unique("Subsidiariteit"));
        wish.put("level", "flemish");
        wish.put("circle", "directors");
        wish.putAll(besides);
        return wish;
    }

    /// Agreed by Zuid-West-Vlaanderen.
    static Knot shared(Map<String, Object> besides) {
        var knot = noted(besides);
        knot.offer().then().statusCode(200);
        knot.answer(Map.of("status", "shared")).then().statusCode(200);
        return knot;
    }

    String path() {
        return "/bottlenecks/" + id;
    }

    Response offer() {
        return COORDINATOR.put(path() + "/shares/" + OTHER, "*");
    }

    Response answer(Map<String, Object> answer) {
        return Api.as("coordinator-" + OTHER)
                .put(path() + "/shares/" + OTHER + "/answer", answer, "*");
    }

    Response write(String kind, String day) {
        return COORDINATOR.post(path() + "/letters", letter(kind, day));
    }

    static Map<String, Object> letter(String kind, String day) {
        return Map.of(
                "kind",
                kind,
                "dated",
                day,
                "title",
                "Knelpuntennota",
                "party",
                "Agentschap Binnenlands Bestuur");
    }

    Response close(Map<String, Object> closing) {
        return COORDINATOR.put(path() + "/closing", closing, "*");
    }

    Response reopen() {
        return COORDINATOR.put(path() + "/reopening", "*");
    }

    Response readBy(String userName) {
        return Api.as(userName).get(path());
    }
}
