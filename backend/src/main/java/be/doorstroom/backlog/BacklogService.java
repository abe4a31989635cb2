package be.doorstroom.backlog;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemView;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.agenda.PointCopyService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Finding what was not treated, and carrying it over.
@ApplicationScoped
public class BacklogService {
    /// What nobody carried over for a year has been overtaken.
    private static final Duration KEPT = Duration.ofDays(365);

    private final CarriedPoints points;
    private final BacklogPolicy policy;
    private final AgendaService agendas;
    private final PointCopyService copies;
    private final MeetingService meetings;
    private final Events events;
    private final HouseClock clock;

    BacklogService(
            CarriedPoints points,
            BacklogPolicy policy,
            AgendaService agendas,
            PointCopyService copies,
            MeetingService meetings,
            Events events,
            HouseClock clock) {
        this.points = points;
        this.policy = policy;
        this.agendas = agendas;
        this.copies = copies;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    public Slice<BacklogPointView> list(Actor actor, BacklogFilter filter) {
        var since = clock.now().minus(KEPT);
        return points.readable(policy.readable(actor), filter, since).map(BacklogPointView::of);
    }

    /// Puts the point on the draft of another meeting as it stands; it stays where it was, marked.
    ///
    /// @throws Problem `conflict` when it went to yet another meeting already
    @Transactional
    public BacklogPointView carryOver(Actor actor, UUID meetingId, UUID item, CarryOver wish) {
        var meeting = meetings.card(actor, meetingId);
        policy.requireCarrying(actor, meeting);
        points.hold(meetingId);
        var point = agendas.item(actor, meetingId, item);
        var target = target(actor, meeting, wish.meeting());
        var carried = points.findByIdOptional(item);
        if (carried.isPresent()) return again(actor, item, carried.get(), target);
        var copy = new ItemKey(target.id(), agendas.add(actor, target.id(), copy(point)).id());
        copies.takeFiles(item, copy);
        points.persistAndFlush(new CarriedPoint(item, copy.meeting(), copy.item()));
        events.publish(new BacklogEvent.PointCarriedOver(item, copy, meeting.region(), actor.id()));
        return view(actor, item);
    }

    private BacklogPointView again(
            Actor actor, UUID item, CarriedPoint carried, MeetingCard target) {
        if (!carried.toMeeting().equals(target.id())) {
            throw Problem.conflict("The point went to another meeting already; carry it on there.");
        }
        return view(actor, item);
    }

    private MeetingCard target(Actor actor, MeetingCard from, UUID id) {
        return meetings.find(actor, id)
                .filter(meeting -> meeting.body().equals(from.body()))
                .filter(meeting -> meeting.region().equals(from.region()))
                .filter(meeting -> !meeting.id().equals(from.id()))
                .orElseThrow(() -> Problem.badRequest(Issue.missingReference("meeting", id)));
    }

    private static AgendaItemChange copy(AgendaItemView point) {
        var dossier = Optional.ofNullable(point.dossier()).map(each -> UUID.fromString(each.id()));
        return new AgendaItemChange(
                point.kind(),
                point.title(),
                point.note(),
                point.presenter(),
                point.speaker(),
                null,
                point.minutes(),
                point.triage(),
                point.circle(),
                dossier.orElse(null),
                false);
    }

    private BacklogPointView view(Actor actor, UUID item) {
        return points.readable(policy.readable(actor), item)
                .map(BacklogPointView::of)
                .orElseThrow(Problem::notFound);
    }
}
