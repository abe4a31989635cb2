package be.doorstroom.outcome;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.OutcomeType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An outcome as the API shows it.
@Schema(name = "Outcome")
public record OutcomeView(
        Href href,
        Href self,
        UUID id,
        String etag,
        OutcomeType type,
        @Schema(examples = "De besturen vragen één regionale indeling.") String text,
        Circle circle,
        UUID meeting,
        Reference agendaItem,
        List<String> permitted)
        implements Tagged {

    static OutcomeView of(Outcome outcome, boolean mayWrite) {
        var self = Href.to("outcomes", outcome.id());
        return new OutcomeView(
                self,
                self,
                outcome.id(),
                Tagged.tag(outcome.version()),
                outcome.type(),
                outcome.text(),
                outcome.circle(),
                outcome.meeting(),
                item(outcome),
                mayWrite && !outcome.isSettled()
                        ? List.of("changeOutcome", "removeOutcome")
                        : List.of());
    }

    private static Reference item(Outcome outcome) {
        return new Reference(
                Href.to("meetings", outcome.meeting(), "agendaItems", outcome.agendaItem()),
                outcome.agendaItem().toString(),
                outcome.itemTitle());
    }
}
