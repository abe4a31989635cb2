package be.doorstroom.invitation;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to invitations.
public sealed interface InvitationEvent extends DomainEvent {
    /// Somebody said whether the seat of an organization will be filled, and by whom.
    record InvitationAnswered(UUID meeting, String organization, String region, String by)
            implements InvitationEvent {
        @Override
        public String type() {
            return "invitationAnswered";
        }

        @Override
        public Subject subject() {
            return Subject.of("meeting", meeting);
        }
    }
}
