package be.doorstroom.agenda;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens to agendas.
public sealed interface AgendaEvent extends DomainEvent {
    UUID meeting();

    /// A point was added, changed, moved or taken off.
    ///
    /// @param item the point that was written, where it was one that still stands on the draft
    record AgendaDrafted(UUID meeting, @Nullable UUID item, String region, String by)
            implements AgendaEvent {
        @Override
        public String type() {
            return "agendaDrafted";
        }

        @Override
        public Subject subject() {
            return Subject.of("agenda", meeting);
        }
    }

    /// An agenda was approved and so published as an edition.
    record AgendaApproved(UUID meeting, UUID edition, String region, String by, String proof)
            implements AgendaEvent {
        public static final String TYPE = "agendaApproved";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }
}
