package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Each month a college finds the point "Regiowerking" ready: what reached it, what it must follow
/// up. Wervik confers in two regions where no other test meets much.
@House
class CollegeItemTest {
    private static final YearMonth NOW = YearMonth.now(ZoneId.of("Europe/Brussels"));
    private static final String IZEGEM = "/collegeItems/36008-" + NOW;
    private static final String WERVIK = "/collegeItems/33029-" + NOW;

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Inject @PersistenceUnitExtension StatementCounter counter;

    @Test
    void a_month_tells_what_reached_the_college_in_it_and_what_the_municipality_must_follow_up() {
        var taken = Taken.asked();
        var meeting = taken.journey().id();
        var item = director.get(IZEGEM).then().statusCode(200).extract().jsonPath();
        assertThat(item.getString("title")).startsWith("Regiowerking – ");
        assertThat(item.getString("legalGround")).startsWith("Artikel 8 van het Regiodecreet");
        assertThat(item.getString("asked")).startsWith("Het college neemt kennis van");
        var region = item.<Map<String, Object>>getList("regions");
        assertThat(region).hasSize(1);
        assertThat(item.getList("regions[0].agendas.meeting.id")).contains(meeting);
        assertThat(item.getList("regions[0].minutes.meeting.id")).contains(meeting);
        assertThat(outcomes(item, meeting)).contains("De besturen vragen één regionale indeling.");
        assertThat(item.getList("regions[0].followUps.id")).contains(taken.of("36008"));
    }

    private static List<String> outcomes(JsonPath item, String meeting) {
        return item.getList(
                "regions[0].minutes.find { it.meeting.id == '%s' }.points.outcomes.text.flatten()"
                        .formatted(meeting));
    }

    @Test
    void what_was_reported_as_done_is_asked_no_more() {
        var taken = Taken.asked();
        var asked = taken.of("36008");
        director.request()
                .contentType(ContentType.JSON)
                .body(Map.of("status", "done"))
                .put(Api.BASE + "/followUps/" + asked + "/report")
                .then()
                .statusCode(200);
        director.get(IZEGEM).then().body("regions[0].followUps.id", not(hasItem(asked)));
    }

    @Test
    void an_agenda_that_a_later_one_replaced_or_that_was_recalled_is_gone() {
        var journey = Journey.planned();
        journey.add(Journey.unique("Knelpuntennota"), "directors");
        var first = journey.approveAgenda();
        journey.add(Journey.unique("Vervoerregio"), "directors");
        var second = journey.approveAgenda();
        director.get(IZEGEM)
                .then()
                .body("regions[0].agendas.edition.id", hasItem(second))
                .body("regions[0].agendas.edition.id", not(hasItem(first)));
        coordinator
                .put(
                        "/editions/" + second + "/release",
                        Map.of(
                                "items",
                                List.of(Map.of("circle", "directors", "status", "withdrawn"))),
                        "*")
                .then()
                .statusCode(200);
        director.get(IZEGEM)
                .then()
                .statusCode(200)
                .body("regions[0].agendas.edition.id", not(hasItem(second)));
    }

    @Test
    void a_college_of_two_regions_reads_both_by_name_and_each_coordinator_their_own() {
        var westhoek = agenda("westhoek");
        var south = agenda("zuid-west-vlaanderen");
        Api.as("director-wervik")
                .get(WERVIK)
                .then()
                .statusCode(200)
                .body("regions.region.id", hasItems("westhoek", "zuid-west-vlaanderen"))
                .body("regions.agendas.edition.id.flatten()", hasItems(westhoek, south))
                .body("asked", containsString("Westhoek en Zuid-West-Vlaanderen"));
        Api.as("coordinator-westhoek")
                .get(WERVIK)
                .then()
                .statusCode(200)
                .body("regions.region.id", equalTo(List.of("westhoek")))
                .body("regions.agendas.edition.id.flatten()", hasItem(westhoek));
    }

    @Test
    void it_can_be_had_as_page_as_pdf_and_as_plain_text_to_paste() {
        agenda("westhoek");
        var wervik = Api.as("director-wervik");
        var text = wervik.get(WERVIK, "text/plain");
        text.then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .header("Content-Disposition", containsString("Regiowerking"));
        assertThat(text.asString())
                .contains("\nJuridische grond\n", "\nBesluit\n", "1. Vervoerregio")
                .contains("Het college neemt kennis van")
                .doesNotContain("<", "null");
        assertThat(wervik.get(WERVIK + "?format=html").asString())
                .contains("<h1>Regiowerking – ", "<li>Vervoerregio</li>");
        wervik.get(WERVIK + "?format=pdf").then().statusCode(200).contentType("application/pdf");
        wervik.request()
                .accept("text/plain")
                .header("If-None-Match", text.header("ETag"))
                .get(Api.BASE + WERVIK)
                .then()
                .statusCode(304);
        Problems.require(wervik.get(WERVIK, "application/msword"), 406, "doorstroom:notAcceptable");
    }

    @Test
    void there_is_none_of_a_month_to_come_nor_of_what_is_no_month_or_no_municipality() {
        for (var id : List.of("36008-" + NOW.plusMonths(1), "36008-2026-13", "wvi-" + NOW, "x")) {
            director.get("/collegeItems/" + id).then().statusCode(404);
        }
    }

    @Test
    void a_month_before_the_decree_names_no_legal_ground() {
        director.get("/collegeItems/36008-2020-04")
                .then()
                .statusCode(200)
                .body("legalGround", equalTo(null))
                .body("regions[0].agendas.size()", equalTo(0));
    }

    @Test
    void a_mayor_puts_one_point_on_the_own_college_which_reads_it_alone() {
        var journey = Journey.planned();
        var title = Journey.unique("Zwembad");
        var item = journey.add(title, "directors");
        var edition = journey.approveAgenda();
        var wish =
                Map.of(
                        "municipality",
                        "36008",
                        "month",
                        NOW.toString(),
                        "edition",
                        edition,
                        "agendaItem",
                        item,
                        "note",
                        "Eerst in het college bespreken.");
        var put = Api.as("mayor-izegem").post("/collegePoints", wish);
        var id = put.then().statusCode(201).body("title", equalTo(title)).extract().path("id");
        director.get(IZEGEM)
                .then()
                .body("points.id", hasItem(id))
                .body("points.note", hasItem("Eerst in het college bespreken."));
        coordinator.get(IZEGEM).then().statusCode(200).body("points.size()", equalTo(0));
        assertThat(director.get(IZEGEM, "text/plain").asString()).contains("Aparte punten");
        director.delete("/collegePoints/" + id, put.header("ETag")).then().statusCode(204);
        director.get(IZEGEM).then().body("points.id", not(hasItem(id)));
    }

    @Test
    void a_point_that_the_college_may_not_read_or_of_a_month_gone_by_is_refused() {
        var journey = Journey.planned();
        var closed = journey.add(Journey.unique("Personeel"), "body");
        var edition = journey.approveAgenda();
        var mayor = Api.as("mayor-izegem");
        mayor.post("/collegePoints", wish(edition, NOW, closed))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("agendaItem"));
        mayor.post("/collegePoints", wish(UUID.randomUUID().toString(), NOW, closed))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("edition"));
        mayor.post("/collegePoints", wish(edition, NOW.minusMonths(1), closed))
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("month"));
    }

    private static Map<String, Object> wish(String edition, YearMonth month, String item) {
        return Map.of(
                "municipality",
                "36008",
                "month",
                month.toString(),
                "edition",
                edition,
                "agendaItem",
                item);
    }

    @Test
    void the_list_has_the_months_in_which_something_arrived() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        director.get("/collegeItems?municipality=36008&month=" + NOW)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("36008-" + NOW)))
                .body("items[0].minutes.id", hasItem(edition));
        director.get("/collegeItems?municipality=36015").then().body("items.size()", equalTo(0));
    }

    @Test
    void a_month_of_18_municipalities_is_composed_in_as_many_statements_as_one_of_10() {
        agenda("westhoek");
        agenda("brugse-regio");
        var few = count(Api.as("coordinator-brugse-regio"), list("brugse-regio"));
        var many = count(Api.as("coordinator-westhoek"), list("westhoek"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void an_item_takes_five_statements_whatever_the_number_of_meetings() {
        agenda("westhoek");
        var wervik = Api.as("director-wervik");
        var few = count(wervik, WERVIK);
        agenda("westhoek");
        agenda("zuid-west-vlaanderen");
        assertThat(count(wervik, WERVIK)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(5);
    }

    private static String list(String region) {
        return "/collegeItems?pageSize=200&region=" + region + "&month=" + NOW;
    }

    private List<String> count(Api reader, String path) {
        reader.get("/me").then().statusCode(200);
        var name = UUID.randomUUID().toString();
        reader.request()
                .header(StatementCounter.HEADER, name)
                .get(Api.BASE + path)
                .then()
                .statusCode(200);
        return counter.of(name);
    }

    /// The edition of an agenda with one point.
    private static String agenda(String region) {
        var sitting =
                Sitting.plan(
                        "coordinator-" + region,
                        region + "-mayors-conference",
                        "2091-02-22T09:00:00+01:00");
        sitting.add(Journey.point("Vervoerregio", "directors"));
        return sitting.coordinator()
                .post(sitting.path() + "/agendaVersions", Map.of(), sitting.tag("/agenda"))
                .then()
                .statusCode(201)
                .extract()
                .path("edition.id");
    }
}
