package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// How many statements a briefing takes: few, however many meetings and municipalities there are.
@House
class BriefingStatementsTest {
    private static final int MOST = 4;

    private final Api coordinator = Api.as("coordinator-midwest");

    @Inject @PersistenceUnitExtension StatementCounter counter;

    @Test
    void a_briefing_is_read_and_composed_in_four_statements_whatever_the_number_of_meetings() {
        var few = new BriefingOf(1);
        var many = new BriefingOf(4);
        for (var reading : List.of(many.draft, many.annex, many.published, many.frozenAnnex)) {
            assertThat(reading).hasSizeLessThanOrEqualTo(MOST);
        }
        assertThat(many.draft).hasSameSizeAs(few.draft);
        assertThat(many.published).hasSameSizeAs(few.published);
        assertThat(many.composed).hasSameSizeAs(few.composed);
        // what is written besides: the row itself, its audit entry and its place in the outbox
        assertThat(many.composed.stream().filter(sql -> sql.startsWith("select")))
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void publishing_takes_as_many_statements_for_18_municipalities_as_for_10() {
        var brugge = publishing("brugse-regio");
        var westhoek = publishing("westhoek");
        assertThat(westhoek).hasSameSizeAs(brugge);
    }

    private List<String> publishing(String region) {
        var owner = Api.as("coordinator-" + region);
        owner.post("/briefings", Map.of("region", region, "halfYear", "2150-H1"))
                .then()
                .statusCode(201);
        return count(
                owner,
                request ->
                        request.header("If-Match", "*")
                                .put(Api.BASE + "/briefings/" + region + "-2150-H1/publication"),
                200);
    }

    /// What it takes to compose and read the briefing of a half-year.
    private final class BriefingOf {
        private final List<String> composed;
        private final List<String> draft;
        private final List<String> annex;
        private final List<String> published;
        private final List<String> frozenAnnex;

        private BriefingOf(int meetings) {
            var season = new Season();
            for (var i = 1; i <= meetings; i++) season.taken("noted", "councils", i).approve();
            composed =
                    count(
                            coordinator,
                            request ->
                                    request.contentType(ContentType.JSON)
                                            .body(season.wish())
                                            .post(Api.BASE + "/briefings"),
                            201);
            draft = count(coordinator, get(season.path()), 200);
            annex = count(coordinator, get(season.path() + "/annexes/36008"), 200);
            season.published();
            var clerk = Api.as("clerk-izegem");
            published = count(clerk, get(season.path()), 200);
            frozenAnnex = count(clerk, get(season.path() + "/annexes/36008"), 200);
        }
    }

    private static Function<RequestSpecification, Response> get(String path) {
        return request -> request.get(Api.BASE + path);
    }

    private List<String> count(Api api, Function<RequestSpecification, Response> call, int status) {
        // who calls is remembered for a while: that while must not end between two counts
        api.get("/me").then().statusCode(200);
        var name = UUID.randomUUID().toString();
        call.apply(api.request().header(StatementCounter.HEADER, name)).then().statusCode(status);
        return counter.of(name);
    }
}
