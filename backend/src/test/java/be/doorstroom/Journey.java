package be.doorstroom;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Leads one meeting of Midwest as its coordinator, so that a test can begin where it wants.
public final class Journey {
    public static final String CONFERENCE = "midwest-mayors-conference";

    private final Api coordinator = Api.as("coordinator-midwest");
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
        return new Journey(
                Api.as("coordinator-midwest")
                        .post("/meetings", wish)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
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
        return coordinator
                .post("/meetings/" + id + "/agendaItems", point)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The edition's id.
    public String approveAgenda() {
        return coordinator
                .post("/meetings/" + id + "/agendaVersions", Map.of(), agenda().getString("etag"))
                .then()
                .statusCode(201)
                .extract()
                .path("edition.id");
    }

    public void open() {
        coordinator
                .put("/meetings/" + id + "/opening", meeting().getString("etag"))
                .then()
                .statusCode(200);
    }

    public void writeAll(String summary) {
        List<Map<String, Object>> entries = minutes().getList("entries");
        for (var entry : entries) {
            coordinator
                    .patch(
                            "/meetings/" + id + "/minutes/entries/" + entry.get("id"),
                            Map.of("summary", "<p>" + summary + "</p>"),
                            (String) entry.get("etag"))
                    .then()
                    .statusCode(200);
        }
    }

    public void review() {
        coordinator
                .put(
                        "/meetings/" + id + "/minutes/review",
                        Map.of("until", "2099-01-01"),
                        minutes().getString("etag"))
                .then()
                .statusCode(200);
    }

    /// The edition's id.
    public String approveMinutes() {
        return coordinator
                .put("/meetings/" + id + "/minutes/approval", minutes().getString("etag"))
                .then()
                .statusCode(200)
                .extract()
                .path("edition.id");
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
        return coordinator.get("/meetings/" + id).jsonPath();
    }

    public JsonPath agenda() {
        return coordinator.get("/meetings/" + id + "/agenda").jsonPath();
    }

    public JsonPath minutes() {
        return coordinator.get("/meetings/" + id + "/minutes").jsonPath();
    }

    public String id() {
        return id;
    }

    public static String unique(String prefix) {
        return prefix + " " + UUID.randomUUID();
    }
}
