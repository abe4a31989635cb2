package be.doorstroom.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A house that is killed and opened again on the same data.
final class KilledHouse implements AutoCloseable {
    private final Opening opening;
    private final List<Duration> restarts = new ArrayList<>();
    private int kills;
    private volatile boolean open;
    private @Nullable Server server;
    private @Nullable Coordinator coordinator;

    /// Starts a server on the data of this house.
    interface Opening {
        Server start() throws IOException;
    }

    KilledHouse(Opening opening) {
        this.opening = opening;
    }

    /// @return a coordinator who is signed in, until the next kill
    Coordinator open() throws IOException, InterruptedException {
        var started = opening.start();
        server = started;
        var signedIn = new Coordinator(started.address());
        coordinator = signedIn;
        if (kills > 0) restarts.add(started.age());
        open = true;
        signedIn.signIn();
        return signedIn;
    }

    boolean isOpen() {
        return open;
    }

    void kill() {
        kills++;
        end();
    }

    int kills() {
        return kills;
    }

    /// `restart 3.7 s, at most 4.2 s`
    String restarts() {
        var seconds = restarts.stream().mapToDouble(each -> each.toMillis() / 1000.0).toArray();
        return String.format(
                Locale.ROOT,
                "restart %.1f s, at most %.1f s",
                Arrays.stream(seconds).average().orElse(0),
                Arrays.stream(seconds).max().orElse(0));
    }

    @Override
    public void close() {
        end();
    }

    private void end() {
        open = false;
        if (server != null) server.kill();
        if (coordinator != null) coordinator.close();
    }
}
