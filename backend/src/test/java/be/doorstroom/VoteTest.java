package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Votes of an assembly, and the decisions that come of them.
@Tag("dialect")
@House
class VoteTest {
    private static final int PARTNERS = 15;
    private static final Map<String, Object> NOTHING = Map.of();

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api mayor = Api.as("mayor-izegem");

    @Inject DataSource database;

    @Test
    void an_open_vote_is_counted_from_its_ballots() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        assembly.cast(vote, 9);
        close(vote, NOTHING)
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"))
                .body("rule", equalTo("majorityOfVotesCast"))
                .body("count.inFavor", equalTo(9))
                .body("count.against", equalTo(PARTNERS - 9))
                .body("castBy", equalTo(PARTNERS))
                .body("result", equalTo("adopted"));
        mayor.get("/votes/" + vote)
                .then()
                .statusCode(200)
                .body("ballots", hasSize(PARTNERS))
                .body("permitted", hasSize(0));
    }

    @Test
    void who_saw_other_ballots_is_told_so_though_as_many_voted() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        var partners = assembly.partners();
        note(vote, ballots(partners, "inFavor")).then().statusCode(200);
        var seen = coordinator.get("/votes/" + vote).<String>path("etag");
        note(vote, ballots(partners, "against")).then().statusCode(200);
        var late = Map.of("items", ballots(partners, "abstained"));
        coordinator.put("/votes/" + vote + "/ballots", late, seen).then().statusCode(412);
        coordinator.put("/votes/" + vote + "/closing", NOTHING, seen).then().statusCode(412);
        close(vote, NOTHING).then().body("count.against", equalTo(PARTNERS));
    }

    @Test
    void of_a_secret_vote_nobody_can_tell_who_voted_what() throws SQLException {
        var assembly = Assembly.opened("Aanstelling van de commissaris");
        var vote = assembly.vote(0, "secret");
        var partners = assembly.partners();
        var telling = ballots(partners, "inFavor");
        Problems.require(note(vote, telling), 400, "belgif:badRequest")
                .then()
                .body("issues.detail", everyItem(containsString("secret")));
        note(vote, ballots(partners, null))
                .then()
                .statusCode(200)
                .body("castBy", equalTo(PARTNERS))
                .body("count", nullValue());
        Problems.require(close(vote, NOTHING), 400, "belgif:badRequest");
        Problems.require(close(vote, count(10, 2, 2)), 400, "belgif:badRequest")
                .then()
                .body("issues[0].detail", containsString("15"));
        close(vote, count(10, 3, 2))
                .then()
                .statusCode(200)
                .body("count.inFavor", equalTo(10))
                .body("result", equalTo("adopted"))
                .body("ballots", hasSize(PARTNERS))
                .body("ballots.choice", everyItem(nullValue()));
        assertThat(number("select count(*) from ballot where vote = '%s'", vote))
                .isEqualTo(PARTNERS);
        assertThat(
                        number(
                                "select count(*) from ballot where choice is not null"
                                        + " and vote = '%s'",
                                vote))
                .isZero();
        assertThatThrownBy(() ->
                        write(
                                "update ballot set choice = 'AGAINST' where vote = '%s'"
                                        .formatted(vote)))
                .isInstanceOf(SQLException.class)
                .extracting(refused -> refused.getMessage().toLowerCase(Locale.ROOT))
                .asString()
                .contains("ck_ballot_secret");
    }

    @Test
    void without_a_quorum_nothing_is_put_to_the_vote() {
        var assembly = Assembly.convened("Jaarrekening");
        assembly.noteAll("absent");
        assembly.note(assembly.partners().subList(0, 7), "present");
        assembly.journey().open();
        Problems.require(
                        coordinator.post(assembly.path() + "/votes", wish(assembly, "open")),
                        409,
                        "doorstroom:quorumNotReached")
                .then()
                .body("detail", containsString("7 of 15"));
        assembly.note(assembly.partners().subList(7, 8), "present");
        coordinator.post(assembly.path() + "/votes", wish(assembly, "open")).then().statusCode(201);
    }

    @Test
    @Tag("thorough")
    void a_quorum_that_is_lost_stops_the_count() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        assembly.cast(vote, PARTNERS);
        assembly.note(assembly.partners().subList(0, 10), "absent");
        Problems.require(close(vote, NOTHING), 409, "doorstroom:quorumNotReached");
    }

    @Test
    @Tag("thorough")
    void only_partners_that_take_part_vote_and_each_once() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        assembly.note(List.of("36019"), "absent");
        var ballots =
                List.of(
                        ballot("36019", "inFavor"),
                        ballot("33011", "inFavor"),
                        ballot("36008", "inFavor"),
                        ballot("36008", "against"),
                        ballot("36015", null));
        Problems.require(note(vote, ballots), 400, "belgif:badRequest")
                .then()
                .body(
                        "issues.name",
                        equalTo(
                                List.of(
                                        "items[0].organization",
                                        "items[1].organization",
                                        "items[3].organization",
                                        "items[4].choice")));
    }

    @Test
    @Tag("thorough")
    void who_gave_a_proxy_votes_by_who_holds_it() {
        var assembly = Assembly.convened("Jaarrekening");
        coordinator.put(assembly.path() + "/proxies/36008", Map.of("holder", "36015"), "*");
        assembly.noteAll("present");
        assembly.note(List.of("36008"), "excused");
        assembly.journey().open();
        var vote = assembly.vote(0, "open");
        note(vote, List.of(ballot("36008", "against"), ballot("36015", "inFavor")))
                .then()
                .statusCode(200)
                .body("castBy", equalTo(2));
        close(vote, NOTHING).then().body("result", equalTo("rejected"));
    }

    @Test
    @Tag("thorough")
    void votes_are_weighed_only_where_every_partner_has_shares() {
        var assembly = Assembly.opened("Jaarrekening");
        Problems.require(
                        coordinator.post(assembly.path() + "/votes", wish(assembly, "weighted")),
                        400,
                        "belgif:badRequest")
                .then()
                .body("issues[0].detail", containsString("shares"));
    }

    @Test
    @Tag("thorough")
    void a_vote_that_went_wrong_is_annulled_and_taken_anew() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        var why = Map.of("reason", "De vraag was niet duidelijk.");
        var path = "/votes/" + vote + "/annulment";
        coordinator.put(path, why, "*").then().statusCode(200).body("status", equalTo("annulled"));
        coordinator.put(path, why, "*").then().statusCode(200);
        Problems.require(close(vote, NOTHING), 409, "doorstroom:conflict");
        Problems.require(note(vote, List.of()), 409, "doorstroom:conflict");
        var closed = assembly.adopted(0);
        Problems.require(
                coordinator.put("/votes/" + closed + "/annulment", why, "*"),
                409,
                "doorstroom:invalidTransition");
        coordinator
                .get(assembly.path() + "/votes")
                .then()
                .body("items.status", equalTo(List.of("annulled", "closed")));
    }

    @Test
    @Tag("thorough")
    void votes_are_led_by_the_coordinator_and_seen_by_who_sits_there() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        Problems.require(
                mayor.put("/votes/" + vote + "/closing", NOTHING, "*"),
                403,
                "belgif:missingPermission");
        for (var other : List.of("director-izegem", "clerk-izegem", "coordinator-westhoek")) {
            Api.as(other).get("/votes/" + vote).then().statusCode(404);
            Api.as(other).get(assembly.path() + "/votes").then().statusCode(404);
        }
    }

    @Test
    void decisions_are_numbered_from_one_without_gaps_even_at_once() {
        var points = new String[] {"Een", "Twee", "Drie", "Vier", "Vijf"};
        var assembly = Assembly.opened(points);
        var votes = new ArrayList<String>();
        for (var i = 0; i < points.length; i++) votes.add(assembly.adopted(i));
        var numbers =
                Together.run(
                        points.length,
                        number ->
                                () ->
                                        decide(votes.get(number))
                                                .then()
                                                .statusCode(201)
                                                .extract()
                                                .<String>path("number"));
        var year = assembly.year() + "/";
        assertThat(numbers)
                .containsExactlyInAnyOrder(year + 1, year + 2, year + 3, year + 4, year + 5);
        Problems.require(decide(votes.getFirst()), 409, "doorstroom:conflict");
        coordinator
                .get("/decisions?body=" + Assembly.BODY + "&year=" + assembly.year())
                .then()
                .body("items", hasSize(points.length));
    }

    @Test
    @Tag("thorough")
    void only_what_was_adopted_is_decided() {
        var assembly = Assembly.opened("Jaarrekening");
        var vote = assembly.vote(0, "open");
        Problems.require(decide(vote), 409, "doorstroom:conflict");
        assembly.cast(vote, 7);
        close(vote, NOTHING).then().body("result", equalTo("rejected"));
        Problems.require(decide(vote), 409, "doorstroom:conflict");
    }

    @Test
    @Tag("thorough")
    void what_bears_a_number_is_neither_removed_nor_made_something_else() {
        var assembly = Assembly.opened("Jaarrekening");
        var decision = assembly.decided(0);
        var outcome = coordinator.get("/decisions/" + decision).jsonPath().getString("outcome.id");
        Problems.require(
                coordinator.delete("/outcomes/" + outcome, "*"), 409, "doorstroom:conflict");
        Problems.require(
                coordinator.patch("/outcomes/" + outcome, Map.of("type", "noted"), "*"),
                409,
                "doorstroom:conflict");
        coordinator
                .patch("/outcomes/" + outcome, Map.of("text", "Beter gezegd."), "*")
                .then()
                .statusCode(200);
        coordinator.get("/decisions/" + decision).then().body("text", equalTo("Beter gezegd."));
    }

    @Test
    void the_list_of_decisions_is_public_once_the_minutes_are() {
        var assembly = Assembly.opened("Jaarrekening");
        var decision = assembly.decided(0);
        var list = "/decisions?year=" + assembly.year();
        Api.anonymous().get(list).then().statusCode(200).body("items", hasSize(0));
        assembly.approveMinutes("public");
        Api.anonymous()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(decision)))
                .body("items[0].number", equalTo(assembly.year() + "/1"))
                .body("items[0].vote.count.inFavor", equalTo(PARTNERS));
        assertThat(Api.anonymous().get(list + "&format=csv").asString())
                .contains(assembly.year() + "/1");
    }

    private Response decide(String vote) {
        return coordinator.post("/decisions", Map.of("vote", vote, "text", "Goedgekeurd."));
    }

    private static Map<String, Object> wish(Assembly assembly, String kind) {
        return Map.of("agendaItem", assembly.item(0), "kind", kind);
    }

    private Response note(String vote, List<Map<String, Object>> ballots) {
        return coordinator.put("/votes/" + vote + "/ballots", Map.of("items", ballots), "*");
    }

    private Response close(String vote, Map<String, Object> closing) {
        return coordinator.put("/votes/" + vote + "/closing", closing, "*");
    }

    private static Map<String, Object> count(int inFavor, int against, int abstained) {
        return Map.of(
                "count", Map.of("inFavor", inFavor, "against", against, "abstained", abstained));
    }

    private static List<Map<String, Object>> ballots(List<String> partners, String choice) {
        return partners.stream().map(each -> ballot(each, choice)).toList();
    }

    private static Map<String, Object> ballot(String organization, String choice) {
        return choice == null
                ? Map.of("organization", organization)
                : Map.of("organization", organization, "choice", choice);
    }

    private int number(String query, String vote) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query.formatted(vote))) {
            found.next();
            return found.getInt(1);
        }
    }

    private void write(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }
}
