package be.doorstroom.crisis;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A situation message as it is frozen, the same for each circle that gets it.
@Schema(name = "SituationMessageDocument")
public record SituationDocument(
        @Schema(examples = "situationMessage") String type,
        Href self,
        @Schema(examples = "A") String letter,
        OffsetDateTime toldAt,
        Reference meeting,
        Reference body,
        Reference region,
        @Schema(examples = "Opvang geregeld, wegen blijven dicht") String title,
        OffsetDateTime startsAt,
        @Schema(description = "How things stand; a line break ends a paragraph") String situation) {
    public static final String TYPE = "situationMessage";
}
