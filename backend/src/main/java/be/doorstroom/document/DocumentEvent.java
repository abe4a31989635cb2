package be.doorstroom.document;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to editions after they were frozen.
public sealed interface DocumentEvent extends DomainEvent {
    String RELEASE_CHANGED = "releaseChanged";

    UUID edition();

    @Override
    default Subject subject() {
        return Subject.of("edition", edition());
    }

    /// Circles were given an edition, or it was recalled from them.
    record ReleaseChanged(UUID edition, String region, String by) implements DocumentEvent {
        @Override
        public String type() {
            return RELEASE_CHANGED;
        }
    }
}
