package be.doorstroom.minutes;

import be.doorstroom.access.Actor;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Opens the text of approved minutes for a correction. Until that is approved, everybody reads the
/// edition that there is. Outcomes are no part of it: municipalities act on them already.
@ApplicationScoped
public class MinutesCorrectionService {
    private final MinutesBook book;
    private final MinutesReader reader;
    private final MinutesPolicy policy;
    private final MeetingService meetings;
    private final Events events;

    MinutesCorrectionService(
            MinutesBook book,
            MinutesReader reader,
            MinutesPolicy policy,
            MeetingService meetings,
            Events events) {
        this.book = book;
        this.reader = reader;
        this.policy = policy;
        this.meetings = meetings;
        this.events = events;
    }

    @Transactional
    public MinutesView open(Actor actor, UUID meetingId, IfMatch ifMatch, NewCorrection wish) {
        var meeting = meetings.card(actor, meetingId);
        if (!policy.mayWrite(actor, meeting)) {
            throw Problem.missingPermission("Corrections are made by the region's coordinator.");
        }
        var minutes = book.forWriting(meetingId).orElseThrow(Problem::notFound);
        ifMatch.require(minutes.version());
        minutes.openCorrection(wish.reason());
        book.flush();
        events.publish(new MinutesEvent.CorrectionOpened(meetingId, meeting.region(), actor.id()));
        return reader.read(actor, meeting);
    }
}
