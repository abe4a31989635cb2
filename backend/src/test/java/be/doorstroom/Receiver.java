package be.doorstroom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// A system that is sent messages: it keeps what it got, and answers each path as it was told to.
public final class Receiver implements AutoCloseable {
    private static final String OK = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    private static final Duration BETWEEN_DRIPS = Duration.ofMillis(200);

    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final ServerSocket door;

    public Receiver() {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.execute(this::open);
    }

    /// What does not answer as it should.
    public sealed interface Mood {
        /// Answers at once.
        record Answers(int status, String header) implements Mood {}

        /// Takes the message and says nothing.
        record Hangs() implements Mood {}

        /// Says its answer letter by letter, and never comes to its end.
        record Drips() implements Mood {}

        /// Takes the message and breaks the connection.
        record Breaks() implements Mood {}
    }

    /// @param headers with their names in lower case
    public record Received(String path, Map<String, String> headers, String body) {
        public String id() {
            return headers.get("webhook-id");
        }
    }

    public String url(String path) {
        return "http://localhost:" + door.getLocalPort() + path;
    }

    public int port() {
        return door.getLocalPort();
    }

    public void become(String path, Mood mood) {
        moods.put(path, mood);
    }

    public void answer(String path, int status) {
        become(path, new Mood.Answers(status, ""));
    }

    public List<Received> received(String path) {
        return received.stream().filter(each -> each.path().equals(path)).toList();
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
        try (visitor) {
            var message = read(new BufferedInputStream(visitor.getInputStream()));
            received.add(message);
            var mood = moods.getOrDefault(message.path(), new Mood.Answers(204, ""));
            switch (mood) {
                case Mood.Answers(var status, var header) -> say(visitor, answer(status, header));
                case Mood.Hangs() -> visitor.getInputStream().readAllBytes();
                case Mood.Drips() -> drip(visitor);
                case Mood.Breaks() -> visitor.setSoLinger(true, 0);
            }
        } catch (IOException gone) {
            // a visitor who leaves early
        }
    }

    private static String answer(int status, String header) {
        return OK.replace(
                "204 No Content\r\n", status + " Answer\r\nContent-Length: 0\r\n" + header);
    }

    private static void drip(Socket visitor) throws IOException {
        while (true) {
            for (var letter : "HTTP/1.1 200 OK\r\nX-Endless: ".split("")) {
                say(visitor, letter);
                LockSupport.parkNanos(BETWEEN_DRIPS.toNanos());
            }
        }
    }

    private static void say(Socket visitor, String text) throws IOException {
        visitor.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        visitor.getOutputStream().flush();
    }

    private static Received read(InputStream in) throws IOException {
        var path = line(in).split(" ", -1)[1];
        Map<String, String> headers = new HashMap<>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Received(path, headers, body);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("left early");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        visitors.shutdownNow();
    }
}
