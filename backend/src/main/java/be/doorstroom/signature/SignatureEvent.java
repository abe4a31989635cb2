package be.doorstroom.signature;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to signatures.
public sealed interface SignatureEvent extends DomainEvent {
    UUID edition();

    @Override
    default Subject subject() {
        return Subject.of("edition", edition());
    }

    /// Approved minutes were signed.
    ///
    /// @param proof the SHA-256 that was signed
    record MinutesSigned(UUID edition, String region, String by, String proof)
            implements SignatureEvent {
        @Override
        public String type() {
            return "minutesSigned";
        }
    }

    /// A signature was taken back.
    record SignatureRevoked(UUID edition, String region, String by) implements SignatureEvent {
        @Override
        public String type() {
            return "signatureRevoked";
        }
    }
}
