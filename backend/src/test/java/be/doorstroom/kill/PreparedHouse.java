package be.doorstroom.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A demonstration that is made once, ended cleanly, and copied for every test.
final class PreparedHouse implements AutoCloseable {
    private static final String ORIGINAL = "prepared";
    private static final int LONGEST_ERRAND_MINUTES = 3;
    private static final Path LOGS = Path.of("target", "kill");

    private final Path workplace;
    private final Storage storage;
    private final PackagedApplication application;
    private final Audience audience;

    private PreparedHouse(Path workplace, Storage storage, PackagedApplication application)
            throws IOException, InterruptedException {
        this.workplace = workplace;
        this.storage = storage;
        this.application = application;
        this.audience = prepare();
    }

    static PreparedHouse make() throws IOException, InterruptedException {
        Files.createDirectories(LOGS);
        var workplace = Files.createTempDirectory("doorstroom-kill");
        var application = PackagedApplication.copied(Storage.DATABASE, workplace);
        return new PreparedHouse(workplace, Storage.in(workplace), application);
    }

    /// The first start fills the database.
    private Audience prepare() throws IOException, InterruptedException {
        storage.create(ORIGINAL);
        var server = start(ORIGINAL, log(ORIGINAL), List.of());
        try (var coordinator = new Coordinator(server.address())) {
            coordinator.signIn();
            var conference = coordinator.post("/meetings", Wishes.meeting("Voorbereid overleg"));
            var meeting = conference.acknowledged().json().required("id").asText();
            var expected = Audience.of(coordinator, meeting);
            server.stop();
            return expected;
        } finally {
            server.kill();
        }
    }

    KilledHouse copy(String name) throws IOException {
        return copy(name, List.of());
    }

    /// @param options for the Java machine
    KilledHouse copy(String name, List<String> options) throws IOException {
        storage.copy(ORIGINAL, name);
        Files.deleteIfExists(log(name));
        return new KilledHouse(() -> start(name, log(name), options));
    }

    /// Runs the application for one errand, such as `backup FILE`.
    ///
    /// @return how it ended: 0 when all is well
    int errand(String name, String kind, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(application.command(List.of()));
        command.add(kind);
        command.add(file.toString());
        var log = ProcessBuilder.Redirect.appendTo(log(name + "-" + kind).toFile());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().keySet().removeIf(each -> each.matches("(DOORSTROOM|QUARKUS)_.*"));
        builder.environment().putAll(environment(name));
        var process = builder.start();
        if (!process.waitFor(LONGEST_ERRAND_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The errand did not end: " + command);
        }
        return process.exitValue();
    }

    /// A house on what an errand made.
    KilledHouse houseOf(String name) {
        return new KilledHouse(() -> start(name, log(name), List.of()));
    }

    Path workplace() {
        return workplace;
    }

    Ledger ledger(String name) throws IOException {
        return new Ledger(LOGS.resolve(Storage.DATABASE + "-" + name + ".ledger"));
    }

    Storage storage() {
        return storage;
    }

    Audience audience() {
        return audience;
    }

    private Server start(String name, Path log, List<String> options) throws IOException {
        return Server.start(application.command(options), environment(name), log);
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>(storage.environment(name));
        environment.put("DOORSTROOM_DEMO", "true");
        environment.put("DOORSTROOM_PUBLIC_URL", "http://doorstroom.test");
        environment.put("DOORSTROOM_REQUESTS_PER_MINUTE", "1000000");
        environment.put("DOORSTROOM_WEBHOOK_HOSTS", "localhost");
        return environment;
    }

    private static Path log(String name) {
        return LOGS.resolve(Storage.DATABASE + "-" + name + ".log");
    }

    @Override
    public void close() throws IOException {
        storage.close();
        Folders.remove(workplace);
    }
}
