package be.doorstroom.protocol;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to protocols and to what is contributed under them.
public sealed interface ProtocolEvent extends DomainEvent {
    UUID protocol();

    @Override
    default Subject subject() {
        return Subject.of("protocol", protocol());
    }

    /// A protocol was drafted.
    record ProtocolDrafted(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "protocolDrafted";
        }
    }

    /// Its text, link or alarm was changed.
    record ProtocolChanged(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "protocolChanged";
        }
    }

    /// A draft was thrown away.
    record ProtocolRemoved(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "protocolRemoved";
        }
    }

    /// It was put to the councils.
    record ProtocolSubmitted(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "protocolSubmitted";
        }
    }

    /// It was said to be concluded.
    record ProtocolConcluded(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "protocolConcluded";
        }
    }

    /// The contributions of a year were agreed, changed, invoiced, paid or taken away.
    record ContributionsChanged(UUID protocol, String region, String by) implements ProtocolEvent {
        @Override
        public String type() {
            return "contributionsChanged";
        }
    }
}
