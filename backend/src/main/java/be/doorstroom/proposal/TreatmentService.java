package be.doorstroom.proposal;

import be.doorstroom.access.Actor;
import be.doorstroom.agenda.AgendaItemChange;
import be.doorstroom.agenda.AgendaService;
import be.doorstroom.dossier.Triage;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What the coordinator does with what was handed in.
@ApplicationScoped
public class TreatmentService {
    private final Proposals proposals;
    private final ProposalDesk desk;
    private final ProposalPolicy policy;
    private final AgendaService agendas;
    private final MeetingService meetings;
    private final Directory directory;
    private final Events events;

    TreatmentService(
            Proposals proposals,
            ProposalDesk desk,
            ProposalPolicy policy,
            AgendaService agendas,
            MeetingService meetings,
            Directory directory,
            Events events) {
        this.proposals = proposals;
        this.desk = desk;
        this.policy = policy;
        this.agendas = agendas;
        this.meetings = meetings;
        this.directory = directory;
        this.events = events;
    }

    @Transactional
    public ProposalView treat(Actor actor, UUID id, IfMatch ifMatch, Treatment treatment) {
        var proposal = treated(actor, id);
        var isSame = proposal.triage() == treatment.triage();
        if (proposal.state() == ProposalState.IN_TREATMENT && isSame) return desk.view(actor, id);
        ifMatch.require(proposal.version());
        proposal.treat(treatment.triage());
        return moved(actor, proposal);
    }

    /// Makes it a point of the draft agenda of a meeting.
    @Transactional
    public ProposalView accept(Actor actor, UUID id, IfMatch ifMatch, Acceptance acceptance) {
        var proposal = treated(actor, id);
        var meeting = acceptance.meeting();
        if (isThere(proposal, meeting)) return desk.view(actor, id);
        ifMatch.require(proposal.version());
        proposal.accept();
        requireInRegion(actor, proposal, meeting);
        var item = agendas.add(actor, meeting, point(proposal));
        proposal.land(meeting, item.id(), Boolean.TRUE.equals(item.late()));
        return moved(actor, proposal);
    }

    @Transactional
    public ProposalView sendBack(Actor actor, UUID id, IfMatch ifMatch, Returning returning) {
        var proposal = treated(actor, id);
        var isSame = returning.reason().equals(proposal.reason());
        if (proposal.state() == ProposalState.SENT_BACK && isSame) return desk.view(actor, id);
        ifMatch.require(proposal.version());
        proposal.sendBack(returning.reason());
        return moved(actor, proposal);
    }

    private static boolean isThere(Proposal proposal, UUID meeting) {
        return proposal.state() == ProposalState.ACCEPTED
                && !proposal.fellOff()
                && meeting.equals(proposal.meeting());
    }

    /// The point comes as it was proposed; the coordinator goes on with it on the agenda.
    private AgendaItemChange point(Proposal proposal) {
        var text = proposal.text(List.of());
        return new AgendaItemChange(
                text.kind(),
                text.title(),
                text.note(),
                presenter(proposal.proposer()),
                null,
                null,
                text.minutes(),
                Objects.requireNonNullElse(proposal.triage(), Triage.NOW),
                text.circle(),
                text.dossier(),
                false);
    }

    private String presenter(Proposer proposer) {
        var organization = directory.organization(proposer.organization()).title();
        return proposer.office().label() + ", " + organization;
    }

    private void requireInRegion(Actor actor, Proposal proposal, UUID meeting) {
        var isThere =
                meetings.find(actor, meeting)
                        .filter(card -> card.region().equals(proposal.region()))
                        .isPresent();
        if (!isThere) throw Problem.badRequest(Issue.missingReference("meeting", meeting));
    }

    private Proposal treated(Actor actor, UUID id) {
        var proposal = desk.held(actor, id);
        if (!policy.mayTreat(actor, proposal)) {
            throw Problem.missingPermission("Proposals are treated by the region's coordinator.");
        }
        return proposal;
    }

    private ProposalView moved(Actor actor, Proposal proposal) {
        proposals.flush();
        events.publish(
                new ProposalEvent.ProposalMoved(
                        proposal.id(), proposal.state(), proposal.region(), actor.id()));
        return desk.view(actor, proposal.id());
    }
}
