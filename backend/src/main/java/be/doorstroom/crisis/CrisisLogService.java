package be.doorstroom.crisis;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The log of a crisis meeting. For whom it is closed it is not there.
@ApplicationScoped
public class CrisisLogService {
    private final LogEntries entries;
    private final CrisisService crises;
    private final CrisisPolicy policy;
    private final Events events;
    private final HouseClock clock;

    CrisisLogService(
            LogEntries entries,
            CrisisService crises,
            CrisisPolicy policy,
            Events events,
            HouseClock clock) {
        this.entries = entries;
        this.crises = crises;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    public Slice<LogEntryView> list(Actor actor, UUID meeting, @Nullable Cursor after, int size) {
        open(actor, meeting);
        return entries.of(meeting, after, size).map(LogEntryView::of);
    }

    public LogEntryView get(Actor actor, UUID meeting, UUID id) {
        open(actor, meeting);
        return entries.find(meeting, id).map(LogEntryView::of).orElseThrow(Problem::notFound);
    }

    /// @throws Problem `conflict` when the entry to correct was corrected before
    @Transactional
    public LogEntryView write(Actor actor, UUID meeting, NewLogEntry wish) {
        var crisis = open(actor, meeting);
        policy.requireWriting(actor, crisis);
        var corrects = wish.corrects();
        if (corrects != null) requireUncorrected(meeting, corrects);
        var entry = new LogEntry(meeting, wish, actor, happenedAt(wish));
        entries.persistAndFlush(entry);
        events.publish(
                new CrisisEvent.CrisisActionLogged(meeting, crisis.crisis().region(), actor.id()));
        return LogEntryView.of(new LogRow(entry, null));
    }

    private CrisisRow open(Actor actor, UUID meeting) {
        var crisis = crises.row(actor, meeting);
        if (!policy.seesLog(actor, crisis)) throw Problem.notFound();
        return crisis;
    }

    private void requireUncorrected(UUID meeting, UUID id) {
        var found =
                entries.find(meeting, id)
                        .orElseThrow(
                                () -> Problem.badRequest(Issue.missingReference("corrects", id)));
        if (found.correctedBy() != null) {
            throw Problem.conflict("That entry was corrected already; correct its correction.");
        }
    }

    private Instant happenedAt(NewLogEntry wish) {
        var now = clock.now();
        var said = wish.happenedAt();
        if (said == null) return now;
        if (said.toInstant().isAfter(now)) {
            throw Problem.badRequest(
                    Issue.invalid("body", "happenedAt", said, "must not be in the future"));
        }
        return said.toInstant();
    }
}
