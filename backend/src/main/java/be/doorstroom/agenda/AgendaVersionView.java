package be.doorstroom.agenda;

import be.doorstroom.document.EditionCard;
import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An approved version of an agenda.
@Schema(name = "AgendaVersion")
public record AgendaVersionView(
        Href href,
        Href self,
        @Schema(examples = "A") String letter,
        Instant approvedAt,
        Reference edition,
        Reference meeting) {

    static AgendaVersionView of(MeetingCard meeting, EditionCard card) {
        var self = Href.to("meetings", meeting.id(), "agendaVersions", card.letter());
        return new AgendaVersionView(
                self,
                self,
                card.letter(),
                card.frozenAt(),
                Reference.to("editions", card.id(), card.title()),
                meeting.reference());
    }
}
