package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import be.doorstroom.platform.web.Digests;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A year of a body as one archive, asked for, followed and fetched. Each test has a year of its
/// own.
@Tag("dialect")
@House
class BundleTest {
    private static final Api MAYOR = Api.as("mayor-tielt");
    private static final Api DIRECTOR = Api.as("director-tielt");
    private static final Api COORDINATOR = Api.as("coordinator-midwest");

    @Inject AgroalDataSource database;

    @AfterEach
    void removeAll() {
        for (var asker : List.of(MAYOR, DIRECTOR, COORDINATOR)) {
            asker.get("/bundleTasks?pageSize=200")
                    .jsonPath()
                    .getList("items.id", String.class)
                    .forEach(id -> asker.delete("/bundleTasks/" + id, "*"));
        }
    }

    @Test
    void whoever_asks_follows_the_task_until_it_leads_on_to_the_bundle() {
        approvedMinutes("2061-03-12");
        var asked = ask(MAYOR, 2061);
        var address = asked.header("Location");
        assertThat(address).endsWith("/bundleTasks/" + asked.path("id"));
        List<Integer> written = new ArrayList<>();
        Eventually.until(
                "it leads on",
                () -> {
                    var seen = task(MAYOR, asked.path("id"));
                    written.add(seen.path("written"));
                    if (seen.statusCode() == 303) return true;
                    seen.then().statusCode(200).header("Retry-After", equalTo("2"));
                    return false;
                });
        assertThat(written).isSorted();
        task(MAYOR, asked.path("id"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/doorstroom/v1/bundles/" + asked.path("id")))
                .header("ETag", notNullValue())
                .body("status", equalTo("done"))
                .body("documents", equalTo(2))
                .body("written", equalTo(2))
                .body("year", equalTo(2061))
                .body("body.id", equalTo(Journey.CONFERENCE))
                .body("failure", nullValue())
                .body("bundle", endsWith("/bundles/" + asked.path("id")))
                .body("expiresAt", notNullValue());
        MAYOR.get("/bundleTasks")
                .then()
                .body("items.id", contains(asked.<String>path("id")))
                .body("items.status", contains("done"));
    }

    @Test
    void the_archive_opens_with_an_index_and_each_file_is_as_the_index_says() {
        var journey = approvedMinutes("2062-03-12");
        var title = journey.meeting().getString("title");
        var answer = bundle(MAYOR, done(MAYOR, 2062));
        answer.then()
                .contentType("application/zip")
                .header(
                        "Content-Disposition",
                        containsString("attachment; filename=\"Jaarbundel 2062 "))
                .header("ETag", equalTo('"' + Digests.sha256(answer.asByteArray()) + '"'))
                .header(
                        "Repr-Digest",
                        equalTo(Digests.field(Digests.sha256(answer.asByteArray()))));
        var files = unzipped(answer);
        assertThat(files.keySet())
                .containsExactly(
                        "index.html",
                        "index.json",
                        "2062-03-12 Agenda " + title + ".pdf",
                        "2062-03-12 Agenda " + title + ".json",
                        "2062-03-12 Verslag " + title + ".pdf",
                        "2062-03-12 Verslag " + title + ".json");
        var manifest = manifest(files);
        assertThat(manifest.path("files").size()).isEqualTo(4);
        for (var file : manifest.path("files")) {
            var bytes = files.get(file.path("path").asText());
            assertThat(Digests.sha256(bytes)).isEqualTo(file.path("sha256").asText());
            assertThat(bytes).hasSize(file.path("bytes").asInt());
            MAYOR.get(file.path("self").asText()).then().statusCode(200);
        }
        assertThat(files.get("2062-03-12 Verslag " + title + ".pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        var page = Jsoup.parse(text(files.get("index.html")));
        assertThat(page.select("a").eachAttr("href"))
                .hasSize(4)
                .allSatisfy(link -> assertThat(files).containsKey(URI.create(link).getPath()));
        assertThat(page.select("td").eachText())
                .contains(Digests.sha256(files.get("2062-03-12 Verslag " + title + ".json")));
    }

    @Test
    void each_gets_what_their_circle_may_read() {
        var journey = Journey.planned(Journey.CONFERENCE, "2063-03-12");
        journey.add("Open punt", "directors");
        journey.add("Besloten punt", "body");
        journey.approveAgenda();
        var closed = Journey.planned(Journey.CONFERENCE, "2063-04-12");
        closed.add("Besloten punt", "body");
        Wire.as("coordinator-midwest")
                .post(
                        "/meetings/" + closed.id() + "/agendaVersions",
                        Map.of("release", List.of("body")));
        assertThat(data(MAYOR, 2063)).hasSize(2).allMatch(text -> text.contains("Besloten punt"));
        assertThat(data(DIRECTOR, 2063))
                .hasSize(1)
                .allMatch(text -> text.contains("Open punt"))
                .noneMatch(text -> text.contains("Besloten punt"));
    }

    @Test
    void a_later_edition_takes_the_place_of_the_earlier_and_what_was_recalled_is_not_in_it() {
        var journey = Journey.planned(Journey.CONFERENCE, "2064-03-12");
        journey.add("Eerste punt", "directors");
        journey.approveAgenda();
        journey.add("Tweede punt", "directors");
        var edition = journey.approveAgenda();
        assertThat(data(DIRECTOR, 2064)).hasSize(1).allMatch(text -> text.contains("Tweede punt"));
        var recall = List.of(Map.of("circle", "directors", "status", "withdrawn"));
        COORDINATOR
                .put("/editions/" + edition + "/release", Map.of("items", recall), "*")
                .then()
                .statusCode(200);
        assertThat(data(DIRECTOR, 2064)).isEmpty();
    }

    @Test
    void a_year_ends_at_midnight_in_belgium_and_namesakes_of_one_day_are_told_apart() {
        meeting("2065-12-31T23:30:00+01:00", "2065-12-31T23:45:00+01:00");
        meeting("2065-12-31T21:30:00+01:00", "2065-12-31T21:45:00+01:00");
        meeting("2066-01-01T00:30:00+01:00", "2066-01-01T00:45:00+01:00");
        var names = unzipped(bundle(DIRECTOR, done(DIRECTOR, 2065))).keySet();
        assertThat(names.stream().filter(name -> name.endsWith(".pdf")))
                .hasSize(2)
                .anyMatch(name -> name.startsWith("2065-12-31 Agenda (2) "))
                .allMatch(name -> name.startsWith("2065-12-31 Agenda "));
        assertThat(data(DIRECTOR, 2066)).hasSize(1);
    }

    @Test
    void equal_content_gives_equal_bytes_which_are_not_sent_twice() {
        approvedMinutes("2067-03-12");
        var first = bundle(DIRECTOR, done(DIRECTOR, 2067));
        var second = bundle(DIRECTOR, done(DIRECTOR, 2067));
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        var task = DIRECTOR.get("/bundleTasks").<String>path("items[0].id");
        DIRECTOR.request()
                .header("If-None-Match", first.header("ETag"))
                .get(Api.BASE + "/bundles/" + task)
                .then()
                .statusCode(304);
    }

    @Test
    void a_year_in_which_nobody_met_gives_an_index_that_says_so() {
        var files = unzipped(bundle(DIRECTOR, done(DIRECTOR, 2003)));
        assertThat(files.keySet()).containsExactly("index.html", "index.json");
        assertThat(text(files.get("index.html"))).contains("Van 2003 is er niets dat u mag lezen");
        assertThat(manifest(files).path("files").size()).isZero();
    }

    @Test
    void it_is_nobody_elses_and_a_body_of_another_region_is_unknown() {
        var id = done(DIRECTOR, 2004);
        for (var other : List.of(MAYOR, COORDINATOR, Api.as("director-ieper"))) {
            for (var path : List.of("/bundleTasks/", "/bundles/")) {
                Problems.require(get(other, path + id), 404, "belgif:resourceNotFound");
            }
            other.delete("/bundleTasks/" + id, "*").then().statusCode(404);
        }
        MAYOR.get("/bundleTasks").then().body("items", empty());
        var body = Map.of("body", Journey.CONFERENCE, "year", 2004);
        Problems.require(
                        Api.as("director-ieper").post("/bundleTasks", body),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", contains("body"));
    }

    @Test
    void every_fault_of_a_wish_is_named() {
        Problems.require(
                        MAYOR.post("/bundleTasks", Map.of("body", " ", "year", 1999)),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", containsInAnyOrder("body", "year"));
    }

    @Test
    void the_same_key_asks_once() {
        var key = Journey.unique("jaarbundel");
        for (var repeat = 0; repeat < 2; repeat++) {
            MAYOR.request()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(Map.of("body", Journey.CONFERENCE, "year", 2005))
                    .post(Api.BASE + "/bundleTasks")
                    .then()
                    .statusCode(202);
        }
        MAYOR.get("/bundleTasks").then().body("items", hasSize(1));
    }

    @Test
    void ten_are_the_most_until_one_is_removed() {
        for (var i = 0; i < 10; i++) ask(MAYOR, 2006);
        var body = Map.of("body", Journey.CONFERENCE, "year", 2006);
        Problems.require(MAYOR.post("/bundleTasks", body), 409, "doorstroom:conflict");
        var last = MAYOR.get("/bundleTasks?pageSize=4");
        last.then().body("items", hasSize(4)).body("next", notNullValue());
        var id = last.<String>path("items[0].id");
        Problems.require(
                MAYOR.request().delete(Api.BASE + "/bundleTasks/" + id),
                428,
                "doorstroom:preconditionRequired");
        MAYOR.delete("/bundleTasks/" + id, "*").then().statusCode(204);
        Problems.require(get(MAYOR, "/bundles/" + id), 404, "belgif:resourceNotFound");
        ask(MAYOR, 2006);
    }

    @Test
    void what_is_over_is_gone_with_its_task() throws SQLException {
        var id = done(DIRECTOR, 2007);
        execute(
                "update bundle_task set expires_at = ? where id = ?",
                moment(Instant.now().minusSeconds(60)),
                UUID.fromString(id));
        Problems.require(get(DIRECTOR, "/bundles/" + id), 404, "belgif:resourceNotFound");
        Problems.require(get(DIRECTOR, "/bundleTasks/" + id), 404, "belgif:resourceNotFound");
        DIRECTOR.get("/bundleTasks").then().body("items", empty());
    }

    @Test
    void a_token_asks_for_itself_and_reads_what_its_office_may() {
        approvedMinutes("2068-03-12");
        var token = Api.with(Tokens.of("director-tielt", "37022"));
        var id = done(token, 2068);
        assertThat(data(unzipped(bundle(token, id)))).hasSize(2);
        Problems.require(get(DIRECTOR, "/bundles/" + id), 404, "belgif:resourceNotFound");
        token.delete("/bundleTasks/" + id, "*").then().statusCode(204);
    }

    @Test
    void a_token_that_was_revoked_meanwhile_gets_nothing() throws SQLException {
        var director = Wire.as("director-tielt");
        var token =
                director.make(
                        "/accessTokens",
                        Map.of(
                                "name", "Ingetrokken",
                                "organization", "37022",
                                "role", "director",
                                "scopes", List.of("minutes:read")));
        DIRECTOR.delete("/accessTokens/" + token, "*").then().statusCode(204);
        var id = left("access_token", UUID.fromString(token), 0, "WAITING", null);
        Eventually.until("it has failed", () -> read("failure", id).equals("ACCESS_ENDED"));
        execute("delete from bundle_task where id = ?", id);
    }

    @Test
    void what_a_fallen_node_left_is_written_by_the_next() throws SQLException {
        var past = moment(Instant.now().minusSeconds(5));
        var id = left("account", account(), 1, "RUNNING", past);
        Eventually.until("it is done", () -> read("state", id).equals("DONE"));
        bundle(DIRECTOR, id.toString()).then().statusCode(200);
    }

    @Test
    void what_another_node_writes_is_left_to_it() throws SQLException {
        var future = moment(Instant.now().plusSeconds(600));
        var id = left("account", account(), 1, "RUNNING", future);
        done(DIRECTOR, 2008);
        assertThat(read("state", id)).isEqualTo("RUNNING");
        assertThat(read("attempts", id)).isEqualTo("1");
    }

    @Test
    void what_was_tried_too_often_has_failed_and_says_so() throws SQLException {
        var past = moment(Instant.now().minusSeconds(5));
        var id = left("account", account(), 5, "RUNNING", past);
        Eventually.until("it has failed", () -> read("state", id).equals("FAILED"));
        task(DIRECTOR, id.toString())
                .then()
                .statusCode(200)
                .header("Retry-After", nullValue())
                .body("status", equalTo("failed"))
                .body("failure", equalTo("notWritten"));
    }

    private static Journey approvedMinutes(String day) {
        var journey = Journey.planned(Journey.CONFERENCE, day);
        journey.add("Punt", "directors");
        journey.approveAgenda();
        journey.open();
        journey.writeAll("Besproken.");
        journey.review();
        journey.approveMinutes();
        return journey;
    }

    private static void meeting(String start, String end) {
        var coordinator = Wire.as("coordinator-midwest");
        var wish =
                Map.of(
                        "body",
                        Journey.CONFERENCE,
                        "kind",
                        "extra",
                        "startsAt",
                        start,
                        "endsAt",
                        end,
                        "location",
                        "Stadhuis Tielt");
        var path = "/meetings/" + coordinator.make("/meetings", wish);
        coordinator.post(path + "/agendaItems", Journey.point("Punt", "directors"));
        coordinator.post(path + "/agendaVersions", Map.of());
    }

    private static Response ask(Api asker, int year) {
        var wish = Map.of("body", Journey.CONFERENCE, "year", year);
        return asker.post("/bundleTasks", wish).then().statusCode(202).extract().response();
    }

    private static Response get(Api asker, String path) {
        return asker.request().redirects().follow(false).get(Api.BASE + path);
    }

    private static Response task(Api asker, String id) {
        return get(asker, "/bundleTasks/" + id);
    }

    private static String done(Api asker, int year) {
        var id = ask(asker, year).<String>path("id");
        Eventually.until("it is done", () -> task(asker, id).statusCode() == 303);
        return id;
    }

    private static Response bundle(Api asker, String id) {
        return asker.get("/bundles/" + id).then().statusCode(200).extract().response();
    }

    private static List<String> data(Api asker, int year) {
        return data(unzipped(bundle(asker, done(asker, year))));
    }

    /// The editions themselves.
    private static List<String> data(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .filter(file -> !file.getKey().equals("index.json"))
                .map(file -> text(file.getValue()))
                .toList();
    }

    private static Map<String, byte[]> unzipped(Response answer) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode manifest(Map<String, byte[]> files) {
        try {
            return new ObjectMapper().readTree(files.get("index.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A task as another node left it.
    private UUID left(String by, UUID asker, int attempts, String state, OffsetDateTime leasedUntil)
            throws SQLException {
        var id = UUID.randomUUID();
        var now = moment(Instant.now().minusSeconds(30));
        execute(
                """
                insert into bundle_task (id, %s, body, calendar_year, state, documents, written,
                    attempts, requested_at, due_at, leased_until, version)
                values (?, ?, ?, 2009, ?, 0, 0, ?, ?, ?, ?, 0)
                """
                        .formatted(by),
                id,
                asker,
                Journey.CONFERENCE,
                state,
                attempts,
                now,
                now,
                leasedUntil);
        return id;
    }

    private UUID account() {
        return UUID.fromString(
                text(
                        "select cast(id as varchar(40)) from account where user_name = ?",
                        "director-tielt"));
    }

    private String read(String column, UUID task) {
        return text(
                "select cast(%s as varchar(40)) from bundle_task where id = ?".formatted(column),
                task);
    }

    private String text(String query, Object parameter) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void execute(String command, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(command)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
