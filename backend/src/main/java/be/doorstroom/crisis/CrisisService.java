package be.doorstroom.crisis;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.convocation.ConvocationPoint;
import be.doorstroom.convocation.ConvocationService;
import be.doorstroom.convocation.NewConvocation;
import be.doorstroom.dossier.Triage;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingKind;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.meeting.NewMeeting;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls a body together in one action, without a notice period: the meeting, its short agenda and
/// its convocation, or nothing of all that.
@ApplicationScoped
public class CrisisService {
    private static final Duration USUAL_LENGTH = Duration.ofHours(1);
    private static final Period AHEAD = Period.ofMonths(3);

    private final CrisisMeetings crises;
    private final CrisisPolicy policy;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final ConvocationService convocations;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    CrisisService(
            CrisisMeetings crises,
            CrisisPolicy policy,
            MeetingService meetings,
            AgendaService agendas,
            ConvocationService convocations,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.crises = crises;
        this.policy = policy;
        this.meetings = meetings;
        this.agendas = agendas;
        this.convocations = convocations;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<CrisisMeetingView> list(Actor actor, CrisisFilter filter) {
        return crises.readable(policy.readable(actor), filter).map(row -> view(actor, row));
    }

    public CrisisMeetingView get(Actor actor, UUID meeting) {
        return view(actor, row(actor, meeting));
    }

    /// @throws Problem `badRequest` when it would start in the past, or go ahead of a meeting of
    ///   another body
    @Transactional
    public CrisisMeetingView call(Actor actor, NewCrisisMeeting wish) {
        requireFuture(wish.startsAt());
        var meeting = meetings.plan(actor, planned(wish));
        var card = meetings.card(actor, meeting.id());
        var ahead = ahead(actor, card, wish.regularMeeting());
        wish.points().forEach(point -> agendas.add(actor, meeting.id(), item(point)));
        convocations.convene(
                actor, meeting.id(), new NewConvocation(wish.message(), wish.points()));
        crises.persistAndFlush(new CrisisMeeting(meeting.id(), card.region(), ahead, clock.now()));
        events.publish(
                new CrisisEvent.CrisisMeetingCalled(meeting.id(), card.region(), actor.id()));
        return get(actor, meeting.id());
    }

    /// @throws Problem `resourceNotFound`
    CrisisRow row(Actor actor, UUID meeting) {
        return crises.readable(policy.readable(actor), meeting).orElseThrow(Problem::notFound);
    }

    /// Until the end of the transaction.
    void hold(CrisisRow row) {
        crises.hold(row.crisis());
    }

    private CrisisMeetingView view(Actor actor, CrisisRow row) {
        return CrisisMeetingView.of(row, directory, policy.permitted(actor, row));
    }

    private NewMeeting planned(NewCrisisMeeting wish) {
        var endsAt =
                Objects.requireNonNullElseGet(
                        wish.endsAt(), () -> wish.startsAt().plus(USUAL_LENGTH));
        return new NewMeeting(
                wish.body(),
                wish.region(),
                MeetingKind.CRISIS,
                wish.title(),
                wish.startsAt(),
                endsAt,
                wish.location(),
                wish.onlineUrl());
    }

    private static AgendaItemChange item(ConvocationPoint point) {
        return new AgendaItemChange(
                AgendaItemKind.DISCUSSION,
                point.title(),
                null,
                null,
                null,
                null,
                point.minutes(),
                Triage.NOW,
                point.circle(),
                null,
                true);
    }

    /// The meeting that was named, or else the body's next one.
    private @Nullable UUID ahead(Actor actor, MeetingCard meeting, @Nullable UUID wanted) {
        if (wanted == null) {
            return meetings.next(actor, meeting, AHEAD)
                    .filter(next -> crises.findById(next.id()) == null)
                    .map(MeetingCard::id)
                    .orElse(null);
        }
        return meetings.find(actor, wanted)
                .filter(found -> found.body().equals(meeting.body()))
                .map(MeetingCard::id)
                .orElseThrow(
                        () -> Problem.badRequest(Issue.missingReference("regularMeeting", wanted)));
    }

    private void requireFuture(OffsetDateTime startsAt) {
        if (startsAt.toInstant().isBefore(clock.now())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "startsAt", startsAt, "must still be to come"));
        }
    }
}
