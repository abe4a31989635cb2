package be.doorstroom.bottleneck;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.region.Directory;
import be.doorstroom.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Between regions: one offers a bottleneck, the other shares it or declines, and either may end
/// it.
@ApplicationScoped
public class BottleneckShareService {
    private final Bottlenecks bottlenecks;
    private final BottleneckShares shares;
    private final BottleneckThemes themes;
    private final BottleneckDesk desk;
    private final BottleneckPolicy policy;
    private final ThemeService regionThemes;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    BottleneckShareService(
            Bottlenecks bottlenecks,
            BottleneckShares shares,
            BottleneckThemes themes,
            BottleneckDesk desk,
            BottleneckPolicy policy,
            ThemeService regionThemes,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.bottlenecks = bottlenecks;
        this.shares = shares;
        this.themes = themes;
        this.desk = desk;
        this.policy = policy;
        this.regionThemes = regionThemes;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// Offers it to another region. Repeating it changes nothing, nor where it is shared already.
    @Transactional
    public BottleneckView offer(Actor actor, UUID id, String region, IfMatch ifMatch) {
        var bottleneck = desk.held(actor, id);
        if (!policy.mayWrite(actor, bottleneck.region())) {
            throw Problem.missingPermission(
                    "A bottleneck is offered by the coordinator of the region it comes from.");
        }
        if (!directory.hasRegion(region) || region.equals(bottleneck.region())) {
            throw Problem.badRequest(
                    Issue.invalid("path", "regionId", region, "must be another region"));
        }
        var share = find(id, region);
        if (share.filter(known -> known.state().isKnownThere()).isPresent()) {
            return desk.view(actor, id);
        }
        ifMatch.require(bottleneck.version());
        share.ifPresentOrElse(
                known -> known.offerAnew(clock.now()),
                () -> shares.persist(new BottleneckShare(id, region, clock.now())));
        moving(actor, bottleneck, region, ShareState.OFFERED);
        return desk.view(actor, id);
    }

    /// What the coordinator of the other region says; who shares it may say anew who sees it there.
    @Transactional
    public BottleneckView answer(
            Actor actor, UUID id, String region, IfMatch ifMatch, ShareAnswer answer) {
        answer.require();
        var bottleneck = desk.held(actor, id);
        if (!actor.coordinates(region)) {
            throw Problem.missingPermission("An offer is answered by that region's coordinator.");
        }
        var share = find(id, region).orElseThrow(Problem::notFound);
        ifMatch.require(bottleneck.version());
        if (answer.status() == ShareState.DECLINED) {
            share.decline(answer.reason(), clock.now());
        } else {
            regionThemes.requireThemes(region, answer.filed());
            share.share(answer.forWhom(), clock.now());
            themes.file(id, region, answer.filed());
        }
        moving(actor, bottleneck, region, share.state());
        return desk.shown(actor, bottleneck);
    }

    /// Takes an offer back, or ends the sharing from either side.
    @Transactional
    public void end(Actor actor, UUID id, String region, IfMatch ifMatch) {
        var bottleneck = desk.held(actor, id);
        if (!actor.coordinates(region) && !policy.mayWrite(actor, bottleneck.region())) {
            throw Problem.missingPermission("Sharing is ended by one of both coordinators.");
        }
        var share =
                find(id, region)
                        .filter(known -> known.state().isKnownThere())
                        .orElseThrow(Problem::notFound);
        ifMatch.require(bottleneck.version());
        share.end();
        themes.file(id, region, List.of());
        moving(actor, bottleneck, region, ShareState.ENDED);
    }

    private Optional<BottleneckShare> find(UUID id, String region) {
        return shares.of(id).stream().filter(share -> share.region().equals(region)).findFirst();
    }

    /// Told in both regions, for each keeps its own trail.
    private void moving(Actor actor, Bottleneck bottleneck, String region, ShareState to) {
        bottleneck.touch();
        bottlenecks.flush();
        for (var told : List.of(bottleneck.region(), region)) {
            events.publish(
                    new BottleneckEvent.BottleneckShareMoved(
                            bottleneck.id(), to, told, actor.id()));
        }
    }
}
