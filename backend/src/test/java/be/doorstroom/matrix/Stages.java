package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.matrix.Contract.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Stages ready for use: all reads share one per situation, and every write that succeeds takes a
/// new one.
final class Stages {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Map<Situation, Stage> SHARED = new ConcurrentHashMap<>();

    private Stages() {}

    /// For reads, which change nothing that another reader sees.
    static Stage shared(Situation situation) {
        return SHARED.computeIfAbsent(situation, Stages::set);
    }

    /// For a write that nobody else has made yet.
    static Stage set(Situation situation) {
        var stage = Staging.of(situation);
        if (situation.isOfApprovedMinutes()) awaitInList(stage);
        return stage;
    }

    /// The list of minutes follows after the commit.
    private static void awaitInList(Stage stage) {
        var list = Call.of(new Operation("listMinutes", "GET", "/minutes"), stage, "");
        var deadline = Instant.now().plus(PATIENCE);
        while (!isIn(list, stage)) {
            assertThat(Instant.now()).as("still not listed").isBefore(deadline);
        }
    }

    private static boolean isIn(Call list, Stage stage) {
        return Answer.of(list, Readers.HONEST.headers("coordinator-midwest"))
                .text()
                .contains(stage.edition());
    }
}
