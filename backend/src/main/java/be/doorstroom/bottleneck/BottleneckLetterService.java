package be.doorstroom.bottleneck;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Recording in which note a bottleneck was sent in and what came back: by the region it comes
/// from, and by those that share it.
@ApplicationScoped
public class BottleneckLetterService {
    private final Bottlenecks bottlenecks;
    private final BottleneckShares shares;
    private final BottleneckLetters letters;
    private final BottleneckDesk desk;
    private final BottleneckPolicy policy;
    private final Events events;
    private final HouseClock clock;

    BottleneckLetterService(
            Bottlenecks bottlenecks,
            BottleneckShares shares,
            BottleneckLetters letters,
            BottleneckDesk desk,
            BottleneckPolicy policy,
            Events events,
            HouseClock clock) {
        this.bottlenecks = bottlenecks;
        this.shares = shares;
        this.letters = letters;
        this.desk = desk;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /// @throws Problem `invalidTransition` for a reply to what was never sent in
    @Transactional
    public BottleneckView record(Actor actor, UUID id, NewBottleneckLetter wish) {
        var bottleneck = desk.held(actor, id);
        var region = region(recording(actor, bottleneck), wish.region());
        if (wish.dated().isAfter(clock.today())) {
            throw Problem.badRequest(
                    Issue.invalid("body", "dated", wish.dated(), "must not be after today"));
        }
        if (wish.kind() == LetterKind.REPLY && !letters.hasNote(id)) {
            Moves.move(
                    BottleneckState.NOTED, BottleneckState.ANSWERED, BottleneckState.NOTED.next());
        }
        letters.persistAndFlush(new BottleneckLetter(id, region, wish));
        return followed(actor, bottleneck, region);
    }

    @Transactional
    public BottleneckView remove(Actor actor, UUID id, UUID letterId, IfMatch ifMatch) {
        var bottleneck = desk.held(actor, id);
        var recording = recording(actor, bottleneck);
        var letter =
                letters.findByIdOptional(letterId)
                        .filter(found -> found.bottleneck().equals(id))
                        .orElseThrow(Problem::notFound);
        if (!recording.contains(letter.region())) throw refused();
        ifMatch.require(bottleneck.version());
        letters.delete(letter);
        letters.flush();
        return followed(actor, bottleneck, letter.region());
    }

    private Set<String> recording(Actor actor, Bottleneck bottleneck) {
        var recording = policy.recording(actor, bottleneck, shares.of(bottleneck.id()));
        if (recording.isEmpty()) throw refused();
        return recording;
    }

    private static String region(Set<String> possible, @Nullable String wanted) {
        if (wanted == null && possible.size() == 1) return possible.iterator().next();
        if (wanted != null && possible.contains(wanted)) return wanted;
        throw Problem.badRequest(
                Issue.invalid(
                        "body", "region", wanted, "must be one of your regions that share it"));
    }

    private static Problem refused() {
        return Problem.missingPermission(
                "Letters are recorded by the coordinator of the region that sent or got them.");
    }

    private BottleneckView followed(Actor actor, Bottleneck bottleneck, String region) {
        bottleneck.follow(letters.latest(bottleneck.id()));
        bottleneck.touch();
        bottlenecks.flush();
        events.publish(
                new BottleneckEvent.BottleneckCorresponded(bottleneck.id(), region, actor.id()));
        return desk.view(actor, bottleneck.id());
    }
}
