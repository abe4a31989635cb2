package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many statements a request sends to the database: few, and the same number however much there
/// is.
@House
class StatementsTest {
    private static final int FEW = 2;

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");

    @Inject @PersistenceUnitExtension StatementCounter counter;

    @Test
    void an_edition_takes_one_statement_to_a_reader_who_has_its_receipt() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        director.get("/editions/" + edition).then().statusCode(200);
        var reading = count(director, get("/editions/" + edition), 200);
        report("edition as JSON, again", reading);
        assertThat(reading).hasSize(1);
    }

    @Test
    void an_edition_takes_two_statements_the_first_time_that_anybody_reads_it() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        warm(coordinator);
        var reading = count(coordinator, get("/editions/" + edition), 200);
        report("edition as JSON, never read before", reading);
        assertThat(reading).hasSizeLessThanOrEqualTo(FEW);
    }

    @Test
    void an_edition_takes_three_selects_once_to_whom_it_was_due() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        coordinator.get("/editions/" + edition).then().statusCode(200);
        Api.as("director-tielt").get("/editions/" + edition).then().statusCode(200);
        var guest = Api.as("mayor-tielt");
        warm(guest);
        var body = count(guest, get("/editions/" + edition), 200);
        var selects = body.stream().filter(sql -> sql.startsWith("select")).toList();
        report("edition as JSON, first of its circle, with a receipt", body);
        assertThat(selects).hasSizeLessThanOrEqualTo(FEW + 1);
    }

    @Test
    void an_edition_that_the_reader_has_takes_one_statement() {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        var tag = director.get("/editions/" + edition).header("ETag");
        var reading =
                count(
                        director,
                        request ->
                                request.header("If-None-Match", tag)
                                        .get(Api.BASE + "/editions/" + edition),
                        304);
        report("edition, not modified", reading);
        assertThat(reading).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"text/html", "application/pdf"})
    void a_document_that_was_written_once_takes_two_statements(String type) {
        var edition = Journey.approvedMinutes(Journey.unique("Vervoerregio"));
        director.get("/editions/" + edition, type).then().statusCode(200);
        var reading =
                count(
                        director,
                        request -> request.accept(type).get(Api.BASE + "/editions/" + edition),
                        200);
        report("edition as " + type + ", again", reading);
        assertThat(reading).hasSizeLessThanOrEqualTo(FEW);
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings?pageSize=200",
        "/minutes?pageSize=200",
        "/deliveries?pageSize=200",
        "/outcomes?pageSize=200",
        "/followUps?pageSize=200",
        "/referrals?pageSize=200",
        "/contributions?pageSize=200",
        "/briefings?pageSize=200",
        "/memberships?pageSize=200",
        "/mandates?pageSize=200",
        "/people?pageSize=200",
        "/accessTokens?pageSize=200",
        "/webhookSubscriptions?pageSize=200",
        "/webhookMessages?pageSize=200",
        "/bundleTasks?pageSize=200",
        "/decisions?pageSize=200",
        "/excerptRequests?pageSize=200",
        "/meetingSeries?pageSize=200",
        "/proposals?pageSize=200",
        "/dossiers?pageSize=200",
        "/agendaBacklog?pageSize=200",
        "/invitations?pageSize=200",
        "/informationFlow?region=midwest&monthFrom=2026-01&monthTo=2026-12"
    })
    void a_page_takes_two_statements_whoever_reads(String path) {
        threeMeetings();
        for (var reader : List.of(coordinator, director)) {
            reader.get(path).then().statusCode(200);
            var reading = count(reader, get(path), 200);
            report(path, reading);
            assertThat(reading).hasSizeLessThanOrEqualTo(FEW);
        }
    }

    /// Themes, shares and letters come each in one statement for the whole page.
    @Test
    void a_page_of_bottlenecks_takes_four_statements_however_many_there_are() {
        for (var reader : List.of(coordinator, director)) {
            for (var size : List.of(2, 200)) {
                var path = "/bottlenecks?pageSize=" + size;
                reader.get(path).then().statusCode(200);
                var reading = count(reader, get(path), 200);
                report(path, reading);
                assertThat(reading).hasSize(2 * FEW);
            }
        }
    }

    private void threeMeetings() {
        for (var i = 0; i < 3; i++) {
            var journey = Journey.planned();
            var item = journey.add("Punt " + i, "directors");
            journey.approveAgenda();
            journey.open();
            var outcome =
                    Map.of(
                            "meeting",
                            journey.id(),
                            "agendaItem",
                            item,
                            "type",
                            "noted",
                            "text",
                            "Kennis genomen.");
            coordinator.post("/outcomes", outcome).then().statusCode(201);
            journey.review();
            journey.approveMinutes();
        }
    }

    @Test
    void registers_are_answered_from_memory() {
        for (var path : List.of("/regions", "/organizations?pageSize=200", "/bodies", "/me")) {
            coordinator.get(path).then().statusCode(200);
            var reading = count(coordinator, get(path), 200);
            report(path, reading);
            assertThat(reading).isEmpty();
        }
    }

    @Test
    void the_feed_of_changes_takes_as_many_statements_for_many_as_for_few() {
        var few = following(1);
        var many = following(6);
        report("changes after one meeting", few);
        report("changes after six meetings", many);
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> following(int meetings) {
        var begin = director.get("/changes?pageSize=200").jsonPath().getString("next");
        var next = begin.substring(begin.indexOf("/changes"));
        var taken = IntStream.range(0, meetings).mapToObj(_ -> Taken.asked().outcome()).toList();
        // what an earlier test did may be told only now, and counts for nothing here
        Eventually.until(
                "all of it is told",
                () -> director.get(next).jsonPath().getList("items.id").containsAll(taken));
        return count(director, get(next), 200);
    }

    @Test
    void ordering_an_agenda_takes_as_many_statements_for_40_points_as_for_5() {
        var few = ordering(5);
        var many = ordering(40);
        report("order of 5 points", few);
        report("order of 40 points", many);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void a_draft_takes_as_many_statements_for_12_points_with_a_trail_as_for_2() {
        var few = drafting(2, "2256-01");
        var many = drafting(12, "2256-03");
        report("draft with 2 twins", few);
        report("draft with 12 twins", many);
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> drafting(int points, String month) {
        var directors = Journey.planned("midwest-directors-consultation", month + "-01");
        var mayors = Journey.planned(Journey.CONFERENCE, month + "-10");
        for (var i = 0; i < points; i++) {
            var item = mayors.add("Punt " + i, "directors");
            var path = "/meetings/" + mayors.id() + "/agendaItems/" + item + "/twin";
            coordinator.put(path, Map.of("meeting", directors.id()), "*").then().statusCode(200);
        }
        return count(coordinator, get("/meetings/" + mayors.id() + "/agenda"), 200);
    }

    private List<String> ordering(int points) {
        var journey = Journey.planned();
        List<String> ids = new ArrayList<>();
        for (var i = 0; i < points; i++) ids.add(journey.add("Punt " + i, "directors"));
        Collections.reverse(ids);
        var tag = journey.agenda().getString("etag");
        return count(
                coordinator,
                request ->
                        request.contentType(ContentType.JSON)
                                .header("If-Match", tag)
                                .body(Map.of("items", ids))
                                .put(Api.BASE + "/meetings/" + journey.id() + "/agendaItemOrder"),
                200);
    }

    @Test
    void an_agenda_of_40_points_is_read_in_as_many_statements_as_one_of_5() {
        var few = reading(5);
        var many = reading(40);
        report("agenda of 5 points", few);
        report("agenda of 40 points", many);
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> reading(int points) {
        var journey = Journey.planned();
        for (var i = 0; i < points; i++) journey.add("Punt " + i, "directors");
        return count(coordinator, get("/meetings/" + journey.id() + "/agenda"), 200);
    }

    @Test
    void approving_takes_as_many_statements_for_18_municipalities_as_for_10() {
        var brugge = new Publishing("brugse-regio");
        var westhoek = new Publishing("westhoek");
        report("approving an agenda, 10 municipalities", brugge.agenda);
        report("approving an agenda, 18 municipalities", westhoek.agenda);
        report("approving minutes, 10 municipalities", brugge.minutes);
        report("approving minutes, 18 municipalities", westhoek.minutes);
        assertThat(westhoek.recipients).isGreaterThan(brugge.recipients);
        assertThat(westhoek.agenda).hasSameSizeAs(brugge.agenda);
        assertThat(westhoek.minutes).hasSameSizeAs(brugge.minutes);
    }

    /// What it takes to publish an agenda and minutes in one region.
    private final class Publishing {
        private final List<String> agenda;
        private final List<String> minutes;
        private final int recipients;

        private Publishing(String region) {
            var user = "coordinator-" + region;
            var sitting =
                    Sitting.plan(user, region + "-mayors-conference", "2026-12-11T09:00:00+01:00");
            sitting.add(Journey.point("Vervoerregio", "directors"));
            recipients = sitting.read("/recipients").getInt("total");
            agenda = write(sitting, "POST", "/agendaVersions", sitting.tag("/agenda"), "{}", 201);
            write(sitting, "PUT", "/opening", sitting.tag(""), "", 200);
            var until = "{\"until\": \"2099-01-01\"}";
            write(sitting, "PUT", "/minutes/review", sitting.tag("/minutes"), until, 200);
            minutes = write(sitting, "PUT", "/minutes/approval", sitting.tag("/minutes"), "", 200);
        }

        private List<String> write(
                Sitting sitting, String method, String part, String tag, String body, int status) {
            return count(
                    sitting.coordinator(),
                    request -> {
                        if (!body.isEmpty()) request.contentType(ContentType.JSON).body(body);
                        return request.header("If-Match", tag)
                                .request(method, Api.BASE + sitting.path() + part);
                    },
                    status);
        }
    }

    @Test
    void planning_a_series_takes_as_many_statements_for_24_meetings_as_for_3() {
        var few = planning("2061-01-01", "2061-03-31");
        var many = planning("2062-01-01", "2063-12-31");
        report("planning 3 meetings of a series", few);
        report("planning 24 meetings of a series", many);
        assertThat(many).hasSameSizeAs(few);
    }

    private List<String> planning(String from, String until) {
        var wish =
                Map.of(
                        "body", "brugse-regio-mayors-conference",
                        "rule", "FREQ=MONTHLY;BYDAY=2TH",
                        "startsOn", from,
                        "startTime", "09:00",
                        "minutes", 120);
        var bruges = Api.as("coordinator-brugse-regio");
        var series = bruges.post("/meetingSeries", wish).then().statusCode(201).extract();
        return count(
                bruges,
                request ->
                        request.contentType(ContentType.JSON)
                                .header("If-Match", series.<String>path("etag"))
                                .body(Map.of("until", until))
                                .put(
                                        Api.BASE
                                                + "/meetingSeries/"
                                                + series.<String>path("id")
                                                + "/planning"),
                200);
    }

    @Test
    void warnings_take_one_statement_however_many_meetings_there_are() {
        var path = "/planningWarnings?region=midwest&dateFrom=2026-01-01&dateTo=2027-12-31";
        coordinator.get(path).then().statusCode(200);
        var reading = count(coordinator, get(path), 200);
        report(path, reading);
        assertThat(reading).hasSize(1);
    }

    private static void warm(Api reader) {
        reader.get("/me").then().statusCode(200);
    }

    private static Function<RequestSpecification, Response> get(String path) {
        return request -> request.get(Api.BASE + path);
    }

    private List<String> count(Api api, Function<RequestSpecification, Response> call, int status) {
        // who calls is remembered for a while: that while must not end between two counts
        api.get("/me");
        var name = UUID.randomUUID().toString();
        call.apply(api.request().header(StatementCounter.HEADER, name)).then().statusCode(status);
        return counter.of(name);
    }

    private static void report(String what, List<String> statements) {
        System.out.printf("statements: %2d for %s%n", statements.size(), what);
    }
}
