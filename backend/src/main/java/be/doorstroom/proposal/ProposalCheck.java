package be.doorstroom.proposal;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.format.RichText;
import be.doorstroom.meeting.MeetingService;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.membership.Seat;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.region.Directory;
import be.doorstroom.region.Directory.BodyCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether what a proposer writes can be: the body, the name in which they propose, and whatever
/// the text points to.
@ApplicationScoped
class ProposalCheck {
    private final ProposalPolicy policy;
    private final MeetingService meetings;
    private final MembershipService memberships;
    private final DossierService dossiers;
    private final Directory directory;
    private final HouseClock clock;

    ProposalCheck(
            ProposalPolicy policy,
            MeetingService meetings,
            MembershipService memberships,
            DossierService dossiers,
            Directory directory,
            HouseClock clock) {
        this.policy = policy;
        this.meetings = meetings;
        this.memberships = memberships;
        this.dossiers = dossiers;
        this.directory = directory;
        this.clock = clock;
    }

    /// The region in which the body is asked.
    String region(Actor actor, NewProposal wish) {
        var body =
                directory
                        .body(wish.body())
                        .filter(card -> card.regions().stream().anyMatch(r -> knows(actor, r)))
                        .orElseThrow(() -> missing("body", wish.body()));
        return region(body, wish.region());
    }

    private static boolean knows(Actor actor, String region) {
        return actor.workingRegions().contains(region);
    }

    private static String region(BodyCard body, @Nullable String wanted) {
        if (wanted == null && body.regions().size() == 1) return body.regions().getFirst();
        if (wanted != null && body.regions().contains(wanted)) return wanted;
        throw missing("region", wanted == null ? "" : wanted);
    }

    /// In whose name the actor proposes: the organization that they name, or the only one there is.
    Proposer proposer(Actor actor, String region, NewProposal wish) {
        var organization = wish.organization();
        var kind = directory.body(wish.body()).orElseThrow().kind();
        var possible = policy.proposers(actor, region, kind);
        if (possible.isEmpty()) {
            throw Problem.missingPermission(
                    "Points are proposed by mayors, aldermen, directors and policy officers of the"
                            + " region, questions for a joint information session by councils too;"
                            + " its coordinator puts them on the agenda.");
        }
        var names = possible.stream().map(Proposer::organization).distinct().toList();
        var name = organization == null && names.size() == 1 ? names.getFirst() : organization;
        return possible.stream()
                .filter(proposer -> proposer.organization().equals(name))
                .min(Comparator.comparing(Proposer::office))
                .orElseThrow(() ->
                        Problem.badRequest(
                                Issue.invalid(
                                        "body", "organization", name, "must be one of " + names)));
    }

    /// The text with its note cleaned.
    ///
    /// @throws Problem `badRequest` with every fault
    ProposalChange text(Actor actor, Proposal proposal, ProposalChange text) {
        List<Issue> issues = new ArrayList<>(wishes(actor, proposal, text));
        if (text.kind() == AgendaItemKind.MINUTES_APPROVAL) {
            var detail = "is put on an agenda by the house; choose another kind";
            issues.add(Issue.invalid("body", "kind", "minutesApproval", detail));
        }
        if (policy.isAsker(proposal.proposer())) issues.addAll(question(text));
        var dossier = text.dossier();
        if (dossier != null && !dossiers.isReadable(actor, dossier, proposal.region())) {
            issues.add(Issue.missingReference("dossier", dossier));
        }
        issues.addAll(coProposers(proposal, text.asked()));
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        return text.withNote(text.note() == null ? null : RichText.clean(text.note()));
    }

    /// What a council asks is a question, and the answer is for councils at least.
    private static List<Issue> question(ProposalChange text) {
        List<Issue> issues = new ArrayList<>();
        if (text.kind() != AgendaItemKind.QUESTION) {
            issues.add(Issue.invalid("body", "kind", text.kind(), "must be question"));
        }
        if (!Circle.COUNCILS.opens(text.circle())) {
            issues.add(
                    Issue.invalid("body", "circle", text.circle(), "must be councils or public"));
        }
        return issues;
    }

    private List<Issue> wishes(Actor actor, Proposal proposal, ProposalChange text) {
        var wished = text.wishedMeeting();
        if (wished == null) return List.of();
        if (text.wishedOn() != null) {
            var detail = "must be left out where a meeting is named";
            return List.of(Issue.invalid("body", "wishedOn", text.wishedOn(), detail));
        }
        return meetings.find(actor, wished)
                        .filter(meeting -> meeting.body().equals(proposal.body()))
                        .isPresent()
                ? List.of()
                : List.of(Issue.missingReference("wishedMeeting", wished));
    }

    private List<Issue> coProposers(Proposal proposal, List<String> asked) {
        if (asked.isEmpty()) return List.of();
        var possible = seated(proposal);
        Set<String> seen = new HashSet<>();
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < asked.size(); i++) {
            var name = "coProposers[" + i + "]";
            var each = asked.get(i);
            if (each.equals(proposal.proposer().organization())) {
                issues.add(Issue.invalid("body", name, each, "is the proposer itself"));
            } else if (!possible.contains(each)) {
                issues.add(Issue.missingReference(name, each));
            } else if (!seen.add(each)) {
                issues.add(Issue.invalid("body", name, each, "is named twice"));
            }
        }
        return issues;
    }

    /// Whoever sits in the body or in the region's conference today.
    private Set<String> seated(Proposal proposal) {
        var conference = directory.conference(proposal.region()).map(BodyCard::id);
        return Stream.concat(Stream.of(proposal.body()), conference.stream())
                .distinct()
                .flatMap(body -> memberships.seats(body, clock.today()).stream())
                .map(Seat::organization)
                .collect(Collectors.toSet());
    }

    private static Problem missing(String name, String value) {
        return Problem.badRequest(Issue.missingReference(name, value));
    }
}
