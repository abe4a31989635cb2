package be.doorstroom;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The public address of a house, behind which every request is seen, so that a caller can be
/// stopped at any of them.
public class Door implements QuarkusTestResourceLifecycleManager {
    private static final int LARGEST_PART = 65_536;
    private static final List<String> REQUESTS = new CopyOnWriteArrayList<>();
    private static volatile Runnable interruption = () -> {};
    private static volatile int interruptedAt = Integer.MAX_VALUE;
    private static volatile ServerSocket door;

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();

    /// After the database, whose public address it takes the place of.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.execute(this::open);
        // one request after the other can be told apart, streams within a connection cannot
        return Map.of("doorstroom.public-url", address(), "quarkus.http.http2", "false");
    }

    static String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /// The first lines of the requests since the last [#interrupt].
    static List<String> requests() {
        return List.copyOf(REQUESTS);
    }

    /// Does this instead of letting the request of that number in, the first being 1.
    static void interrupt(int number, Runnable instead) {
        REQUESTS.clear();
        interruption = instead;
        interruptedAt = number;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                visitors.execute(() -> receive(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor;
                var inside = new Socket("localhost", RestAssured.port)) {
            visitors.execute(() -> pour(inside, visitor));
            passOn(visitor.getInputStream(), inside.getOutputStream());
        } catch (IOException gone) {
            // the conversation is over
        }
    }

    /// These callers send no second request before the first is answered, so each begins a part.
    private static void passOn(InputStream from, OutputStream to) throws IOException {
        var part = new byte[LARGEST_PART];
        for (var length = from.read(part); length >= 0; length = from.read(part)) {
            var text = new String(part, 0, length, StandardCharsets.US_ASCII);
            if (text.contains(" HTTP/1.1\r\n")) {
                REQUESTS.add(text.lines().findFirst().orElseThrow());
                if (REQUESTS.size() == interruptedAt) {
                    interruption.run();
                    return;
                }
            }
            to.write(part, 0, length);
        }
    }

    private static void pour(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // the conversation is over
        }
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.shutdownNow();
    }
}
