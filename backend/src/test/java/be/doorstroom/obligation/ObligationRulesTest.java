package be.doorstroom.obligation;

import static be.doorstroom.Obliging.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.Journey;
import be.doorstroom.Obliging;
import be.doorstroom.Problems;
import be.doorstroom.Wire;
import be.doorstroom.platform.time.HouseClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A region chooses who must get its papers, within what law and custom leave open.
@Tag("dialect")
@House
class ObligationRulesTest {
    private static final String RULES = "/regions/westhoek/obligationRules";
    private static final Map<String, Object> NO_COLLEGES =
            Obliging.with(rule("agenda", null, "members", "substitutes", "directors"));

    private final Api coordinator = Api.as("coordinator-westhoek");
    private final Wire wire = Wire.as("coordinator-westhoek");
    @Inject HouseClock clock;

    @AfterEach
    void backToTheUsual() {
        change(Obliging.usual()).then().statusCode(200);
    }

    @Test
    void the_usual_rules_say_who_gets_what_and_what_cannot_be_changed() {
        Api.as("director-ieper")
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.paper", contains("agenda", "minutesReview", "minutes", "briefing"))
                .body(
                        "items[0].receivers.findAll { it.required }.receiver",
                        contains("members", "substitutes"))
                .body(
                        "items[2].receivers.findAll { it.obliged }.receiver",
                        containsInAnyOrder("members", "directors", "colleges"))
                .body("items[3].receivers.findAll { !it.obliged }.receiver", contains("committees"))
                .body("items.days", contains(null, 14, 30, 30))
                .body("permitted", empty());
    }

    @Test
    void every_rule_that_cannot_be_is_named_and_nothing_changes() {
        var before = coordinator.get(RULES).asString();
        Map<String, Object> wrong =
                Map.of(
                        "items",
                        List.of(
                                rule("agenda", 10, "directors", "councils"),
                                rule("minutes", null, "members", "colleges"),
                                rule("briefing", 30, "councils")));
        Problems.require(change(wrong), 400, "belgif:badRequest")
                .then()
                .body("issues.name", hasItem("items"))
                .body("issues.name", hasItem("items[0].receivers"))
                .body("issues.name", hasItem("items[0].days"))
                .body("issues.name", hasItem("items[1].days"))
                .body("issues.detail", hasItem(startsWith("must hold one rule for minutesReview")))
                .body(
                        "issues.detail",
                        hasItem("must be of members, substitutes, directors, colleges"))
                .body("issues.detail", hasItem("must name members, substitutes at least"));
        Problems.require(
                change(Obliging.with(rule("minutes", 200, "members", "colleges"))),
                400,
                "belgif:badRequest");
        assertThat(coordinator.get(RULES).asString()).isEqualTo(before);
    }

    @Test
    void a_preview_tells_what_would_change_and_changes_nothing() {
        var before = coordinator.get(RULES).asString();
        plan();
        var wish =
                Obliging.with(
                        rule("agenda", null, "members", "substitutes", "directors"),
                        rule("minutes", 21, "members", "directors", "colleges"),
                        rule("briefing", 30, "councils", "committees"));
        coordinator
                .post(RULES + "/preview", wish)
                .then()
                .statusCode(200)
                .body("changes.paper", contains("agenda", "briefing"))
                .body("changes.receiver", contains("colleges", "committees"))
                .body("changes.obliged", contains(false, true))
                .body("changes.recipients", everyItem(equalTo(18)))
                .body("terms.paper", contains("minutes"))
                .body("terms[0].daysBefore", equalTo(30))
                .body("terms[0].daysAfter", equalTo(21))
                .body("meetings", greaterThan(0));
        coordinator
                .post(RULES + "/preview", Obliging.usual())
                .then()
                .body("changes", empty())
                .body("terms", empty());
        assertThat(coordinator.get(RULES).asString()).isEqualTo(before);
    }

    @Test
    void what_is_published_from_then_on_follows_the_rules_and_what_was_sent_stays() {
        var before = approvedAgenda(plan());
        offices(before).body("items.recipient.office", hasItem("college"));

        change(NO_COLLEGES).then().statusCode(200);
        var after = approvedAgenda(plan());
        offices(after)
                .body("items.recipient.office", hasItem("mayor"))
                .body("items.recipient.office", hasItem("director"))
                .body("items.recipient.office", not(hasItem("college")));
        offices(before).body("items.recipient.office", hasItem("college"));
    }

    @Test
    void a_reply_takes_no_college_off_that_the_agenda_went_to_before() {
        var meeting = plan();
        var edition = approvedAgenda(meeting);
        change(NO_COLLEGES).then().statusCode(200);
        Api.as("mayor-ieper")
                .put(
                        "/meetings/" + meeting + "/attendance/replies/33011/mayor",
                        Map.of("status", "excused"),
                        "*")
                .then()
                .statusCode(200);
        coordinator
                .get("/deliveries?edition=" + edition + "&municipality=33011&pageSize=200")
                .then()
                .body("items.status", not(hasItem("superseded")));
    }

    @Test
    void minutes_are_due_in_the_days_that_the_region_chose() {
        change(Obliging.with(rule("minutes", 21, "members", "directors", "colleges")))
                .then()
                .statusCode(200);
        var meeting = plan();
        approvedAgenda(meeting);
        wire.put("/meetings/" + meeting + "/opening");
        wire.put("/meetings/" + meeting + "/minutes/review", Map.of("until", "2099-01-01"));
        var edition =
                wire.put("/meetings/" + meeting + "/minutes/approval").at("/edition/id").asText();
        var due = offices(edition).extract().jsonPath().getList("items.dueAt", String.class);
        assertThat(due)
                .isNotEmpty()
                .extracting(Instant::parse)
                .extracting(HouseClock::dateOf)
                .containsOnly(clock.today().plusDays(21));
    }

    @Test
    void a_briefing_goes_to_committees_where_the_region_chose_so_and_the_clerk_confirms() {
        change(Obliging.with(rule("briefing", 30, "councils", "committees")))
                .then()
                .statusCode(200);
        wire.make("/briefings", Map.of("region", "westhoek", "halfYear", "2195-H1"));
        var edition =
                wire.put("/briefings/westhoek-2195-H1/publication").at("/edition/id").asText();
        offices(edition)
                .body(
                        "items.recipient.office.unique()",
                        containsInAnyOrder("council", "committee"));
        var clerk = Api.as("clerk-ieper");
        clerk.get("/editions/" + edition).then().statusCode(200);
        clerk.get("/deliveries?edition=" + edition)
                .then()
                .body("items.recipient.office", containsInAnyOrder("council", "committee"))
                .body("items.status", everyItem(equalTo("retrieved")));
    }

    @Test
    void two_coordinators_do_not_undo_each_others_choice() {
        var tag = coordinator.get(RULES).jsonPath().getString("etag");
        coordinator.put(RULES, NO_COLLEGES, tag).then().statusCode(200);
        Problems.require(
                coordinator.put(RULES, Obliging.usual(), tag),
                412,
                "doorstroom:preconditionFailed");
    }

    private Response change(Map<String, Object> rules) {
        return coordinator.put(RULES, rules, "*");
    }

    private String plan() {
        return wire.make(
                "/meetings",
                Map.of(
                        "body",
                        "westhoek-mayors-conference",
                        "kind",
                        "regular",
                        "startsAt",
                        clock.today().plusDays(20) + "T09:00:00+01:00",
                        "endsAt",
                        clock.today().plusDays(20) + "T11:30:00+01:00"));
    }

    private String approvedAgenda(String meeting) {
        wire.make("/meetings/" + meeting + "/agendaItems", Journey.point("Punt", "directors"));
        return wire.post("/meetings/" + meeting + "/agendaVersions", Map.of())
                .at("/edition/id")
                .asText();
    }

    private ValidatableResponse offices(String edition) {
        return coordinator.get("/deliveries?edition=" + edition + "&pageSize=200").then();
    }
}
