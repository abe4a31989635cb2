package be.doorstroom.proposal;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see a proposal: its proposer's side always; once it was handed in also the organizations
/// that are asked to back it and the coordinator of the region. A side are those of an organization
/// who may propose in its name; its council and its clerk are not among them, and ask for
/// themselves.
@Singleton
class ProposalPolicy implements Actions {
    private static final Set<Office> PROPOSERS =
            EnumSet.of(
                    Office.MAYOR,
                    Office.ALDERMAN,
                    Office.DIRECTOR,
                    Office.DEPUTY_DIRECTOR,
                    Office.PROVINCIAL_DEPUTY,
                    Office.ASSOCIATION_DIRECTOR,
                    Office.POLICY_OFFICER);

    /// Councils ask where the region informs them, and are a side of their own.
    private static final Set<Office> ASKERS = EnumSet.of(Office.COUNCIL_CLERK, Office.COUNCILLOR);

    private final Directory directory;

    ProposalPolicy(Directory directory) {
        this.directory = directory;
    }

    /// On the proposal with the alias `p`.
    Restriction readable(Actor actor) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        var coordinated =
                actor.regions().stream().filter(actor::coordinates).collect(Collectors.toSet());
        if (!coordinated.isEmpty()) {
            ways.add("(p.submittedAt is not null and p.region in :coordinated)");
            parameters.put("coordinated", coordinated);
        }
        var asking = organizations(actor, ASKERS);
        if (!asking.isEmpty()) {
            ways.add("(p.organization in :asking and p.office in :askers)");
            parameters.put("asking", asking);
            parameters.put("askers", ASKERS);
        }
        var sides = sides(actor);
        if (!sides.isEmpty()) {
            ways.add("(p.organization in :sides and p.office not in :councils)");
            parameters.put("councils", ASKERS);
            ways.add(
                    "(p.submittedAt is not null and exists (select 1 from Support s"
                            + " where s.proposal = p.id and s.organization in :sides))");
            parameters.put("sides", sides);
        }
        if (ways.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", ways) + ")", parameters);
    }

    /// In whose name the actor may propose to the body in the region.
    Set<Proposer> proposers(Actor actor, String region, BodyKind body) {
        return Stream.concat(
                        proposing(actor, PROPOSERS),
                        body.isForCouncils() ? proposing(actor, ASKERS) : Stream.of())
                .filter(standing -> region.equals(standing.region()))
                .map(ProposalPolicy::proposer)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOfSide(Actor actor, Proposal proposal) {
        var proposer = proposal.proposer();
        var offices = isAsker(proposer) ? ASKERS : PROPOSERS;
        return organizations(actor, offices).contains(proposer.organization());
    }

    /// Whether a council asks.
    boolean isAsker(Proposer proposer) {
        return ASKERS.contains(proposer.office());
    }

    boolean mayTreat(Actor actor, Proposal proposal) {
        return actor.coordinates(proposal.region());
    }

    boolean maySpeakFor(Actor actor, String organization) {
        return sides(actor).contains(organization);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return sides(actor).isEmpty() && !mayAsk(actor) ? Set.of() : Set.of("addProposal");
    }

    List<String> permitted(Actor actor, Proposal proposal, List<Support> supports) {
        List<String> names = new ArrayList<>();
        var state = proposal.state();
        if (isOfSide(actor, proposal)) {
            if (state.isWithProposer()) names.addAll(List.of("changeProposal", "submitProposal"));
            if (state.next().contains(ProposalState.WITHDRAWN)) names.add("withdrawProposal");
        }
        if (mayTreat(actor, proposal)) {
            if (state.isWithCoordinator()) names.addAll(List.of("treatProposal", "returnProposal"));
            if (state.isWithCoordinator() || proposal.fellOff()) names.add("acceptProposal");
        }
        if (state.isWithCoordinator()) names.addAll(backing(actor, supports));
        return names;
    }

    private static List<String> backing(Actor actor, List<Support> supports) {
        var sides = sides(actor);
        return supports.stream()
                .filter(support -> sides.contains(support.organization()))
                .map(support ->
                        support.givenAt() == null ? "supportProposal" : "endProposalSupport")
                .distinct()
                .toList();
    }

    private boolean mayAsk(Actor actor) {
        return proposing(actor, ASKERS)
                .flatMap(standing -> Optional.ofNullable(standing.region()).stream())
                .flatMap(region -> directory.bodiesOf(region).stream())
                .anyMatch(body -> body.kind().isForCouncils());
    }

    private static Set<String> sides(Actor actor) {
        return organizations(actor, PROPOSERS);
    }

    private static Set<String> organizations(Actor actor, Set<Office> offices) {
        return proposing(actor, offices)
                .map(standing -> proposer(standing).organization())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Standing> proposing(Actor actor, Set<Office> offices) {
        return actor.standings().stream()
                .filter(standing -> standing.role() != Role.GUEST)
                .filter(standing -> standing.organization() != null)
                .filter(standing ->
                        standing.office() != null && offices.contains(standing.office()));
    }

    private static Proposer proposer(Standing standing) {
        return new Proposer(
                Objects.requireNonNull(standing.organization()),
                Objects.requireNonNull(standing.office()));
    }
}
