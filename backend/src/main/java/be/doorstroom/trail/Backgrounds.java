package be.doorstroom.trail;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Knows where points come from and where else they stand: told by a room above to agendas and
/// minutes. The number of statements depends on how many bodies prepared a point one after the
/// other, not on how many points there are.
public interface Backgrounds {
    /// For who drafts the agenda; a point of which nothing is known is absent.
    Map<UUID, Background> of(Actor actor, MeetingCard meeting, Collection<UUID> points);

    /// As [#of], the trails alone.
    Map<UUID, List<TrailStep>> trails(Collection<UUID> points);

    /// The meetings on whose agendas the same point stands: who writes it writes there too.
    Set<UUID> meetingsBeside(UUID point);
}
