package be.doorstroom.series;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.OccurrenceService;
import be.doorstroom.meeting.OccurrenceService.Occurrence;
import be.doorstroom.meeting.OccurrenceService.Succession;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Starting, changing and planning series of meetings.
@ApplicationScoped
public class SeriesService {
    private final SeriesBook book;
    private final SeriesPolicy policy;
    private final SeriesCheck check;
    private final OccurrenceService occurrences;
    private final Directory directory;
    private final Events events;

    SeriesService(
            SeriesBook book,
            SeriesPolicy policy,
            SeriesCheck check,
            OccurrenceService occurrences,
            Directory directory,
            Events events) {
        this.book = book;
        this.policy = policy;
        this.check = check;
        this.occurrences = occurrences;
        this.directory = directory;
        this.events = events;
    }

    public Slice<SeriesView> list(Actor actor, SeriesFilter filter) {
        return book.readable(policy.readable(actor), filter).map(series -> view(actor, series));
    }

    public SeriesView get(Actor actor, UUID id) {
        return view(actor, readable(actor, id));
    }

    @Transactional
    public SeriesView start(Actor actor, NewSeries wish) {
        var region = check.region(actor, wish, "");
        var plan = Plan.of(wish);
        check.plan(plan, "");
        var series = new Series(wish.body(), region, plan);
        book.persistAndFlush(series);
        events.publish(new SeriesEvent.SeriesStarted(series.id(), region, actor.id()));
        return view(actor, series);
    }

    /// Plans the meetings up to a day; those that are there already stay as they are.
    @Transactional
    public SeriesView plan(Actor actor, UUID id, IfMatch ifMatch, SeriesPlanning planning) {
        var series = writable(actor, id);
        if (series.isPlannedUntil(planning.until())) return view(actor, series);
        ifMatch.require(series.version());
        plan(actor, series, planning.until());
        book.flush();
        events.publish(new SeriesEvent.SeriesPlanned(id, series.region(), actor.id()));
        return view(actor, series);
    }

    /// Ends a series, or ends it and starts the one that follows.
    ///
    /// @throws Problem `conflict` when another took its place already
    @Transactional
    public SeriesView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var series = writable(actor, id);
        ifMatch.require(series.version());
        if (series.replacedBy() != null) {
            throw Problem.conflict("Another series took the place of this one; change that one.");
        }
        var change = patch.onto(SeriesChange.of(series.plan()));
        if (check.isNewRhythm(series.plan(), change)) {
            replace(actor, series, check.following(series.plan(), change));
        } else {
            end(actor, series, change.endsOn());
        }
        book.flush();
        events.publish(new SeriesEvent.SeriesChanged(id, series.region(), actor.id()));
        return view(actor, series);
    }

    private void replace(Actor actor, Series series, Plan plan) {
        check.plan(plan, "");
        var horizon = series.plannedUntil();
        var next = series.replaceBy(plan);
        book.persistAndFlush(next);
        events.publish(new SeriesEvent.SeriesStarted(next.id(), next.region(), actor.id()));
        List<Occurrence> following = horizon == null ? List.of() : meetings(next, horizon);
        var succession = new Succession(next.id(), SeriesReasons.newRhythm(plan.startsOn()));
        occurrences.handOver(actor, series.id(), plan.startsOn(), following, succession);
        if (horizon != null && !horizon.isBefore(plan.startsOn())) plan(actor, next, horizon);
    }

    private void end(Actor actor, Series series, @Nullable LocalDate day) {
        if (day != null && day.isBefore(series.plan().startsOn())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "endsOn", day, "must not be before startsOn"));
        }
        series.end(day);
        if (day == null) return;
        var succession = new Succession(null, SeriesReasons.ended(day));
        occurrences.handOver(actor, series.id(), day.plusDays(1), List.of(), succession);
    }

    private void plan(Actor actor, Series series, LocalDate until) {
        occurrences.plan(actor, series.id(), series.region(), meetings(series, until));
        series.planned(until);
    }

    private List<Occurrence> meetings(Series series, LocalDate until) {
        return series.plan().occurrences(until, check.bodyName(series.body()));
    }

    private Series readable(Actor actor, UUID id) {
        return book.findByIdOptional(id)
                .filter(series -> policy.isReadable(actor, series.region()))
                .orElseThrow(Problem::notFound);
    }

    private Series writable(Actor actor, UUID id) {
        var series = readable(actor, id);
        if (!policy.mayWrite(actor, series.region())) {
            throw Problem.missingPermission("Series are planned by the region's coordinator.");
        }
        return series;
    }

    private SeriesView view(Actor actor, Series series) {
        return SeriesView.of(series, directory, policy.permitted(actor, series));
    }
}
