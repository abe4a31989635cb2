package be.doorstroom;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;

/// Leads one meeting of Midwest as its coordinator, so that a test can begin where it wants.
public final class Journey {
    public static final String CONFERENCE = "midwest-mayors-conference";

    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    private final String id;

    private Journey(String id) {
        this.id = id;
    }

    public static Journey planned() {
        return planned(CONFERENCE);
    }

    public static Journey planned(String body) {
        return planned(body, "2026-12-11");
    }

    /// On a day of choice, as `2026-12-11`.
    public static Journey planned(String body, String day) {
        var wish =
                Map.of(
                        "body",
                        body,
                        "kind",
                        "regular",
                        "startsAt",
                        day + "T09:00:00+01:00",
                        "endsAt",
                        day + "T11:30:00+01:00",
                        "location",
                        "Stadhuis Roeselare");
        return new Journey(COORDINATOR.make("/meetings", wish));
    }

    public static Map<String, Object> point(String title, String circle) {
        return Map.of(
                "kind",
                "discussion",
                "title",
                title,
                "note",
                "<p>Toelichting bij " + title + "</p>",
                "presenter",
                "Voorzitter cluster Welzijn",
                "minutes",
                20,
                "triage",
                "now",
                "circle",
                circle,
                "ready",
                true);
    }

    public String add(String title, String circle) {
        return add(point(title, circle));
    }

    public String add(Map<String, Object> point) {
        return COORDINATOR.make(path("/agendaItems"), point);
    }

    /// The edition's id.
    public String approveAgenda() {
        return edition(COORDINATOR.post(path("/agendaVersions"), Map.of()));
    }

    public void open() {
        COORDINATOR.put(path("/opening"));
    }

    public void writeAll(String summary) {
        var change = Map.of("summary", "<p>" + summary + "</p>");
        for (var entry : COORDINATOR.get(path("/minutes")).path("entries")) {
            COORDINATOR.patch(path("/minutes/entries/" + entry.path("id").asText()), change);
        }
    }

    /// The edition's id.
    public String review() {
        return edition(COORDINATOR.put(path("/minutes/review"), Map.of("until", "2099-01-01")));
    }

    /// The edition's id.
    public String approveMinutes() {
        return edition(COORDINATOR.put(path("/minutes/approval")));
    }

    private static String edition(JsonNode published) {
        return published.at("/edition/id").asText();
    }

    private String path(String part) {
        return "/meetings/" + id + part;
    }

    /// From plan to approved minutes with one point; the edition's id.
    public static String approvedMinutes(String title) {
        var journey = planned();
        journey.add(title, "directors");
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken: " + title);
        journey.review();
        return journey.approveMinutes();
    }

    public JsonPath meeting() {
        return read("");
    }

    public JsonPath agenda() {
        return read("/agenda");
    }

    public JsonPath minutes() {
        return read("/minutes");
    }

    private JsonPath read(String part) {
        return Api.as("coordinator-midwest").get(path(part)).jsonPath();
    }

    public String id() {
        return id;
    }

    public static String unique(String prefix) {
        return prefix + " " + UUID.randomUUID();
    }
}
