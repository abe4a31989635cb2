package be.doorstroom.action;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An action as the API shows it.
@Schema(name = "Action")
public record ActionView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference region,
        Reference body,
        UUID meeting,
        Reference agendaItem,
        Circle circle,
        @Schema(examples = "Een voorstel van afsprakennota opmaken.") String statement,
        OwnerView owner,
        LocalDate dueOn,
        @Nullable LocalDate reviewOn,
        ActionState status,
        @Schema(description = "Open after its day") boolean overdue,
        @Schema(description = "Open, and the day has come to ask how far it is") boolean reviewDue,
        @Nullable LocalDate closedOn,
        @Nullable @Schema(description = "What came of it, or why it was dropped")
                String closingReason,
        List<String> permitted)
        implements Tagged {

    /// Who does it.
    @Schema(name = "ActionOwnerView")
    public record OwnerView(
            @Nullable Reference organization,
            @Nullable Office office,
            @Nullable @Schema(examples = "Algemeen directeur") String officeLabel,
            @Nullable Reference body) {}
}
