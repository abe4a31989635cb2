package be.doorstroom.proposal;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see a proposal: its proposer's side always; once it was handed in also the organizations
/// that are asked to back it and the coordinator of the region. A side are those of an organization
/// who may propose in its name; its council and its clerk are not among them.
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
        var sides = sides(actor);
        if (!sides.isEmpty()) {
            ways.add("p.organization in :sides");
            ways.add(
                    "(p.submittedAt is not null and exists (select 1 from Support s"
                            + " where s.proposal = p.id and s.organization in :sides))");
            parameters.put("sides", sides);
        }
        if (ways.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", ways) + ")", parameters);
    }

    /// In whose name the actor may propose in the region.
    Set<Proposer> proposers(Actor actor, String region) {
        return proposing(actor)
                .filter(standing -> region.equals(standing.region()))
                .map(ProposalPolicy::proposer)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOfSide(Actor actor, Proposal proposal) {
        return sides(actor).contains(proposal.proposer().organization());
    }

    boolean mayTreat(Actor actor, Proposal proposal) {
        return actor.coordinates(proposal.region());
    }

    boolean maySpeakFor(Actor actor, String organization) {
        return sides(actor).contains(organization);
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return sides(actor).isEmpty() ? Set.of() : Set.of("addProposal");
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

    private static Set<String> sides(Actor actor) {
        return proposing(actor)
                .map(standing -> proposer(standing).organization())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Standing> proposing(Actor actor) {
        return actor.standings().stream()
                .filter(standing -> standing.role() != Role.GUEST)
                .filter(standing -> standing.organization() != null)
                .filter(standing ->
                        standing.office() != null && PROPOSERS.contains(standing.office()));
    }

    private static Proposer proposer(Standing standing) {
        return new Proposer(
                Objects.requireNonNull(standing.organization()),
                Objects.requireNonNull(standing.office()));
    }
}
