package be.doorstroom.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// One run of the packaged application: a child process that listens on a free port of the
/// loopback. It never outlives the tests.
final class Server {
    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final Duration LONGEST_END = Duration.ofMinutes(1);
    private static final Pattern LISTENING =
            Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");

    private final long began = System.nanoTime();
    private final Process process;
    private final Path log;
    private final Thread orphanGuard;
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.orphanGuard = new Thread(process::destroyForcibly);
    }

    static Server start(List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(DOORSTROOM|QUARKUS)_.*"));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", "0");
        var server = new Server(builder.start(), log);
        Runtime.getRuntime().addShutdownHook(server.orphanGuard);
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    /// Once it listens.
    ///
    /// @throws IllegalStateException when it ends before, or takes too long
    URI address() throws InterruptedException {
        try {
            return address.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            kill();
            throw new IllegalStateException("The server did not start; its log is " + log, failure);
        }
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// SIGKILL: it gets no moment to finish anything.
    void kill() {
        process.destroyForcibly().onExit().join();
        Runtime.getRuntime().removeShutdownHook(orphanGuard);
    }

    /// SIGTERM, as an operator ends it.
    void stop() throws InterruptedException {
        process.destroy();
        var ended = process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS);
        kill();
        if (!ended) throw new IllegalStateException("The server did not end; its log is " + log);
    }

    private void listen() {
        try (var lines = process.inputReader();
                var copy =
                        Files.newBufferedWriter(
                                log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.append(line).append('\n').flush();
                var match = LISTENING.matcher(line);
                if (match.find()) address.complete(URI.create(match.group(1)));
            }
        } catch (IOException broken) {
            address.completeExceptionally(new UncheckedIOException(broken));
        }
        address.completeExceptionally(new IllegalStateException("it ended before it listened"));
    }
}
