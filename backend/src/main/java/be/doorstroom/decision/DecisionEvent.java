package be.doorstroom.decision;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to decisions.
public sealed interface DecisionEvent extends DomainEvent {
    /// What an adopted vote decided got its number.
    record DecisionTaken(UUID decision, String region, String by) implements DecisionEvent {
        @Override
        public String type() {
            return "decisionTaken";
        }

        @Override
        public Subject subject() {
            return Subject.of("decision", decision);
        }
    }
}
