package be.doorstroom.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import be.doorstroom.Api;
import be.doorstroom.Eventually;
import be.doorstroom.Problems;
import be.doorstroom.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demonstration as people find it, on a day of their choice.
@Tag("thorough")
@Tag("postgresql")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@TestProfile(DemoYearTest.OnTwentyNovember.class)
class DemoYearTest {
    private final Api coordinator = Api.as("coordinator-midwest");

    /// A demonstration on 20 November 2026.
    public static class OnTwentyNovember implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("doorstroom.demo", "true", "doorstroom.today", "2026-11-20");
        }
    }

    @Test
    void the_house_believes_that_it_is_that_day() {
        assertThat(coordinator.get("/me").jsonPath().getString("today")).isEqualTo("2026-11-20");
    }

    @Test
    void the_conferences_of_a_year_are_there_in_every_state_and_none_in_summer() {
        var meetings =
                coordinator.get("/meetings?body=midwest-mayors-conference&pageSize=200").jsonPath();
        assertThat(meetings.getList("items.status", String.class))
                .contains("planned", "held", "closed")
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(meetings.getList("items.startsAt", String.class))
                .noneMatch(start -> start.startsWith("2026-07") || start.startsWith("2026-08"));
    }

    @ParameterizedTest
    @CsvSource({"midwest, held", "westhoek, planned"})
    void mayors_find_what_directors_advised(String region, String status) {
        var agenda = agenda(region, status);
        assertThat(agenda.getList("items.twin.body.id"))
                .contains(region + "-directors-consultation");
        assertThat(agenda.getList("items.trail.flatten().outcomes.flatten().type"))
                .contains("advice");
    }

    @Test
    void a_point_of_a_cluster_came_to_the_next_conference_by_the_management_team() {
        assertThat(agenda("midwest", "planned").getList("items.trail.flatten().body.id"))
                .containsSubsequence("midwest-cluster-welzijn", "midwest-management-team");
    }

    private static JsonPath agenda(String region, String status) {
        var office = Api.as("coordinator-" + region);
        var meetings = "/meetings?body=" + region + "-mayors-conference&status=" + status;
        var first = office.get(meetings).jsonPath().getString("items[0].id");
        return office.get("/meetings/" + first + "/agenda").jsonPath();
    }

    @Test
    void the_administrator_alone_opens_the_link_of_somebody_who_was_invited() {
        var administrator = Api.as("administrator");
        var invited = administrator.get("/accounts?status=invited").jsonPath();
        assertThat(invited.getList("items.userName")).containsExactly("director-pittem");
        Eventually.until("the mail is kept", () -> kept(administrator) != null);
        var path = "/mails/" + kept(administrator) + "/message";
        assertThat(administrator.get(path, "message/rfc822").asString()).contains("/password#");
        Problems.require(coordinator.get(path, "*/*"), 404, "belgif:resourceNotFound");
    }

    private static String kept(Api administrator) {
        return administrator
                .get("/mails?status=kept&pageSize=20")
                .jsonPath()
                .getString(
                        "items.find { it.recipient == 'AD van Pittem' && it.kind == 'invitation' }.id");
    }

    @Test
    void its_meetings_follow_from_series_that_skip_the_summer() {
        var series = coordinator.get("/meetingSeries?region=midwest&on=2026-11-20").jsonPath();
        assertThat(series.getList("items.body.id", String.class))
                .containsExactlyInAnyOrder(
                        "midwest-mayors-conference", "midwest-directors-consultation");
        assertThat(series.getList("items.exceptions.months")).containsOnly(List.of(7, 8));
        var next =
                coordinator
                        .get("/meetings?body=midwest-mayors-conference&dateFrom=2026-12-01")
                        .jsonPath();
        assertThat(next.getString("items[0].title"))
                .isEqualTo("Burgemeestersoverleg Midwest – december 2026");
    }

    @Test
    void one_meeting_has_moved_and_one_is_cancelled_each_with_its_reason() {
        var all = coordinator.get("/meetings?region=midwest&pageSize=200").jsonPath();
        assertThat(all.getList("items.findAll { it.formerDates }.formerDates.reason.flatten()"))
                .containsExactly("De gedeputeerde is op de eerste datum verhinderd.");
        assertThat(all.getList("items.findAll { it.status == 'cancelled' }.cancellationReason"))
                .containsExactly("Te weinig punten; ze gaan naar het volgende overleg.");
    }

    @Test
    void some_minutes_are_approved_some_in_review_and_an_agenda_is_a_draft() {
        var all = coordinator.get("/meetings?region=midwest&pageSize=200").jsonPath();
        List<String> minutes = all.getList("items.minutesStatus");
        assertThat(minutes).contains("approved", "inReview");
        assertThat(all.getList("items.findAll { it.status == 'planned' }")).isNotEmpty();
    }

    @Test
    void some_minutes_were_corrected_and_signed_anew_and_some_agendas_have_a_second_version() {
        var approved = coordinator.get("/minutes?region=midwest&pageSize=200").jsonPath();
        var meeting = approved.getString("items.find { it.letter == 'B' }.meeting.href");
        coordinator
                .get(meeting + "/minutes/signatures")
                .then()
                .body("items.letter", hasItems("A", "B"));
        var agendas =
                coordinator
                        .get("/meetings?body=midwest-mayors-conference&pageSize=200")
                        .jsonPath()
                        .getList("items.agendaLetter");
        assertThat(agendas).contains("B");
    }

    @Test
    void mails_stay_in_the_house_and_the_administrator_opens_them() {
        var administrator = Api.as("administrator");
        Eventually.until(
                "the mails of the year are kept",
                () ->
                        administrator
                                .get("/mails?status=waiting")
                                .jsonPath()
                                .getList("items")
                                .isEmpty());
        var kept = administrator.get("/mails?status=kept&pageSize=200").jsonPath();
        assertThat(kept.getList("items")).hasSize(200);
        var message =
                administrator
                        .request()
                        .accept("message/rfc822")
                        .get(Api.BASE + "/mails/" + kept.getString("items[0].id") + "/message");
        assertThat(message.contentType()).startsWith("message/rfc822");
        assertThat(message.asString()).contains("To: ", "@doorstroom.example", "Message-ID: <");
    }

    @Test
    void deliveries_are_in_several_states() {
        var flow = coordinator.get("/informationFlow?region=midwest").jsonPath().getMap("totals");
        assertThat((Integer) flow.get("acknowledged")).isGreaterThan(100);
        assertThat((Integer) flow.get("overdue")).isBetween(1, (Integer) flow.get("total") / 3);
        for (var state : List.of("delivered", "retrieved", "acknowledged", "superseded")) {
            var found = coordinator.get("/deliveries?region=midwest&status=" + state).jsonPath();
            assertThat(found.getList("items")).as(state).isNotEmpty();
        }
    }

    @Test
    void the_director_of_izegem_finds_something_to_report_and_others_are_in_every_state() {
        var own = "/followUps?municipality=36008&status=notStarted&pageSize=200";
        assertThat(Api.as("director-izegem").get(own).jsonPath().getList("items.permitted"))
                .isNotEmpty()
                .contains(List.of("reportFollowUp"));
        for (var state : List.of("onCollegeAgenda", "inProgress", "done", "optedOut")) {
            var found = coordinator.get("/followUps?region=midwest&status=" + state).jsonPath();
            assertThat(found.getList("items")).as(state).isNotEmpty();
        }
    }

    @Test
    void proposals_are_in_every_state_and_one_asks_izegem_for_its_support() {
        var own = Api.as("director-izegem").get("/proposals?pageSize=200").jsonPath();
        assertThat(own.getList("items.status", String.class))
                .contains("draft", "submitted", "sentBack", "accepted");
        assertThat(own.getList("items.permitted.flatten()", String.class))
                .contains("supportProposal", "submitProposal");
        assertThat(own.getList("items.findAll { it.status == 'accepted' }.agendaItem"))
                .hasSize(1)
                .doesNotContainNull();
        var all = coordinator.get("/proposals?region=midwest&pageSize=200").jsonPath();
        assertThat(all.getList("items.status", String.class))
                .contains("inTreatment", "submitted")
                .doesNotContain("draft");
    }

    @Test
    void one_point_was_not_ready_for_the_last_conference_and_waits() {
        var waiting = coordinator.get("/agendaBacklog?region=midwest").jsonPath();
        assertThat(waiting.getList("items.title"))
                .containsExactly("Reconversie van verlaten sites");
    }

    @Test
    void the_clerk_of_izegem_finds_the_briefing_of_the_half_year_before() {
        var clerk = Api.as("clerk-izegem");
        var briefing = clerk.get("/briefings/midwest-2026-H1").jsonPath();
        assertThat(briefing.getString("status")).isEqualTo("published");
        assertThat(briefing.getList("themes.theme.title")).hasSizeGreaterThan(2);
        assertThat(briefing.getList("annexes.municipality.title")).containsExactly("Izegem");
        assertThat(
                        clerk.get("/deliveries?kind=briefing&status=delivered")
                                .jsonPath()
                                .getList("items"))
                .hasSize(1);
        assertThat(
                        clerk.get("/briefings/midwest-2026-H1/annexes/36008")
                                .jsonPath()
                                .getList("followUps"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"westhoek, 10", "zuid-west-vlaanderen, 10", "brugse-regio, 5"})
    void each_other_region_has_a_year_of_conferences_and_minutes_that_were_read(
            String region, int held) {
        var own = Api.as("coordinator-" + region);
        var meetings =
                own.get(
                                "/meetings?kind=regular&dateFrom=2025-12-01&dateTo=2026-11-20"
                                        + "&pageSize=200&body="
                                        + region
                                        + "-mayors-conference")
                        .jsonPath();
        assertThat(meetings.getList("items.status", String.class)).contains("closed").hasSize(held);
        assertThat(meetings.getList("items.region.id")).containsOnly(region);
        assertThat(own.get("/minutes?region=" + region).jsonPath().getList("items"))
                .hasSizeGreaterThanOrEqualTo(held - 1);
        var read = own.get("/deliveries?status=acknowledged&region=" + region).jsonPath();
        assertThat(read.getList("items")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "izegem, midwest",
        "ieper, westhoek",
        "kortrijk, zuid-west-vlaanderen",
        "brugge, brugse-regio"
    })
    void each_clerk_finds_the_briefing_of_the_half_year_unread(String municipality, String region) {
        var clerk = Api.as("clerk-" + municipality);
        var briefing = clerk.get("/briefings?region=" + region + "&halfYear=2026-H1").jsonPath();
        assertThat(briefing.getList("items.status")).containsExactly("published");
        var deliveries = clerk.get("/deliveries?status=delivered&region=" + region).jsonPath();
        assertThat(deliveries.getList("items.kind")).contains("briefing");
    }

    @Test
    void the_extra_conferences_of_2020_stand_at_their_time() {
        var mayor = Api.as("mayor-kortrijk");
        var meetings = mayor.get("/meetings?dateFrom=2020-01-01&dateTo=2020-12-31").jsonPath();
        assertThat(meetings.getList("items.kind"))
                .containsExactly("extra", "extra", "extra", "crisis", "extra");
        assertThat(meetings.getList("items.findAll { it.kind == 'extra' }.status"))
                .hasSize(4)
                .containsOnly("closed");
        var agenda = mayor.get("/meetings/" + meetings.getString("items[0].id") + "/agenda");
        agenda.then().body("items.title", everyItem(startsWith("COVID-19: ")));
        var convocations = "/meetings/" + meetings.getString("items[0].id") + "/convocations";
        mayor.get(convocations).then().body("items.letter", contains("A"));
    }

    @Test
    void the_protocol_of_the_westhoek_has_ended_and_18_councils_decide_on_the_next() {
        var protocols = Api.as("coordinator-westhoek").get("/protocols").jsonPath();
        assertThat(protocols.getList("items.status")).containsExactly("underApproval", "expired");
        assertThat(protocols.getInt("items[0].approvals.total")).isEqualTo(18);
        assertThat(protocols.getInt("items[0].approvals.decided")).isBetween(10, 14);
        assertThat(protocols.getString("items[1].renewal.status")).isEqualTo("lapsed");
        assertThat(protocols.getList("items[1].contributions.year")).containsExactly(2025, 2024);
        Api.as("coordinator-zuid-west-vlaanderen")
                .get("/protocols")
                .then()
                .body("items.status", contains("inForce"))
                .body("items[0].parties.id", hasItems("vlaanderen", "leiedal", "34022"));
    }

    @Test
    void most_colleges_gave_a_mandate_for_a_common_position_and_izegem_has_still_to_say() {
        var taken = coordinator.get("/outcomes?region=midwest&type=commonPosition&pageSize=200");
        var sheets =
                taken.jsonPath().getList("items.agendaItem.href", String.class).stream()
                        .map(point -> coordinator.get(point + "/stances").jsonPath())
                        .filter(sheet -> sheet.getInt("count.given") > 7)
                        .toList();
        assertThat(sheets).isNotEmpty();
        assertThat(sheets.getFirst().getInt("count.reservations")).isPositive();
        var izegem = "items.find { it.organization.id == '36008' }.mandate";
        assertThat(sheets.getFirst().getString(izegem)).isEqualTo("none");
    }

    @Test
    void what_conferences_agreed_is_done_late_or_to_be_asked_about() {
        for (var wanted : List.of("status=done", "overdue=true", "reviewDue=true")) {
            var actions = coordinator.get("/actions?region=midwest&" + wanted).jsonPath();
            assertThat(actions.getList("items")).as(wanted).isNotEmpty();
        }
    }

    @Test
    void the_plan_of_midwest_has_ten_domains_and_amounts_that_are_examples() {
        var plan = coordinator.get("/plans?region=midwest").jsonPath();
        assertThat(plan.getList("items[0].themes")).hasSize(10);
        assertThat(plan.getInt("items[0].total.municipalities")).isEqualTo(14);
        var pledged = coordinator.get("/commitments?region=midwest&pageSize=200").jsonPath();
        assertThat(pledged.getList("items.source")).hasSizeGreaterThan(40).containsOnly("example");
        assertThat(pledged.getList("items.status")).contains("pledged", "confirmed");
        var own = Api.as("clerk-izegem").get("/commitments?region=midwest").jsonPath();
        assertThat(own.getList("items.municipality.id")).isNotEmpty().containsOnly("36008");
    }

    @Test
    void the_chain_of_its_audit_is_whole() {
        Api.as("administrator")
                .get("/auditEntries/verification")
                .then()
                .statusCode(200)
                .body("intact", org.hamcrest.Matchers.is(true));
    }

    @Test
    void its_accounts_stand_on_the_sign_in_page() {
        assertThat(Api.anonymous().get("/demoAccounts").jsonPath().getList("items.userName"))
                .contains("administrator", "chair-westhoek", "clerk-brugge", "director-tielt");
    }
}
