package be.doorstroom.demo;

import be.doorstroom.access.Office;
import be.doorstroom.dossier.Triage;
import be.doorstroom.proposal.ProposalState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who proposes which point, and what became of it, as `data/demo/proposals.json` has it. The text
/// of the point is that of `agenda-points.json`.
record DemoProposal(
        String title,
        String organization,
        Office office,
        String body,
        List<String> coProposers,
        List<String> backedBy,
        ProposalState status,
        @Nullable Triage triage,
        @Nullable String reason,
        int daysAgo) {

    /// All of them.
    record File(List<DemoProposal> proposals) {}
}
