package be.doorstroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that come with points: known by their bytes, closed until they are attached, frozen
/// with the edition.
@House
class FileTest {
    private static final int LARGEST = 20 << 20;
    private static final String REGION = "midwest";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");

    @Test
    void a_file_is_its_uploaders_alone_until_it_is_attached() {
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        var file = Files.upload(REGION, "Nota.pdf", Files.pdf("Nota"));
        coordinator.get("/files/" + file).then().body("attached", equalTo(false));
        for (var other : List.of(mayor, director, Api.as("coordinator-westhoek"))) {
            other.get("/files/" + file).then().statusCode(404);
            other.get("/files/" + file + "/content").then().statusCode(404);
        }
        attach(journey, item, file)
                .then()
                .statusCode(200)
                .body("files.name", contains("Nota.pdf"))
                .body("files[0].circle", equalTo("directors"))
                .body("files[0].sha256", equalTo(hash(file)));
        director.get("/files/" + file).then().statusCode(404);
        journey.approveAgenda();
        director.get("/files/" + file).then().statusCode(200).body("attached", equalTo(true));
        Api.as("clerk-izegem").get("/files/" + file).then().statusCode(404);
    }

    @Test
    void an_edition_freezes_which_files_came_with_a_point_and_keeps_closed_ones_back() {
        var journey = Journey.planned();
        var open = journey.add("Vervoerregio", "directors");
        var closed = journey.add("Personeel", "body");
        var shown = Files.upload(REGION, "Kaart.pdf", Files.pdf("Kaart"));
        var hidden = Files.upload(REGION, "Kanarie.pdf", Files.pdf("Kanarie"));
        attach(journey, open, shown);
        attach(journey, closed, hidden);
        var edition = journey.approveAgenda();
        director.get("/editions/" + edition)
                .then()
                .statusCode(200)
                .body("items[0].files.id", contains(shown))
                .body("items[0].files[0].sha256", equalTo(hash(shown)));
        for (var type : List.of("application/json", "text/html", "application/pdf")) {
            assertThat(director.get("/editions/" + edition, type).asString())
                    .doesNotContain("Kanarie")
                    .doesNotContain(hidden);
        }
        assertThat(director.get("/meetings/" + journey.id() + "/agenda").asString())
                .doesNotContain(hidden);
        director.get("/files/" + hidden + "/content").then().statusCode(404);
        mayor.get("/files/" + hidden + "/content").then().statusCode(200);
        assertThat(mayor.get("/editions/" + edition, "text/html").asString()).contains("Kanarie");
    }

    @Test
    void what_was_sent_stays_when_a_later_draft_lets_it_go_and_goes_when_it_is_recalled() {
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        var file = Files.upload(REGION, "Nota.pdf", Files.pdf("Nota"));
        attach(journey, item, file);
        var edition = journey.approveAgenda();
        coordinator.delete(path(journey, item, file), "*").then().body("files", hasSize(0));
        coordinator.delete(path(journey, item, file), "*").then().statusCode(404);
        assertThat(journey.agenda().getString("items[0].change")).isEqualTo("changed");
        director.get("/files/" + file + "/content").then().statusCode(200);
        var recall = Map.of("items", List.of(Map.of("circle", "directors", "status", "withdrawn")));
        coordinator.put("/editions/" + edition + "/release", recall, "*").then().statusCode(200);
        director.get("/files/" + file + "/content").then().statusCode(404);
    }

    @Test
    void a_next_version_takes_the_place_on_the_draft_and_the_sent_one_stays() {
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        var first = Files.upload(REGION, "Nota.pdf", Files.pdf("eerste"));
        attach(journey, item, first);
        journey.approveAgenda();
        var second =
                coordinator
                        .request()
                        .contentType("application/octet-stream")
                        .queryParam("name", "Nota 2.pdf")
                        .queryParam("region", REGION)
                        .queryParam("circle", "directors")
                        .queryParam("replaces", first)
                        .body(Files.pdf("tweede"))
                        .post(Api.BASE + "/files")
                        .then()
                        .statusCode(201)
                        .body("replaces.id", equalTo(first))
                        .extract()
                        .<String>path("id");
        assertThat(journey.agenda().getList("items[0].files.id")).isEqualTo(List.of(second));
        director.get("/meetings/" + journey.id() + "/agenda")
                .then()
                .body("items[0].files.id", contains(first));
        director.get("/files/" + second).then().statusCode(404);
    }

    @Test
    void a_download_is_kept_and_never_run_or_guessed_at() {
        var bytes = Files.pdf("Nota");
        var file = Files.upload(REGION, "Nota 'één' \"twee\".pdf", bytes);
        var answer =
                coordinator
                        .get("/files/" + file + "/content")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", startsWith("application/pdf"))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .header("Content-Disposition", startsWith("attachment; filename=\"Nota "))
                        .header("Content-Disposition", containsString("UTF-8''Nota%20"))
                        .extract();
        assertThat(answer.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void paper_and_pictures_can_be_looked_at_and_the_rest_is_saved() {
        var paper = Files.upload(REGION, "Nota.pdf", Files.pdf("Nota"));
        var text = Files.upload(REGION, "Nota.txt", "Nota".getBytes(StandardCharsets.UTF_8));
        coordinator
                .get("/files/" + paper + "/content?preview=true")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("inline; filename=\"Nota.pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        coordinator
                .get("/files/" + text + "/content?preview=true")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Content-Security-Policy", containsString("sandbox"));
        director.get("/files/" + paper + "/content?preview=true").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>\u0000",
                "MZ\u0090\u0000\u0003",
                "GIF89a\u0000",
                "PK\u0003\u0004niets"
            })
    void what_is_no_document_is_refused_whatever_it_is_called(String text) {
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        Problems.require(
                        Files.send(coordinator, REGION, "Nota.pdf", bytes),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues[0].detail", containsString("PDF"));
    }

    @Test
    void office_files_are_told_apart_by_what_they_hold_and_macros_are_refused() {
        requireType(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                packed("[Content_Types].xml", "word/document.xml"));
        requireType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                packed("[Content_Types].xml", "xl/workbook.xml"));
        requireType(
                "text/plain", "Nota over verkeer, één bladzijde.".getBytes(StandardCharsets.UTF_8));
        var macros = packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        Files.send(coordinator, REGION, "Nota.docx", macros).then().statusCode(400);
        Files.send(coordinator, REGION, "Nota.jar", packed("META-INF/MANIFEST.MF"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_file_beyond_twenty_mebibytes_is_too_large_whether_it_says_so_or_not() throws Exception {
        var large = new byte[LARGEST + 1];
        System.arraycopy(Files.pdf("x"), 0, large, 0, 9);
        var inPieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        assertThat(send(inPieces)).isEqualTo(413);
        assertThat(send(BodyPublishers.ofByteArray(large))).isEqualTo(413);
        assertThat(send(BodyPublishers.ofByteArray(new byte[2 * LARGEST]))).isEqualTo(413);
    }

    @Test
    void any_other_body_keeps_its_own_cap_whether_it_says_its_length_or_not() throws Exception {
        var json = "{\"title\":\"%s\"}".formatted("x".repeat(3 << 20)).getBytes(UTF_8);
        var inPieces = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json));
        assertThat(send("/meetings", "application/json", inPieces)).isEqualTo(413);
        var whole = BodyPublishers.ofByteArray(json);
        assertThat(send("/meetings", "application/json", whole)).isEqualTo(413);
    }

    @Test
    void a_file_between_two_and_twenty_mebibytes_is_taken() {
        var large = new byte[5 << 20];
        System.arraycopy(Files.pdf("x"), 0, large, 0, 9);
        var file = Files.upload(REGION, "Groot.pdf", large);
        coordinator.get("/files/" + file).then().body("size", equalTo(large.length));
    }

    @Test
    void a_name_is_no_path_and_a_region_is_ones_own() {
        Files.send(coordinator, REGION, "../x.pdf", Files.pdf("x"))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("name"));
        Files.send(coordinator, "westhoek", "x.pdf", Files.pdf("x")).then().statusCode(400);
        Files.send(director, REGION, "x.pdf", Files.pdf("x")).then().statusCode(403);
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        attach(journey, item, UUID.randomUUID().toString()).then().statusCode(404);
    }

    private Response attach(Journey journey, String item, String file) {
        return coordinator.put(path(journey, item, file), "*");
    }

    private static String path(Journey journey, String item, String file) {
        return "/meetings/" + journey.id() + "/agendaItems/" + item + "/files/" + file;
    }

    private String hash(String file) {
        return coordinator.get("/files/" + file).then().statusCode(200).extract().path("sha256");
    }

    private void requireType(String mediaType, byte[] bytes) {
        Files.send(coordinator, REGION, "Nota", bytes)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo(mediaType));
    }

    private static byte[] packed(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(bytes)) {
            for (var name : names) {
                packing.putNextEntry(new ZipEntry(name));
                packing.write(1);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int send(BodyPublisher body) throws Exception {
        var upload = "/files?name=x.pdf&region=midwest&circle=public";
        return send(upload, "application/octet-stream", body);
    }

    private static int send(String path, String type, BodyPublisher body) throws Exception {
        var address = RestAssured.baseURI + ":" + RestAssured.port + Api.BASE + path;
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", type)
                            .header("Cookie", "doorstroom_session=" + cookie())
                            .header("Sec-Fetch-Site", "same-origin")
                            .POST(body)
                            .build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    private static String cookie() {
        var wish = Map.of("userName", "coordinator-midwest", "password", Api.PASSWORD);
        return Api.anonymous()
                .post("/sessions", wish)
                .then()
                .extract()
                .cookie("doorstroom_session");
    }
}
