package be.doorstroom.proposal;

import be.doorstroom.agenda.AgendaItemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A proposal as an organization without accounts sees its own: what it asked, how far it is, and
/// why it came back.
@Schema(name = "OutsideProposal")
public record OutsideProposal(
        UUID id,
        String body,
        ProposalState status,
        AgendaItemKind kind,
        @Schema(examples = "Mobiliteitsplan: stand van zaken") String title,
        @Nullable String note,
        @Schema(description = "Minutes asked", examples = "15") int minutes,
        @Nullable @Schema(description = "The day for which it is meant") LocalDate wishedOn,
        @Nullable @Schema(description = "When it was last handed in") Instant submittedAt,
        @Nullable @Schema(description = "Why it was sent back") String reason,
        List<String> permitted) {

    static OutsideProposal of(Proposal proposal) {
        var text = proposal.text(List.of());
        return new OutsideProposal(
                proposal.id(),
                proposal.body(),
                proposal.state(),
                text.kind(),
                text.title(),
                text.note(),
                text.minutes(),
                text.wishedOn(),
                proposal.submittedAt(),
                proposal.reason(),
                permitted(proposal.state()));
    }

    private static List<String> permitted(ProposalState state) {
        List<String> names = new ArrayList<>();
        if (state.isWithProposer()) names.add("changeIntakeProposal");
        if (state.next().contains(ProposalState.WITHDRAWN)) names.add("withdrawIntakeProposal");
        return names;
    }
}
