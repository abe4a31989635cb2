package be.doorstroom.intake;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to links for outsiders.
public sealed interface IntakeEvent extends DomainEvent {
    UUID link();

    @Override
    default Subject subject() {
        return Subject.of("intakeLink", link());
    }

    /// An organization may propose.
    record LinkMade(UUID link, String region, String by) implements IntakeEvent {
        @Override
        public String type() {
            return "intakeLinkMade";
        }
    }

    /// It may not any more.
    record LinkRevoked(UUID link, String region, String by) implements IntakeEvent {
        @Override
        public String type() {
            return "intakeLinkRevoked";
        }
    }
}
