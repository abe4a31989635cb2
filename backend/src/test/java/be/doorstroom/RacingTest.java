package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Many at once: readers who come back miss nothing, and writers lose nothing.
@Tag("dialect")
@House
class RacingTest {
    private static final int WRITERS = 4;
    private static final int MEETINGS_EACH = 5;

    private final Api coordinator = Api.as("coordinator-midwest");

    @Test
    @Tag("thorough")
    void a_system_that_polls_while_minutes_are_approved_gets_each_edition_once() throws Exception {
        var system = new Reader(Tokens.of("director-izegem", "36008"));
        List<List<Journey>> shares = new ArrayList<>();
        for (var i = 0; i < WRITERS; i++) shares.add(reviewed(MEETINGS_EACH));
        system.readOn();

        var approved = new CompletableFuture<List<String>>();
        List<String> polled;
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<List<String>> polling = thread.submit(() -> system.readUntil(approved));
            try {
                approved.complete(
                        Together.run(WRITERS, number -> () -> approve(shares.get(number))).stream()
                                .flatMap(List::stream)
                                .toList());
            } finally {
                approved.complete(List.of());
            }
            polled = polling.get();
        }

        assertThat(polled).doesNotHaveDuplicates().containsAll(approved.get());
        assertThat(approved.get()).hasSize(WRITERS * MEETINGS_EACH);
        assertThat(Poller.walk(system.token, 200)).doesNotHaveDuplicates().containsAll(polled);
    }

    /// A director's system that keeps its place in the list.
    private static final class Reader {
        private final String token;
        private String next = "/minutes?status=approved&pageSize=3";

        private Reader(String token) {
            this.token = token;
        }

        /// Everything from its place to the end of the list as it is now.
        private List<String> readOn() {
            List<String> seen = new ArrayList<>();
            while (true) {
                var page = Api.with(token).get(next).then().statusCode(200).extract().jsonPath();
                List<String> ids = page.getList("items.id");
                if (ids.isEmpty()) return seen;
                seen.addAll(ids);
                next = page.getString("next");
            }
        }

        /// Goes on until it has seen what was approved, for a bounded time.
        private List<String> readUntil(CompletableFuture<List<String>> approved) {
            List<String> seen = new ArrayList<>();
            Eventually.until(
                    "the system has every approved edition",
                    () -> {
                        seen.addAll(readOn());
                        return approved.isDone() && seen.containsAll(approved.join());
                    });
            seen.addAll(readOn());
            return seen;
        }
    }

    private static List<Journey> reviewed(int count) {
        List<Journey> journeys = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            var journey = Journey.planned();
            journey.add("Vervoerregio", "directors");
            journey.approveAgenda();
            journey.open();
            journey.review();
            journeys.add(journey);
        }
        return journeys;
    }

    private static List<String> approve(List<Journey> journeys) {
        return journeys.stream().map(Journey::approveMinutes).toList();
    }

    @Test
    void remarks_made_at_the_same_moment_are_all_kept() {
        var journey = reviewed(1).getFirst();
        var path = "/meetings/" + journey.id() + "/minutes/remarks";
        var authors = List.of("mayor-izegem", "mayor-tielt", "chair-midwest");
        var ids =
                Together.run(
                        18,
                        number ->
                                () ->
                                        Api.as(authors.get(number % authors.size()))
                                                .post(path, Map.of("text", "Opmerking " + number))
                                                .then()
                                                .statusCode(201)
                                                .extract()
                                                .<String>path("id"));
        assertThat(coordinator.get(path).<List<String>>path("items.id"))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(journey.minutes().getInt("remarks")).isEqualTo(18);
    }

    @Test
    void seats_noted_at_the_same_moment_are_all_kept() {
        var journey = Journey.planned();
        journey.add("Vervoerregio", "directors");
        journey.approveAgenda();
        journey.open();
        var path = "/meetings/" + journey.id() + "/attendance";
        List<String> seats =
                coordinator
                        .get(path)
                        .path("items.findAll { it.office == 'mayor' }.organization.id");
        assertThat(seats).hasSize(14);

        Together.run(seats.size(), number -> () -> note(path, seats.get(number)));

        assertThat(
                        coordinator
                                .get(path)
                                .<List<String>>path(
                                        "items.findAll { it.status == 'present' }"
                                                + ".organization.id"))
                .containsExactlyInAnyOrderElementsOf(seats);
    }

    /// Notes one seat; who comes too late reads again and repeats.
    private int note(String path, String organization) {
        var seat = Map.of("organization", organization, "office", "mayor", "status", "present");
        var body = Map.of("items", List.of(seat));
        for (var attempt = 1; ; attempt++) {
            var tag = coordinator.get(path).<String>path("etag");
            var status = coordinator.put(path, body, tag).statusCode();
            if (status == 200) return attempt;
            assertThat(status).isEqualTo(412);
        }
    }

    @Test
    void points_changed_and_added_at_the_same_moment_are_all_kept() {
        var journey = Journey.planned();
        var item = journey.add("Eerste", "directors");
        var path = "/meetings/" + journey.id() + "/agendaItems";
        Together.run(
                8,
                number ->
                        () ->
                                number == 0
                                        ? change(path + "/" + item)
                                        : journey.add("Punt " + number, "directors"));
        assertThat(journey.agenda().<String>getList("items.title"))
                .hasSize(8)
                .contains("Gewijzigd", "Punt 1", "Punt 7")
                .doesNotContain("Eerste");
    }

    @Test
    void convocations_sent_at_the_same_moment_follow_each_other() {
        var path = "/meetings/" + Journey.planned().id() + "/convocations";
        var wish = Map.of("message", "Wateroverlast.");
        var statuses = Together.run(3, () -> coordinator.post(path, wish).statusCode());
        assertThat(statuses).containsOnly(201);
        assertThat(coordinator.get(path).<List<String>>path("items.letter"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void rules_chosen_for_the_first_time_at_the_same_moment_are_chosen_once() {
        var path = "/regions/brugse-regio/obligationRules";
        var one = Api.as("coordinator-brugse-regio");
        var tag = one.get(path).<String>path("etag");
        var statuses = Together.run(2, () -> one.put(path, Obliging.usual(), tag).statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    private String change(String path) {
        return coordinator
                .patch(path, Map.of("title", "Gewijzigd"), "\"0\"")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
