package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Systems that keep a copy of what they may read: they miss nothing, also of what commits late,
/// and learn of nothing else.
@Tag("dialect")
@House
class ChangesTest {
    private static final String IZEGEM = "36008";
    private static final int WRITERS = 3;
    private static final int MEETINGS_EACH = 3;
    private static final List<String> LISTS =
            List.of("/meetings", "/outcomes", "/followUps", "/referrals");

    private final Api coordinator = Api.as("coordinator-midwest");
    private final Api director = Api.as("director-izegem");
    private final Api clerk = Api.as("clerk-izegem");

    @Test
    @Tag("thorough")
    void a_copy_that_follows_while_many_write_is_what_the_lists_give() throws Exception {
        var began = Instant.now();
        var follower = Follower.of(director, 4);
        var written = new CompletableFuture<Boolean>();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var following =
                    thread.submit(() -> {
                        while (!written.isDone()) follower.goOn().fall();
                        return true;
                    });
            try {
                Together.run(WRITERS, number -> () -> write());
            } finally {
                written.complete(true);
            }
            following.get();
        }
        requireSame(follower, began);
        assertThat(follower.copy(began)).hasSizeGreaterThan(WRITERS * MEETINGS_EACH * 4);
    }

    private void requireSame(Follower follower, Instant began) {
        try {
            Eventually.until(
                    "the copy is what the lists give",
                    () -> listed(follower.goOn().copy(began)).equals(snapshot(began)));
        } catch (AssertionError different) {
            assertThat(listed(follower.copy(began))).isEqualTo(snapshot(began));
        }
    }

    /// Meetings with outcomes, follow-ups and referrals in approved minutes; the last is recalled.
    private boolean write() {
        for (var i = 0; i < MEETINGS_EACH; i++) {
            var taken = Taken.asked();
            var report = Map.of("status", "inProgress", "note", "Bezig.");
            director.put("/followUps/" + taken.of(IZEGEM) + "/report", report, "*")
                    .then()
                    .statusCode(200);
            var referred = Taken.inDraft("referral", "directors");
            referred.refer(IZEGEM, "municipalCouncil");
            referred.approve();
            if (i == MEETINGS_EACH - 1) recall(minutes(taken));
        }
        return true;
    }

    @Test
    void what_is_recalled_is_gone_for_who_had_it_and_for_nobody_else() {
        var ofDirector = Follower.of(director, 50);
        var ofClerk = Follower.of(clerk, 50);
        var ofOther = Follower.of(Api.as("director-ieper"), 50);
        var taken = Taken.asked();
        var edition = minutes(taken);
        var followUp = taken.of(IZEGEM);
        seen(ofDirector, "changed", edition, taken.outcome(), followUp);

        recall(edition);
        seen(ofDirector, "gone", edition, taken.outcome(), followUp);
        assertThat(ofDirector.has(edition)).isFalse();
        assertThat(ofClerk.goOn().told()).noneMatch(about(edition, taken.outcome(), followUp));
        assertThat(ofOther.goOn().told()).isEmpty();
    }

    @Test
    void nothing_is_told_of_a_draft_but_to_its_coordinator() {
        var ofDirector = Follower.of(director, 50);
        var ofCoordinator = Follower.of(coordinator, 50);
        var taken = Taken.inDraft("processAgreement", "directors");
        taken.ask(List.of(IZEGEM));
        var followUp = taken.of(IZEGEM);
        seen(ofCoordinator, "changed", taken.outcome(), followUp);
        assertThat(ofDirector.goOn().told())
                .anyMatch(about(taken.journey().id()))
                .noneMatch(about(taken.outcome(), followUp));
    }

    @Test
    void what_is_removed_is_gone_for_its_coordinator() {
        var follower = Follower.of(coordinator, 50);
        var taken = Taken.inDraft("noted", "directors");
        coordinator
                .request()
                .header("If-Match", "*")
                .delete(Api.BASE + "/outcomes/" + taken.outcome())
                .then()
                .statusCode(204);
        seen(follower, "gone", taken.outcome());
    }

    @Test
    void a_system_hears_of_what_its_scopes_let_it_read() {
        var token = Tokens.of("director-izegem", IZEGEM, "director", List.of("followUps:read"));
        var follower = Follower.of(Api.with(token), 50);
        var taken = Taken.asked();
        seen(follower, "changed", taken.of(IZEGEM));
        assertThat(follower.told()).allMatch(told -> told.startsWith("followUp"));
    }

    @Test
    void a_system_for_briefings_hears_of_no_minutes() {
        var token = Tokens.of("clerk-izegem", IZEGEM, "councilClerk", List.of("briefings:read"));
        var ofToken = Follower.of(Api.with(token), 50);
        var ofClerk = Follower.of(clerk, 50);
        var edition = minutes(Taken.asked());
        var released = List.of(Map.of("circle", "councils", "status", "released"));
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", released), "*")
                .then()
                .statusCode(200);
        seen(ofClerk, "changed", edition);
        assertThat(ofToken.goOn().told()).noneMatch(about(edition));
    }

    @Test
    void who_may_see_more_or_less_begins_anew() {
        var newcomer = Newcomer.entered();
        newcomer.give(IZEGEM, "director").then().statusCode(201);
        var api = newcomer.session();
        var next = Follower.of(api, 50).next();
        api.get(next).then().statusCode(200);
        newcomer.give("36015", "director").then().statusCode(201);
        Eventually.until("the rights are new", () -> api.get(next).statusCode() == 410);
        Problems.require(api.get(next), 410, "doorstroom:cursorExpired");
        Follower.of(api, 50).goOn();
    }

    @Test
    void a_place_that_this_house_does_not_know_is_no_place() {
        Taken.asked();
        var next = Follower.of(director, 50).next();
        var cursor = next.replaceAll(".*after=", "");
        var parts =
                new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                        .split("~");
        var later = "9" + parts[0] + "~" + parts[1] + "~" + parts[2];
        var forged =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(later.getBytes(StandardCharsets.UTF_8));
        Problems.require(director.get("/changes?after=" + forged), 410, "doorstroom:cursorExpired");
        Problems.require(director.get("/changes?after=onzin"), 400, "belgif:badRequest");
    }

    @Test
    void a_moment_beyond_any_calendar_is_refused() {
        for (var moment :
                List.of("+999999999-12-31T00:00:00Z", "-9999-01-01T00:00:00Z", "gisteren")) {
            var answer = director.get("/meetings?modifiedSince=" + moment);
            Problems.require(answer, 400, "belgif:badRequest");
        }
    }

    private static void seen(Follower follower, String status, String... ids) {
        for (var id : ids) {
            Eventually.until(
                    id + " is told as " + status,
                    () ->
                            follower.goOn().told().stream()
                                    .anyMatch(
                                            about(id)
                                                    .and(told ->
                                                            told.contains(" " + status + " "))));
        }
    }

    private static Predicate<String> about(String... ids) {
        return told -> List.of(ids).stream().anyMatch(told::endsWith);
    }

    private static Map<String, String> listed(Map<String, String> copy) {
        Map<String, String> listed = new TreeMap<>(copy);
        listed.keySet()
                .removeIf(href -> LISTS.stream().noneMatch(list -> href.contains(list + "/")));
        return listed;
    }

    /// Read anew, page by page, each as it is by its address.
    private Map<String, String> snapshot(Instant since) {
        Map<String, String> snapshot = new TreeMap<>();
        for (var list : LISTS) {
            for (var href : hrefs(list + "?region=midwest&pageSize=7&modifiedSince=" + since)) {
                snapshot.put(href, director.get(href).then().statusCode(200).extract().asString());
            }
        }
        return snapshot;
    }

    private List<String> hrefs(String list) {
        List<String> hrefs = new ArrayList<>();
        var next = list;
        while (next != null) {
            var page = director.get(next).then().statusCode(200).extract().jsonPath();
            hrefs.addAll(page.getList("items.href"));
            next = decoded(page.getString("next"));
        }
        return hrefs;
    }

    /// The client of the tests encodes by itself.
    private static String decoded(String address) {
        return address == null ? null : URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    private String minutes(Taken taken) {
        return coordinator
                .get("/meetings/" + taken.journey().id() + "/minutes")
                .then()
                .statusCode(200)
                .extract()
                .path("edition.id");
    }

    private void recall(String edition) {
        var withdrawn =
                List.of(
                        Map.of("circle", "body", "status", "withdrawn"),
                        Map.of("circle", "directors", "status", "withdrawn"));
        coordinator
                .put("/editions/" + edition + "/release", Map.of("items", withdrawn), "*")
                .then()
                .statusCode(200);
    }
}
