package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Calling an assembly together in time, counting who takes part, and what councils mandate.
@House
class AssemblyTest {
    private static final String ROESELARE = "36015";
    private static final String STADEN = "36019";
    private static final int PARTNERS = 15;

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api mayor = Api.as("mayor-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    void an_assembly_is_convened_thirty_days_ahead_or_not_at_all() {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var late = Journey.planned(Assembly.BODY, today.plusDays(29).toString());
        var why = Map.of("message", "De jaarrekening.");
        Problems.require(
                        coordinator.post("/meetings/" + late.id() + "/convocations", why),
                        409,
                        "doorstroom:noticeTooShort")
                .then()
                .body("detail", containsString("30 days"));
        assertThat(late.meeting().getString("status")).isEqualTo("planned");
        var intime = Journey.planned(Assembly.BODY, today.plusDays(30).toString());
        coordinator.post("/meetings/" + intime.id() + "/convocations", why).then().statusCode(201);
    }

    @Test
    @Tag("thorough")
    void neither_an_agenda_nor_a_move_gets_round_the_thirty_days() {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var late = Journey.planned(Assembly.BODY, today.plusDays(5).toString());
        late.add("Jaarrekening", "public");
        Problems.require(
                coordinator.post("/meetings/" + late.id() + "/agendaVersions", Map.of(), "*"),
                409,
                "doorstroom:noticeTooShort");
        var convened = Assembly.convened("Jaarrekening");
        var day = today.plusDays(10);
        var move =
                Map.of(
                        "startsAt", day + "T09:00:00+01:00",
                        "endsAt", day + "T11:00:00+01:00",
                        "reason", "De zaal is bezet.");
        Problems.require(
                coordinator.put(convened.path() + "/rescheduling", move, "*"),
                409,
                "doorstroom:noticeTooShort");
        var board = Journey.planned("midwest-mayors-conference", today.plusDays(5).toString());
        board.add("Vervoer", "directors");
        board.approveAgenda();
    }

    @Test
    void the_quorum_follows_who_is_there() {
        var assembly = Assembly.convened("Jaarrekening");
        quorum(assembly)
                .then()
                .statusCode(200)
                .body("rule", equalTo("majorityOfPartners"))
                .body("entitled", equalTo(PARTNERS))
                .body("represented", equalTo(0))
                .body("needed", equalTo(8))
                .body("reached", equalTo(false))
                .body("shares", nullValue())
                .body("partners.organization.id", hasItems("wvi", "36008"));
        var partners = assembly.partners();
        assembly.note(partners.subList(0, 7), "present");
        quorum(assembly).then().body("represented", equalTo(7)).body("reached", equalTo(false));
        assembly.note(partners.subList(7, 8), "present");
        quorum(assembly).then().body("represented", equalTo(8)).body("reached", equalTo(true));
        assembly.note(partners.subList(0, 1), "excused");
        quorum(assembly).then().body("reached", equalTo(false));
    }

    @Test
    @Tag("thorough")
    void the_quorum_follows_the_membership_on_the_day_of_the_meeting() {
        // Koksijde joined DVV Westhoek in 2019; Wervik confers there and is no partner
        var before = westhoek("2018-06-18");
        var after = westhoek("2019-06-18");
        assertThat(before).doesNotContain("38014", "33029").contains("wvi").hasSize(17);
        assertThat(after).contains("38014", "wvi").doesNotContain("33029").hasSize(18);
    }

    private static List<String> westhoek(String day) {
        var sitting =
                Sitting.plan(
                        "coordinator-westhoek",
                        "westhoek-general-assembly",
                        day + "T18:00:00+02:00");
        return sitting.read("/quorum").getList("partners.organization.id");
    }

    @Test
    @Tag("thorough")
    void a_body_that_does_not_vote_has_no_quorum() {
        var conference = Journey.planned();
        for (var part : List.of("/quorum", "/votes", "/councilMandates")) {
            Problems.require(
                    coordinator.get("/meetings/" + conference.id() + part),
                    404,
                    "belgif:resourceNotFound");
        }
    }

    @Test
    void a_partner_gives_its_vote_to_another_who_is_there() {
        var assembly = Assembly.convened("Jaarrekening");
        give(mayor, assembly, Assembly.IZEGEM, ROESELARE).then().statusCode(200);
        assembly.note(List.of(Assembly.IZEGEM), "excused");
        quorum(assembly).then().body("represented", equalTo(0));
        assembly.note(List.of(ROESELARE), "present");
        quorum(assembly)
                .then()
                .body("represented", equalTo(2))
                .body(
                        "partners.find { it.organization.id == '36008' }.presence",
                        equalTo("byProxy"))
                .body(
                        "partners.find { it.organization.id == '36008' }.proxy.holder.id",
                        equalTo(ROESELARE));
    }

    @Test
    @Tag("thorough")
    void proxies_make_no_chain_and_nobody_holds_more_than_they_may() {
        var assembly = Assembly.convened("Jaarrekening");
        refused(assembly, Assembly.IZEGEM, Assembly.IZEGEM, "another partner");
        refused(assembly, Assembly.IZEGEM, "33011", "does not exist");
        give(coordinator, assembly, Assembly.IZEGEM, ROESELARE).then().statusCode(200);
        refused(assembly, STADEN, Assembly.IZEGEM, "given its own vote away");
        refused(assembly, ROESELARE, STADEN, "no chains");
        refused(assembly, STADEN, ROESELARE, "the most that it may");
        give(coordinator, assembly, Assembly.IZEGEM, STADEN).then().statusCode(200);
        give(coordinator, assembly, ROESELARE, "36011").then().statusCode(200);
        Problems.require(
                give(coordinator, assembly, "33011", STADEN), 404, "belgif:resourceNotFound");
        Problems.require(give(mayor, assembly, "36012", "36010"), 403, "belgif:missingPermission");
    }

    private void refused(Assembly assembly, String giver, String holder, String why) {
        Problems.require(give(coordinator, assembly, giver, holder), 400, "belgif:badRequest")
                .then()
                .body("issues.name", everyItem(equalTo("holder")))
                .body("issues.detail", hasItem(containsString(why)));
    }

    @Test
    @Tag("thorough")
    void two_who_give_to_one_holder_at_once_do_not_both_get_through() {
        var assembly = Assembly.convened("Jaarrekening");
        var givers = List.of("36011", "36012", "36010", STADEN);
        var answers =
                Together.run(
                        givers.size(),
                        number ->
                                () ->
                                        give(coordinator, assembly, givers.get(number), ROESELARE)
                                                .statusCode());
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    @Tag("thorough")
    void a_proxy_is_taken_back_before_the_meeting_opens_and_not_after() {
        var assembly = Assembly.convened("Jaarrekening");
        var path = assembly.path() + "/proxies/" + Assembly.IZEGEM;
        give(mayor, assembly, Assembly.IZEGEM, ROESELARE);
        Problems.require(mayor.delete(path, "\"9\""), 412, "doorstroom:preconditionFailed");
        mayor.delete(path, proxyTag(assembly)).then().statusCode(204);
        quorum(assembly).then().body("partners.proxy", everyItem(nullValue()));
        Problems.require(mayor.delete(path, "*"), 404, "belgif:resourceNotFound");
        give(mayor, assembly, Assembly.IZEGEM, ROESELARE);
        assembly.noteAll("present");
        assembly.journey().open();
        Problems.require(mayor.delete(path, "*"), 409, "doorstroom:conflict");
        Problems.require(
                give(mayor, assembly, Assembly.IZEGEM, STADEN), 409, "doorstroom:conflict");
    }

    private String proxyTag(Assembly assembly) {
        return quorum(assembly)
                .jsonPath()
                .getString("partners.find { it.organization.id == '36008' }.proxy.etag");
    }

    @Test
    void each_council_mandates_its_representative_for_this_assembly() {
        var assembly = Assembly.convened("Jaarrekening");
        mandates(coordinator, assembly)
                .then()
                .body("items", hasSize(PARTNERS - 1))
                .body("items.municipality.id", not(hasItem("wvi")))
                .body("items.status", everyItem(equalTo("asked")));
        var given =
                Map.of(
                        "status", "given",
                        "decidedOn", "2026-01-12",
                        "link", "https://www.izegem.be/besluiten/12",
                        "note", "Met algemene stemmen.");
        report(clerk, assembly, given)
                .then()
                .statusCode(200)
                .body("status", equalTo("given"))
                .body("decidedOn", equalTo("2026-01-12"));
        mandates(coordinator, assembly)
                .then()
                .body("items.findAll { it.status == 'asked' }", hasSize(PARTNERS - 2));
        Problems.require(
                report(clerk, assembly, Map.of("status", "refused", "decidedOn", "2026-01-12")),
                409,
                "doorstroom:invalidTransition");
        mandates(coordinator, Assembly.convened("Begroting"))
                .then()
                .body("items.status", everyItem(equalTo("asked")));
    }

    @Test
    @Tag("thorough")
    void an_instruction_names_a_point_that_the_municipality_may_read() {
        var assembly = Assembly.convened("Jaarrekening");
        var director = Api.as("director-izegem");
        var wish =
                Map.of(
                        "status",
                        "given",
                        "decidedOn",
                        "2026-01-12",
                        "instructions",
                        List.of(Map.of("agendaItem", assembly.item(0), "text", "Goedkeuren.")));
        report(director, assembly, wish)
                .then()
                .statusCode(200)
                .body("instructions.text", equalTo(List.of("Goedkeuren.")))
                .body("instructions.agendaItem.title", equalTo(List.of("Jaarrekening")));
        // the agenda went to directors; the clerk may not know which points there are
        Problems.require(report(clerk, assembly, wish), 400, "belgif:badRequest")
                .then()
                .body("issues.name", equalTo(List.of("instructions[0].agendaItem")));
        mandates(clerk, assembly).then().body("items.instructions.flatten()", empty());
    }

    @Test
    @Tag("thorough")
    void a_mandate_is_told_whole_and_by_the_own_municipality() {
        var assembly = Assembly.convened("Jaarrekening");
        Problems.require(
                        report(clerk, assembly, Map.of("status", "given")),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues.name", equalTo(List.of("decidedOn")));
        var tomorrow = Map.of("status", "given", "decidedOn", "2999-01-01");
        Problems.require(report(clerk, assembly, tomorrow), 400, "belgif:badRequest");
        var other = assembly.path() + "/councilMandates/" + ROESELARE;
        Problems.require(
                clerk.put(other, Map.of("status", "given", "decidedOn", "2026-01-12"), "*"),
                403,
                "belgif:missingPermission");
        Problems.require(
                report(clerk, Assembly.planned(), Map.of("status", "asked")),
                409,
                "doorstroom:conflict");
    }

    private Response quorum(Assembly assembly) {
        return coordinator.get(assembly.path() + "/quorum");
    }

    private static Response give(Api who, Assembly assembly, String giver, String holder) {
        return who.put(assembly.path() + "/proxies/" + giver, Map.of("holder", holder), "*");
    }

    private static Response mandates(Api who, Assembly assembly) {
        return who.get(assembly.path() + "/councilMandates");
    }

    private static Response report(Api who, Assembly assembly, Map<String, ?> told) {
        return who.put(assembly.path() + "/councilMandates/" + Assembly.IZEGEM, told, "*");
    }
}
