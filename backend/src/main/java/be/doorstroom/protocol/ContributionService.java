package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// What municipalities contribute: agreeing on a year, and correcting it until it is invoiced.
@ApplicationScoped
public class ContributionService {
    private final Contributions contributions;
    private final Protocols protocols;
    private final ProtocolPolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ContributionService(
            Contributions contributions,
            Protocols protocols,
            ProtocolPolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.contributions = contributions;
        this.protocols = protocols;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ContributionView> list(Actor actor, ContributionFilter filter) {
        return contributions
                .readable(policy.readableContributions(actor), filter)
                .map(row -> view(actor, row));
    }

    public ContributionView get(Actor actor, UUID id) {
        return view(actor, row(actor, id));
    }

    /// All or nothing.
    ///
    /// @throws Problem `badRequest` that names every fault by its place
    @Transactional
    public List<ContributionView> add(Actor actor, NewContributions wish) {
        var protocol =
                protocols
                        .readable(policy.readable(actor), wish.protocol())
                        .map(ProtocolRow::protocol)
                        .orElseThrow(() ->
                                Problem.badRequest(
                                        Issue.missingReference("protocol", wish.protocol())));
        requireWriting(actor, protocol.region());
        if (protocol.isDraft()) {
            throw Problem.conflict("It is a draft: nobody contributes by it yet.");
        }
        refuseFaults(protocol, wish);
        var rows =
                wish.items().stream()
                        .map(each -> new Contribution(protocol, wish.year(), each, clock.today()))
                        .toList();
        contributions.persist(rows);
        contributions.flush();
        tell(actor, protocol.id(), protocol.region());
        return rows.stream()
                .map(each -> view(actor, new ContributionRow(each, protocol.title())))
                .toList();
    }

    private void refuseFaults(Protocol protocol, NewContributions wish) {
        List<Issue> issues = new ArrayList<>();
        var parties = protocol.parties();
        var known = new HashSet<>(contributions.municipalities(protocol.id(), wish.year()));
        for (var i = 0; i < wish.items().size(); i++) {
            var municipality = wish.items().get(i).municipality();
            var name = "items[" + i + "].municipality";
            if (!parties.contains(municipality) || !directory.isMunicipality(municipality)) {
                issues.add(
                        Issue.invalid(
                                "body", name, municipality, "is no municipality bound by it"));
            } else if (!known.add(municipality)) {
                issues.add(
                        Issue.invalid(
                                "body", name, municipality, "has a contribution of this year"));
            }
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    @Transactional
    public ContributionView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var row = writable(actor, id, ifMatch);
        var contribution = row.contribution();
        contribution.change(patch.onto(ContributionChange.of(contribution)));
        contributions.flush();
        tell(actor, contribution.protocol(), contribution.region());
        return view(actor, row);
    }

    /// Until it is invoiced.
    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var contribution = writable(actor, id, ifMatch).contribution();
        contribution.requireAgreedOnly();
        contributions.delete(contribution);
        tell(actor, contribution.protocol(), contribution.region());
    }

    private ContributionRow writable(Actor actor, UUID id, IfMatch ifMatch) {
        var row = row(actor, id);
        requireWriting(actor, row.contribution().region());
        ifMatch.require(row.contribution().version());
        return row;
    }

    private ContributionRow row(Actor actor, UUID id) {
        return contributions.readable(policy.readableContributions(actor), List.of(id)).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void requireWriting(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Contributions are kept by the region's coordinator.");
        }
    }

    private void tell(Actor actor, UUID protocol, String region) {
        events.publish(new ProtocolEvent.ContributionsChanged(protocol, region, actor.id()));
    }

    ContributionView view(Actor actor, ContributionRow row) {
        var contribution = row.contribution();
        var self = Href.to("contributions", contribution.id());
        return new ContributionView(
                self,
                self,
                contribution.id(),
                Tagged.tag(contribution.version()),
                Reference.to("protocols", contribution.protocol(), row.title()),
                directory.region(contribution.region()),
                directory.organization(contribution.municipality()),
                contribution.ofYear(),
                Money.amount(contribution.cents()),
                contribution.state(),
                contribution.agreedOn(),
                contribution.invoicedOn(),
                contribution.paidOn(),
                contribution.note(),
                policy.permitted(actor, contribution));
    }
}
