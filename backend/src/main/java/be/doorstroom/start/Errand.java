package be.doorstroom.start;

import be.doorstroom.backup.BackupReader;
import be.doorstroom.backup.BackupRefused;
import be.doorstroom.backup.BackupWriter;
import be.doorstroom.backup.Manifest;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/// The house started for one piece of work, behind a closed door: `backup FILE` or `restore FILE`.
@Unremovable
@ApplicationScoped
public class Errand implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Errand.class);

    private final BackupWriter writer;
    private final BackupReader reader;

    Errand(BackupWriter writer, BackupReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public int run(String... arguments) {
        var kind = ErrandKind.of(arguments);
        var file = Path.of(arguments[1]);
        try {
            var manifest = run(kind, file);
            LOG.infof("%s: %d rows, %s", kind.done(), manifest.rows(), file);
            return 0;
        } catch (BackupRefused refused) {
            LOG.error(refused.getMessage());
            return 1;
        }
    }

    private Manifest run(ErrandKind kind, Path file) {
        return switch (kind) {
            case BACKUP -> writer.write(file);
            case RESTORE -> reader.restore(file);
        };
    }
}
