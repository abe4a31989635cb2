package be.doorstroom.protocol;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.referral.NewReferral.NewTarget;
import be.doorstroom.referral.ReferralService;
import be.doorstroom.referral.ReferralTally;
import be.doorstroom.referral.ReferredProtocol;
import be.doorstroom.region.BodyKind;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Drafting protocols, putting them to the councils and concluding them.
@ApplicationScoped
public class ProtocolService {
    private final Protocols protocols;
    private final ProtocolPolicy policy;
    private final ProtocolDesk desk;
    private final ProtocolCheck check;
    private final ReferralService referrals;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ProtocolService(
            Protocols protocols,
            ProtocolPolicy policy,
            ProtocolDesk desk,
            ProtocolCheck check,
            ReferralService referrals,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.protocols = protocols;
        this.policy = policy;
        this.desk = desk;
        this.check = check;
        this.referrals = referrals;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<ProtocolView> list(Actor actor, ProtocolFilter filter) {
        var slice = protocols.readable(policy.readable(actor), filter);
        return new Slice<>(desk.views(actor, slice.items()), slice.next());
    }

    public ProtocolView get(Actor actor, UUID id) {
        return desk.views(actor, List.of(row(actor, id))).getFirst();
    }

    @Transactional
    public ProtocolView draft(Actor actor, NewProtocol wish) {
        if (!policy.worksIn(actor, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        requireWriting(actor, wish.region());
        check.require(actor, wish.region(), wish.kind(), wish.content(), null);
        var protocol = new Protocol(wish);
        protocols.persistAndFlush(protocol);
        events.publish(
                new ProtocolEvent.ProtocolDrafted(protocol.id(), protocol.region(), actor.id()));
        return get(actor, protocol.id());
    }

    @Transactional
    public ProtocolView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var protocol = writable(actor, id, ifMatch);
        var change = patch.onto(ProtocolChange.of(protocol));
        check.require(actor, protocol.region(), protocol.kind(), change, id);
        protocol.change(change);
        protocols.flush();
        events.publish(new ProtocolEvent.ProtocolChanged(id, protocol.region(), actor.id()));
        return get(actor, id);
    }

    /// A draft only: what the councils have seen stays.
    @Transactional
    public void remove(Actor actor, UUID id, IfMatch ifMatch) {
        var protocol = writable(actor, id, ifMatch);
        if (!protocol.isDraft()) {
            throw Problem.conflict("Only a draft can be removed.");
        }
        protocols.delete(protocol);
        events.publish(new ProtocolEvent.ProtocolRemoved(id, protocol.region(), actor.id()));
    }

    /// Puts it to the council of every municipality that is bound. Again it changes nothing.
    @Transactional
    public ProtocolView submit(Actor actor, UUID id, IfMatch ifMatch, NewSubmission wish) {
        var protocol = writable(actor, id, ifMatch);
        if (protocol.isSubmitted()) return get(actor, id);
        if (protocol.isConcluded()) {
            throw Problem.conflict("It is concluded: there is nothing left to approve.");
        }
        referrals.refer(actor, referred(protocol, wish));
        protocol.submit(clock.today());
        protocols.flush();
        events.publish(new ProtocolEvent.ProtocolSubmitted(id, protocol.region(), actor.id()));
        return get(actor, id);
    }

    private ReferredProtocol referred(Protocol protocol, NewSubmission wish) {
        var councils =
                protocol.parties().stream()
                        .filter(directory::isMunicipality)
                        .map(each -> new NewTarget(each, BodyKind.MUNICIPAL_COUNCIL))
                        .toList();
        if (councils.isEmpty()) {
            throw Problem.conflict("No municipality is bound by it: no council can approve it.");
        }
        return new ReferredProtocol(
                protocol.id(),
                protocol.region(),
                protocol.title(),
                wish.text(),
                wish.dueOn(),
                councils);
    }

    /// Said of an agreement, of a protocol from before, or of one that goes on without those who
    /// declined. Again it corrects the day.
    @Transactional
    public ProtocolView conclude(Actor actor, UUID id, IfMatch ifMatch, Conclusion wish) {
        var protocol = writable(actor, id, ifMatch);
        if (wish.concludedOn().isAfter(clock.today())) {
            throw Problem.badRequest(
                    Issue.invalid(
                            "body", "concludedOn", wish.concludedOn(), "must be today or earlier"));
        }
        var open =
                Optional.ofNullable(referrals.tallies(List.of(id)).get(id))
                        .map(ReferralTally::open)
                        .orElse(0);
        if (open > 0) throw Problem.conflict(open + " of the councils must still decide.");
        protocol.conclude(wish.concludedOn());
        protocols.flush();
        events.publish(new ProtocolEvent.ProtocolConcluded(id, protocol.region(), actor.id()));
        return get(actor, id);
    }

    private Protocol writable(Actor actor, UUID id, IfMatch ifMatch) {
        var protocol = row(actor, id).protocol();
        requireWriting(actor, protocol.region());
        ifMatch.require(protocol.version());
        return protocol;
    }

    private ProtocolRow row(Actor actor, UUID id) {
        return protocols.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private void requireWriting(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Protocols are kept by the region's coordinator.");
        }
    }
}
