package be.doorstroom.matrix;

import be.doorstroom.Eventually;
import be.doorstroom.Journey;
import be.doorstroom.Proposing;
import be.doorstroom.Wire;
import be.doorstroom.matrix.Canaries.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What belongs to one caller and to no region: a token of Izegem's director, a task of the
/// administrator.
final class Possessions {
    /// One for each house, for they are counted.
    private static final Map<Integer, JsonNode> CALENDARS = new ConcurrentHashMap<>();

    private static final Map<Integer, String> CRISES = new ConcurrentHashMap<>();

    /// A region in which no reader of the matrix works.
    static final String OTHER_REGION = "brugse-regio";

    private static final Map<Integer, String> BUNDLES = new ConcurrentHashMap<>();

    private Possessions() {}

    /// A year in which nobody met: what a bundle holds is told by its own test.
    static Map<String, Object> bundle() {
        return Map.of("body", Stage.BODY, "year", 2001);
    }

    /// Of a bundle of Izegem's mayor that is done.
    static String bundleId() {
        return BUNDLES.computeIfAbsent(RestAssured.port, house -> newBundle());
    }

    /// Another one, which may be removed.
    static String otherBundleId() {
        var read = bundleId();
        return bundles()
                .map(task -> task.path("id").asText())
                .filter(id -> !id.equals(read))
                .findFirst()
                .orElseGet(Possessions::newBundle);
    }

    private static String newBundle() {
        var id = Wire.as("mayor-izegem").make("/bundleTasks", bundle());
        Eventually.until("the bundle is done", () -> bundles().anyMatch(task -> isDone(task, id)));
        return id;
    }

    private static boolean isDone(JsonNode task, String id) {
        return task.path("id").asText().equals(id) && task.path("status").asText().equals("done");
    }

    private static Stream<JsonNode> bundles() {
        return Wire.as("mayor-izegem").get("/bundleTasks").path("items").valueStream();
    }

    static Map<String, Object> crisis() {
        var point = Map.of("title", "Opvang", "minutes", 15, "circle", "directors");
        return Map.of(
                "body",
                Stage.BODY,
                "title",
                "Crisisoverleg",
                "startsAt",
                "2031-03-03T18:00:00+01:00",
                "message",
                "Wateroverlast in de regio.",
                "points",
                List.of(point));
    }

    /// Of the one crisis meeting whose log is read.
    static String crisisId() {
        return CRISES.computeIfAbsent(
                RestAssured.port,
                house -> Wire.as("coordinator-midwest").make("/crisisMeetings", crisis()));
    }

    static String logEntryId() {
        var log = "/crisisMeetings/" + crisisId() + "/logEntries";
        var entries = Wire.as("coordinator-midwest").get(log).path("items");
        if (!entries.isEmpty()) return entries.path(0).path("id").asText();
        var entry = Map.of("kind", "action", "text", "Sporthal open.");
        return Wire.as("coordinator-midwest").make(log, entry);
    }

    static Map<String, Object> bottleneck() {
        return Map.of(
                "region",
                Stage.REGION,
                "statement",
                "Subsidiariteitsbeginsel",
                "level",
                "flemish",
                "circle",
                "directors");
    }

    static Map<String, Object> bottleneckLetter() {
        return Map.of(
                "kind", "note",
                "dated", "2020-06-30",
                "title", "Knelpuntennota",
                "party", "Agentschap Binnenlands Bestuur");
    }

    /// Of Midwest, for its directors; offered to another region where that is about, closed where
    /// it is opened again.
    static String bottleneckId(String operation) {
        var coordinator = Wire.as("coordinator-midwest");
        var id = coordinator.make("/bottlenecks", bottleneck());
        var path = "/bottlenecks/" + id;
        switch (operation) {
            case "answerBottleneckOffer", "endBottleneckShare" ->
                    coordinator.put(path + "/shares/" + OTHER_REGION);
            case "reopenBottleneck" ->
                    coordinator.put(path + "/closing", Map.of("status", "resolved"));
            default -> {
                // as it was noted
            }
        }
        return id;
    }

    /// @param path that begins with the bottleneck's own
    static String bottleneckLetterId(String path) {
        var own = path.substring(0, path.indexOf("/letters"));
        return Wire.as("coordinator-midwest")
                .post(own + "/letters", bottleneckLetter())
                .at("/letters/0/id")
                .asText();
    }

    static Map<String, Object> token(List<String> scopes) {
        return Map.of(
                "name",
                "Documentbeheer",
                "organization",
                Stage.MUNICIPALITY,
                "role",
                "director",
                "scopes",
                scopes);
    }

    static String tokenSecret(List<String> scopes) {
        return newToken(scopes).path("secret").asText();
    }

    static String tokenId() {
        return newToken(List.of("regions:read")).path("id").asText();
    }

    static Map<String, Object> intakeLink() {
        return Map.of("region", Stage.REGION, "organization", "province-west-vlaanderen");
    }

    static String intakeLinkId() {
        return Wire.as("coordinator-midwest").make("/intakeLinks", intakeLink());
    }

    /// Another calendar of Izegem's mayor than the one that is read: it may be revoked.
    static String calendarLinkId() {
        var read = calendar().path("id").asText();
        return Wire.as("mayor-izegem")
                .get("/calendars")
                .path("items")
                .valueStream()
                .map(link -> link.path("id").asText())
                .filter(id -> !id.equals(read))
                .findFirst()
                .orElseGet(() -> newCalendar().path("id").asText());
    }

    /// Of a calendar of Izegem's mayor that reads the meetings of Midwest's mayors.
    static String calendarSecret() {
        var url = calendar().path("url").asText();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static JsonNode calendar() {
        return CALENDARS.computeIfAbsent(RestAssured.port, house -> newCalendar());
    }

    private static JsonNode newCalendar() {
        var mayor = Wire.as("mayor-izegem");
        return mayor.post("/calendars", Map.of("body", Stage.BODY));
    }

    /// At a door behind which nobody is.
    static Map<String, Object> webhook() {
        return Map.of(
                "accessToken", tokenId(), "name", "Systeem", "url", "http://localhost:9/hook");
    }

    /// Paused, so that it tells nothing while others are looked at.
    static String webhookId() {
        var director = Wire.as("director-izegem");
        var id = director.make("/webhookSubscriptions", webhook());
        director.put("/webhookSubscriptions/" + id + "/pause");
        return id;
    }

    static String webhookMessageId() {
        var path = "/webhookSubscriptions/" + webhookId() + "/trials";
        return Wire.as("director-izegem").make(path, Map.of());
    }

    /// Binds Izegem and the province.
    static Map<String, Object> newProtocol() {
        return Map.of(
                "region", Stage.REGION,
                "kind", "protocol",
                "title", "Protocol",
                "startsOn", "2020-01-01",
                "endsOn", "2025-12-31",
                "parties", List.of(Stage.MUNICIPALITY, "province-west-vlaanderen"));
    }

    static String draftProtocolId() {
        return Wire.as("coordinator-midwest").make("/protocols", newProtocol());
    }

    /// Before Izegem's council, and so to be seen.
    static String protocolId() {
        var id = draftProtocolId();
        var wish = Map.of("text", "Keur het protocol goed.");
        Wire.as("coordinator-midwest").put("/protocols/" + id + "/submission", wish);
        return id;
    }

    /// Of Izegem in a year.
    static Map<String, Object> contributions() {
        var item = Map.of("municipality", Stage.MUNICIPALITY, "amount", "12500.00");
        return Map.of("protocol", protocolId(), "year", 2026, "items", List.of(item));
    }

    static String contributionId() {
        return Wire.as("coordinator-midwest")
                .post("/contributions", contributions())
                .at("/items/0/id")
                .asText();
    }

    static Map<String, Object> invoice() {
        var item =
                Map.of("contribution", contributionId(), "status", "invoiced", "on", "2026-01-31");
        return Map.of("items", List.of(item));
    }

    static Map<String, Object> askedPoint(String secret) {
        return Map.of(
                "secret",
                secret,
                "body",
                Stage.BODY,
                "kind",
                "presentation",
                "title",
                "Vraag van buiten",
                "minutes",
                15);
    }

    /// A rhythm of Midwest's mayors that meets no other meeting of a test.
    static Map<String, Object> series() {
        return Map.of(
                "body", Stage.BODY,
                "rule", "FREQ=YEARLY;BYMONTH=3;BYDAY=1MO",
                "startsOn", "2029-01-01",
                "startTime", "09:00",
                "minutes", 150);
    }

    static String seriesId() {
        return Wire.as("coordinator-midwest").make("/meetingSeries", series());
    }

    /// What Izegem's director proposes, with Roeselare asked to back it.
    static Proposing draftProposal(Stage stage) {
        var word = stage.canaries().word(Kind.PROPOSAL);
        return Proposing.drafted(
                Map.of(
                        "title",
                        "Voorstel " + word,
                        "note",
                        "<p>Nota " + stage.canaries().word(Kind.PROPOSAL) + "</p>",
                        "wishedMeeting",
                        stage.meeting(),
                        "coProposers",
                        List.of("36015")));
    }

    static Proposing proposal(Stage stage) {
        var proposal = draftProposal(stage);
        proposal.submit().then().statusCode(200);
        return proposal;
    }

    static String importTask() {
        return Wire.as("administrator")
                .make("/importTasks", Map.of("dryRun", true, "data", Map.of()));
    }

    /// Somebody invited, with nothing to do yet.
    static Map<String, Object> newAccount() {
        var user = Journey.unique("genodigde").toLowerCase(Locale.ROOT);
        var clean = user.replaceAll("[^a-z0-9.-]", "-");
        return Map.of(
                "userName", clean, "name", "Genodigde", "email", clean + "@doorstroom.example");
    }

    private static JsonNode account() {
        return Wire.as("administrator").post("/accounts", newAccount());
    }

    static String accountId() {
        return account().path("id").asText();
    }

    static String endedAccountId() {
        var id = accountId();
        Wire.as("administrator").put("/accounts/" + id + "/ending");
        return id;
    }

    /// Somebody whom the coordinator of Midwest knows, by a mandate in Izegem.
    static String personId() {
        return mandate().at("/person/id").asText();
    }

    static String mandateId() {
        return mandate().path("id").asText();
    }

    static Map<String, Object> newMandate(String person) {
        return Map.of(
                "person",
                person,
                "organization",
                Stage.MUNICIPALITY,
                "office",
                "councillor",
                "region",
                Stage.REGION,
                "startsOn",
                "2020-01-01");
    }

    private static JsonNode mandate() {
        return Wire.as("administrator")
                .post("/mandates", newMandate(account().at("/person/id").asText()));
    }

    private static JsonNode newToken(List<String> scopes) {
        return Wire.as("director-izegem").post("/accessTokens", token(scopes));
    }
}
