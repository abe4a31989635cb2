package be.doorstroom.demo;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.dossier.Triage;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.proposal.Acceptance;
import be.doorstroom.proposal.NewProposal;
import be.doorstroom.proposal.ProposalService;
import be.doorstroom.proposal.Returning;
import be.doorstroom.proposal.Treatment;
import be.doorstroom.proposal.TreatmentService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What offices of Midwest proposed in the last weeks: something in every state, with a request for
/// Izegem to back a neighbour's; and what a council of Zuid-West-Vlaanderen asks.
@ApplicationScoped
class DemoProposals {
    private final ProposalService proposals;
    private final TreatmentService treatments;
    private final DemoFiles files;
    private final DemoDossiers dossiers;

    DemoProposals(
            ProposalService proposals,
            TreatmentService treatments,
            DemoFiles files,
            DemoDossiers dossiers) {
        this.proposals = proposals;
        this.treatments = treatments;
        this.files = files;
        this.dossiers = dossiers;
    }

    List<DemoProposal> all() {
        return files.proposals();
    }

    static Instant moment(DemoProposal proposal, LocalDate today) {
        return HouseClock.instantOf(today.minusDays(proposal.daysAgo()), LocalTime.of(11, 30));
    }

    /// @param meeting the conference on whose agenda accepted ones come
    void make(DemoProposal proposal, UUID meeting) {
        var proposer = office(region(proposal), proposal.organization(), proposal.office());
        var id = proposals.add(proposer, wish(proposal)).id();
        switch (proposal.status()) {
            case DRAFT -> {
                // is left in its proposer's hands
            }
            case SUBMITTED -> submit(proposer, proposal, id);
            case IN_TREATMENT -> {
                submit(proposer, proposal, id);
                var triage = Objects.requireNonNullElse(proposal.triage(), Triage.LATER);
                treatments.treat(
                        region(proposal).coordinator(), id, IfMatch.any(), new Treatment(triage));
            }
            case ACCEPTED -> {
                submit(proposer, proposal, id);
                treatments.accept(
                        region(proposal).coordinator(), id, IfMatch.any(), new Acceptance(meeting));
            }
            case SENT_BACK -> {
                submit(proposer, proposal, id);
                var reason = Objects.requireNonNullElse(proposal.reason(), "Nog niet rijp.");
                treatments.sendBack(
                        region(proposal).coordinator(), id, IfMatch.any(), new Returning(reason));
            }
            case WITHDRAWN -> proposals.withdraw(proposer, id, IfMatch.any());
        }
    }

    private void submit(Actor proposer, DemoProposal proposal, UUID id) {
        proposals.submit(proposer, id, IfMatch.any());
        proposal.backedBy()
                .forEach(backer ->
                        proposals.back(
                                office(region(proposal), backer, Office.DIRECTOR), id, true));
    }

    private NewProposal wish(DemoProposal proposal) {
        var point =
                files.points(region(proposal)).stream()
                        .filter(each -> each.title().equals(proposal.title()))
                        .findFirst()
                        .orElseThrow();
        return new NewProposal(
                proposal.body(),
                region(proposal).code(),
                proposal.organization(),
                point.kind(),
                point.title(),
                "<p>" + point.note() + "</p>",
                point.minutes(),
                null,
                null,
                point.circle(),
                dossiers.of(region(proposal), point),
                proposal.coProposers());
    }

    private static DemoRegion region(DemoProposal proposal) {
        return DemoRegion.of(proposal.body());
    }

    private static Actor office(DemoRegion region, String organization, Office office) {
        var role = office == Office.DIRECTOR ? Role.DIRECTOR : Role.MEMBER;
        var standing = new Standing(role, region.code(), organization, office, null);
        return Actor.office(office.label(), Set.of(standing));
    }
}
