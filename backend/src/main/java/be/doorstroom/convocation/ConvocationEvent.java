package be.doorstroom.convocation;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens when a body is called together.
public sealed interface ConvocationEvent extends DomainEvent {
    /// The body was convened, by an edition.
    record BodyConvened(UUID edition, String region, String by, String proof)
            implements ConvocationEvent {
        public static final String TYPE = "bodyConvened";

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
