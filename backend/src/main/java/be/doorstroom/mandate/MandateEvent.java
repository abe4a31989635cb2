package be.doorstroom.mandate;

import be.doorstroom.access.ChangesRights;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to mandates.
public sealed interface MandateEvent extends ChangesRights {
    UUID id();

    @Override
    default Subject subject() {
        return Subject.of("mandate", id());
    }

    /// Somebody got an office.
    record MandateGiven(UUID id, String region, String by) implements MandateEvent {
        @Override
        public String type() {
            return "mandateGiven";
        }
    }

    /// The end of a mandate was set, moved or taken away.
    record MandateChanged(UUID id, String region, String by) implements MandateEvent {
        @Override
        public String type() {
            return "mandateChanged";
        }
    }
}
