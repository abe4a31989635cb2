package be.doorstroom.meeting;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Visibility;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Planning meetings and leading them through their life.
@ApplicationScoped
public class MeetingService {
    private static final Duration CALENDAR_REACHES_BACK = Duration.ofDays(366);
    private static final int MOST_IN_CALENDAR = 2000;

    private final Meetings meetings;
    private final MeetingPolicy policy;
    private final EditionService editions;
    private final AttendanceService attendance;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    MeetingService(
            Meetings meetings,
            MeetingPolicy policy,
            EditionService editions,
            AttendanceService attendance,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.editions = editions;
        this.attendance = attendance;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<MeetingView> list(Actor actor, MeetingFilter filter) {
        var slice = meetings.readable(policy.readable(actor), filter);
        var letters = editions.letters(actor, slice.items().stream().map(Meeting::id).toList());
        return slice.map(
                meeting -> view(actor, meeting, letters.getOrDefault(meeting.id(), Map.of())));
    }

    /// A meeting is never taken back from who knew of it.
    public Visibility visible(Actor actor, Collection<UUID> ids) {
        return Visibility.of(ids, policy.readable(actor), Restriction.nothing(), meetings::among);
    }

    public MeetingView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    /// The meeting as other rooms need it, for a reader who may know of it.
    ///
    /// @throws Problem `resourceNotFound`
    public MeetingCard card(Actor actor, UUID id) {
        return MeetingCard.of(readable(actor, id));
    }

    /// As [#card], but absent instead of refused.
    public Optional<MeetingCard> find(Actor actor, UUID id) {
        return known(actor, id).map(MeetingCard::of);
    }

    /// The meeting of the same body that comes next and is still to be held, if it begins within a
    /// time.
    public Optional<MeetingCard> next(Actor actor, MeetingCard meeting, Period within) {
        var until = HouseClock.instantOf(meeting.date().plus(within), LocalTime.MIDNIGHT);
        return meetings.next(meeting, until)
                .filter(next -> policy.isReadable(actor, next.region()))
                .map(MeetingCard::of);
    }

    /// Every meeting of a region that begins between two days, both included, by its start.
    public List<MeetingCard> between(Actor actor, String region, LocalDate from, LocalDate to) {
        if (!policy.isReadable(actor, region)) throw Problem.notFound();
        return meetings.between(region, from, to).stream().map(MeetingCard::of).toList();
    }

    /// What stands in a calendar that its owner subscribes to: of one body, or of all to which the
    /// actor belongs; from a year back on. Where to follow a meeting is told to who sits in it.
    public List<MeetingCard> calendar(Actor actor, @Nullable String body) {
        var from = clock.now().minus(CALENDAR_REACHES_BACK);
        return meetings.after(policy.readable(actor), body, from, MOST_IN_CALENDAR).stream()
                .filter(meeting -> body != null || policy.isInvited(actor, meeting))
                .map(meeting ->
                        policy.isInvited(actor, meeting)
                                ? MeetingCard.of(meeting)
                                : MeetingCard.of(meeting).withoutOnlineUrl())
                .toList();
    }

    @Transactional
    public MeetingView plan(Actor actor, NewMeeting wish) {
        var body =
                directory
                        .body(wish.body())
                        .filter(card -> card.regions().stream().anyMatch(r -> knows(actor, r)))
                        .orElseThrow(() -> missing("body", wish.body()));
        var region = region(body, wish.region());
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Meetings are planned by the region's coordinator.");
        }
        requireOrder(wish.startsAt(), wish.endsAt());
        var title = Objects.requireNonNullElse(wish.title(), body.name());
        var meeting = new Meeting(wish, region, title);
        meetings.persistAndFlush(meeting);
        events.publish(new MeetingEvent.MeetingPlanned(meeting.id(), region, actor.id()));
        return view(actor, meeting, Map.of());
    }

    @Transactional
    public MeetingView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var meeting = writable(actor, id);
        ifMatch.require(meeting.version());
        var change = patch.onto(MeetingChange.of(meeting));
        requireOrder(change.startsAt(), change.endsAt());
        meeting.change(change);
        meetings.flush();
        events.publish(new MeetingEvent.MeetingChanged(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    /// Convenes the body, in the caller's transaction; does nothing when it is convened already.
    /// Whoever convenes it at the same moment waits for the end of that transaction.
    @Transactional(Transactional.TxType.MANDATORY)
    public void convene(Actor actor, UUID id) {
        var meeting = writable(actor, id);
        meetings.lock(meeting);
        if (meeting.state() == MeetingState.CONVENED) return;
        requireNotice(meeting, meeting.startsAt());
        meeting.convene();
        events.publish(new MeetingEvent.MeetingConvened(id, meeting.region(), actor.id()));
    }

    @Transactional
    public MeetingView open(Actor actor, UUID id, IfMatch ifMatch) {
        var meeting = writable(actor, id);
        if (meeting.state() == MeetingState.HELD) return view(actor, meeting);
        ifMatch.require(meeting.version());
        meeting.open();
        attendance.expect(MeetingCard.of(meeting));
        meetings.flush();
        events.publish(new MeetingEvent.MeetingOpened(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    @Transactional
    public MeetingView close(Actor actor, UUID id, IfMatch ifMatch) {
        var meeting = writable(actor, id);
        if (meeting.state() == MeetingState.CLOSED) return view(actor, meeting);
        ifMatch.require(meeting.version());
        meeting.close();
        meetings.flush();
        events.publish(new MeetingEvent.MeetingClosed(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    @Transactional
    public MeetingView reschedule(Actor actor, UUID id, IfMatch ifMatch, Rescheduling move) {
        var meeting = writable(actor, id);
        if (meeting.isMovedBy(move)) return view(actor, meeting);
        ifMatch.require(meeting.version());
        requireOrder(move.startsAt(), move.endsAt());
        requireOtherStart(meeting, move);
        if (meeting.state() == MeetingState.CONVENED) {
            requireNotice(meeting, move.startsAt().toInstant());
        }
        meeting.move(move, clock.now());
        meetings.flush();
        events.publish(new MeetingEvent.MeetingMoved(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    @Transactional
    public MeetingView cancel(Actor actor, UUID id, IfMatch ifMatch, Cancellation cancellation) {
        var meeting = writable(actor, id);
        if (meeting.isCancelledBecause(cancellation.reason())) return view(actor, meeting);
        ifMatch.require(meeting.version());
        meeting.cancel(cancellation.reason());
        meetings.flush();
        events.publish(new MeetingEvent.MeetingCancelled(id, meeting.region(), actor.id()));
        return view(actor, meeting);
    }

    private Meeting readable(Actor actor, UUID id) {
        return known(actor, id).orElseThrow(Problem::notFound);
    }

    private Optional<Meeting> known(Actor actor, UUID id) {
        return meetings.findByIdOptional(id)
                .filter(meeting -> policy.isReadable(actor, meeting.region()));
    }

    private Meeting writable(Actor actor, UUID id) {
        var meeting = readable(actor, id);
        if (!policy.mayWrite(actor, meeting.region())) {
            throw Problem.missingPermission("Meetings are led by the region's coordinator.");
        }
        return meeting;
    }

    private MeetingView view(Actor actor, Meeting meeting) {
        var letters = editions.letters(actor, List.of(meeting.id()));
        return view(actor, meeting, letters.getOrDefault(meeting.id(), Map.of()));
    }

    private MeetingView view(Actor actor, Meeting meeting, Map<EditionKind, String> letters) {
        var drafts = policy.mayWrite(actor, meeting.region());
        return MeetingView.of(
                meeting,
                MeetingProgress.of(meeting, letters, drafts),
                directory,
                policy.rights(actor, meeting));
    }

    private boolean knows(Actor actor, String region) {
        return policy.isReadable(actor, region);
    }

    private static String region(BodyCard body, @Nullable String wanted) {
        if (wanted == null && body.regions().size() == 1) return body.regions().getFirst();
        if (wanted != null && body.regions().contains(wanted)) return wanted;
        throw missing("region", wanted == null ? "" : wanted);
    }

    private static void requireOrder(OffsetDateTime startsAt, OffsetDateTime endsAt) {
        if (!endsAt.isAfter(startsAt)) {
            throw Problem.badRequest(
                    Issue.invalid("body", "endsAt", endsAt, "must be after startsAt"));
        }
    }

    private static void requireOtherStart(Meeting meeting, Rescheduling move) {
        if (meeting.startsAt().equals(move.startsAt().toInstant())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "startsAt", move.startsAt(), "must differ from before"));
        }
    }

    /// @throws Problem `noticeTooShort` when the body is convened later than its kind allows
    private void requireNotice(Meeting meeting, Instant start) {
        var days = directory.body(meeting.body()).map(body -> body.kind().daysOfNotice()).orElse(0);
        var last = HouseClock.dateOf(start).minusDays(days);
        if (days == 0 || !clock.today().isAfter(last)) return;
        throw new Problem(
                ProblemKind.NOTICE_TOO_SHORT,
                "This body is convened at least %d days ahead: for that day until %s."
                        .formatted(days, last));
    }

    private static Problem missing(String name, String value) {
        return Problem.badRequest(Issue.missingReference(name, value));
    }
}
