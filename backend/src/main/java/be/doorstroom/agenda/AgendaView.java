package be.doorstroom.agenda;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The agenda of a meeting as the reader may see it now.
@Schema(name = "Agenda")
public record AgendaView(
        Href self,
        String etag,
        Reference meeting,
        AgendaState status,
        @Nullable @Schema(description = "The latest approved letter", examples = "A") String letter,
        @Nullable @Schema(description = "The latest approved edition") Reference edition,
        List<AgendaItemView> items,
        @Schema(examples = "120") int totalMinutes,
        @Schema(description = "When the last point ends as planned") OffsetDateTime endsAt,
        List<String> permitted)
        implements Tagged {}
