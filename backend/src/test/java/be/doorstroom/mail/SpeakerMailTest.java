package be.doorstroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import be.doorstroom.Api;
import be.doorstroom.Eventually;
import be.doorstroom.Journey;
import be.doorstroom.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A speaker without account hears by mail when and where to speak, and nothing else.
@Tag("thorough")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
@TestProfile(MailTest.WithMailServer.class)
class SpeakerMailTest {
    private static final String ADDRESS = "spreker@vervoerregio.example";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final String title = Journey.unique("Overleg met gast");
    private Journey journey;
    private String point;

    @BeforeEach
    void a_point_with_a_speaker_on_an_approved_agenda() {
        MailServer.become(MailServer.Mood.OPEN);
        journey = Journey.planned();
        coordinator
                .patch("/meetings/" + journey.id(), Map.of("title", title), "*")
                .then()
                .statusCode(200);
        journey.add("Interne kwestie", "body");
        point = journey.add(spoken("Mobiliteitsplan"));
        journey.approveAgenda();
        Eventually.until("the letter arrived", () -> toSpeaker().size() == 1);
    }

    @Test
    void the_letter_says_when_where_and_which_point_and_nothing_else() throws Exception {
        var letter = letters(1).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Uw punt: " + title);
        var parts = MailTest.parts(letter);
        assertThat(parts.get("text/plain"))
                .contains(
                        "Projectleider", "Mobiliteitsplan", "09.20", "09.40", "Stadhuis Roeselare")
                .doesNotContain("Interne kwestie")
                .doesNotContain("Toelichting bij")
                .doesNotContain("null");
        assertThat(parts.get("text/calendar"))
                .contains("UID:" + point + "@", "DTSTART:20261211T082000Z", "STATUS:CONFIRMED");
        coordinator
                .get("/mails?pageSize=200")
                .then()
                .body(
                        "items.findAll { it.subject == 'Uw punt: " + title + "' }.recipient",
                        contains("Projectleider"));
    }

    @Test
    void the_speaker_hears_again_only_when_something_changes_for_them() throws Exception {
        journey.add("Nog een punt", "directors");
        journey.approveAgenda();
        change(Map.of("minutes", 35));
        journey.approveAgenda();
        var letters = letters(2);
        assertThat(letters).hasSize(2);
        assertThat(MailTest.parts(letters.getLast()).get("text/plain")).contains("09.55");
    }

    @Test
    void who_is_not_expected_any_more_is_told_so() throws Exception {
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("speaker", null);
        nobody.put("speakerEmail", null);
        change(nobody);
        journey.approveAgenda();
        var letter = letters(2).getLast();
        assertThat(letter.getSubject()).isEqualTo("Vervalt: uw punt op " + title);
        assertThat(MailTest.parts(letter).get("text/calendar")).contains("STATUS:CANCELLED");
    }

    @Test
    void a_meeting_that_moves_or_is_cancelled_takes_the_speaker_along() throws Exception {
        var path = "/meetings/" + journey.id();
        var move =
                Map.of(
                        "startsAt", "2026-12-18T14:00:00+01:00",
                        "endsAt", "2026-12-18T16:00:00+01:00",
                        "reason", "Zaal bezet");
        coordinator.put(path + "/rescheduling", move, "*").then().statusCode(200);
        assertThat(MailTest.parts(letters(2).getLast()).get("text/plain"))
                .contains("18 december 2026", "14.20");
        coordinator
                .put(path + "/cancellation", Map.of("reason", "Vertrouwelijke reden"), "*")
                .then()
                .statusCode(200);
        var last = letters(3).getLast();
        assertThat(last.getSubject()).startsWith("Vervalt");
        assertThat(MailTest.parts(last).values())
                .noneMatch(part -> part.contains("Vertrouwelijke reden"));
        assertThat(journey.agenda().getString("items[1].speakerEmail")).isNull();
    }

    @Test
    void the_address_shows_to_the_coordinator_alone_until_the_meeting_is_held() {
        assertThat(journey.agenda().getString("items[1].speakerEmail")).isEqualTo(ADDRESS);
        for (var reader : List.of("director-izegem", "mayor-izegem", "chair-midwest")) {
            assertThat(Api.as(reader).get("/meetings/" + journey.id() + "/agenda").asString())
                    .contains("Mobiliteitsplan")
                    .doesNotContain(ADDRESS);
        }
        journey.open();
        assertThat(journey.agenda().getString("items[1].speaker.name")).isEqualTo("Projectleider");
        assertThat(journey.agenda().getString("items[1].speakerEmail")).isNull();
    }

    @Test
    void an_address_that_is_none_or_of_nobody_is_refused() {
        refused(Map.of("speakerEmail", "geen adres"));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("speaker", null);
        refused(nobody);
    }

    private void refused(Map<String, Object> patch) {
        patched(patch).then().statusCode(400).body("issues.name", contains("speakerEmail"));
    }

    private void change(Map<String, Object> patch) {
        patched(patch).then().statusCode(200);
    }

    private Response patched(Map<String, Object> patch) {
        return coordinator.patch("/meetings/" + journey.id() + "/agendaItems/" + point, patch, "*");
    }

    /// In the order in which they arrived.
    private List<MimeMessage> letters(int atLeast) {
        Eventually.until("they arrived", () -> toSpeaker().size() >= atLeast);
        return toSpeaker();
    }

    private List<MimeMessage> toSpeaker() {
        return MailServer.received(title).stream()
                .filter(mail -> MailTest.address(mail).equals(ADDRESS))
                .toList();
    }

    private static Map<String, Object> spoken(String title) {
        Map<String, Object> point = new HashMap<>(Journey.point(title, "directors"));
        point.remove("presenter");
        point.put("speaker", Map.of("name", "Projectleider", "organization", "Vervoerregio"));
        point.put("speakerEmail", ADDRESS);
        return point;
    }
}
