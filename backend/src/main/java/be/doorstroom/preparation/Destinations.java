package be.doorstroom.preparation;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.preparation.DestinationsView.Destination;
import be.doorstroom.preparation.DestinationsView.DestinationMeeting;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import be.doorstroom.region.OutcomeType;
import be.doorstroom.trail.TrailWay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which meetings a point may go to. The advising twin meets on the day of the other or before it;
/// a body that is prepared meets on the day of the preparing one or after it.
@ApplicationScoped
class Destinations {
    private static final Period AROUND = Period.ofMonths(12);
    private static final int MOST_PROPOSED = 6;

    private final MeetingService meetings;
    private final Directory directory;

    Destinations(MeetingService meetings, Directory directory) {
        this.meetings = meetings;
        this.directory = directory;
    }

    /// A body of the same region, and which of its meetings fit, the nearest first.
    private record Target(TrailWay way, BodyCard body, List<MeetingCard> fitting) {}

    DestinationsView of(Actor actor, MeetingCard meeting, Href self) {
        var around = around(actor, meeting);
        List<Destination> bodies = new ArrayList<>();
        twin(meeting, around).ifPresent(target -> bodies.add(view(target)));
        prepared(meeting, around).forEach(target -> bodies.add(view(target)));
        return new DestinationsView(self, bodies);
    }

    /// @throws Problem `badRequest` for a meeting that does not fit, `conflict` where none does
    MeetingCard requireTwin(Actor actor, MeetingCard meeting, @Nullable UUID wanted) {
        var target =
                twin(meeting, around(actor, meeting))
                        .orElseThrow(() -> Problem.conflict("This body has no twin."));
        if (wanted != null) return wanted(actor, meeting, List.of(target), wanted);
        return target.fitting().stream().findFirst().orElseThrow(() -> none(meeting, target));
    }

    /// @throws Problem `badRequest` for a meeting that does not fit, `conflict` where nothing is
    ///   prepared
    MeetingCard requirePrepared(Actor actor, MeetingCard meeting, UUID wanted) {
        var targets = prepared(meeting, around(actor, meeting));
        if (targets.isEmpty()) throw Problem.conflict("This body prepares no other body.");
        return wanted(actor, meeting, targets, wanted);
    }

    boolean hasTwin(MeetingCard meeting) {
        return twinBody(meeting).isPresent();
    }

    boolean prepares(MeetingCard meeting) {
        return !preparedBodies(meeting).isEmpty();
    }

    /// Whether the body of this meeting advises its twin.
    boolean advises(MeetingCard meeting) {
        return directory
                .body(meeting.body())
                .map(body -> body.kind().outcomeTypes().contains(OutcomeType.ADVICE))
                .orElse(false);
    }

    private Optional<Target> twin(MeetingCard meeting, List<MeetingCard> around) {
        var advises = advises(meeting);
        var byStart = Comparator.comparing(MeetingCard::startsAt);
        return twinBody(meeting)
                .map(body ->
                        target(
                                TrailWay.TWIN,
                                body,
                                around,
                                each -> advises ? !before(each, meeting) : !before(meeting, each),
                                advises ? byStart : byStart.reversed()));
    }

    private List<Target> prepared(MeetingCard meeting, List<MeetingCard> around) {
        return preparedBodies(meeting).stream()
                .map(body ->
                        target(
                                TrailWay.PREPARATION,
                                body,
                                around,
                                each -> !before(each, meeting),
                                Comparator.comparing(MeetingCard::startsAt)))
                .toList();
    }

    private static Target target(
            TrailWay way,
            BodyCard body,
            List<MeetingCard> around,
            Predicate<MeetingCard> fits,
            Comparator<MeetingCard> nearest) {
        return new Target(
                way,
                body,
                around.stream()
                        .filter(each -> each.body().equals(body.id()))
                        .filter(MeetingCard::isStillToBeHeld)
                        .filter(fits)
                        .sorted(nearest)
                        .toList());
    }

    private MeetingCard wanted(
            Actor actor, MeetingCard meeting, List<Target> targets, UUID wanted) {
        var known =
                meetings.find(actor, wanted)
                        .filter(each -> each.region().equals(meeting.region()))
                        .orElseThrow(() -> Problem.badRequest(missing(wanted)));
        return targets.stream()
                .flatMap(target -> target.fitting().stream())
                .filter(each -> each.id().equals(known.id()))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(unfit(meeting, targets, wanted)));
    }

    private static Issue missing(UUID wanted) {
        return Issue.missingReference("meeting", wanted);
    }

    private Issue unfit(MeetingCard meeting, List<Target> targets, UUID wanted) {
        var names = targets.stream().map(target -> target.body().name()).toList();
        var detail =
                "must be a meeting of %s that is still to be held, %s"
                        .formatted(
                                String.join(" or ", names),
                                when(meeting, targets.getFirst().way()));
        return Issue.invalid("body", "meeting", wanted, detail);
    }

    private Problem none(MeetingCard meeting, Target target) {
        return Problem.conflict(
                "%s has no meeting that is still to be held, %s. Plan one first."
                        .formatted(target.body().name(), when(meeting, target.way())));
    }

    private String when(MeetingCard meeting, TrailWay way) {
        var later = way == TrailWay.PREPARATION || advises(meeting);
        return "on %s or %s".formatted(meeting.date(), later ? "later" : "before");
    }

    private Optional<BodyCard> twinBody(MeetingCard meeting) {
        return directory
                .twinOf(meeting.body())
                .filter(body -> body.regions().contains(meeting.region()));
    }

    private List<BodyCard> preparedBodies(MeetingCard meeting) {
        return directory.preparedBy(meeting.body()).stream()
                .filter(body -> body.regions().contains(meeting.region()))
                .toList();
    }

    private List<MeetingCard> around(Actor actor, MeetingCard meeting) {
        return meetings.between(
                actor, meeting.region(), meeting.date().minus(AROUND), meeting.date().plus(AROUND));
    }

    private static boolean before(MeetingCard one, MeetingCard other) {
        return one.date().isBefore(other.date());
    }

    private Destination view(Target target) {
        return new Destination(
                target.way(),
                directory.bodyReference(target.body().id()),
                target.fitting().stream()
                        .limit(MOST_PROPOSED)
                        .map(DestinationMeeting::of)
                        .toList());
    }
}
