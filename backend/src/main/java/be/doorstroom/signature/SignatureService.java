package be.doorstroom.signature;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.minutes.MinutesService;
import be.doorstroom.minutes.MinutesView;
import be.doorstroom.minutes.MinutesView.ApprovedEdition;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.signature.SignatureView.SignaturesView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Signing approved minutes and taking a signature back. A correction is another edition, and asks
/// for signatures of its own.
@ApplicationScoped
public class SignatureService {
    private final Signatures signatures;
    private final SignaturePolicy policy;
    private final MinutesService minutes;
    private final MeetingService meetings;
    private final EditionService editions;
    private final Events events;
    private final HouseClock clock;

    SignatureService(
            Signatures signatures,
            SignaturePolicy policy,
            MinutesService minutes,
            MeetingService meetings,
            EditionService editions,
            Events events,
            HouseClock clock) {
        this.signatures = signatures;
        this.policy = policy;
        this.minutes = minutes;
        this.meetings = meetings;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    public SignaturesView list(Actor actor, UUID meetingId) {
        var view = minutes.get(actor, meetingId);
        return view(actor, meetings.card(actor, meetingId), view);
    }

    /// Signing twice in one function is signing once.
    @Transactional
    public SignaturesView sign(
            Actor actor, UUID meetingId, SignatureCapacity capacity, NewSignature wish) {
        var view = minutes.get(actor, meetingId);
        var meeting = meetings.card(actor, meetingId);
        policy.requireSigner(actor, meeting, capacity);
        var newest = newest(meetingId, wish);
        var earlier = signatures.ofMeeting(meetingId);
        if (earlier.stream().noneMatch(each -> each.isValidFor(wish.edition(), capacity))) {
            var place = earlier.size() + 1;
            var signature = new Signature(newest, capacity, place, actor, clock.now());
            signatures.persistAndFlush(signature);
            events.publish(
                    new SignatureEvent.MinutesSigned(
                            wish.edition(), meeting.region(), actor.id(), signature.sha256()));
        }
        return view(actor, meeting, view);
    }

    /// It stays in the list, as revoked. Revoking what is not signed changes nothing.
    @Transactional
    public void revoke(Actor actor, UUID meetingId, SignatureCapacity capacity) {
        var newest = current(minutes.get(actor, meetingId));
        var meeting = meetings.card(actor, meetingId);
        policy.requireSigner(actor, meeting, capacity);
        for (var signature : signatures.ofMeeting(meetingId)) {
            var edition = signature.edition();
            if (newest.filter(edition::equals).isEmpty()) continue;
            if (!signature.isValidFor(edition, capacity)) continue;
            signature.revoke(clock.now());
            events.publish(
                    new SignatureEvent.SignatureRevoked(edition, meeting.region(), actor.id()));
        }
    }

    private EditionReading newest(UUID meeting, NewSignature wish) {
        var newest =
                editions.newest(meeting, EditionKind.MINUTES)
                        .orElseThrow(() ->
                                Problem.conflict("Minutes are signed once they are approved."));
        if (newest.card().id().equals(wish.edition())) return newest;
        throw Problem.conflict(
                "Edition "
                        + wish.edition()
                        + " is not the newest approved one: sign edition "
                        + newest.card().letter()
                        + ", "
                        + newest.card().id()
                        + ".");
    }

    private static Optional<UUID> current(MinutesView view) {
        return view.editions().stream()
                .map(ApprovedEdition::edition)
                .map(edition -> UUID.fromString(edition.id()))
                .reduce((earlier, later) -> later);
    }

    private SignaturesView view(Actor actor, MeetingCard meeting, MinutesView view) {
        var readable =
                view.editions().stream()
                        .map(each -> each.edition().id())
                        .collect(Collectors.toSet());
        var all =
                signatures.ofMeeting(meeting.id()).stream()
                        .filter(each -> readable.contains(each.edition().toString()))
                        .toList();
        var own = policy.capacities(actor, meeting);
        var newest = current(view);
        var signed = newest.map(edition -> signed(all, edition, own)).orElse(List.of());
        return new SignaturesView(
                Href.to("meetings", meeting.id(), "minutes", "signatures"),
                newest.map(edition -> Reference.to("editions", edition, null)).orElse(null),
                all.stream().map(SignatureView::of).toList(),
                newest.isEmpty()
                        ? List.of()
                        : own.stream().filter(each -> !signed.contains(each)).toList(),
                signed);
    }

    private static List<SignatureCapacity> signed(
            List<Signature> all, UUID edition, List<SignatureCapacity> own) {
        return own.stream()
                .filter(by -> all.stream().anyMatch(each -> each.isValidFor(edition, by)))
                .toList();
    }
}
