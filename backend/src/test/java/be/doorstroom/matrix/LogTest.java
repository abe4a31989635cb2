package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.matrix.Canaries.Kind;
import io.restassured.http.ContentType;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The log tells nothing of any circle, whatever was written, read or refused.
@House
class LogTest {
    private static final Logger LOG = Logger.getLogger(LogTest.class);

    /// Together they have made every kind of write on their way.
    private static final List<Situation> SITUATIONS =
            List.of(
                    Situation.AGENDA_REDRAFTED,
                    Situation.MINUTES_FETCHED,
                    Situation.MINUTES_PUBLIC,
                    Situation.MINUTES_RECALLED);

    private final Api coordinator = Api.as("coordinator-midwest");

    @Tag("thorough")
    @Test
    void writing_and_reading_leave_no_word_of_a_meeting_in_the_log() {
        try (var ear = Ear.open()) {
            var stages = SITUATIONS.stream().map(Stages::set).toList();
            stages.forEach(LogTest::readAll);
            assertThat(stages)
                    .allSatisfy(stage ->
                            assertThat(stage.canaries().seenIn(ear.heard(), "")).isEmpty());
        }
    }

    @Test
    void what_is_refused_is_not_repeated_in_the_log() {
        var stage = Stages.set(Situation.MINUTES_DRAFT);
        var word = stage.canaries().word(Kind.POINT, Circle.SECRETARIAT);
        try (var ear = Ear.open()) {
            refusals(stage, word).forEach(this::send);
            assertThat(ear.heard()).doesNotContain(word);
        }
    }

    @Test
    void the_ear_hears_the_house_at_every_level() {
        try (var ear = Ear.open()) {
            LOG.debugf("a closed %s", "kwhoorbaar");
            LOG.debug("refused", new IllegalStateException("kwoorzaak"));
            assertThat(ear.heard()).contains("kwhoorbaar", "kwoorzaak");
        }
    }

    private record Refusal(int status, String path, String body) {}

    private static List<Refusal> refusals(Stage stage, String word) {
        var meeting = "/meetings/" + stage.meeting();
        return List.of(
                new Refusal(400, meeting + "/agendaItems", "{\"" + word + "\":1}"),
                new Refusal(400, meeting + "/agendaItems", "{\"title\":\"" + word),
                new Refusal(400, meeting + "/agendaItems", "{\"minutes\":\"" + word + "\"}"),
                new Refusal(413, meeting + "/agendaItems", "\"" + word.repeat(100_000) + "\""),
                new Refusal(400, "/outcomes", "{\"meeting\":\"" + word + "\"}"),
                new Refusal(400, "/dossiers", "{\"region\":\"" + word + "\",\"title\":\"x\"}"),
                new Refusal(401, "/sessions", "{\"userName\":\"" + word + "\",\"password\":\"x\"}"),
                new Refusal(409, "/outcomes", decision(stage, word)));
    }

    /// A conference takes no decisions.
    private static String decision(Stage stage, String word) {
        return """
        {"meeting":"%s","agendaItem":"%s","type":"decision","text":"%s"}
        """
                .formatted(stage.meeting(), stage.item(Circle.SECRETARIAT), word);
    }

    private void send(Refusal refusal) {
        coordinator
                .request()
                .contentType(ContentType.JSON)
                .body(refusal.body())
                .post(Api.BASE + refusal.path())
                .then()
                .statusCode(refusal.status());
    }

    private static void readAll(Stage stage) {
        var paths =
                List.of(
                        "/meetings/" + stage.meeting(),
                        "/meetings/" + stage.meeting() + "/agenda",
                        "/meetings/" + stage.meeting() + "/minutes",
                        "/meetings/" + stage.meeting() + "/minutes/remarks",
                        "/outcomes?meeting=" + stage.meeting(),
                        "/editions/" + stage.edition(),
                        "/editions/" + stage.edition() + "?format=html");
        for (var reader : List.of("coordinator-midwest", "mayor-izegem", "clerk-izegem")) {
            paths.forEach(path -> Api.as(reader).get(path));
        }
    }
}
