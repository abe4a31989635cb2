package be.doorstroom;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The floors of the house, the lowest first: a package may use only those listed before it.
final class FloorPlan {
    static final String ROOT = "be.doorstroom";
    static final Path SOURCES = Path.of("src/main/java/be/doorstroom");

    static final List<String> FLOORS =
            List.of(
                    "platform.time",
                    "platform.problem",
                    "platform.state",
                    "platform.event",
                    "platform.web",
                    "access",
                    "refdata",
                    "mail",
                    "format",
                    "region",
                    "membership",
                    "mandate",
                    "admission",
                    "document",
                    "file",
                    "theme",
                    "dossier",
                    "bottleneck",
                    "meeting",
                    "invitation",
                    "series",
                    "convocation",
                    "trail",
                    "agenda",
                    "crisis",
                    "speaker",
                    "proposal",
                    "intake",
                    "backlog",
                    "outcome",
                    "stance",
                    "action",
                    "preparation",
                    "followup",
                    "referral",
                    "assembly",
                    "vote",
                    "decision",
                    "protocol",
                    "plan",
                    "minutes",
                    "signature",
                    "briefing",
                    "timeline",
                    "obligation",
                    "delivery",
                    "excerpt",
                    "college",
                    "bundle",
                    "feed",
                    "webhook",
                    "audit",
                    "loading",
                    "backup",
                    "demo",
                    "start");

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(location -> !location.contains("/test-classes/"))
                    .importPackages(ROOT);

    private FloorPlan() {}

    static String packageOf(String floor) {
        return ROOT + "." + floor;
    }

    /// Every file of main.
    static List<Path> files() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The floor on which a file lies: `platform.web`.
    static String floorOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
    }

    static boolean isEntity(JavaClass type) {
        return Stream.of("Entity", "Embeddable")
                .anyMatch(name -> type.isAnnotatedWith("jakarta.persistence." + name));
    }

    static boolean isRepository(JavaClass type) {
        return type.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
    }
}
