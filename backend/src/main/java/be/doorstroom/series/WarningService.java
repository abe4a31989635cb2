package be.doorstroom.series;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.meeting.OccurrenceService.Occurrence;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.region.Directory;
import be.doorstroom.series.PreviewView.PreviewedMeeting;
import be.doorstroom.series.Warning.PlannedMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Warns a coordinator where the plans of a region do not fit together, as they are or as they
/// would be. A cancelled meeting is in nobody's way.
@ApplicationScoped
public class WarningService {
    private static final int LONGEST_PERIOD_YEARS = 2;

    private final MeetingService meetings;
    private final SeriesPolicy policy;
    private final SeriesCheck check;
    private final Directory directory;
    private final HouseClock clock;

    WarningService(
            MeetingService meetings,
            SeriesPolicy policy,
            SeriesCheck check,
            Directory directory,
            HouseClock clock) {
        this.meetings = meetings;
        this.policy = policy;
        this.check = check;
        this.directory = directory;
        this.clock = clock;
    }

    /// Of the meetings that begin in a period: a year from today, unless it is said.
    public WarningsView list(
            Actor actor, String region, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!policy.isReadable(actor, region)) throw Problem.notFound();
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Plans are watched by the region's coordinator.");
        }
        var first = Objects.requireNonNullElseGet(from, clock::today);
        var last = Objects.requireNonNullElseGet(to, () -> first.plusYears(1));
        requirePeriod(first, last);
        var planned = planned(actor, region, first, last).map(this::planned).toList();
        return new WarningsView(Href.to("planningWarnings"), warnings(planned, first, last));
    }

    /// The meetings of a series that is not there yet, and the warnings that are about them.
    public PreviewView preview(Actor actor, NewPreview wish) {
        var region = check.region(actor, wish.series(), "series.");
        var plan = Plan.of(wish.series());
        check.plan(plan, "series.");
        var occurrences = plan.occurrences(wish.until(), check.bodyName(plan.body()));
        List<Warning> warnings =
                occurrences.isEmpty() ? List.of() : warnings(actor, region, wish, occurrences);
        return new PreviewView(
                Href.to("meetingSeries", "preview"),
                occurrences.stream().map(PreviewedMeeting::of).toList(),
                warnings);
    }

    private List<Warning> warnings(
            Actor actor, String region, NewPreview wish, List<Occurrence> occurrences) {
        var first = occurrences.getFirst().day();
        var last = occurrences.getLast().day();
        var staying =
                planned(actor, region, first, last)
                        .filter(card -> !wouldLeave(card, wish))
                        .map(this::planned);
        var coming = occurrences.stream().map(this::planned).toList();
        var all = Stream.concat(staying, coming.stream()).toList();
        return warnings(all, first, last).stream()
                .filter(warning -> concerns(warning, wish.series().body()))
                .toList();
    }

    private boolean concerns(Warning warning, String body) {
        return warning.meetings().stream().anyMatch(each -> each.body().id().equals(body));
    }

    private static boolean wouldLeave(MeetingCard card, NewPreview wish) {
        return wish.replaces() != null
                && wish.replaces().equals(card.series())
                && card.state() == MeetingState.PLANNED
                && card.formerDates().isEmpty()
                && !card.date().isBefore(wish.series().startsOn());
    }

    private Stream<MeetingCard> planned(
            Actor actor, String region, LocalDate first, LocalDate last) {
        var from = first.minusDays(Planner.margin());
        var to = last.plusDays(Planner.margin());
        return meetings.between(actor, region, from, to).stream()
                .filter(card -> card.state() != MeetingState.CANCELLED);
    }

    private List<Warning> warnings(List<PlannedMeeting> planned, LocalDate first, LocalDate last) {
        return new Planner(planned, directory::conferencesPreparedBy)
                .warnings().stream().filter(warning -> warning.isWithin(first, last)).toList();
    }

    private PlannedMeeting planned(MeetingCard card) {
        return new PlannedMeeting(
                Href.to("meetings", card.id()),
                card.id(),
                card.title(),
                directory.bodyReference(card.body()),
                card.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime());
    }

    private PlannedMeeting planned(Occurrence occurrence) {
        var meeting = occurrence.meeting();
        return new PlannedMeeting(
                null,
                null,
                occurrence.title(),
                directory.bodyReference(meeting.body()),
                meeting.startsAt());
    }

    private static void requirePeriod(LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusYears(LONGEST_PERIOD_YEARS))) {
            var detail = "must lie from dateFrom to two years later";
            throw Problem.badRequest(Issue.invalid("query", "dateTo", last, detail));
        }
    }
}
