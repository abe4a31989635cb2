package be.doorstroom.assembly;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens around an assembly before it decides.
public sealed interface AssemblyEvent extends DomainEvent {
    UUID meeting();

    @Override
    default Subject subject() {
        return Subject.of("meeting", meeting());
    }

    /// A partner gave its vote to another.
    record ProxyGiven(UUID meeting, String region, String by) implements AssemblyEvent {
        @Override
        public String type() {
            return "proxyGiven";
        }
    }

    /// A partner took its vote back.
    record ProxyWithdrawn(UUID meeting, String region, String by) implements AssemblyEvent {
        @Override
        public String type() {
            return "proxyWithdrawn";
        }
    }

    /// A municipality told what its council mandated.
    record CouncilMandateReported(UUID meeting, String region, String by) implements AssemblyEvent {
        @Override
        public String type() {
            return "councilMandateReported";
        }
    }
}
