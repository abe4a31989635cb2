package be.doorstroom.briefing;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A briefing with what it holds, as its reader may see it.
@Schema(name = "Briefing")
public record BriefingView(
        Href href,
        Href self,
        @Schema(examples = "midwest-2026-H1") String id,
        String etag,
        String title,
        @Nullable @Schema(description = "Rich text") String introduction,
        Reference region,
        @Schema(examples = "2026-H1") String halfYear,
        BriefingState status,
        @Nullable Instant publishedAt,
        @Nullable @Schema(description = "The frozen document, once published") Reference edition,
        List<BriefingTheme> themes,
        @Schema(description = "One for each council that gets the briefing; a municipality's own")
                List<AnnexLink> annexes,
        List<String> permitted)
        implements Tagged {

    /// The annex of one municipality.
    @Schema(name = "BriefingAnnexLink")
    public record AnnexLink(Href href, Reference municipality) {}
}
