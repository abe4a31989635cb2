package be.doorstroom.intake;

import be.doorstroom.access.AddressGuard;
import be.doorstroom.access.Secret;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.proposal.OutsideProposalService;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What whoever holds a link does with it: propose, hand in again what came back, withdraw. Wrong
/// secrets slow the address down from which they come.
@ApplicationScoped
@Transactional
public class IntakeService {
    /// Those that meet every month or so; the rest of a region asks by its own members.
    private static final Set<BodyKind> OPEN_TO_OUTSIDERS =
            EnumSet.of(BodyKind.MAYORS_CONFERENCE, BodyKind.DIRECTORS_CONSULTATION);

    /// More than any organization asks in a year: whoever got hold of a link cannot bury a
    /// coordinator under points.
    private static final int MOST_POINTS = 50;

    private final IntakeLinks links;
    private final OutsideProposalService proposals;
    private final AddressGuard addresses;
    private final Directory directory;
    private final HouseClock clock;

    IntakeService(
            IntakeLinks links,
            OutsideProposalService proposals,
            AddressGuard addresses,
            Directory directory,
            HouseClock clock) {
        this.links = links;
        this.proposals = proposals;
        this.addresses = addresses;
        this.directory = directory;
        this.clock = clock;
    }

    IntakeView open(IntakeSecret wish, String address) {
        return view(link(wish.secret(), address));
    }

    IntakeView propose(NewIntakeProposal wish, String address) {
        var link = link(wish.secret(), address);
        links.lock(link);
        if (links.proposals(link.id()).size() >= MOST_POINTS) {
            throw Problem.conflict(
                    "This link has brought %d points, which is the most it takes. Ask the coordinator for another one."
                            .formatted(MOST_POINTS));
        }
        if (bodies(link.region()).stream().noneMatch(body -> wish.body().equals(body.id()))) {
            throw Problem.badRequest(Issue.missingReference("body", wish.body()));
        }
        var proposal =
                proposals.handIn(
                        by(link), link.region(), link.organization(), wish.body(), wish.text());
        links.add(new IntakeProposal(proposal, link.id()));
        return view(link);
    }

    IntakeView change(UUID proposal, NewIntakeProposal wish, String address) {
        var link = link(wish.secret(), address);
        requireOwn(link, proposal);
        proposals.handInAgain(by(link), proposal, wish.text());
        return view(link);
    }

    IntakeView withdraw(UUID proposal, IntakeSecret wish, String address) {
        var link = link(wish.secret(), address);
        requireOwn(link, proposal);
        proposals.withdraw(by(link), proposal);
        return view(link);
    }

    private IntakeLink link(String secret, String address) {
        addresses.admit(address);
        var link = links.open(new Secret(secret), clock.now());
        if (link.isEmpty()) {
            addresses.count(address);
            throw new Problem(
                    ProblemKind.INVALID_CREDENTIALS,
                    "This link has expired or was revoked. Ask the coordinator for another one.");
        }
        return link.get();
    }

    private void requireOwn(IntakeLink link, UUID proposal) {
        if (!links.proposals(link.id()).contains(proposal)) throw Problem.notFound();
    }

    private IntakeView view(IntakeLink link) {
        return new IntakeView(
                directory.organization(link.organization()),
                directory.region(link.region()),
                link.expiresAt(),
                bodies(link.region()),
                proposals.list(links.proposals(link.id())));
    }

    private List<Reference> bodies(String region) {
        return directory.bodiesOf(region).stream()
                .filter(body -> OPEN_TO_OUTSIDERS.contains(body.kind()))
                .map(body -> directory.bodyReference(body.id()))
                .toList();
    }

    private static String by(IntakeLink link) {
        return link.id().toString();
    }
}
