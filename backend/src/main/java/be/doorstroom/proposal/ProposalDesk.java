package be.doorstroom.proposal;

import be.doorstroom.access.Actor;
import be.doorstroom.dossier.DossierPolicy;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.proposal.ProposalView.CoProposer;
import be.doorstroom.proposal.ProposalView.ProposalMeeting;
import be.doorstroom.proposal.ProposalView.ProposerView;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds proposals for whoever may see them, and shows them.
@ApplicationScoped
class ProposalDesk {
    private final Proposals proposals;
    private final Supports supports;
    private final ProposalPolicy policy;
    private final DossierPolicy dossiers;
    private final Directory directory;

    ProposalDesk(
            Proposals proposals,
            Supports supports,
            ProposalPolicy policy,
            DossierPolicy dossiers,
            Directory directory) {
        this.proposals = proposals;
        this.supports = supports;
        this.policy = policy;
        this.dossiers = dossiers;
        this.directory = directory;
    }

    Slice<ProposalView> list(Actor actor, ProposalFilter filter) {
        var slice = proposals.readable(policy.readable(actor), dossiers.readable(actor), filter);
        var backing = supports.of(slice.items().stream().map(row -> row.proposal().id()).toList());
        return slice.map(
                row -> view(actor, row, backing.getOrDefault(row.proposal().id(), List.of())));
    }

    /// @throws Problem `resourceNotFound`
    ProposalView view(Actor actor, UUID id) {
        return view(actor, row(actor, id), supports.of(id));
    }

    /// The proposal itself, for a writer: others wait for their turn.
    ///
    /// @throws Problem `resourceNotFound`
    Proposal held(Actor actor, UUID id) {
        return proposals.hold(row(actor, id).proposal());
    }

    private ProposalRow row(Actor actor, UUID id) {
        return proposals
                .readable(policy.readable(actor), dossiers.readable(actor), id)
                .orElseThrow(Problem::notFound);
    }

    private ProposalView view(Actor actor, ProposalRow row, List<Support> backing) {
        var proposal = row.proposal();
        var self = Href.to("proposals", proposal.id());
        var text = proposal.text(List.of());
        return new ProposalView(
                self,
                self,
                proposal.id(),
                Tagged.tag(proposal.version()),
                directory.bodyReference(proposal.body()),
                directory.region(proposal.region()),
                proposal.state(),
                proposer(proposal.proposer()),
                backing.stream().map(this::coProposer).toList(),
                text.kind(),
                text.title(),
                text.note(),
                text.minutes(),
                meeting(text.wishedMeeting(), row.wishedTitle(), row.wishedStart()),
                text.wishedOn(),
                text.circle(),
                reference(text.dossier(), row.dossierTitle()),
                proposal.submittedAt(),
                proposal.triage(),
                proposal.reason(),
                meeting(proposal.meeting(), row.meetingTitle(), row.meetingStart()),
                agendaItem(proposal),
                proposal.isLate(),
                policy.permitted(actor, proposal, backing));
    }

    private ProposerView proposer(Proposer proposer) {
        return new ProposerView(
                directory.organization(proposer.organization()),
                proposer.office(),
                proposer.office().label());
    }

    private CoProposer coProposer(Support support) {
        return new CoProposer(
                directory.organization(support.organization()),
                support.givenAt() != null,
                support.givenAt());
    }

    private static @Nullable Reference reference(@Nullable UUID dossier, @Nullable String title) {
        return dossier == null || title == null ? null : Reference.to("dossiers", dossier, title);
    }

    private static @Nullable ProposalMeeting meeting(
            @Nullable UUID id, @Nullable String title, @Nullable Instant start) {
        if (id == null || title == null || start == null) return null;
        return new ProposalMeeting(
                Href.to("meetings", id),
                id,
                title,
                start.atZone(HouseClock.ZONE).toOffsetDateTime());
    }

    private static @Nullable Href agendaItem(Proposal proposal) {
        var meeting = proposal.meeting();
        var item = proposal.agendaItem();
        return meeting == null || item == null
                ? null
                : Href.to("meetings", meeting, "agendaItems", item);
    }
}
