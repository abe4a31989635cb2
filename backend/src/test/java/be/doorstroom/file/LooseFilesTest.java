package be.doorstroom.file;

import be.doorstroom.Api;
import be.doorstroom.Files;
import be.doorstroom.House;
import be.doorstroom.Journey;
import be.doorstroom.Wire;
import be.doorstroom.platform.time.HouseClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What nobody attached goes after a week; nothing else does.
@Tag("dialect")
@House
class LooseFilesTest {
    private static final Wire COORDINATOR = Wire.as("coordinator-midwest");

    @Inject FileService files;
    @Inject EntityManager entities;
    @Inject HouseClock clock;

    @Test
    void a_file_that_nobody_attached_is_gone_after_a_week_with_its_bytes() {
        var loose = uploaded("Los.pdf");
        var recent = uploaded("Vandaag.pdf");
        age(loose);

        files.tidy();

        says(loose, 404);
        Api.as("coordinator-midwest").get("/files/" + loose + "/content").then().statusCode(404);
        says(recent, 200);
    }

    @Test
    void what_comes_with_a_point_stays_however_old() {
        var journey = Journey.planned();
        var item = journey.add("Vervoerregio", "directors");
        var file = uploaded("Nota.pdf");
        var path = "/meetings/%s/agendaItems/%s/files/%s".formatted(journey.id(), item, file);
        COORDINATOR.put(path);
        age(file);

        files.tidy();

        says(file, 200);
    }

    @Test
    void of_loose_versions_the_latest_goes_first() {
        var first = uploaded("Nota.pdf");
        var about = "/files?region=midwest&circle=public&name=Nota.pdf&replaces=" + first;
        var next = COORDINATOR.post(about, Files.pdf("tweede")).path("id").asText();
        age(first);
        age(next);

        files.tidy();
        says(next, 404);
        says(first, 200);

        files.tidy();
        says(first, 404);
    }

    private static String uploaded(String name) {
        return Files.upload("midwest", name, Files.pdf(name));
    }

    private static void says(String file, int status) {
        Api.as("coordinator-midwest").get("/files/" + file).then().statusCode(status);
    }

    private void age(String file) {
        var uploaded = clock.now().minus(FileService.KEPT).minus(Duration.ofHours(1));
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createQuery(
                                        "update StoredFile f set f.uploadedAt = :at where f.id = :id")
                                .setParameter("at", uploaded)
                                .setParameter("id", UUID.fromString(file))
                                .executeUpdate());
    }
}
