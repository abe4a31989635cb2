package be.doorstroom.loading;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What is loaded.
public sealed interface LoadingEvent extends DomainEvent {
    /// An administrator imported regions, or tried to.
    record Imported(UUID task, String by) implements LoadingEvent {
        @Override
        public String type() {
            return "regionsImported";
        }

        @Override
        public Subject subject() {
            return Subject.of("importTask", task);
        }

        @Override
        public String region() {
            return "";
        }
    }
}
