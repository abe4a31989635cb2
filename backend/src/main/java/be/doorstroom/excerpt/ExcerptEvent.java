package be.doorstroom.excerpt;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to excerpts.
public sealed interface ExcerptEvent extends DomainEvent {
    UUID request();

    @Override
    default Subject subject() {
        return Subject.of("excerptRequest", request());
    }

    /// A municipality asked for one.
    record ExcerptAsked(UUID request, String region, String by) implements ExcerptEvent {
        @Override
        public String type() {
            return "excerptAsked";
        }
    }

    /// It was frozen and sent.
    record ExcerptIssued(UUID request, String region, String by) implements ExcerptEvent {
        @Override
        public String type() {
            return "excerptIssued";
        }
    }

    /// Whoever asked has it.
    record ExcerptReturned(UUID request, String region, String by) implements ExcerptEvent {
        @Override
        public String type() {
            return "excerptReturned";
        }
    }
}
