package be.doorstroom.proposal;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Reading proposals, and what their proposers and those who back them do.
@ApplicationScoped
public class ProposalService {
    private final Proposals proposals;
    private final Supports supports;
    private final ProposalDesk desk;
    private final ProposalPolicy policy;
    private final ProposalCheck check;
    private final Events events;
    private final HouseClock clock;

    ProposalService(
            Proposals proposals,
            Supports supports,
            ProposalDesk desk,
            ProposalPolicy policy,
            ProposalCheck check,
            Events events,
            HouseClock clock) {
        this.proposals = proposals;
        this.supports = supports;
        this.desk = desk;
        this.policy = policy;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ProposalView> list(Actor actor, ProposalFilter filter) {
        return desk.list(actor, filter);
    }

    public ProposalView get(Actor actor, UUID id) {
        return desk.view(actor, id);
    }

    @Transactional
    public ProposalView add(Actor actor, NewProposal wish) {
        var region = check.region(actor, wish);
        var proposer = check.proposer(actor, region, wish);
        var proposal = new Proposal(wish.body(), region, proposer, wish.text());
        proposal.change(check.text(actor, proposal, wish.text()));
        proposals.persistAndFlush(proposal);
        supports.ask(proposal.id(), wish.text().asked());
        return written(actor, proposal);
    }

    @Transactional
    public ProposalView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var proposal = own(actor, id);
        ifMatch.require(proposal.version());
        if (!proposal.state().isWithProposer()) {
            throw Problem.conflict(
                    "It is with the coordinator, or closed: only a draft, or what was sent back,"
                            + " can be changed.");
        }
        var asked = supports.of(id).stream().map(Support::organization).toList();
        var text = check.text(actor, proposal, patch.onto(proposal.text(asked)));
        proposal.change(text);
        supports.ask(id, text.asked());
        return written(actor, proposal);
    }

    @Transactional
    public ProposalView submit(Actor actor, UUID id, IfMatch ifMatch) {
        var proposal = own(actor, id);
        if (proposal.state() == ProposalState.SUBMITTED) return desk.view(actor, id);
        ifMatch.require(proposal.version());
        proposal.submit(clock.now());
        return moved(actor, proposal);
    }

    @Transactional
    public ProposalView withdraw(Actor actor, UUID id, IfMatch ifMatch) {
        var proposal = own(actor, id);
        if (proposal.state() == ProposalState.WITHDRAWN) return desk.view(actor, id);
        ifMatch.require(proposal.version());
        proposal.withdraw();
        return moved(actor, proposal);
    }

    /// Backs a proposal, or no longer does, in the name of the actor's organization.
    @Transactional
    public ProposalView back(Actor actor, UUID id, boolean gives) {
        var proposal = desk.held(actor, id);
        var own =
                supports.of(id).stream()
                        .filter(support -> policy.maySpeakFor(actor, support.organization()))
                        .toList();
        if (own.isEmpty()) {
            throw Problem.missingPermission("A proposal is backed by whoever was asked to.");
        }
        if (!proposal.state().isWithCoordinator()) {
            throw Problem.conflict("Only what is handed in and not yet decided can be backed.");
        }
        own.forEach(support -> set(support, gives));
        supports.flush();
        events.publish(new ProposalEvent.ProposalSupportChanged(id, proposal.region(), actor.id()));
        return desk.view(actor, id);
    }

    private void set(Support support, boolean gives) {
        if (gives) {
            support.give(clock.now());
        } else {
            support.takeAway();
        }
    }

    private Proposal own(Actor actor, UUID id) {
        var proposal = desk.held(actor, id);
        if (!policy.isOfSide(actor, proposal)) {
            throw Problem.missingPermission("A proposal is written by whoever makes it.");
        }
        return proposal;
    }

    private ProposalView written(Actor actor, Proposal proposal) {
        proposals.flush();
        events.publish(
                new ProposalEvent.ProposalWritten(proposal.id(), proposal.region(), actor.id()));
        return desk.view(actor, proposal.id());
    }

    private ProposalView moved(Actor actor, Proposal proposal) {
        proposals.flush();
        events.publish(
                new ProposalEvent.ProposalMoved(
                        proposal.id(), proposal.state(), proposal.region(), actor.id()));
        return desk.view(actor, proposal.id());
    }
}
