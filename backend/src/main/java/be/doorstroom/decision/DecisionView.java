package be.doorstroom.decision;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.vote.VoteCount;
import be.doorstroom.vote.VoteKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision as the API shows it. Its title is that of the point.
@Schema(name = "Decision")
public record DecisionView(
        Href href,
        Href self,
        UUID id,
        @Schema(description = "As it is cited within its body", examples = "2026/1") String number,
        Reference body,
        Reference region,
        Reference meeting,
        LocalDate decidedOn,
        @Schema(examples = "Jaarrekening 2025") String title,
        @Schema(examples = "De algemene vergadering keurt de jaarrekening goed.") String text,
        Circle circle,
        Reference outcome,
        DecidingVote vote,
        @Nullable @Schema(description = "The approved minutes; absent before there are any")
                Reference minutes,
        List<String> permitted) {

    /// How it was voted; of a secret vote the totals only.
    @Schema(name = "DecidingVote")
    public record DecidingVote(Href href, UUID id, VoteKind kind, VoteCount count) {}
}
