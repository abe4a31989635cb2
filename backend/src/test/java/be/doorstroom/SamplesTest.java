package be.doorstroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The programs in `samples/`, as they stand, against a house; stopped in the middle too.
@Tag("thorough")
@Tag("h2")
@QuarkusTest
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = Door.class, restrictToAnnotatedClass = true)
@TestProfile(SamplesTest.BehindADoor.class)
class SamplesTest {
    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();
    private static final int PAGE = 2;
    private static final int MINUTES = 5;

    @TempDir Path folder;

    /// A house of its own, whose links lead through the door.
    public static class BehindADoor implements QuarkusTestProfile {}

    private enum Puller {
        SHELL {
            @Override
            List<String> command(Path work) {
                return List.of("bash", SAMPLES.resolve("pull-minutes.sh").toString());
            }
        },
        JAVA {
            @Override
            List<String> command(Path work) {
                var source = SAMPLES.resolve("java/src/main/java/PullMinutes.java").toString();
                var classPath = System.getProperty("java.class.path");
                var status =
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, "-cp", classPath, "-d", work + "", source);
                assertThat(status).isZero();
                var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
                var all = work + System.getProperty("path.separator") + classPath;
                return List.of(java, "-cp", all, "PullMinutes");
            }
        };

        abstract List<String> command(Path work);
    }

    @ParameterizedTest
    @EnumSource(Puller.class)
    void minutes_are_pulled_once_however_often_the_puller_is_killed(Puller puller)
            throws Exception {
        var command = puller.command(Files.createDirectories(folder.resolve("work")));
        var minutes = folder.resolve("minutes");
        var token = Tokens.of("director-izegem", "36008");
        var expected = new ArrayList<String>();
        for (var i = 0; i < MINUTES; i++) {
            expected.add(Journey.approvedMinutes(Journey.unique("Te halen")));
        }
        awaitListed(token, expected.getLast());

        var kills = 0;
        while (!pulled(command, minutes, token, kills + 1)) kills++;
        assertThat(kills).isGreaterThan(2);
        assertThat(kept(minutes)).containsAllEntriesOf(read(token, expected));

        var later = Journey.approvedMinutes(Journey.unique("Later"));
        awaitListed(token, later);
        assertThat(pulled(command, minutes, token, Integer.MAX_VALUE)).isTrue();
        assertThat(Door.requests().stream().filter(line -> line.contains("/editions/")))
                .singleElement()
                .asString()
                .contains(later);
        assertThat(kept(minutes)).containsAllEntriesOf(read(token, List.of(later)));
    }

    @Test
    void a_briefing_is_fetched_as_pdf_and_acknowledged() throws Exception {
        var season = new Season().held().composed();
        Eventually.delivered(season.published());
        var token =
                Tokens.of(
                        "clerk-izegem",
                        "36008",
                        "councilClerk",
                        List.of("briefings:read", "deliveries:read", "deliveries:acknowledge"));
        var briefings = folder.resolve("briefings").toString();
        var script = compiled("fetch-briefing").toString();
        var command = List.of("node", script, Door.address(), briefings, season.halfYear());
        for (var i = 0; i < 2; i++) {
            var printed = run(command, Map.of("DOORSTROOM_TOKEN", token));
            assertThat(printed).contains(season.id() + ".pdf");
        }
        assertThat(Files.readAllBytes(Path.of(briefings, season.id() + ".pdf")))
                .startsWith("%PDF".getBytes());
        var edition = Wire.as("clerk-izegem").get(season.path()).at("/edition/id").asText();
        assertThat(
                        Wire.as("clerk-izegem")
                                .get("/deliveries?edition=" + edition)
                                .findValuesAsText("status"))
                .containsOnly("acknowledged");
    }

    @Test
    void webhooks_are_received_once_and_nothing_forged_is() throws Exception {
        var events = folder.resolve("events");
        var log = folder.resolve("receiver.txt");
        var director = Wire.as("director-izegem");
        var token = director.post("/accessTokens", tokenWish()).path("id").asText();
        var hook =
                director.post(
                        "/webhookSubscriptions",
                        Map.of(
                                "accessToken",
                                token,
                                "name",
                                "Ontvanger",
                                "url",
                                "http://localhost:9/nog-niet"));
        var builder =
                builder(
                                List.of(
                                        "node",
                                        compiled("receive-webhooks").toString(),
                                        events.toString()),
                                Map.of(
                                        "DOORSTROOM_WEBHOOK_SECRET",
                                        hook.path("secret").asText(),
                                        "PORT",
                                        "0"))
                        .redirectOutput(log.toFile());
        var receiver = builder.start();
        try {
            Eventually.until("it listens", () -> text(log).contains("\"port\":"));
            var port = text(log).replaceAll("(?s).*\"port\":(\\d+).*", "$1");
            var url = "http://localhost:" + port + "/";
            var self = "/webhookSubscriptions/" + hook.path("id").asText();
            director.patch(self, Map.of("url", url));
            var trial = director.post(self + "/trials", Map.of()).path("id").asText();
            var kept = events.resolve(trial + ".json");
            Eventually.until("it is kept", () -> Files.exists(kept));
            var edition = Journey.approvedMinutes(Journey.unique("Te horen"));
            Eventually.until("it is heard", () -> text(log).contains("editions/" + edition));
            director.put("/webhookMessages/" + trial + "/resending");
            Eventually.until(
                    "it came again", () -> text(log).split("be.doorstroom.trial", -1).length == 3);
            var files = kept(events).keySet();
            assertThat(forged(url, Files.readString(kept))).isEqualTo(401);
            assertThat(kept(events).keySet()).isEqualTo(files);
        } finally {
            receiver.destroy();
            receiver.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static int forged(String url, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("webhook-id", UUID.randomUUID().toString())
                        .header(
                                "webhook-timestamp",
                                String.valueOf(System.currentTimeMillis() / 1000))
                        .header("webhook-signature", "v1,bm90aGluZyBnZW51aW5l")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static Map<String, Object> tokenWish() {
        return Map.of(
                "name",
                "Documentbeheer",
                "organization",
                "36008",
                "role",
                "director",
                "scopes",
                List.of("meetings:read", "minutes:read"));
    }

    /// Whether the puller came to its end before it was killed at its request of this number.
    private boolean pulled(List<String> command, Path minutes, String token, int killedAt)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(command);
        all.addAll(List.of(Door.address(), minutes.toString()));
        var output = folder.resolve("pulled.txt");
        var builder =
                builder(
                                all,
                                Map.of(
                                        "DOORSTROOM_TOKEN",
                                        token,
                                        "DOORSTROOM_PAGE_SIZE",
                                        String.valueOf(PAGE)))
                        .redirectOutput(output.toFile());
        var started = new Process[1];
        Door.interrupt(killedAt, () -> started[0].destroyForcibly());
        started[0] = builder.start();
        assertThat(started[0].waitFor(60, TimeUnit.SECONDS)).isTrue();
        var wasKilled = Door.requests().size() >= killedAt;
        if (!wasKilled) assertThat(started[0].exitValue()).as(text(output)).isZero();
        return !wasKilled;
    }

    private String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var output = folder.resolve("output.txt");
        var process = builder(command, environment).redirectOutput(output.toFile()).start();
        var ended = process.waitFor(60, TimeUnit.SECONDS);
        assertThat(ended && process.exitValue() == 0).as(text(output)).isTrue();
        return text(output);
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        return builder;
    }

    /// As the TypeScript compiler of the pages makes it, which knows the contract's types.
    private Path compiled(String name) throws IOException, InterruptedException {
        var compiler = SAMPLES.resolveSibling("frontend/node_modules/.bin/tsc").toString();
        var out = folder.resolve("js");
        run(
                List.of(
                        compiler,
                        "-p",
                        SAMPLES.resolve("typescript").toString(),
                        "--outDir",
                        out.toString()),
                Map.of());
        Files.copy(SAMPLES.resolve("typescript/package.json"), out.resolve("package.json"));
        return out.resolve("samples/typescript/" + name + ".js");
    }

    private static void awaitListed(String token, String edition) {
        Eventually.until(
                "the minutes are listed",
                () ->
                        Api.with(token)
                                .get("/minutes?status=approved&pageSize=200")
                                .asString()
                                .contains(edition));
    }

    /// By file name; nothing unfinished may be left but what a kill left.
    private static Map<String, String> kept(Path folder) throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return kept;
    }

    private static Map<String, String> read(String token, List<String> editions) {
        Map<String, String> read = new TreeMap<>();
        for (var edition : editions) {
            read.put(edition + ".json", Api.with(token).get("/editions/" + edition).asString());
        }
        return read;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
