package be.doorstroom.minutes;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to minutes.
public sealed interface MinutesEvent extends DomainEvent {
    /// The type of the event that publishes approved minutes.
    String APPROVED = "minutesApproved";

    UUID meeting();

    @Override
    default Subject subject() {
        return Subject.of("minutes", meeting());
    }

    /// An entry was written.
    record MinutesDrafted(UUID meeting, String region, String by) implements MinutesEvent {
        @Override
        public String type() {
            return "minutesDrafted";
        }
    }

    /// A member remarked.
    record RemarkMade(UUID meeting, String region, String by) implements MinutesEvent {
        @Override
        public String type() {
            return "remarkMade";
        }
    }

    /// Approved minutes are being corrected.
    record CorrectionOpened(UUID meeting, String region, String by) implements MinutesEvent {
        @Override
        public String type() {
            return "correctionOpened";
        }
    }

    /// The minutes went to the members for review.
    record ReviewOpened(UUID meeting, UUID edition, String region, String by, String proof)
            implements MinutesEvent {
        @Override
        public String type() {
            return "reviewOpened";
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }

    /// The minutes were approved and so published as an edition.
    ///
    /// @param review the edition whose place it takes first; its own id for a correction
    record MinutesApproved(
            UUID meeting, UUID edition, UUID review, String region, String by, String proof)
            implements MinutesEvent {
        @Override
        public String type() {
            return APPROVED;
        }

        @Override
        public Subject subject() {
            return Subject.of("edition", edition);
        }
    }
}
