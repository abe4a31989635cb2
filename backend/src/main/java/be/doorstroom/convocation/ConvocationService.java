package be.doorstroom.convocation;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.NewEdition;
import be.doorstroom.document.VersionLetter;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.time.TimeOrderedId;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Convenes a body ahead of its agenda, which is publishing: the edition is frozen and goes to
/// whoever gets the agenda later on. Once more, as the next edition, when it has moved.
@ApplicationScoped
public class ConvocationService {
    /// Who gets an agenda by default gets its convocation.
    private static final Set<Circle> RELEASED = EnumSet.of(Circle.BODY, Circle.DIRECTORS);

    private final MeetingService meetings;
    private final EditionService editions;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ConvocationService(
            MeetingService meetings,
            EditionService editions,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.meetings = meetings;
        this.editions = editions;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public List<ConvocationView> list(Actor actor, UUID meetingId) {
        var meeting = meetings.card(actor, meetingId);
        return editions.ofMeeting(actor, meetingId, EditionKind.CONVOCATION).stream()
                .map(card -> ConvocationView.of(meeting, card))
                .toList();
    }

    /// @throws Problem `invalidTransition` once it was held or cancelled
    @Transactional
    public ConvocationView convene(Actor actor, UUID meetingId, NewConvocation wish) {
        meetings.convene(actor, meetingId);
        var meeting = meetings.card(actor, meetingId);
        var previous = editions.newest(meetingId, EditionKind.CONVOCATION);
        var edition = edition(meeting, list(actor, meetingId).size(), previous);
        var document = document(meeting, edition, wish);
        var proof = editions.freeze(edition, document::as, RELEASED);
        previous.ifPresent(last -> editions.supersede(last.card().id(), edition.id()));
        events.publish(
                new ConvocationEvent.BodyConvened(
                        edition.id(), meeting.region(), actor.id(), proof));
        return ConvocationView.of(meeting, editions.card(edition.id()));
    }

    private static NewEdition edition(
            MeetingCard meeting, int versions, Optional<EditionReading> previous) {
        return new NewEdition(
                TimeOrderedId.next(),
                EditionKind.CONVOCATION,
                meeting.region(),
                meeting.body(),
                meeting.id(),
                "Bijeenroeping %s (%s)"
                        .formatted(meeting.title(), DutchWords.date(local(meeting.startsAt()))),
                VersionLetter.after(versions),
                previous.map(last -> last.card().id()).orElse(null));
    }

    private ConvocationDocument document(
            MeetingCard meeting, NewEdition edition, NewConvocation wish) {
        return new ConvocationDocument(
                ConvocationDocument.TYPE,
                Href.to("editions", edition.id()),
                edition.letter(),
                local(clock.now()),
                meeting.reference(),
                directory.bodyReference(meeting.body()),
                directory.region(meeting.region()),
                meeting.title(),
                local(meeting.startsAt()),
                local(meeting.endsAt()),
                meeting.location(),
                meeting.onlineUrl(),
                wish.message().strip(),
                wish.points(),
                replaces(edition.replaces()));
    }

    private static @Nullable Reference replaces(@Nullable UUID edition) {
        return edition == null ? null : Reference.to("editions", edition, null);
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
