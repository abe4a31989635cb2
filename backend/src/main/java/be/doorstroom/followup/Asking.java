package be.doorstroom.followup;

import be.doorstroom.access.Circle;
import be.doorstroom.access.Office;
import be.doorstroom.membership.MembershipService;
import be.doorstroom.membership.Seat;
import be.doorstroom.outcome.OutcomeCard;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds out which municipalities an outcome can be put to, on the date of its meeting. Only an
/// owner who may read the outcome can be asked to see to it.
@ApplicationScoped
class Asking {
    private final MembershipService memberships;
    private final Directory directory;
    private final FollowUpPolicy policy;

    Asking(MembershipService memberships, Directory directory, FollowUpPolicy policy) {
        this.memberships = memberships;
        this.directory = directory;
        this.policy = policy;
    }

    /// The municipalities to ask.
    ///
    /// @param asked those that were asked before
    /// @throws Problem `badRequest` with every fault, `conflict` when nobody is left to ask
    List<String> municipalities(
            OutcomeCard outcome, LocalDate date, NewFollowUps wish, Set<String> asked) {
        var seats = memberships.seats(outcome.body(), date);
        List<Issue> issues = new ArrayList<>(owner(outcome, wish.ownerOrDirector()));
        var named = wish.municipalities();
        var municipalities =
                named == null ? all(seats, asked) : named(named, outcome, date, asked, issues);
        if (issues.isEmpty() && outcome.circle() == Circle.BODY) {
            issues.addAll(withoutSeat(municipalities, wish.ownerOrDirector(), seats));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
        if (municipalities.isEmpty()) {
            throw Problem.conflict("No municipality of this body is left to ask.");
        }
        return municipalities;
    }

    private List<Issue> owner(OutcomeCard outcome, Office owner) {
        if (!policy.mayOwn(owner)) {
            var offices = "must be mayor, director, deputyDirector or councilClerk";
            return List.of(Issue.invalid("body", "owner", Moves.code(owner), offices));
        }
        if (canRead(owner, outcome.circle())) return List.of();
        var detail = "cannot read an outcome of the circle " + Moves.code(outcome.circle());
        return List.of(Issue.invalid("body", "owner", Moves.code(owner), detail));
    }

    private static boolean canRead(Office owner, Circle circle) {
        return switch (circle) {
            case SECRETARIAT -> false;
            case BODY, COUNCILS, PUBLIC -> true;
            case DIRECTORS -> owner.isOfCollege();
        };
    }

    private List<String> all(List<Seat> seats, Set<String> asked) {
        return seats.stream()
                .map(Seat::organization)
                .filter(directory::isMunicipality)
                .filter(each -> !asked.contains(each))
                .distinct()
                .toList();
    }

    private List<String> named(
            List<String> named,
            OutcomeCard outcome,
            LocalDate date,
            Set<String> asked,
            List<Issue> issues) {
        var conferring = memberships.municipalities(outcome.region(), date);
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < named.size(); i++) {
            var each = named.get(i);
            var name = "municipalities[" + i + "]";
            if (!conferring.contains(each)) {
                issues.add(Issue.missingReference(name, each));
            } else if (asked.contains(each) || !seen.add(each)) {
                issues.add(Issue.invalid("body", name, each, "was asked already"));
            }
        }
        return named;
    }

    /// What stays inside the body can be asked only of offices that sit there.
    private static List<Issue> withoutSeat(
            List<String> municipalities, Office owner, List<Seat> seats) {
        var sitting =
                municipalities.stream()
                        .filter(each ->
                                seats.stream()
                                        .anyMatch(seat ->
                                                seat.organization().equals(each)
                                                        && seat.office() == owner))
                        .toList();
        return sitting.size() == municipalities.size()
                ? List.of()
                : List.of(
                        Issue.invalid(
                                "body",
                                "owner",
                                Moves.code(owner),
                                "has no seat in the body, outside of which this outcome is closed"));
    }
}
