package be.doorstroom.crisis;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.NewEdition;
import be.doorstroom.document.VersionLetter;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Tells members and directors how things stand: each message is an edition of its own, so that it
/// is known who got it.
@ApplicationScoped
public class SituationService {
    private static final Set<Circle> RELEASED = EnumSet.of(Circle.BODY, Circle.DIRECTORS);

    private final CrisisService crises;
    private final CrisisPolicy policy;
    private final MeetingService meetings;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    SituationService(
            CrisisService crises,
            CrisisPolicy policy,
            MeetingService meetings,
            EditionService editions,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.crises = crises;
        this.policy = policy;
        this.meetings = meetings;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// Those that the reader may have, the first first.
    public List<SituationMessageView> list(Actor actor, UUID meetingId) {
        crises.row(actor, meetingId);
        var meeting = meetings.card(actor, meetingId);
        return editions.ofMeeting(actor, meetingId, EditionKind.SITUATION_MESSAGE).stream()
                .map(card -> SituationMessageView.of(meeting, card))
                .toList();
    }

    @Transactional
    public SituationMessageView tell(Actor actor, UUID meetingId, NewSituationMessage wish) {
        var crisis = crises.row(actor, meetingId);
        policy.requireWriting(actor, crisis);
        crises.hold(crisis);
        var meeting = meetings.card(actor, meetingId);
        var edition = edition(meeting, earlier(meeting), wish);
        var document = document(meeting, edition, wish);
        var proof = editions.freeze(edition, circle -> document, RELEASED);
        events.publish(
                new CrisisEvent.SituationTold(edition.id(), meeting.region(), actor.id(), proof));
        return SituationMessageView.of(meeting, editions.card(edition.id()));
    }

    /// Those too that were recalled from whoever tells: a letter is given once.
    private int earlier(MeetingCard meeting) {
        var secretariat = Actor.coordinatorOf(meeting.region());
        return editions.ofMeeting(secretariat, meeting.id(), EditionKind.SITUATION_MESSAGE).size();
    }

    private static NewEdition edition(MeetingCard meeting, int earlier, NewSituationMessage wish) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.SITUATION_MESSAGE,
                meeting.region(),
                meeting.body(),
                meeting.id(),
                "Situatiebericht: " + wish.title().strip(),
                VersionLetter.after(earlier),
                null);
    }

    private SituationDocument document(
            MeetingCard meeting, NewEdition edition, NewSituationMessage wish) {
        return new SituationDocument(
                SituationDocument.TYPE,
                Href.to("editions", edition.id()),
                edition.letter(),
                local(clock.now()),
                meeting.reference(),
                directory.bodyReference(meeting.body()),
                directory.region(meeting.region()),
                wish.title().strip(),
                local(meeting.startsAt()),
                wish.text().strip());
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
