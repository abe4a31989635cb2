package be.doorstroom.kill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// A backup that is taken while everybody writes is one moment of the house, and goes back into an
/// empty place, row by row the same.
@Tag("kill")
@ExtendWith(Preparation.class)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class BackupTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_was_backed_up_under_writes_is_restored_whole(PreparedHouse prepared)
            throws Exception {
        var file = prepared.workplace().resolve("under-writes.zip");
        var before = Wishes.unique("Voor de back-up");
        try (var house = prepared.copy("backed-up")) {
            var coordinator = house.open();
            coordinator.post("/meetings", Wishes.meeting(before)).acknowledged();
            var writers = writers(house, coordinator);
            assertThat(prepared.errand("backed-up", "backup", file)).isZero();
            house.kill();
            for (var writer : writers) writer.join();
        }
        assertThat(prepared.errand("restored", "restore", created(prepared, file))).isZero();
        assertSame(file, again(prepared, "restored"));
        assertThat(prepared.errand("restored", "restore", file)).as("it is in use").isEqualTo(1);
        try (var house = prepared.houseOf("restored")) {
            var coordinator = house.open();
            assertThat(titles(coordinator)).contains(before);
            coordinator.signIn("administrator");
            var chain = coordinator.get("/auditEntries/verification").acknowledged().json();
            assertThat(chain.required("intact").asBoolean()).isTrue();
        }
    }

    @Test
    void a_backup_that_was_changed_or_broken_is_put_back_nowhere(PreparedHouse prepared)
            throws Exception {
        var file = resting(prepared);
        prepared.storage().create("forged");
        for (var forged :
                List.of(
                        Forgery.of(file, "tables/person.jsonl", "Burgemeester", "Keizer"),
                        Forgery.of(file, "tables/person.jsonl", "[\"", "[\"no-id-"),
                        Forgery.of(file, "manifest.json", "\"schema\":\"", "\"schema\":\"9"),
                        Forgery.without(file, "tables/person.jsonl"),
                        Forgery.half(file))) {
            assertThat(prepared.errand("forged", "restore", forged))
                    .as(forged.getFileName().toString())
                    .isEqualTo(1);
        }
        assertThat(prepared.errand("forged", "restore", file)).as("nothing was kept").isZero();
    }

    @Test
    void a_backup_holds_every_table_and_is_its_owners_alone(PreparedHouse prepared)
            throws Exception {
        var file = resting(prepared);
        assertThat(contents(file).keySet()).isEqualTo(Migrations.tables());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var before = Files.readAllBytes(file);
        assertThat(prepared.errand("resting", "backup", file)).as("over another").isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /// A backup of a house that nobody is in; taken once.
    private static Path resting(PreparedHouse prepared) throws Exception {
        var file = prepared.workplace().resolve("resting.zip");
        if (Files.exists(file)) return file;
        prepared.copy("resting").close();
        assertThat(prepared.errand("resting", "backup", file)).isZero();
        return file;
    }

    private static Path created(PreparedHouse prepared, Path file) throws IOException {
        prepared.storage().create("restored");
        return file;
    }

    private static List<Thread> writers(KilledHouse house, Coordinator coordinator) {
        return Stream.generate(() -> Thread.ofVirtual().start(() -> write(house, coordinator)))
                .limit(Clients.COUNT)
                .toList();
    }

    private static void write(KilledHouse house, Coordinator coordinator) {
        try {
            while (house.isOpen()) {
                coordinator.post("/meetings", Wishes.meeting(Wishes.unique("Ondertussen")));
            }
        } catch (IOException killed) {
            // the house is gone, as it should be
        }
    }

    private static Path again(PreparedHouse prepared, String name) throws Exception {
        var file = prepared.workplace().resolve(name + "-again.zip");
        assertThat(prepared.errand(name, "backup", file)).isZero();
        return file;
    }

    private static void assertSame(Path one, Path other) throws IOException {
        assertThat(contents(other)).isEqualTo(contents(one)).hasSizeGreaterThan(30);
        assertThat(contents(one).get("meeting").required("rows").asLong()).isPositive();
    }

    private static Map<String, JsonNode> contents(Path file) throws IOException {
        assertThat(Files.size(file)).isPositive();
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = JSON.readTree(zip.getInputStream(zip.getEntry("manifest.json")));
            Map<String, JsonNode> contents = new HashMap<>();
            manifest.required("tables").forEach(each -> contents.put(name(each), each));
            return contents;
        }
    }

    private static String name(JsonNode content) {
        return content.required("table").asText();
    }

    private static List<String> titles(Coordinator coordinator) throws IOException {
        return coordinator
                .walk("/meetings?pageSize=200&dateFrom=" + Wishes.DAY + "&dateTo=" + Wishes.DAY)
                .stream()
                .map(each -> each.path("title").asText())
                .toList();
    }
}
