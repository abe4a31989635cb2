package be.doorstroom.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Waits until a house that was opened again has carried on with what the killed one left undone.
record OutboxWatch(Coordinator coordinator) {
    /// An event that the killed server had taken up is free again after a minute.
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofMillis(250);

    /// Until nothing is due and these minutes can be polled, or the patience ends: whoever reads
    /// back then sees what is missing.
    void awaitDone(List<String> minutes) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isDone(minutes) && System.nanoTime() < end) Thread.sleep(PAUSE);
    }

    /// The ids of all approved minutes, as a system that polls them gets them.
    List<String> publishedMinutes() throws IOException {
        return coordinator.walk("/minutes?region=midwest&pageSize=200").stream()
                .map(OutboxWatch::id)
                .toList();
    }

    private boolean isDone(List<String> minutes) throws IOException {
        var due = coordinator.get("/deliveries?region=midwest&status=due&pageSize=1").json();
        return due.required("items").isEmpty() && publishedMinutes().containsAll(minutes);
    }

    private static String id(JsonNode minutes) {
        return minutes.required("id").asText();
    }
}
