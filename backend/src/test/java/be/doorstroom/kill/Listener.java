package be.doorstroom.kill;

import be.doorstroom.Receiver;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A system of Izegem's director that is told by webhook of every paper, whatever becomes of its
/// server.
final class Listener implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String PATH = "/papers";

    private final Receiver receiver = new Receiver();

    void subscribe(URI server) throws IOException {
        try (var director = new Coordinator(server)) {
            director.signIn("director-izegem");
            var token =
                    Map.of(
                            "name", "Documentbeheer",
                            "organization", "36008",
                            "role", "director",
                            "scopes", List.of("meetings:read", "minutes:read"));
            var wish =
                    Map.of(
                            "accessToken",
                            director.post("/accessTokens", token)
                                    .acknowledged()
                                    .json()
                                    .required("id")
                                    .asText(),
                            "name",
                            "Documentbeheer",
                            "url",
                            receiver.url(PATH),
                            "kinds",
                            List.of("edition"));
            director.post("/webhookSubscriptions", wish).acknowledged();
        }
    }

    /// Of these editions, those that it has not heard of when the patience ends.
    List<String> unheard(Collection<String> editions) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        List<String> open = new ArrayList<>(editions);
        while (!open.isEmpty() && System.nanoTime() < end) {
            open.removeIf(this::isHeard);
            if (!open.isEmpty()) Thread.sleep(PAUSE);
        }
        return open;
    }

    /// `41 messages, 3 of them twice`
    String told() {
        var all = receiver.received(PATH).stream().map(Receiver.Received::id).toList();
        var messages = all.stream().distinct().count();
        return "%d messages, %d of them again".formatted(messages, all.size() - messages);
    }

    private boolean isHeard(String edition) {
        var subject = "\"editions/" + edition + "\"";
        return receiver.received(PATH).stream().anyMatch(each -> each.body().contains(subject));
    }

    @Override
    public void close() {
        receiver.close();
    }
}
