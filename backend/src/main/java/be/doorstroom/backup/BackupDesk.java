package be.doorstroom.backup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Takes backups of an H2 file from inside, since no other process can open it: whoever may write
/// in its folder leaves a wish there, and finds the answer.
@ApplicationScoped
public class BackupDesk {
    static final String WISH = "backup.wanted";
    static final String ANSWER = "backup.answer";
    static final String DONE = "done";

    private static final Logger LOG = Logger.getLogger(BackupDesk.class);

    private final Optional<Path> folder;
    private final BackupWriter writer;

    BackupDesk(
            @ConfigProperty(name = "doorstroom.data") Optional<Path> folder, BackupWriter writer) {
        this.folder = folder;
        this.writer = writer;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() throws IOException {
        if (folder.isEmpty()) return;
        var wish = folder.get().resolve(WISH);
        if (!Files.exists(wish)) return;
        var target = Files.readString(wish).strip();
        Files.delete(wish);
        put(folder.get().resolve(ANSWER), answer(target));
    }

    private String answer(String target) {
        try {
            var manifest = writer.write(Path.of(target));
            LOG.infof("A backup of %d rows was taken", manifest.rows());
            return DONE + " " + manifest.rows();
        } catch (BackupRefused | InvalidPathException refused) {
            LOG.warn("A backup was asked for and failed", refused);
            return String.valueOf(refused.getMessage());
        }
    }

    /// Whole or not at all: somebody waits for it.
    static void put(Path file, String text) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
