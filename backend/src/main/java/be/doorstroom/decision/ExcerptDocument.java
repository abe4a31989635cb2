package be.doorstroom.decision;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.vote.VoteCount;
import be.doorstroom.vote.VoteKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An excerpt of minutes as it is frozen for who asked for it: one decision, word for word.
@Schema(name = "ExcerptDocument")
public record ExcerptDocument(
        @Schema(examples = "excerpt") String type,
        Href self,
        OffsetDateTime frozenAt,
        Reference body,
        Reference region,
        @Schema(description = "For whom it is") Reference addressee,
        @Schema(description = "The minutes of which it is part") Reference minutes,
        @Schema(examples = "2026/1") String number,
        LocalDate decidedOn,
        @Schema(examples = "Jaarrekening 2025") String title,
        String text,
        VoteKind vote,
        VoteCount count) {
    public static final String TYPE = "excerpt";
}
