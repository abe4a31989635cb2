package be.doorstroom.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What other rules would change, before they apply.
@Schema(name = "ObligationRulesPreview")
public record RulesPreviewView(
        List<ChangeView> changes,
        List<TermView> terms,
        @Schema(
                        description =
                                "How many meetings of the next six months are planned and get their"
                                        + " papers by the new rules",
                        examples = "9")
                int meetings) {

    /// A group that would get a paper from now on, or not any more.
    @Schema(name = "ObligationChange")
    public record ChangeView(
            Paper paper,
            Receiver receiver,
            @Schema(description = "Whether they would get it") boolean obliged,
            @Schema(description = "How many there are today", examples = "14") int recipients) {}

    /// Another time to acknowledge a paper.
    @Schema(name = "ObligationTerm")
    public record TermView(
            Paper paper,
            @Schema(examples = "30") int daysBefore,
            @Schema(examples = "21") int daysAfter) {}
}
