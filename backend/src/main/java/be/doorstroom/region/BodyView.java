package be.doorstroom.region;

import be.doorstroom.format.Linked;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A body as the API shows it, with the outcomes it may take.
@Linked("Organization")
@Schema(name = "Body")
public record BodyView(
        Href href,
        Href self,
        @Schema(examples = "midwest-mayors-conference") String id,
        @Schema(examples = "Burgemeestersoverleg Midwest") String name,
        BodyKind kind,
        List<Reference> regions,
        @Nullable Reference organization,
        @Nullable RhythmView rhythm,
        List<OutcomeType> outcomeTypes,
        List<Reference> prepares,
        @Nullable @Schema(description = "The body that takes the same points") Reference twin,
        @Schema(description = "Whether its minutes count as approved when nobody remarks in time")
                boolean approvedInSilence,
        @Schema(description = "Whether its editions go along with the mails that announce them")
                boolean mailsEditions,
        @Nullable String note,
        @Schema(description = "Where the fact comes from") String source) {

    /// How often a body meets.
    @Schema(name = "Rhythm")
    public record RhythmView(
            @Nullable @Schema(examples = "FREQ=MONTHLY") String rule,
            @Schema(description = "Whether a source says so") boolean known,
            @Nullable String note) {}

    static BodyView of(Body body, Directory directory) {
        return new BodyView(
                Href.to("bodies", body.id()),
                Href.to("bodies", body.id()),
                body.id(),
                body.name(),
                body.kind(),
                body.regions().stream().sorted().map(directory::region).toList(),
                Optional.ofNullable(body.organization()).map(directory::organization).orElse(null),
                rhythm(body),
                body.kind().outcomeTypes().stream().sorted().toList(),
                body.prepares().stream().sorted().map(directory::bodyReference).toList(),
                Optional.ofNullable(body.twin()).map(directory::bodyReference).orElse(null),
                body.isApprovedInSilence(),
                body.isMailingEditions(),
                body.note(),
                body.source());
    }

    private static @Nullable RhythmView rhythm(Body body) {
        if (body.rhythmRule() == null && body.rhythmNote() == null) return null;
        return new RhythmView(body.rhythmRule(), body.isRhythmKnown(), body.rhythmNote());
    }
}
