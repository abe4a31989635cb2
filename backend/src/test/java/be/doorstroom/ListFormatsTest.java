package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In which form a list is answered, chosen by `Accept` or by `format`, and how it travels.
@Tag("dialect")
@House
class ListFormatsTest {
    private static final String CSV = "text/csv";
    private static final String NOT_ACCEPTABLE = "doorstroom:notAcceptable";

    private final Api coordinator = Api.as("coordinator-midwest");

    @ParameterizedTest
    @ValueSource(strings = {"/bodies?pageSize=3", "/organizations?pageSize=7"})
    void following_its_links_reads_the_whole_list(String list) {
        assertThat(byLinks(list + "&format=csv")).hasSizeGreaterThan(1).isEqualTo(byNext(list));
    }

    @Test
    void a_link_keeps_the_format_only_where_it_was_asked_for_in_the_address() {
        Journey.planned();
        Journey.planned();
        coordinator
                .get("/meetings?pageSize=1&format=csv")
                .then()
                .header(
                        "Link",
                        allOf(
                                startsWith("<" + TestDatabase.PUBLIC_URL),
                                containsString("format=csv")));
        coordinator
                .get("/meetings?pageSize=1", CSV)
                .then()
                .header("Link", not(containsString("format")));
        coordinator.get("/meetings?pageSize=1").then().header("Link", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                                              | text/csv",
                "text/*                                                | text/csv",
                "TEXT/CSV; header=present                              | text/csv",
                "text/csv;q=0.5, application/json                      | application/json",
                "application/json;q=0.5, text/csv                      | text/csv",
                "text/csv, */*;q=0.1                                   | text/csv",
                "image/png, text/csv;q=0.2, application/json;q=0.1     | text/csv",
                "*/*                                                   | application/json",
                "*/*, text/csv;q=0                                     | application/json",
                "text/csv;q=0, application/json;q=0.1                  | application/json",
                "application/json;q=0, */*                             | text/csv",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | application/json",
                "text/calendar                                         | text/calendar",
            })
    void what_weighs_most_is_answered(String accept, String type) {
        coordinator.get("/meetings", accept).then().statusCode(200).contentType(startsWith(type));
    }

    @ParameterizedTest
    @CsvSource({
        "json, text/csv, application/json",
        "csv, application/json, text/csv",
        "ics, text/csv, text/calendar"
    })
    void the_name_in_the_address_decides_before_accept(String name, String accept, String type) {
        coordinator
                .get("/meetings?format=" + name, accept)
                .then()
                .statusCode(200)
                .contentType(startsWith(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", ";", "/"})
    void an_accept_that_cannot_be_read_is_refused(String accept) {
        var answer =
                Wire.send(
                        Wire.to(Api.BASE + "/regions")
                                .header(
                                        "Cookie",
                                        Api.COOKIE + "=" + Api.cookie("coordinator-midwest"))
                                .header("Accept", accept)
                                .GET());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Wire.tree(answer).path("detail").asText()).contains("Accept");
    }

    @Test
    void a_head_tells_what_a_get_would() {
        var read = coordinator.get("/organizations", CSV);
        coordinator
                .request()
                .accept(CSV)
                .head(Api.BASE + "/organizations")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=utf-8")
                .header("ETag", equalTo(read.header("ETag")))
                .header("Link", equalTo(read.header("Link")));
    }

    @Test
    void what_there_is_not_is_refused_with_what_there_is() {
        for (var answer :
                List.of(
                        coordinator.get("/meetings", "image/webp"),
                        coordinator.get("/meetings?format=pdf"),
                        coordinator.get("/meetings", "text/csv;q=0"))) {
            Problems.require(answer, 406, NOT_ACCEPTABLE)
                    .then()
                    .body(
                            "detail",
                            equalTo(
                                    "This can be had as application/json, text/csv,"
                                            + " text/calendar."));
        }
        Problems.require(coordinator.get("/organizations?format=ics"), 406, NOT_ACCEPTABLE)
                .then()
                .body("detail", equalTo("This can be had as application/json, text/csv."));
    }

    @Test
    void what_is_no_list_is_no_table() {
        var meeting = "/meetings/" + Journey.planned().id();
        Problems.require(coordinator.get("/me", CSV), 406, NOT_ACCEPTABLE)
                .then()
                .body("detail", equalTo("This can be had as application/json."));
        Problems.require(coordinator.get(meeting, CSV), 406, NOT_ACCEPTABLE)
                .then()
                .body("detail", equalTo("This can be had as application/json, text/calendar."));
        Problems.require(coordinator.get(meeting + "?format=csv"), 406, NOT_ACCEPTABLE);
        Problems.require(coordinator.get("/me?format=csv"), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("format"));
    }

    @Test
    void a_document_weighs_its_own_forms_as_before() {
        var edition = "/editions/" + Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        Problems.require(coordinator.get(edition, CSV), 406, NOT_ACCEPTABLE)
                .then()
                .body("detail", containsString("application/pdf"));
        coordinator.get(edition, "text/plain").then().contentType(startsWith("text/plain"));
    }

    @Test
    void a_table_travels_like_any_representation() {
        var first = coordinator.get("/organizations?format=csv");
        first.then()
                .header("Content-Disposition", startsWith("inline; filename=\"organizations.csv\""))
                .header("Content-Language", equalTo("nl-BE"))
                .header("Repr-Digest", startsWith("sha-256=:"))
                .header("Cache-Control", containsString("private"))
                .header("Vary", containsString("Accept"));
        coordinator
                .request()
                .header("If-None-Match", first.header("ETag"))
                .get(Api.BASE + "/organizations?format=csv")
                .then()
                .statusCode(304)
                .body(emptyString());
        assertThat(first.header("ETag"))
                .isNotEqualTo(coordinator.get("/organizations").header("ETag"));
    }

    @Test
    void unknown_parameters_are_refused_beside_the_format() {
        Problems.require(
                        coordinator.get("/meetings?format=csv&colour=blue"),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", contains("colour"))
                .body("issues[0].detail", containsString("format"));
        Problems.require(Api.anonymous().get("/meetings", CSV), 401, "belgif:noAccessToken");
    }

    private List<String> byLinks(String address) {
        List<String> ids = new ArrayList<>();
        for (var next = address; next != null; ) {
            var answer = coordinator.get(next);
            ids.addAll(ReadTable.of(answer).column("id"));
            next = ReadTable.next(answer).orElse(null);
        }
        return ids;
    }

    private List<String> byNext(String address) {
        List<String> ids = new ArrayList<>();
        for (var next = address; next != null; ) {
            var page = coordinator.get(next).jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return ids;
    }
}
