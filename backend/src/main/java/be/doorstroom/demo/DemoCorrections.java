package be.doorstroom.demo;

import be.doorstroom.minutes.EntryChange;
import be.doorstroom.minutes.MinutesCorrectionService;
import be.doorstroom.minutes.MinutesPublicationService;
import be.doorstroom.minutes.MinutesService;
import be.doorstroom.minutes.NewCorrection;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.signature.NewSignature;
import be.doorstroom.signature.SignatureCapacity;
import be.doorstroom.signature.SignatureService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Signs the minutes of the demonstration's conferences, and corrects some.
@ApplicationScoped
class DemoCorrections {
    private final MinutesService minutes;
    private final MinutesCorrectionService corrections;
    private final MinutesPublicationService publication;
    private final SignatureService signatures;

    DemoCorrections(
            MinutesService minutes,
            MinutesCorrectionService corrections,
            MinutesPublicationService publication,
            SignatureService signatures) {
        this.minutes = minutes;
        this.corrections = corrections;
        this.publication = publication;
        this.signatures = signatures;
    }

    void sign(DemoMeeting meeting) {
        if (!meeting.isConference()) return;
        var view = minutes.get(meeting.coordinator(), meeting.id());
        var edition = UUID.fromString(Objects.requireNonNull(view.edition()).id());
        var wish = new NewSignature(edition);
        signatures.sign(meeting.region().chair(), meeting.id(), SignatureCapacity.CHAIR, wish);
        signatures.sign(
                meeting.region().secretary(), meeting.id(), SignatureCapacity.SECRETARY, wish);
    }

    void correct(DemoMeeting meeting) {
        if (!meeting.isCorrected()) return;
        var reason = new NewCorrection("De termijn bij het eerste punt ontbrak.");
        corrections.open(meeting.coordinator(), meeting.id(), IfMatch.any(), reason);
        var first = minutes.get(meeting.coordinator(), meeting.id()).entries().getFirst();
        var summary = Objects.requireNonNullElse(first.summary(), "");
        var text = summary + "<p>De termijn is het einde van het kwartaal.</p>";
        minutes.write(
                meeting.coordinator(),
                meeting.id(),
                first.id(),
                new EntryChange(text, List.of(), List.of()));
        publication.approve(meeting.coordinator(), meeting.id(), IfMatch.any());
        sign(meeting);
    }
}
