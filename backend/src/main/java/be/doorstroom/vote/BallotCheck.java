package be.doorstroom.vote;

import be.doorstroom.assembly.Partner;
import be.doorstroom.assembly.Roll;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.vote.NewBallots.NewBallot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether ballots may be noted: of partners that take part, each once, and with a choice exactly
/// where the vote is not secret.
final class BallotCheck {
    private BallotCheck() {}

    /// @throws Problem `badRequest` with every fault
    static void require(VoteKind kind, Roll roll, List<NewBallot> ballots) {
        List<Issue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < ballots.size(); i++) {
            var ballot = ballots.get(i);
            var place = "items[" + i + "]";
            checkVoter(roll, ballot, place, seen, issues);
            checkChoice(kind, ballot, place, issues);
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private static void checkVoter(
            Roll roll, NewBallot ballot, String place, Set<String> seen, List<Issue> issues) {
        var organization = ballot.organization();
        var name = place + ".organization";
        var partner = roll.partner(organization);
        if (partner.isEmpty()) {
            issues.add(Issue.missingReference(name, organization));
        } else if (!partner.filter(Partner::isRepresented).isPresent()) {
            issues.add(Issue.invalid("body", name, organization, "does not take part"));
        } else if (!seen.add(organization)) {
            issues.add(Issue.invalid("body", name, organization, "votes once"));
        }
    }

    private static void checkChoice(
            VoteKind kind, NewBallot ballot, String place, List<Issue> issues) {
        var choice = ballot.choice();
        var name = place + ".choice";
        if (kind != VoteKind.SECRET && choice == null) {
            issues.add(Issue.invalid("body", name, null, "say what was voted"));
        }
        if (kind == VoteKind.SECRET && choice != null) {
            issues.add(
                    Issue.invalid("body", name, Moves.code(choice), "is not told: it is secret"));
        }
    }
}
