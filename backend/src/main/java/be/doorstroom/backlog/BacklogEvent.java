package be.doorstroom.backlog;

import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to points that were not treated.
public sealed interface BacklogEvent extends DomainEvent {
    /// A point went on to another meeting.
    ///
    /// @param carried what it became there
    record PointCarriedOver(UUID item, ItemKey carried, String region, String by)
            implements BacklogEvent {
        @Override
        public String type() {
            return "agendaItemCarriedOver";
        }

        @Override
        public Subject subject() {
            return Subject.of("agendaItem", item);
        }
    }
}
