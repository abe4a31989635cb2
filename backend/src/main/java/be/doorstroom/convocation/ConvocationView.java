package be.doorstroom.convocation;

import be.doorstroom.document.EditionCard;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a body was convened ahead of its agenda.
@Schema(name = "Convocation")
public record ConvocationView(
        Href href,
        Href self,
        @Schema(examples = "A") String letter,
        Instant convenedAt,
        Reference edition,
        Reference meeting) {

    static ConvocationView of(MeetingCard meeting, EditionCard card) {
        var self = Href.to("editions", card.id());
        return new ConvocationView(
                self,
                self,
                card.letter(),
                card.frozenAt(),
                Reference.to("editions", card.id(), card.title()),
                meeting.reference());
    }
}
