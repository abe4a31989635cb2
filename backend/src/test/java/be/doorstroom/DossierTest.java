package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The regional files: their place on the policy agenda, their phases and studies, and who may know
/// of them.
@House
class DossierTest {
    private static final String EXAMPLE = "Ruimtelijke regionale visie";

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");

    @Test
    void the_spatial_vision_is_there_with_its_phases_studies_and_agreement() {
        var all =
                Api.as("coordinator-zuid-west-vlaanderen")
                        .get("/dossiers?triage=vision")
                        .jsonPath();
        var dossier = all.getMap("items.find { it.title == '" + EXAMPLE + "' }");
        assertThat(dossier).isNotNull();
        var path = "/dossiers/" + dossier.get("id");
        Api.as("coordinator-zuid-west-vlaanderen")
                .get(path)
                .then()
                .body("phases.fromYear", contains(2008, 2017, 2018))
                .body("phases.toYear", contains(2018, 2019, 2021))
                .body("phases.current", contains(false, false, false))
                .body("studies.findAll { it.kind == 'study' }", hasSize(13))
                .body("studies.findAll { it.kind == 'elaboration' }", hasSize(10))
                .body("studies.find { it.kind == 'agreement' }.year", equalTo(2019))
                .body("source", equalTo("seed 003, Ruimtelijke regionale visie"));
    }

    @Tag("thorough")
    @Test
    void a_dossier_begins_open_for_now_and_for_whoever_works_in_the_region() {
        var id = opened(Map.of());
        Api.as("clerk-izegem")
                .get("/dossiers/" + id)
                .then()
                .statusCode(200)
                .body("triage", equalTo("now"))
                .body("status", equalTo("open"))
                .body("circle", equalTo("councils"))
                .body("phases", empty())
                .body("permitted", empty());
        coordinator
                .get("/dossiers/" + id)
                .then()
                .body("permitted", contains("changeDossier", "closeDossier"));
    }

    @Tag("thorough")
    @Test
    void phases_stand_in_the_order_of_their_years_and_say_which_is_now() {
        var phases =
                List.of(
                        Map.of("name", "Uitwerking", "fromYear", 2020),
                        Map.of("name", "Onderzoek", "fromYear", 2008, "toYear", 2018));
        coordinator
                .get("/dossiers/" + opened(Map.of("phases", phases)))
                .then()
                .body("phases.name", contains("Onderzoek", "Uitwerking"))
                .body("phases.current", contains(false, true))
                .body("phases[1].toYear", nullValue());
    }

    @Test
    void every_fault_of_a_dossier_is_told_at_once() {
        var phases =
                List.of(
                        Map.of("name", "Onderzoek", "fromYear", 2018, "toYear", 2008),
                        Map.of("name", "Onderzoek", "fromYear", 2019));
        var studies = List.of(Map.of("kind", "study", "title", "Spoorrapport", "phase", "Vroeger"));
        var wish =
                wish(
                        Map.of(
                                "theme",
                                "westhoek-welzijn",
                                "circle",
                                "body",
                                "phases",
                                phases,
                                "studies",
                                studies));
        Problems.require(coordinator.post("/dossiers", wish), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        containsInAnyOrder(
                                "theme",
                                "body",
                                "phases[0].toYear",
                                "phases[1].name",
                                "studies[0].phase"));
    }

    @Test
    void the_policy_agenda_is_found_by_triage_theme_and_state_and_a_move_on_it_is_one_change() {
        var title = Journey.unique("Mobiliteitsplan");
        var id = opened(Map.of("title", title, "theme", "midwest-mobiliteit"));
        var path = "/dossiers/" + id;
        var tag = coordinator.get(path).jsonPath().getString("etag");
        coordinator
                .patch(path, Map.of("triage", "vision"), tag)
                .then()
                .statusCode(200)
                .body("title", equalTo(title))
                .body("themeName", equalTo("Mobiliteit"));
        Problems.require(
                coordinator.patch(path, Map.of("triage", "later"), tag),
                412,
                "doorstroom:preconditionFailed");
        var vision = "/dossiers?region=midwest&pageSize=200&theme=midwest-mobiliteit&triage=vision";
        director.get(vision).then().body("items.id", hasItem(id));
        director.get(vision.replace("vision", "now")).then().body("items.id", not(hasItem(id)));
        director.get(vision + "&status=closed").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void a_dossier_of_one_body_exists_for_that_body_alone() {
        var id = opened(Map.of("circle", "body", "body", Journey.CONFERENCE));
        mayor.get("/dossiers/" + id).then().statusCode(200);
        for (var other : List.of(director, Api.as("clerk-izegem"), Api.as("officer-midwest"))) {
            other.get("/dossiers/" + id).then().statusCode(404);
            other.get("/dossiers/" + id + "/timeline").then().statusCode(404);
            other.get("/dossiers?pageSize=200").then().body("items.id", not(hasItem(id)));
        }
    }

    @Tag("thorough")
    @Test
    void a_dossier_for_directors_does_not_exist_for_councils() {
        var id = opened(Map.of("circle", "directors"));
        for (var reader : List.of(director, mayor, coordinator)) {
            reader.get("/dossiers/" + id).then().statusCode(200);
        }
        for (var other : List.of("clerk-izegem", "councillor-izegem", "officer-midwest")) {
            Api.as(other).get("/dossiers/" + id).then().statusCode(404);
        }
    }

    @Test
    void a_point_names_its_dossier_only_to_who_may_read_that() {
        var id = opened(Map.of("circle", "body", "body", Journey.CONFERENCE));
        var journey = Journey.planned(Journey.CONFERENCE, "2191-03-11");
        Map<String, Object> point = new HashMap<>(Journey.point("Punt", "directors"));
        point.put("dossier", id);
        journey.add(point);
        journey.approveAgenda();
        var agenda = "/meetings/" + journey.id() + "/agenda";
        mayor.get(agenda).then().body("items[0].dossier.id", equalTo(id));
        director.get(agenda)
                .then()
                .body("items.title", contains("Punt"))
                .body("items[0].dossier", nullValue());
    }

    @Tag("thorough")
    @Test
    void a_proposer_names_no_dossier_that_they_cannot_read() {
        var id = opened(Map.of("circle", "body", "body", Journey.CONFERENCE));
        Map<String, Object> wish = new HashMap<>(Proposing.wish("Voorstel"));
        wish.put("dossier", id);
        Problems.require(director.post("/proposals", wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", contains("dossier"));
    }

    @Tag("thorough")
    @Test
    void a_closed_dossier_is_taken_up_again_and_both_may_be_repeated() {
        var path = "/dossiers/" + opened(Map.of());
        for (var i = 0; i < 2; i++) {
            coordinator
                    .put(path + "/closing", "*")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("closed"))
                    .body("closedOn.length()", equalTo("2026-11-20".length()))
                    .body("permitted", contains("changeDossier", "reopenDossier"));
        }
        for (var i = 0; i < 2; i++) {
            coordinator
                    .put(path + "/reopening", "*")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("open"))
                    .body("closedOn", nullValue());
        }
        Problems.require(
                coordinator.put(path + "/closing"), 428, "doorstroom:preconditionRequired");
        Problems.require(director.put(path + "/closing", "*"), 403, "belgif:missingPermission");
    }

    @Tag("thorough")
    @Tag("dialect")
    @Test
    void pages_follow_each_other_by_title_also_when_titles_hold_signs() {
        var mark = Journey.unique("~Reeks");
        List<String> wanted = new ArrayList<>();
        for (var name : List.of("A~b", "A~b", "Ça", "Ze")) {
            wanted.add(opened(Map.of("title", mark + " " + name)));
        }
        List<String> found = new ArrayList<>();
        var next = "/dossiers?region=midwest&pageSize=2";
        while (next != null) {
            var page = director.get(next).jsonPath();
            found.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        assertThat(found).doesNotHaveDuplicates().containsAll(wanted);
    }

    private String opened(Map<String, Object> more) {
        return Wire.as("coordinator-midwest").make("/dossiers", wish(more));
    }

    private static Map<String, Object> wish(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("region", "midwest");
        wish.put("title", Journey.unique("Dossier"));
        wish.putAll(more);
        return wish;
    }
}
