package be.doorstroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What happened with a dossier, as each reader may know it.
@House
class TimelineTest {
    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    private String dossier = "";

    @BeforeEach
    void open() {
        var wish = Map.of("region", "midwest", "title", Journey.unique("Dossier"));
        dossier = COORDINATOR.make("/dossiers", wish);
    }

    @Test
    void a_point_of_a_closed_circle_is_on_the_timeline_of_that_circle_alone() {
        var journey = Journey.planned(Journey.CONFERENCE, "2192-03-11");
        journey.add(point("Besloten punt", "body"));
        journey.add(point("Open punt", "directors"));
        assertThat(titles(coordinator)).isEmpty();
        journey.approveAgenda();
        assertThat(titles(mayor)).containsExactlyInAnyOrder("Besloten punt", "Open punt");
        assertThat(titles(director)).containsExactly("Open punt");
        assertThat(titles(clerk)).isEmpty();
    }

    @Test
    void a_draft_that_moves_on_tells_nothing_before_it_is_approved() {
        var journey = Journey.planned(Journey.CONFERENCE, "2192-04-11");
        var item = journey.add(point("Besloten punt", "body"));
        journey.approveAgenda();
        COORDINATOR.patch(
                "/meetings/" + journey.id() + "/agendaItems/" + item,
                Map.of("title", "Geheim nieuws", "circle", "public"));
        assertThat(titles(director)).isEmpty();
        assertThat(titles(mayor)).containsExactly("Besloten punt");
        journey.approveAgenda();
        assertThat(titles(director)).containsExactly("Geheim nieuws");
    }

    @Test
    void an_outcome_is_told_once_its_minutes_are_approved_and_no_more_when_they_are_recalled() {
        var journey = Journey.planned(Journey.CONFERENCE, "2192-05-11");
        var item = journey.add(point("Mobiliteitsplan", "directors"));
        journey.approveAgenda();
        journey.open();
        note(journey, item);
        assertThat(kinds(director)).containsExactly("agendaItem");
        assertThat(kinds(coordinator)).containsExactly("agendaItem", "outcome");
        journey.review();
        var minutes = journey.approveMinutes();
        assertThat(kinds(director)).containsExactly("agendaItem", "outcome");
        COORDINATOR.put(
                "/editions/" + minutes + "/release",
                Map.of("items", List.of(Map.of("circle", "directors", "status", "withdrawn"))));
        assertThat(kinds(director)).containsExactly("agendaItem");
        assertThat(kinds(mayor)).containsExactly("agendaItem", "outcome");
    }

    @Test
    void a_half_year_is_told_from_point_to_answer_and_briefing_in_pages_of_any_size() {
        var season = new Season().held().composed();
        season.published();
        var open = season.taken("referral", "councils", 4);
        var id = open.refer("36008", "municipalCouncil");
        open.approve();
        director.put(
                        "/referrals/" + id + "/targets/36008",
                        Map.of("status", "decided", "result", "Goedgekeurd."),
                        "*")
                .then()
                .statusCode(200);
        var path = "/dossiers/" + season.dossierKept() + "/timeline";
        var whole = coordinator.get(path + "?pageSize=200").jsonPath().getList("items.href");
        assertThat(coordinator.get(path).jsonPath().getList("items.kind", String.class))
                .contains("agendaItem", "outcome", "referral", "referralAnswer", "briefing");
        List<Object> byOne = new ArrayList<>();
        List<String> moments = new ArrayList<>();
        var next = path + "?pageSize=1";
        while (next != null) {
            var page = coordinator.get(next).jsonPath();
            byOne.addAll(page.getList("items.href"));
            moments.addAll(page.getList("items.at", String.class));
            next = page.getString("next");
        }
        assertThat(byOne).isEqualTo(whole);
        assertThat(moments.stream().map(OffsetDateTime::parse).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Tag("thorough")
    @Test
    void a_file_is_on_the_timeline_of_who_may_open_it() {
        var journey = Journey.planned(Journey.CONFERENCE, "2192-06-11");
        var item = journey.add(point("Besloten punt", "body"));
        var file = Files.upload("midwest", "Nota.txt", "inhoud".getBytes(UTF_8));
        COORDINATOR.put("/meetings/" + journey.id() + "/agendaItems/" + item + "/files/" + file);
        journey.approveAgenda();
        assertThat(kinds(mayor)).containsExactly("agendaItem", "file");
        assertThat(kinds(director)).isEmpty();
    }

    @Tag("thorough")
    @Test
    void a_token_is_told_of_what_its_scopes_let_it_read() {
        var journey = Journey.planned(Journey.CONFERENCE, "2192-07-11");
        var item = journey.add(point("Mobiliteitsplan", "directors"));
        journey.approveAgenda();
        journey.open();
        note(journey, item);
        journey.review();
        journey.approveMinutes();
        var meetings = token(List.of("meetings:read"));
        assertThat(kinds(meetings)).containsExactly("agendaItem");
        var minutes = token(List.of("meetings:read", "minutes:read"));
        assertThat(kinds(minutes)).containsExactly("agendaItem", "outcome");
    }

    @Tag("thorough")
    @Test
    void an_empty_timeline_is_an_empty_list_and_a_strange_place_is_refused() {
        director.get(path()).then().statusCode(200).body("items", empty());
        Problems.require(director.get(path() + "?after=eA"), 400, "belgif:badRequest")
                .then()
                .body("issues.name", hasItem("after"));
        director.get(path()).then().body("items.kind", not(hasItem(equalTo("outcome"))));
    }

    private static Api token(List<String> scopes) {
        return Api.with(Tokens.of("director-izegem", "36008", "director", scopes));
    }

    private void note(Journey journey, String item) {
        COORDINATOR.make(
                "/outcomes",
                Map.of(
                        "meeting",
                        journey.id(),
                        "agendaItem",
                        item,
                        "type",
                        "noted",
                        "text",
                        "Kennis genomen."));
    }

    private Map<String, Object> point(String title, String circle) {
        Map<String, Object> point = new HashMap<>(Journey.point(title, circle));
        point.put("dossier", dossier);
        return point;
    }

    private List<String> titles(Api reader) {
        return reader.get(path()).jsonPath().getList("items.title", String.class);
    }

    private List<String> kinds(Api reader) {
        return reader.get(path()).jsonPath().getList("items.kind", String.class);
    }

    private String path() {
        return "/dossiers/" + dossier + "/timeline";
    }
}
