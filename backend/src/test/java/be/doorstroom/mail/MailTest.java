package be.doorstroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.doorstroom.Api;
import be.doorstroom.Eventually;
import be.doorstroom.Journey;
import be.doorstroom.Problems;
import be.doorstroom.TestDatabase;
import be.doorstroom.Wire;
import be.doorstroom.mail.MailServer.Mood;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Editions are announced by mail, through a real mail server in all its moods.
@Tag("thorough")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = MailServer.class, restrictToAnnotatedClass = true)
@TestProfile(MailTest.WithMailServer.class)
class MailTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api administrator = Api.as("administrator");

    /// A house of its own, with a mail server.
    public static class WithMailServer implements QuarkusTestProfile {}

    @AfterEach
    void open_the_door() {
        MailServer.become(Mood.OPEN);
    }

    @Test
    void an_approved_agenda_reaches_everybody_who_answers_for_a_recipient_once() {
        var edition = approvedAgenda("Overleg met post");
        await(edition, "sent");
        assertThat(MailServer.received("Overleg met post").stream().map(MailTest::address))
                .contains(
                        "director-izegem@doorstroom.example",
                        "mayor-izegem@doorstroom.example",
                        "director-tielt@doorstroom.example")
                .doesNotContain(
                        "director-ieper@doorstroom.example", "clerk-izegem@doorstroom.example")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_letter_says_what_when_and_for_which_office_in_both_forms() throws Exception {
        var edition = approvedAgenda("Overleg in woorden");
        var mail = to("director-izegem", "Overleg in woorden");
        assertThat(mail.getSubject()).isEqualTo("Agenda A: Overleg in woorden");
        assertThat(parts(mail).keySet())
                .containsExactlyInAnyOrder("text/plain", "text/html", "text/calendar");
        for (var form : List.of("text/plain", "text/html")) {
            assertThat(parts(mail).get(form))
                    .contains("/editions/" + edition)
                    .contains("Algemeen directeur, Izegem")
                    .contains("College van burgemeester en schepenen, Izegem");
        }
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void the_appointment_is_that_of_the_meeting() throws Exception {
        approvedAgenda("Overleg in de agenda");
        var text = parts(to("mayor-izegem", "Overleg in de agenda")).get("text/calendar");
        var calendar = new CalendarBuilder().build(new StringReader(text));
        var event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Overleg in de agenda");
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void only_those_who_come_are_told_where_to_follow_it_online() throws Exception {
        var link = "https://vergaderen.example/kanarielink";
        var journey = titled("Overleg op afstand");
        coordinator
                .patch("/meetings/" + journey.id(), Map.of("onlineUrl", link), "*")
                .then()
                .statusCode(200);
        journey.add("Vervoerregio", "directors");
        journey.approveAgenda();
        var replies = "/meetings/" + journey.id() + "/attendance/replies/36008/mayor";
        var substitute = Map.of("office", "alderman");
        Api.as("mayor-izegem")
                .put(replies, Map.of("status", "substituted", "substitute", substitute), "*")
                .then()
                .statusCode(200);
        for (var invited : List.of("mayor-izegem", "alderman-izegem")) {
            assertThat(parts(to(invited, "Overleg op afstand")).values())
                    .as(invited)
                    .allMatch(text -> text.replace("\r\n ", "").contains(link));
        }
        assertThat(parts(to("director-izegem", "Overleg op afstand")).values())
                .noneMatch(text -> text.contains("kanarielink"));
    }

    @Test
    void no_text_of_a_point_leaves_by_mail() throws Exception {
        var journey = titled("Overleg met gesloten punten");
        journey.add("Kanariewoord vertrouwelijk", "secretariat");
        journey.add("Kanariewoord bespreking", "directors");
        journey.approveAgenda();
        for (var mail : arrived("Overleg met gesloten punten", 4)) {
            assertThat(parts(mail).values()).noneMatch(text -> text.contains("Kanariewoord"));
        }
    }

    @Test
    void where_the_body_allows_it_each_gets_a_copy_of_what_they_may_read() throws Exception {
        var title = "Overleg met papieren";
        var owner = Wire.as("coordinator-brugse-regio");
        var meeting =
                owner.make(
                        "/meetings",
                        Map.of(
                                "body", "brugse-regio-mayors-conference",
                                "kind", "extra",
                                "title", title,
                                "startsAt", "2091-04-20T09:00:00+02:00",
                                "endsAt", "2091-04-20T11:00:00+02:00"));
        owner.post("/meetings/" + meeting + "/agendaItems", Journey.point("Besloten", "body"));
        owner.post("/meetings/" + meeting + "/agendaItems", Journey.point("Open", "directors"));
        owner.post("/meetings/" + meeting + "/agendaVersions", Map.of());

        assertThat(paper(to("mayor-brugge", title))).contains("Open", "Besloten");
        assertThat(paper(to("director-brugge", title))).contains("Open").doesNotContain("Besloten");
    }

    @Test
    void a_refused_address_is_seen_at_once_and_can_be_sent_again() {
        MailServer.become(Mood.REFUSES_ADDRESS);
        var edition = approvedAgenda("Overleg geweigerd");
        await(edition, "failed");
        var failed = mails(edition).getFirst();
        assertThat(failed.get("failure")).isEqualTo("The mail server refused the address (550)");
        MailServer.become(Mood.OPEN);
        var path = "/mails/" + failed.get("id");
        coordinator.put(path + "/resending", "*").then().statusCode(200);
        Eventually.until(
                "it is sent",
                () -> coordinator.get(path).jsonPath().getString("status").equals("sent"));
        Problems.require(
                coordinator.put(path + "/resending", "*"), 409, "doorstroom:invalidTransition");
    }

    @Test
    void a_busy_server_gets_the_same_mail_again_under_the_same_message_id() throws Exception {
        MailServer.become(Mood.BUSY);
        var edition = approvedAgenda("Overleg bij drukte");
        Eventually.until(
                "it was tried",
                () -> mails(edition).stream().allMatch(mail -> (int) mail.get("attempts") > 0));
        MailServer.become(Mood.OPEN);
        await(edition, "sent");
        var ids = mails(edition).stream().map(mail -> "<" + mail.get("id") + "@doorstroom.test>");
        var received = new ArrayList<String>();
        for (var mail : MailServer.received("Overleg bij drukte"))
            received.add(mail.getMessageID());
        assertThat(received).containsExactlyInAnyOrderElementsOf(ids.toList());
    }

    @Test
    void a_server_that_hangs_or_slams_holds_up_nobody_and_loses_nothing() {
        for (var mood : List.of(Mood.SILENT, Mood.SLAMS)) {
            MailServer.become(mood);
            var edition = approvedAgenda("Overleg " + mood);
            Eventually.until(
                    "the portal has delivered",
                    () ->
                            coordinator
                                    .get("/deliveries?pageSize=200&edition=" + edition)
                                    .jsonPath()
                                    .<String>getList("items.status")
                                    .stream()
                                    .allMatch("delivered"::equals));
            Eventually.until(
                    "the failure is seen",
                    () -> mails(edition).stream().anyMatch(mail -> mail.get("failure") != null));
            MailServer.become(Mood.OPEN);
            await(edition, "sent");
        }
    }

    @Test
    void an_invitation_takes_its_link_to_the_address_and_nowhere_else() throws Exception {
        var user = "genodigde-" + UUID.randomUUID();
        var wish = Map.of("userName", user, "name", "Genodigde", "email", user + "@mail.example");
        administrator.post("/accounts", wish).then().statusCode(201);
        var subject = "Uw toegang tot Doorstroom";
        Eventually.until(
                "it arrived",
                () ->
                        MailServer.received(subject).stream()
                                .anyMatch(mail -> address(mail).startsWith(user)));
        var mail =
                MailServer.received(subject).stream()
                        .filter(each -> address(each).startsWith(user))
                        .findFirst()
                        .orElseThrow();
        assertThat(parts(mail).values())
                .allMatch(text -> text.contains("http://doorstroom.test/password#"));
        coordinator.get("/mails").then().body("items.kind", not(hasItem("invitation")));
    }

    @Test
    void a_mail_that_was_sent_is_forgotten() {
        var edition = approvedAgenda("Overleg vergeten");
        await(edition, "sent");
        var id = mails(edition).getFirst().get("id");
        Problems.require(
                administrator
                        .request()
                        .accept("message/rfc822")
                        .get(Api.BASE + "/mails/" + id + "/message"),
                404,
                "belgif:resourceNotFound");
    }

    @Test
    void mails_show_to_their_region_only() {
        var edition = approvedAgenda("Overleg van Midwest");
        await(edition, "sent");
        var id = mails(edition).getFirst().get("id");
        for (var other : List.of("coordinator-westhoek", "director-izegem")) {
            Problems.require(Api.as(other).get("/mails/" + id), 404, "belgif:resourceNotFound");
            Api.as(other).get("/mails?edition=" + edition).then().body("items.size()", equalTo(0));
        }
        administrator.get("/mails/" + id).then().statusCode(200);
    }

    private static String approvedAgenda(String title) {
        var journey = titled(title);
        journey.add(Journey.unique("Vervoerregio"), "directors");
        return journey.approveAgenda();
    }

    private static Journey titled(String title) {
        var journey = Journey.planned();
        Api.as("coordinator-midwest")
                .patch("/meetings/" + journey.id(), Map.of("title", title), "*")
                .then()
                .statusCode(200);
        return journey;
    }

    private List<Map<String, Object>> mails(String edition) {
        return coordinator
                .get("/mails?pageSize=200&edition=" + edition)
                .jsonPath()
                .getList("items");
    }

    private Set<Object> statuses(String edition) {
        return mails(edition).stream().map(mail -> mail.get("status")).collect(Collectors.toSet());
    }

    private void await(String edition, String status) {
        Eventually.until("every mail is " + status, () -> statuses(edition).equals(Set.of(status)));
    }

    private List<MimeMessage> arrived(String title, int atLeast) {
        Eventually.until("it arrived", () -> MailServer.received(title).size() >= atLeast);
        return MailServer.received(title);
    }

    private MimeMessage to(String account, String title) {
        var address = account + "@doorstroom.example";
        Eventually.until(
                "it arrived",
                () ->
                        MailServer.received(title).stream()
                                .anyMatch(m -> address(m).equals(address)));
        return MailServer.received(title).stream()
                .filter(mail -> address(mail).equals(address))
                .findFirst()
                .orElseThrow();
    }

    /// The text of the PDF that came along.
    private static String paper(MimeMessage mail) throws Exception {
        var parts = (Multipart) mail.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (!part.isMimeType("application/pdf")) continue;
            try (var document = Loader.loadPDF(part.getInputStream().readAllBytes())) {
                return new PDFTextStripper().getText(document);
            }
        }
        throw new AssertionError("no PDF came along");
    }

    static String address(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Map<String, String> parts(MimeMessage mail) throws Exception {
        Map<String, String> parts = new HashMap<>();
        collect(mail.getContent(), mail.getContentType(), parts);
        return parts;
    }

    private static void collect(Object content, String type, Map<String, String> parts)
            throws Exception {
        if (content instanceof Multipart several) {
            for (var index = 0; index < several.getCount(); index++) {
                var part = several.getBodyPart(index);
                collect(part.getContent(), part.getContentType(), parts);
            }
            return;
        }
        var text =
                content instanceof InputStream bytes
                        ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                        : content.toString();
        parts.put(type.split(";", -1)[0].toLowerCase(Locale.ROOT), text);
    }
}
