package be.doorstroom.meeting;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The meetings that a series plans, in the transaction of the room that knows the rule. A meeting
/// is known by its series and the day on which the rule puts it, wherever it was moved since.
@ApplicationScoped
public class OccurrenceService {
    private final Meetings meetings;
    private final MeetingPolicy policy;
    private final Events events;

    OccurrenceService(Meetings meetings, MeetingPolicy policy, Events events) {
        this.meetings = meetings;
        this.policy = policy;
        this.events = events;
    }

    /// One meeting as a rule puts it.
    public record Occurrence(LocalDate day, NewMeeting meeting, String title) {}

    /// Plans those that the series does not have yet: neither a moved nor a cancelled one comes
    /// back.
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(Actor actor, UUID series, String region, List<Occurrence> occurrences) {
        requireWriting(actor, region);
        var known = new HashSet<@Nullable LocalDate>();
        meetings.ofSeries(series).forEach(meeting -> known.add(meeting.occurrence()));
        var planned =
                occurrences.stream()
                        .filter(occurrence -> !known.contains(occurrence.day()))
                        .map(occurrence -> meeting(series, region, occurrence))
                        .toList();
        meetings.persist(planned);
        meetings.flush();
        for (var meeting : planned) {
            events.publish(new MeetingEvent.MeetingPlanned(meeting.id(), region, actor.id()));
        }
    }

    /// From a day on, the meetings that nobody has touched leave the series: to the next one when
    /// it puts a meeting at the same moment, else they are cancelled. Whatever was convened or
    /// moved by hand stays.
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(
            Actor actor,
            UUID series,
            LocalDate from,
            List<Occurrence> next,
            Succession succession) {
        Map<LocalDate, Occurrence> taken = new HashMap<>();
        next.forEach(occurrence -> taken.put(occurrence.day(), occurrence));
        for (var meeting : meetings.ofSeries(series)) {
            var day = meeting.occurrence();
            if (day == null || day.isBefore(from) || !meeting.isUntouched()) continue;
            requireWriting(actor, meeting.region());
            var same = taken.get(day);
            if (succession.next() != null && same != null && meeting.isAt(same.meeting())) {
                meeting.takePlaceIn(succession.next(), day);
            } else {
                cancel(actor, meeting, succession.reason());
            }
        }
        meetings.flush();
    }

    /// The series that follows, if any, and what is said of the meetings that it does not take.
    public record Succession(@Nullable UUID next, String reason) {}

    private void cancel(Actor actor, Meeting meeting, String reason) {
        meeting.cancel(reason);
        events.publish(
                new MeetingEvent.MeetingCancelled(meeting.id(), meeting.region(), actor.id()));
    }

    private static Meeting meeting(UUID series, String region, Occurrence occurrence) {
        var meeting = new Meeting(occurrence.meeting(), region, occurrence.title());
        meeting.takePlaceIn(series, occurrence.day());
        return meeting;
    }

    private void requireWriting(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Meetings are planned by the region's coordinator.");
        }
    }
}
