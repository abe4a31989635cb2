package be.doorstroom.followup;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to follow-ups.
public sealed interface FollowUpEvent extends DomainEvent {
    /// Municipalities were asked to follow an outcome up.
    record FollowUpsAsked(UUID outcome, String region, String by) implements FollowUpEvent {
        @Override
        public String type() {
            return "followUpsAsked";
        }

        @Override
        public Subject subject() {
            return Subject.of("outcome", outcome);
        }
    }

    /// A municipality said how far it is.
    record FollowUpReported(UUID followUp, String region, String by) implements FollowUpEvent {
        @Override
        public String type() {
            return "followUpReported";
        }

        @Override
        public Subject subject() {
            return Subject.of("followUp", followUp);
        }
    }
}
