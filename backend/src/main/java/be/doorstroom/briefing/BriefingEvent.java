package be.doorstroom.briefing;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to briefings.
public sealed interface BriefingEvent extends DomainEvent {
    /// The type of the event that publishes a briefing.
    String PUBLISHED = "briefingPublished";

    String briefing();

    @Override
    default Subject subject() {
        return Subject.of("briefing", briefing());
    }

    /// A draft was composed.
    record BriefingComposed(String briefing, String region, String by) implements BriefingEvent {
        @Override
        public String type() {
            return "briefingComposed";
        }
    }

    /// Its title or introduction was written anew.
    record BriefingChanged(String briefing, String region, String by) implements BriefingEvent {
        @Override
        public String type() {
            return "briefingChanged";
        }
    }

    /// It was published as an edition.
    record BriefingPublished(String briefing, UUID edition, String region, String by, String proof)
            implements BriefingEvent {
        @Override
        public String type() {
            return PUBLISHED;
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }
}
