package be.doorstroom.obligation;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;

/// What happens to the rules of a region.
public sealed interface ObligationEvent extends DomainEvent {
    /// The region chose who gets what.
    record RulesChanged(String region, String by) implements ObligationEvent {
        @Override
        public String type() {
            return "obligationRulesChanged";
        }

        @Override
        public Subject subject() {
            return Subject.of("region", region);
        }
    }
}
