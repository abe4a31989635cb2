package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.action.ActionService;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.NewEdition;
import be.doorstroom.document.ReleaseService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.outcome.OutcomeService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Putting minutes in review and approving them: each freezes an edition, and its event makes the
/// deliveries, all in one transaction.
@ApplicationScoped
public class MinutesPublicationService {
    private static final String REVIEW_LETTER = "A";

    private final MinutesBook book;
    private final MinutesReader reader;
    private final MinutesComposer composer;
    private final MinutesPolicy policy;
    private final MeetingService meetings;
    private final OutcomeService outcomes;
    private final ActionService actions;
    private final EditionService editions;
    private final ReleaseService releases;
    private final ApprovalPointService approvalPoints;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    MinutesPublicationService(
            MinutesBook book,
            MinutesReader reader,
            MinutesComposer composer,
            MinutesPolicy policy,
            MeetingService meetings,
            OutcomeService outcomes,
            ActionService actions,
            EditionService editions,
            ReleaseService releases,
            ApprovalPointService approvalPoints,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.book = book;
        this.reader = reader;
        this.composer = composer;
        this.policy = policy;
        this.meetings = meetings;
        this.outcomes = outcomes;
        this.actions = actions;
        this.editions = editions;
        this.releases = releases;
        this.approvalPoints = approvalPoints;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public MinutesView openReview(Actor actor, UUID meetingId, IfMatch ifMatch, NewReview wish) {
        var meeting = meetings.card(actor, meetingId);
        if (!policy.mayWrite(actor, meeting)) {
            throw Problem.missingPermission("Reviews are opened by the region's coordinator.");
        }
        requireNotPast(wish.until());
        var minutes = book.forWriting(meetingId).orElseThrow(Problem::notFound);
        if (minutes.state() == MinutesState.IN_REVIEW
                && wish.until().equals(minutes.reviewUntil())) {
            return reader.read(actor, meeting);
        }
        ifMatch.require(minutes.version());
        var edition = review(meeting);
        var silent = directory.body(meeting.body()).orElseThrow().approvedInSilence();
        minutes.openReview(wish.until(), silent, edition.id());
        var proof = freeze(actor, meeting, edition, minutes, EnumSet.of(Circle.BODY));
        book.flush();
        approvalPoints.put(actor, meeting, minutes);
        events.publish(
                new MinutesEvent.ReviewOpened(
                        meetingId, edition.id(), meeting.region(), actor.id(), proof));
        return reader.read(actor, meeting);
    }

    @Transactional
    public MinutesView approve(Actor actor, UUID meetingId, IfMatch ifMatch) {
        var meeting = meetings.card(actor, meetingId);
        var minutes = book.forWriting(meetingId).orElseThrow(Problem::notFound);
        requireApprover(actor, minutes);
        if (policy.isApprovedFor(actor, minutes)) return reader.read(actor, meeting);
        ifMatch.require(minutes.version());
        approve(actor, meeting, minutes);
        return reader.read(actor, meeting);
    }

    List<UUID> unremarked() {
        return book.unremarked(clock.today());
    }

    /// In the name of the house, unless somebody remarked or approved meanwhile.
    @Transactional
    void approveUnremarked(UUID meetingId) {
        var minutes = book.forWriting(meetingId).orElseThrow(Problem::notFound);
        if (!book.unremarked(clock.today()).contains(meetingId)) return;
        var house = Actor.house(Set.of(secretary(minutes)));
        approve(house, meetings.card(house, meetingId), minutes);
    }

    private static Standing secretary(Minutes minutes) {
        return new Standing(Role.COORDINATOR, minutes.region(), null, Office.COORDINATOR, null);
    }

    private void approve(Actor actor, MeetingCard meeting, Minutes minutes) {
        var earlier = minutes.edition();
        var edition = edition(meeting, minutes);
        var review = Objects.requireNonNullElse(minutes.reviewEdition(), edition.id());
        minutes.approve(clock.now(), edition.id());
        var proof = freeze(actor, meeting, edition, minutes, circles(meeting, earlier));
        outcomes.settle(meeting.id(), edition.id());
        actions.settle(meeting.id(), edition.id());
        editions.supersede(earlier == null ? review : earlier, edition.id());
        book.flush();
        events.publish(
                new MinutesEvent.MinutesApproved(
                        meeting.id(), edition.id(), review, meeting.region(), actor.id(), proof));
    }

    /// A correction goes to whom the edition went that it takes the place of.
    private Set<Circle> circles(MeetingCard meeting, @Nullable UUID earlier) {
        if (earlier != null) return releases.released(earlier);
        var usual = EnumSet.of(Circle.BODY, Circle.DIRECTORS);
        if (directory.body(meeting.body()).orElseThrow().kind().isForCouncils()) {
            usual.add(Circle.COUNCILS);
        }
        return usual;
    }

    private void requireApprover(Actor actor, Minutes minutes) {
        if (policy.mayApprove(actor, minutes)) return;
        if (policy.seesReview(actor, minutes)) {
            throw Problem.missingPermission("Minutes are approved by coordinator or chair.");
        }
        throw Problem.notFound();
    }

    private String freeze(
            Actor actor,
            MeetingCard meeting,
            NewEdition edition,
            Minutes minutes,
            Set<Circle> released) {
        var document = composer.compose(actor, meeting, edition, minutes);
        return editions.freeze(edition, document::as, released);
    }

    private void requireNotPast(LocalDate until) {
        if (until.isBefore(clock.today())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "until", until, "must be today or later"));
        }
    }

    private static NewEdition review(MeetingCard meeting) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.MINUTES_REVIEW,
                meeting.region(),
                meeting.body(),
                meeting.id(),
                title("Verslag in nazicht", meeting),
                REVIEW_LETTER,
                null);
    }

    private static NewEdition edition(MeetingCard meeting, Minutes minutes) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.MINUTES,
                meeting.region(),
                meeting.body(),
                meeting.id(),
                title(minutes.edition() == null ? "Verslag" : "Verbeterd verslag", meeting),
                minutes.nextLetter(),
                minutes.edition());
    }

    private static String title(String what, MeetingCard meeting) {
        return "%s %s van %s".formatted(what, meeting.title(), DutchWords.date(local(meeting)));
    }

    private static OffsetDateTime local(MeetingCard meeting) {
        return meeting.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
