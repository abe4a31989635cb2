package be.doorstroom;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/// A meeting of any body on any day, planned by the coordinator of its region.
public record Sitting(Api coordinator, String id) {

    /// @param start as `2022-02-22T09:00:00+01:00`; it ends at the end of that day
    public static Sitting plan(String coordinator, String body, String start) {
        var api = Api.as(coordinator);
        var end = start.substring(0, 10) + "T23:59:00" + start.substring(19);
        var wish = Map.of("body", body, "kind", "regular", "startsAt", start, "endsAt", end);
        return new Sitting(
                api, api.post("/meetings", wish).then().statusCode(201).extract().path("id"));
    }

    public String path() {
        return "/meetings/" + id;
    }

    /// What the coordinator reads under the meeting: `""`, `"/agenda"`, `"/attendance"` …
    public JsonPath read(String part) {
        return coordinator.get(path() + part).then().statusCode(200).extract().jsonPath();
    }

    public String tag(String part) {
        return read(part).getString("etag");
    }

    public String add(Map<String, Object> point) {
        return coordinator
                .post(path() + "/agendaItems", point)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
