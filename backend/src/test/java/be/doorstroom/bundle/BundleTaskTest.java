package be.doorstroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Scope;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.Frozen;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a task does by itself: it is tried a bounded number of times, and its papers have bounds.
@Tag("h2")
class BundleTaskTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant LEASED = NOW.plusSeconds(60);

    private final BundleTask task =
            new BundleTask(asker(), new NewBundleTask("midwest-mayors-conference", 2026), NOW);

    @Test
    void it_is_tried_again_until_there_is_no_attempt_left() {
        for (var attempt = 1; attempt < BundleTask.MOST_ATTEMPTS; attempt++) {
            assertThat(task.begin(NOW, LEASED)).isTrue();
            task.retry(NOW);
            assertThat(task.state()).isEqualTo(BundleState.WAITING);
        }
        assertThat(task.begin(NOW, LEASED)).isTrue();
        task.retry(NOW);
        assertThat(task.state()).isEqualTo(BundleState.FAILED);
        assertThat(task.failure()).isEqualTo(BundleFailure.NOT_WRITTEN);
    }

    @Test
    void a_task_at_which_every_node_fell_is_given_up() {
        for (var attempt = 1; attempt <= BundleTask.MOST_ATTEMPTS; attempt++) {
            assertThat(task.begin(NOW, LEASED)).isTrue();
        }
        assertThat(task.begin(NOW, LEASED)).isFalse();
        assertThat(task.state()).isEqualTo(BundleState.FAILED);
    }

    @Test
    void what_ended_is_kept_for_a_day() {
        task.begin(NOW, LEASED);
        task.count(3);
        task.finish("0".repeat(64), NOW);
        assertThat(task.expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(task.written()).isEqualTo(3);
    }

    @Test
    void papers_beyond_what_an_archive_holds_do_not_fit() {
        var binder = new BundleBinder();
        var half = (int) (BundleBinder.LARGEST / 2);
        assertThat(binder.add(paper(half - 100))).isTrue();
        assertThat(binder.add(paper(half - 100))).isTrue();
        assertThat(binder.add(paper(1000))).isFalse();
    }

    private static BundleDocument paper(int bytes) {
        var id = UUID.fromString("0199c7a4-0000-7000-8000-000000000000");
        var card =
                new EditionCard(
                        id,
                        EditionKind.AGENDA,
                        "midwest",
                        "midwest-mayors-conference",
                        id,
                        "Agenda",
                        "A",
                        NOW,
                        null,
                        null,
                        null,
                        0);
        var json = new Frozen(new byte[0], "");
        return new BundleDocument(
                new BundlePaper(id, EditionKind.AGENDA, "Overleg", NOW),
                new EditionReading(card, Circle.DIRECTORS, json),
                new Frozen(new byte[bytes], ""));
    }

    private static Actor asker() {
        return new Actor(
                "0199c7a4-0000-7000-8000-000000000001",
                Actor.Kind.PERSON,
                "AD",
                null,
                Set.of(),
                Set.of(Scope.MINUTES_READ));
    }
}
