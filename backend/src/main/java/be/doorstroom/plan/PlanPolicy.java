package be.doorstroom.plan;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import be.doorstroom.access.Office;
import be.doorstroom.access.Restriction;
import be.doorstroom.access.Role;
import be.doorstroom.access.Standing;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may see what municipalities pledge: all of it the coordinator, and who works for a college
/// or sits in a body of the region; council clerks and councillors what their own municipality
/// pledges, and no total. The coordinator writes, a municipality confirms its own.
@Singleton
class PlanPolicy implements Actions {
    /// On the plan with the alias `p`.
    Restriction readable(Actor actor) {
        var regions =
                Stream.of(whole(actor), ofCouncils(actor))
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return Restriction.among("p.region", regions);
    }

    /// On the commitment with the alias `c`.
    Restriction readableCommitments(Actor actor) {
        List<String> ways = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        var whole = whole(actor);
        if (!whole.isEmpty()) {
            ways.add("c.region in :whole");
            parameters.put("whole", whole);
        }
        var councils = ofCouncils(actor);
        var own = ownMunicipalities(actor);
        if (!councils.isEmpty() && !own.isEmpty()) {
            ways.add("(c.region in :councils and c.municipality in :own)");
            parameters.put("councils", councils);
            parameters.put("own", own);
        }
        if (ways.isEmpty()) return Restriction.nothing();
        return new Restriction("(" + String.join(" or ", ways) + ")", parameters);
    }

    boolean seesTotals(Actor actor, String region) {
        return whole(actor).contains(region);
    }

    boolean mayWrite(Actor actor, String region) {
        return actor.coordinates(region);
    }

    boolean mayConfirm(Actor actor, String municipality) {
        return actor.answersFor(municipality, Office.DIRECTOR);
    }

    private static Set<String> whole(Actor actor) {
        return regions(actor, PlanPolicy::isOfCollege);
    }

    private static Set<String> ofCouncils(Actor actor) {
        return regions(actor, PlanPolicy::isOfCouncil);
    }

    private static Set<String> regions(Actor actor, Predicate<Standing> kind) {
        return actor.standings().stream()
                .filter(kind)
                .map(Standing::region)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfCollege(Standing standing) {
        if (isOfCouncil(standing)) return false;
        return switch (standing.role()) {
            case COORDINATOR, CHAIR, MEMBER, DIRECTOR -> true;
            case COUNCIL_CLERK, COUNCILLOR, POLICY_OFFICER, DELEGATE, GUEST, ADMINISTRATOR ->
                    standing.readsForCollege();
        };
    }

    /// Whoever holds an office of the council, whatever the seat.
    private static boolean isOfCouncil(Standing standing) {
        return standing.role() == Role.COUNCIL_CLERK
                || standing.role() == Role.COUNCILLOR
                || standing.office() == Office.COUNCILLOR
                || standing.office() == Office.COUNCIL_CLERK;
    }

    private static Set<String> ownMunicipalities(Actor actor) {
        return actor.standings().stream()
                .filter(PlanPolicy::isOfCouncil)
                .map(Standing::organization)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return actor.regions().stream().anyMatch(actor::coordinates)
                ? Set.of("openPlan")
                : Set.of();
    }

    List<String> permitted(Actor actor, Plan plan) {
        return mayWrite(actor, plan.region())
                ? List.of("changePlan", "pledgeCommitment")
                : List.of();
    }

    List<String> permitted(Actor actor, Commitment commitment) {
        var writes = mayWrite(actor, commitment.region());
        var confirms = mayConfirm(actor, commitment.municipality());
        List<String> names = new ArrayList<>();
        var next = commitment.state().next();
        if (writes && commitment.state() == CommitmentState.PLEDGED) names.add("changeCommitment");
        if (confirms && next.contains(CommitmentState.CONFIRMED)) names.add("confirmCommitment");
        if ((writes || confirms) && next.contains(CommitmentState.WITHDRAWN)) {
            names.add("withdrawCommitment");
        }
        return names;
    }
}
