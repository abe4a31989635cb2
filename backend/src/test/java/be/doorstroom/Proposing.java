package be.doorstroom;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A proposal that Izegem's director makes to Midwest's mayors.
///
/// @param id of the proposal
public record Proposing(String id) {
    private static final Api DIRECTOR = Api.as("director-izegem");
    private static final Api COORDINATOR = Api.as("coordinator-midwest");

    /// The smallest body that is right.
    public static Map<String, Object> wish(String title) {
        return Map.of(
                "body",
                Journey.CONFERENCE,
                "kind",
                "discussion",
                "title",
                title,
                "note",
                "<p>Toelichting bij " + title + "</p>",
                "minutes",
                15,
                "circle",
                "directors");
    }

    public static Proposing drafted() {
        return drafted(Map.of());
    }

    /// With these properties more, or otherwise.
    public static Proposing drafted(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(wish(Journey.unique("Voorstel")));
        wish.putAll(more);
        return new Proposing(Wire.as("director-izegem").make("/proposals", wish));
    }

    public static Proposing submitted() {
        return submitted(Map.of());
    }

    public static Proposing submitted(Map<String, Object> more) {
        var proposal = drafted(more);
        proposal.submit().then().statusCode(200);
        return proposal;
    }

    /// Handed in, with Roeselare and the DVV asked to back it.
    public static Proposing backed() {
        return submitted(Map.of("coProposers", List.of("36015", "dvv-midwest")));
    }

    public Response submit() {
        return DIRECTOR.put(path() + "/submission", tag());
    }

    public Response withdraw() {
        return DIRECTOR.put(path() + "/withdrawal", tag());
    }

    public Response treat(String triage) {
        return COORDINATOR.put(path() + "/treatment", Map.of("triage", triage), tag());
    }

    public Response accept(String meeting) {
        return COORDINATOR.put(path() + "/acceptance", Map.of("meeting", meeting), tag());
    }

    public Response sendBack(String reason) {
        return COORDINATOR.put(path() + "/return", Map.of("reason", reason), tag());
    }

    /// Without If-Match, as the operation wants it.
    public Response back(Api coProposer) {
        return coProposer
                .request()
                .contentType(ContentType.JSON)
                .put(Api.BASE + path() + "/support");
    }

    public JsonPath read() {
        return DIRECTOR.get(path()).then().statusCode(200).extract().jsonPath();
    }

    public String path() {
        return "/proposals/" + id;
    }

    private String tag() {
        return read().getString("etag");
    }
}
