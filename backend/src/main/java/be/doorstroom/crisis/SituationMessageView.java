package be.doorstroom.crisis;

import be.doorstroom.document.EditionCard;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That members and directors were told how things stand.
@Schema(name = "SituationMessage")
public record SituationMessageView(
        Href href,
        Href self,
        @Schema(examples = "A") String letter,
        Instant toldAt,
        Reference edition,
        Reference meeting) {

    static SituationMessageView of(MeetingCard meeting, EditionCard card) {
        var self = Href.to("editions", card.id());
        return new SituationMessageView(
                self,
                self,
                card.letter(),
                card.frozenAt(),
                Reference.to("editions", card.id(), card.title()),
                meeting.reference());
    }
}
