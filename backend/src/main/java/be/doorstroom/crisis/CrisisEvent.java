package be.doorstroom.crisis;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens in a crisis.
public sealed interface CrisisEvent extends DomainEvent {
    /// A body was called together at once.
    record CrisisMeetingCalled(UUID meeting, String region, String by) implements CrisisEvent {
        @Override
        public String type() {
            return "crisisMeetingCalled";
        }

        @Override
        public Subject subject() {
            return Subject.of("crisisMeeting", meeting);
        }
    }

    /// Something was written into the log.
    record CrisisActionLogged(UUID meeting, String region, String by) implements CrisisEvent {
        @Override
        public String type() {
            return "crisisActionLogged";
        }

        @Override
        public Subject subject() {
            return Subject.of("crisisMeeting", meeting);
        }
    }

    /// Members and directors were told how things stand, by an edition.
    record SituationTold(UUID edition, String region, String by, String proof)
            implements CrisisEvent {
        public static final String TYPE = "situationTold";

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
