package be.doorstroom.briefing;

import be.doorstroom.access.Actor;
import be.doorstroom.format.RichText;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HalfYear;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/// Composing, writing and publishing briefings.
@ApplicationScoped
public class BriefingService {
    private final Briefings briefings;
    private final BriefingReader reader;
    private final BriefingPublication publication;
    private final BriefingPolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    BriefingService(
            Briefings briefings,
            BriefingReader reader,
            BriefingPublication publication,
            BriefingPolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.briefings = briefings;
        this.reader = reader;
        this.publication = publication;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<BriefingCardView> list(Actor actor, BriefingFilter filter) {
        return briefings
                .readable(policy.readable(actor), filter)
                .map(briefing -> BriefingCardView.of(briefing, directory));
    }

    public BriefingView get(Actor actor, String id) {
        return reader.view(actor, readable(actor, id));
    }

    public AnnexView annex(Actor actor, String id, String municipality) {
        return reader.annex(actor, readable(actor, id), municipality);
    }

    @Transactional
    public BriefingView compose(Actor actor, NewBriefing wish) {
        if (!policy.knows(actor, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        requireCoordinator(actor, wish.region());
        var halfYear = HalfYear.parse(wish.halfYear());
        var id = Briefing.id(wish.region(), halfYear);
        if (briefings.findByIdOptional(id).isPresent()) {
            throw Problem.conflict("There is a briefing of this half-year already: " + id + ".");
        }
        var briefing = new Briefing(wish.region(), halfYear, title(wish.region(), halfYear));
        briefings.persistAndFlush(briefing);
        events.publish(new BriefingEvent.BriefingComposed(id, wish.region(), actor.id()));
        return reader.view(actor, briefing);
    }

    @Transactional
    public BriefingView change(Actor actor, String id, IfMatch ifMatch, MergePatch patch) {
        var briefing = writable(actor, id);
        ifMatch.require(briefing.version());
        return write(actor, briefing, patch.onto(BriefingChange.of(briefing)));
    }

    /// Writes title and introduction whole, whatever they were before.
    @Transactional
    public BriefingView write(Actor actor, String id, BriefingChange change) {
        return write(actor, writable(actor, id), change);
    }

    private BriefingView write(Actor actor, Briefing briefing, BriefingChange change) {
        var introduction = change.introduction();
        briefing.change(change.title(), introduction == null ? null : RichText.clean(introduction));
        briefings.flush();
        events.publish(
                new BriefingEvent.BriefingChanged(briefing.id(), briefing.region(), actor.id()));
        return reader.view(actor, briefing);
    }

    /// One transaction freezes the edition with its annexes and writes the deliveries.
    @Transactional
    public BriefingView publish(Actor actor, String id, IfMatch ifMatch) {
        var briefing = writable(actor, id);
        if (briefing.state() == BriefingState.PUBLISHED) return reader.view(actor, briefing);
        ifMatch.require(briefing.version());
        var frozen = publication.freeze(briefing);
        briefing.publish(frozen.edition(), clock.now());
        briefings.flush();
        events.publish(
                new BriefingEvent.BriefingPublished(
                        id, frozen.edition(), briefing.region(), actor.id(), frozen.proof()));
        return reader.view(actor, briefing);
    }

    private Briefing readable(Actor actor, String id) {
        return briefings.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private Briefing writable(Actor actor, String id) {
        var briefing = readable(actor, id);
        requireCoordinator(actor, briefing.region());
        return briefing;
    }

    private void requireCoordinator(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Briefings are written by the region's coordinator.");
        }
    }

    private String title(String region, HalfYear halfYear) {
        var name = Objects.requireNonNullElse(directory.region(region).title(), region);
        return "Halfjaarlijkse toelichting %s, %s".formatted(name, halfYear.inDutch());
    }
}
