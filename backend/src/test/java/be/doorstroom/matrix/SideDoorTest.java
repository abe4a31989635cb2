package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.InEveryFormat;
import be.doorstroom.Journey;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways around the front door: tags and keys of others, other methods, wider circles afterwards.
@House
class SideDoorTest {
    private static final String ANY_VERSION = "*";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @InEveryFormat
    void the_tag_of_a_closed_edition_opens_nothing(String format) {
        var edition = "/editions/" + Stages.shared(Situation.AGENDA_APPROVED).edition();
        var tag = director.get(edition, format).header("ETag");
        assertThat(known(clerk, edition, tag).statusCode()).isEqualTo(404);
        assertThat(known(clerk, edition, "*").statusCode()).isEqualTo(404);
    }

    @Test
    void who_read_an_edition_before_it_was_recalled_is_not_told_that_it_is_unchanged() {
        var stage = Stages.set(Situation.AGENDA_APPROVED);
        var edition = "/editions/" + stage.edition();
        var tag = director.get(edition).header("ETag");
        assertThat(known(director, edition, tag).statusCode()).isEqualTo(304);
        release(stage, "directors", "withdrawn");
        assertThat(known(director, edition, tag).statusCode()).isEqualTo(404);
    }

    @Test
    void every_circle_gets_bytes_and_a_tag_of_its_own() {
        var edition = "/editions/" + Stages.shared(Situation.MINUTES_PUBLIC).edition();
        var readers =
                List.of(
                        "coordinator-midwest",
                        "mayor-izegem",
                        "director-izegem",
                        "clerk-izegem",
                        "officer-midwest");
        assertThat(readers.stream().map(reader -> Api.as(reader).get(edition).header("ETag")))
                .doesNotHaveDuplicates();
        assertThat(Api.as("guest-province").get(edition).header("ETag"))
                .isEqualTo(Api.as("officer-midwest").get(edition).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/{edition}", "/meetings/{meeting}/agenda"})
    void asking_for_the_head_alone_tells_no_more(String path) {
        var stage = Stages.shared(Situation.AGENDA_APPROVED);
        var address =
                path.replace("{edition}", stage.edition()).replace("{meeting}", stage.meeting());
        assertThat(clerk.request().head(Api.BASE + address).statusCode()).isEqualTo(404);
        assertThat(director.request().head(Api.BASE + address).statusCode()).isEqualTo(200);
    }

    @Test
    void the_key_of_somebody_elses_request_repeats_no_answer() {
        var stage = Stages.shared(Situation.AGENDA_DRAFT);
        var key = Journey.unique("sleutel");
        var point = Journey.point(Journey.unique("Punt"), "secretariat");
        var path = "/meetings/" + stage.meeting() + "/agendaItems";
        assertThat(keyed(coordinator, path, point, key).statusCode()).isEqualTo(201);
        assertThat(keyed(director, path, point, key).statusCode()).isEqualTo(403);
        assertThat(keyed(Api.as("coordinator-westhoek"), path, point, key).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_changed_outcome_is_never_more_open_than_its_point() {
        var stage = Stages.set(Situation.MINUTES_DRAFT);
        var outcome = "/outcomes/" + stage.outcome(Circle.SECRETARIAT);
        coordinator.patch(outcome, Map.of("circle", "public"), ANY_VERSION).then().statusCode(200);
        assertThat(coordinator.get(outcome).<String>path("circle")).isEqualTo("secretariat");
    }

    @Test
    void a_changed_outcome_may_be_more_closed_than_its_point() {
        var stage = Stages.set(Situation.MINUTES_DRAFT);
        var outcome = "/outcomes/" + stage.outcome(Circle.PUBLIC);
        coordinator.patch(outcome, Map.of("circle", "body"), ANY_VERSION).then().statusCode(200);
        assertThat(coordinator.get(outcome).<String>path("circle")).isEqualTo("body");
    }

    private void release(Stage stage, String circle, String status) {
        var change = Map.of("items", List.of(Map.of("circle", circle, "status", status)));
        coordinator
                .put("/editions/" + stage.edition() + "/release", change, ANY_VERSION)
                .then()
                .statusCode(200);
    }

    private static Response known(Api reader, String path, String tag) {
        return reader.request().header("If-None-Match", tag).get(Api.BASE + path);
    }

    private static Response keyed(Api caller, String path, Object body, String key) {
        return caller.request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Api.BASE + path);
    }
}
