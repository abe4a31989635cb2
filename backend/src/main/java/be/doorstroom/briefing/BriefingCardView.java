package be.doorstroom.briefing;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A briefing in a list, without what it holds.
@Schema(name = "BriefingCard")
public record BriefingCardView(
        Href href,
        @Schema(examples = "midwest-2026-H1") String id,
        String title,
        Reference region,
        @Schema(examples = "2026-H1") String halfYear,
        BriefingState status,
        @Nullable Instant publishedAt,
        @Nullable @Schema(description = "The frozen document, once published") Reference edition) {

    static BriefingCardView of(Briefing briefing, Directory directory) {
        return new BriefingCardView(
                Href.to("briefings", briefing.id()),
                briefing.id(),
                briefing.title(),
                directory.region(briefing.region()),
                briefing.halfYear().toString(),
                briefing.state(),
                briefing.publishedAt(),
                edition(briefing));
    }

    static @Nullable Reference edition(Briefing briefing) {
        var edition = briefing.edition();
        return edition == null ? null : Reference.to("editions", edition, briefing.title());
    }
}
