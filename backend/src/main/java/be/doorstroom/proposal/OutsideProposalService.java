package be.doorstroom.proposal;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Proposals of organizations without accounts: handed in at once, for there is nobody to keep a
/// draft for. Whether they may is for the room that lets them in; `by` is the id of what did.
@ApplicationScoped
public class OutsideProposalService {
    private final Proposals proposals;
    private final ProposalCheck check;
    private final Events events;
    private final HouseClock clock;

    OutsideProposalService(
            Proposals proposals, ProposalCheck check, Events events, HouseClock clock) {
        this.proposals = proposals;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    /// The newest first.
    public List<OutsideProposal> list(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return proposals.list("id in ?1", ids).stream()
                .sorted(Comparator.comparing(Proposal::id).reversed())
                .map(OutsideProposal::of)
                .toList();
    }

    /// @throws Problem `badRequest` with every fault
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID handIn(
            String by, String region, String organization, String body, ProposalChange text) {
        var proposer = new Proposer(organization, Office.GUEST);
        var proposal = new Proposal(body, region, proposer, text);
        proposal.change(check.text(Actor.coordinatorOf(region), proposal, text));
        proposals.persistAndFlush(proposal);
        submit(by, proposal);
        return proposal.id();
    }

    /// Once more, after it was sent back.
    ///
    /// @throws Problem `conflict` when it is with the coordinator, or closed
    @Transactional(Transactional.TxType.MANDATORY)
    public void handInAgain(String by, UUID id, ProposalChange text) {
        var proposal = held(id);
        if (!proposal.state().isWithProposer()) {
            throw Problem.conflict("Only what was sent back can be changed.");
        }
        proposal.change(check.text(Actor.coordinatorOf(proposal.region()), proposal, text));
        submit(by, proposal);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String by, UUID id) {
        var proposal = held(id);
        if (proposal.state() == ProposalState.WITHDRAWN) return;
        proposal.withdraw();
        moved(by, proposal);
    }

    private Proposal held(UUID id) {
        return proposals.hold(proposals.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    private void submit(String by, Proposal proposal) {
        proposal.submit(clock.now());
        moved(by, proposal);
    }

    private void moved(String by, Proposal proposal) {
        proposals.flush();
        events.publish(
                new ProposalEvent.ProposalMoved(
                        proposal.id(), proposal.state(), proposal.region(), by));
    }
}
