package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Points that offices propose: from a draft to a place on an agenda, or back with a reason.
@House
class ProposalTest {
    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api roeselare = Api.as("chair-midwest");

    @Test
    void a_draft_exists_for_those_who_may_propose_in_its_organization_and_for_nobody_else() {
        var proposal =
                Proposing.drafted(
                        Map.of("coProposers", List.of("36015"), "note", "<p onclick=x>Zo</p>"));
        mayor.get(proposal.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("note", equalTo("<p>Zo</p>"))
                .body("proposer.organization.title", equalTo("Izegem"))
                .body("proposer.officeLabel", equalTo("Algemeen directeur"))
                .body(
                        "permitted",
                        contains("changeProposal", "submitProposal", "withdrawProposal"));
        for (var stranger : List.of(coordinator, roeselare, Api.as("clerk-izegem"))) {
            stranger.get(proposal.path()).then().statusCode(404);
        }
    }

    @Test
    void what_is_handed_in_reaches_the_coordinator_and_whoever_is_asked_to_back_it() {
        var proposal = Proposing.backed();
        coordinator
                .get(proposal.path())
                .then()
                .statusCode(200)
                .body("status", equalTo("submitted"))
                .body("coProposers.supports", equalTo(List.of(false, false)))
                .body("permitted", contains("treatProposal", "returnProposal", "acceptProposal"));
        roeselare
                .get(proposal.path())
                .then()
                .statusCode(200)
                .body("permitted", contains("supportProposal"));
        for (var stranger : List.of("mayor-tielt", "councillor-izegem", "director-ieper")) {
            Api.as(stranger).get(proposal.path()).then().statusCode(404);
        }
    }

    @Test
    void an_accepted_proposal_becomes_a_point_of_the_draft_and_shows_where_it_landed() {
        var meeting = Journey.planned(Journey.CONFERENCE, "2190-03-10");
        var proposal = Proposing.submitted();
        var title = proposal.read().getString("title");

        proposal.accept(meeting.id()).then().statusCode(200).body("status", equalTo("accepted"));

        var point = meeting.agenda().getMap("items.find { it.title == '" + title + "' }");
        assertThat(point)
                .containsEntry("presenter", "Algemeen directeur, Izegem")
                .containsEntry("ready", false)
                .containsEntry("late", false)
                .containsEntry("minutes", 15);
        director.get(proposal.path())
                .then()
                .body("meeting.id", equalTo(meeting.id()))
                .body("agendaItem", equalTo(point.get("href")))
                .body("late", equalTo(false))
                .body("permitted", empty());
        coordinator
                .get("/proposals?meeting=" + meeting.id())
                .then()
                .body("items.id", contains(proposal.id()));
    }

    @Test
    void accepting_once_more_changes_nothing_and_makes_no_second_point() {
        var meeting = Journey.planned(Journey.CONFERENCE, "2190-04-10");
        var proposal = Proposing.submitted();
        proposal.accept(meeting.id()).then().statusCode(200);
        proposal.accept(meeting.id()).then().statusCode(200);
        assertThat(meeting.agenda().getList("items")).hasSize(1);
        var other = Journey.planned(Journey.CONFERENCE, "2190-05-10");
        Problems.require(proposal.accept(other.id()), 409, "doorstroom:invalidTransition");
    }

    @Test
    void on_an_agenda_that_was_approved_already_it_is_late_and_opens_the_next_draft() {
        var meeting = Journey.planned(Journey.CONFERENCE, "2190-06-10");
        meeting.add("Eerste punt", "directors");
        meeting.approveAgenda();
        var proposal = Proposing.submitted();
        proposal.accept(meeting.id()).then().statusCode(200).body("late", equalTo(true));
        assertThat(meeting.agenda().getList("items.late")).containsExactly(false, true);
        director.get("/meetings/" + meeting.id() + "/agenda").then().body("items", hasSize(1));
    }

    @Test
    void a_point_that_is_taken_off_leaves_its_proposal_free_for_another_meeting() {
        var first = Journey.planned(Journey.CONFERENCE, "2190-07-10");
        var proposal = Proposing.submitted();
        proposal.accept(first.id()).then().statusCode(200);
        var item = first.agenda().getString("items[0].id");
        coordinator
                .delete("/meetings/" + first.id() + "/agendaItems/" + item, "*")
                .then()
                .statusCode(204);

        coordinator
                .get(proposal.path())
                .then()
                .body("status", equalTo("accepted"))
                .body("agendaItem", nullValue())
                .body("permitted", contains("acceptProposal"));
        var next = Journey.planned(Journey.CONFERENCE, "2190-08-10");
        proposal.accept(next.id()).then().statusCode(200).body("meeting.id", equalTo(next.id()));
    }

    @Test
    void a_held_meeting_takes_no_proposal() {
        var meeting = Journey.planned(Journey.CONFERENCE, "2190-09-10");
        meeting.add("Punt", "directors");
        meeting.approveAgenda();
        meeting.open();
        var proposal = Proposing.submitted();
        Problems.require(proposal.accept(meeting.id()), 409, "doorstroom:conflict");
        assertThat(proposal.read().getString("status")).isEqualTo("submitted");
    }

    @Test
    void what_is_sent_back_with_a_reason_is_changed_and_handed_in_again() {
        var proposal = Proposing.submitted();
        proposal.sendBack("Graag eerst afstemmen.").then().statusCode(200);
        proposal.sendBack("Graag eerst afstemmen.").then().statusCode(200);
        assertThat(proposal.read().getString("reason")).isEqualTo("Graag eerst afstemmen.");
        mayor.patch(proposal.path(), Map.of("minutes", 25), "*")
                .then()
                .statusCode(200)
                .body("minutes", equalTo(25));
        proposal.submit().then().statusCode(200).body("reason", nullValue());
        Problems.require(
                mayor.patch(proposal.path(), Map.of("minutes", 30), "*"),
                409,
                "doorstroom:conflict");
    }

    @Test
    void what_is_for_later_waits_in_treatment_and_may_be_judged_otherwise() {
        var proposal = Proposing.submitted();
        proposal.treat("later").then().statusCode(200).body("status", equalTo("inTreatment"));
        proposal.treat("vision").then().statusCode(200).body("triage", equalTo("vision"));
        coordinator
                .get("/proposals?region=midwest&status=inTreatment&organization=36008&pageSize=200")
                .then()
                .body("items.id", hasItems(proposal.id()));
        var meeting = Journey.planned(Journey.CONFERENCE, "2190-10-10");
        proposal.accept(meeting.id()).then().statusCode(200);
        assertThat(meeting.agenda().getString("items[0].triage")).isEqualTo("vision");
    }

    @Test
    void a_proposal_is_withdrawn_by_its_own_side_until_it_is_accepted() {
        var proposal = Proposing.submitted();
        Problems.require(
                coordinator.put(proposal.path() + "/withdrawal", "*"),
                403,
                "belgif:missingPermission");
        proposal.withdraw().then().statusCode(200).body("status", equalTo("withdrawn"));
        proposal.withdraw().then().statusCode(200);
        Problems.require(proposal.treat("now"), 409, "doorstroom:invalidTransition");

        var accepted = Proposing.submitted();
        accepted.accept(Journey.planned(Journey.CONFERENCE, "2190-11-10").id());
        Problems.require(accepted.withdraw(), 409, "doorstroom:invalidTransition")
                .then()
                .body(
                        "detail",
                        equalTo(
                                "This is accepted and cannot become withdrawn. Nothing follows"
                                        + " it."));
    }

    @Test
    void an_organization_that_was_asked_backs_a_proposal_and_takes_that_away_again() {
        var proposal = Proposing.backed();
        proposal.back(roeselare)
                .then()
                .statusCode(200)
                .body("coProposers.supports", equalTo(List.of(true, false)))
                .body("permitted", contains("endProposalSupport"));
        roeselare.request().delete(Api.BASE + proposal.path() + "/support").then().statusCode(200);
        assertThat(proposal.read().getList("coProposers.supports")).containsOnly(false);
        Problems.require(proposal.back(mayor), 403, "belgif:missingPermission");
        proposal.sendBack("Nog niet rijp.").then().statusCode(200);
        Problems.require(proposal.back(roeselare), 409, "doorstroom:conflict");
    }

    @Test
    void who_is_no_longer_asked_no_longer_sees_it() {
        var proposal = Proposing.backed();
        proposal.back(Api.as("officer-midwest")).then().statusCode(200);
        proposal.sendBack("Nog niet rijp.").then().statusCode(200);
        mayor.patch(proposal.path(), Map.of("coProposers", List.of("dvv-midwest")), "*")
                .then()
                .statusCode(200)
                .body("coProposers.supports", contains(true));
        roeselare.get(proposal.path()).then().statusCode(404);
    }

    @Test
    void every_fault_of_a_proposal_is_named_at_once() {
        var other = Journey.planned("midwest-directors-consultation", "2190-12-10");
        var wish =
                Map.of(
                        "body",
                        Journey.CONFERENCE,
                        "kind",
                        "minutesApproval",
                        "title",
                        "Voorstel",
                        "minutes",
                        15,
                        "circle",
                        "directors",
                        "wishedMeeting",
                        other.id(),
                        "dossier",
                        other.id(),
                        "coProposers",
                        List.of("36008", "33011", "36015", "36015"));
        Problems.require(director.post("/proposals", wish), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        contains(
                                "wishedMeeting",
                                "kind",
                                "dossier",
                                "coProposers[0]",
                                "coProposers[1]",
                                "coProposers[3]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator-midwest", "clerk-izegem", "councillor-izegem"})
    void who_holds_no_office_that_proposes_is_told_so(String account) {
        Problems.require(
                Api.as(account).post("/proposals", Proposing.wish("Voorstel")),
                403,
                "belgif:missingPermission");
    }

    @Test
    void a_reason_is_required_and_stale_tags_are_refused() {
        var proposal = Proposing.submitted();
        coordinator
                .put(proposal.path() + "/return", Map.of("reason", " "), "*")
                .then()
                .statusCode(400)
                .body("issues[0].name", equalTo("reason"));
        var stale = "\"0\"";
        coordinator
                .put(proposal.path() + "/return", Map.of("reason", "Niet nu."), stale)
                .then()
                .statusCode(412);
        coordinator
                .request()
                .put(Api.BASE + proposal.path() + "/withdrawal")
                .then()
                .statusCode(428);
    }

    @Test
    void a_list_walks_by_cursor_from_the_newest_and_leaves_other_states_out() {
        var older = Proposing.submitted();
        var newer = Proposing.submitted();
        var withdrawn = Proposing.submitted();
        withdrawn.withdraw();
        var list = "/proposals?body=" + Journey.CONFERENCE + "&status=submitted&pageSize=1";
        var first = director.get(list).jsonPath();
        assertThat(first.getString("items[0].id")).isEqualTo(newer.id());
        director.get(first.getString("next"))
                .then()
                .body("items.id", contains(older.id()))
                .body("items.id", not(hasItems(withdrawn.id())));
    }
}
