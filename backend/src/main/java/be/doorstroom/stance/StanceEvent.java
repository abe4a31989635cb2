package be.doorstroom.stance;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to the stances of municipalities.
public sealed interface StanceEvent extends DomainEvent {
    /// A municipality said what it thinks of a common position, or said it anew.
    record StanceTold(UUID meeting, UUID stance, String region, String by) implements StanceEvent {
        @Override
        public String type() {
            return "stanceTold";
        }

        @Override
        public Subject subject() {
            return Subject.of("stance", stance);
        }
    }
}
