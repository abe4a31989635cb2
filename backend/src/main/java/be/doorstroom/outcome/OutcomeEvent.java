package be.doorstroom.outcome;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to outcomes.
public sealed interface OutcomeEvent extends DomainEvent {
    UUID id();

    UUID meeting();

    UUID agendaItem();

    @Override
    default Subject subject() {
        return Subject.of("outcome", id());
    }

    /// An outcome was noted.
    record OutcomeNoted(UUID id, UUID meeting, UUID agendaItem, String region, String by)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "outcomeNoted";
        }
    }

    /// An outcome was written anew.
    record OutcomeChanged(UUID id, UUID meeting, UUID agendaItem, String region, String by)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "outcomeChanged";
        }
    }

    /// An outcome was taken away before the minutes were approved.
    record OutcomeRemoved(UUID id, UUID meeting, UUID agendaItem, String region, String by)
            implements OutcomeEvent {
        @Override
        public String type() {
            return "outcomeRemoved";
        }
    }
}
