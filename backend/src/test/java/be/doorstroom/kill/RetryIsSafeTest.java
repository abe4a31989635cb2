package be.doorstroom.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// A client whose connection broke sends the same request with the same key again, once the server
/// is back: whether the kill came before or after the work, it is done once.
@Tag("kill")
@ExtendWith(Preparation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class RetryIsSafeTest {
    private final KillPlan plan = KillPlan.fromProperties();
    private final List<KeyedPost> posts = new ArrayList<>();
    private int broken;
    private int brokenAfterTheWork;

    @Test
    void a_retry_is_safe(PreparedHouse prepared) throws Exception {
        try (var house = prepared.copy("retries")) {
            var coordinator = house.open();
            while (house.kills() < plan.quarter()) {
                var clients = Stream.generate(RetryingClient::new).limit(Clients.COUNT).toList();
                workUntilKilled(house, coordinator, clients);
                coordinator = house.open();
                for (var client : clients) retry(coordinator, client);
            }
            plan.tell(
                    "retries",
                    "%d kills, %d keyed requests, %d broken, %d of them after the work, %s"
                            .formatted(
                                    house.kills(),
                                    posts.size(),
                                    broken,
                                    brokenAfterTheWork,
                                    house.restarts()));
            assertThat(broken).as("no connection broke").isPositive();
            assertThat(notOnce(coordinator)).as("made not one row").isEmpty();
        }
    }

    /// The control: were a key not heeded, the count would show it.
    @Test
    void with_another_key_the_same_request_makes_a_second_row(PreparedHouse prepared)
            throws Exception {
        try (var house = prepared.copy("other-keys")) {
            var coordinator = house.open();
            var first = KeyedPost.meeting(Wishes.unique("Overleg"));
            first.send(coordinator);
            first.withKey("another key").send(coordinator);
            assertThat(first.rows(coordinator)).isEqualTo(2);
        }
    }

    private void workUntilKilled(
            KilledHouse house, Coordinator coordinator, List<RetryingClient> clients)
            throws Exception {
        var works =
                clients.stream()
                        .<Clients.Work>map(client -> () -> client.leadMeeting(coordinator))
                        .toList();
        new Clients(house).workUntilKilled(plan.nextMoment(), works);
    }

    /// What was not answered, and what was answered last.
    private void retry(Coordinator coordinator, RetryingClient client) throws IOException {
        var unanswered = client.unanswered();
        if (unanswered.isPresent()) retry(coordinator, unanswered.get());
        if (client.answered().isEmpty()) return;
        client.answered().forEach(each -> posts.add(each.post()));
        var last = client.answered().getLast();
        var again = last.post().send(coordinator);
        assertThat(again.json()).isEqualTo(last.answer().json());
        assertThat(again.status()).isEqualTo(last.answer().status());
        assertThat(again.location().getPath()).isEqualTo(last.answer().location().getPath());
    }

    private void retry(Coordinator coordinator, KeyedPost post) throws IOException {
        broken++;
        posts.add(post);
        var before = post.rows(coordinator);
        if (before > 0) brokenAfterTheWork++;
        post.send(coordinator);
        assertThat(post.rows(coordinator)).as("rows of %s, before %d", post, before).isEqualTo(1);
    }

    private List<KeyedPost> notOnce(Coordinator coordinator) throws IOException {
        List<KeyedPost> wrong = new ArrayList<>();
        for (var post : posts) if (post.rows(coordinator) != 1) wrong.add(post);
        return wrong;
    }
}
