package be.doorstroom.speaker;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to the slots of speakers.
public sealed interface SpeakerEvent extends DomainEvent {
    /// A speaker was told of the own slot, by an edition for that organization alone.
    record SlotFrozen(UUID edition, String region, String by, String proof)
            implements SpeakerEvent {
        public static final String TYPE = "agendaSlotFrozen";

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
