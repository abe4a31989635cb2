package be.doorstroom.preparation;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to points that go from body to body.
public sealed interface PreparationEvent extends DomainEvent {
    UUID item();

    @Override
    default Subject subject() {
        return Subject.of("agendaItem", item());
    }

    /// A point was put on the agenda of the twin as well.
    record PointTwinned(UUID item, String region, String by) implements PreparationEvent {
        @Override
        public String type() {
            return "agendaItemTwinned";
        }
    }

    /// Two points go their own ways from here on.
    record TwinEnded(UUID item, String region, String by) implements PreparationEvent {
        @Override
        public String type() {
            return "agendaItemTwinEnded";
        }
    }

    /// A point was put forward to a body that its body prepares.
    record PointForwarded(UUID item, String region, String by) implements PreparationEvent {
        @Override
        public String type() {
            return "agendaItemForwarded";
        }
    }
}
