package be.doorstroom.bottleneck;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A bottleneck as the API shows it: of themes and shares each region sees its own.
@Schema(name = "Bottleneck")
public record BottleneckView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(description = "Where it comes from") Reference region,
        BottleneckState status,
        @Schema(examples = "Sectorale decreten vs. decreet lokaal bestuur") String statement,
        @Nullable String explanation,
        @Nullable @Schema(examples = "Wegwerken knelpunten decreten") String asked,
        BottleneckLevel level,
        @Schema(description = "Who of the reader's region sees it") Circle circle,
        @Schema(description = "Under which the reader's own regions file it")
                List<Reference> themes,
        @Schema(description = "The other regions that share it; offers as far as they concern you")
                List<ShareView> shares,
        @Schema(description = "The regions to which you may offer it") List<Reference> offerableTo,
        @Schema(description = "Notes and replies, the oldest first; none before it is shared")
                List<LetterView> letters,
        @Nullable @Schema(description = "Why it was closed") String closingReason,
        @Nullable @Schema(description = "Where it was loaded from") String source,
        List<String> permitted)
        implements Tagged {

    /// Another region, and how it stands to the bottleneck.
    @Schema(name = "BottleneckShare")
    public record ShareView(
            Reference region,
            ShareState status,
            Instant offeredAt,
            @Nullable Instant answeredAt,
            @Nullable @Schema(description = "Why it was declined") String reason) {}

    /// A note or a reply.
    @Schema(name = "BottleneckLetter")
    public record LetterView(
            UUID id,
            @Schema(description = "Which region recorded it") Reference region,
            LetterKind kind,
            LocalDate dated,
            String title,
            @Schema(description = "To whom a note went, from whom a reply came") String party,
            @Nullable String text,
            @Nullable String link) {}
}
