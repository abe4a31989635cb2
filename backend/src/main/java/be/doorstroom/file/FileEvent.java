package be.doorstroom.file;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to files.
public sealed interface FileEvent extends DomainEvent {
    UUID file();

    @Override
    default Subject subject() {
        return Subject.of("file", file());
    }

    /// Somebody sent a file.
    record FileUploaded(UUID file, String region, String by) implements FileEvent {
        @Override
        public String type() {
            return "fileUploaded";
        }
    }

    /// A next version took the place of a file wherever that is attached.
    record FileReplaced(UUID file, UUID earlier, String region, String by) implements FileEvent {
        @Override
        public String type() {
            return "fileReplaced";
        }
    }
}
