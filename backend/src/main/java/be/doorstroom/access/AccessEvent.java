package be.doorstroom.access;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to the keys of the house.
public sealed interface AccessEvent extends DomainEvent {
    UUID id();

    @Override
    default Subject subject() {
        return Subject.of("accessToken", id());
    }

    @Override
    default String region() {
        return "";
    }

    /// A token was made.
    record TokenMade(UUID id, String by) implements AccessEvent {
        @Override
        public String type() {
            return "accessTokenMade";
        }
    }

    /// Whoever holds the office of a token vouched for it.
    record TokenConfirmed(UUID id, String by) implements AccessEvent {
        @Override
        public String type() {
            return "accessTokenConfirmed";
        }
    }

    /// A token was revoked; from now on it opens nothing.
    record TokenRevoked(UUID id, String by) implements AccessEvent, ChangesRights {
        @Override
        public String type() {
            return "accessTokenRevoked";
        }
    }
}
