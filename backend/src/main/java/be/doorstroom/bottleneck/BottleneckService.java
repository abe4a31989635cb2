package be.doorstroom.bottleneck;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Reading bottlenecks, and what the region from which they come does with them.
@ApplicationScoped
public class BottleneckService {
    private final Bottlenecks bottlenecks;
    private final BottleneckThemes themes;
    private final BottleneckLetters letters;
    private final BottleneckDesk desk;
    private final BottleneckPolicy policy;
    private final ThemeService regionThemes;
    private final Events events;

    BottleneckService(
            Bottlenecks bottlenecks,
            BottleneckThemes themes,
            BottleneckLetters letters,
            BottleneckDesk desk,
            BottleneckPolicy policy,
            ThemeService regionThemes,
            Events events) {
        this.bottlenecks = bottlenecks;
        this.themes = themes;
        this.letters = letters;
        this.desk = desk;
        this.policy = policy;
        this.regionThemes = regionThemes;
        this.events = events;
    }

    public Slice<BottleneckView> list(Actor actor, BottleneckFilter filter) {
        return desk.list(actor, filter);
    }

    public BottleneckView get(Actor actor, UUID id) {
        return desk.view(actor, id);
    }

    @Transactional
    public BottleneckView note(Actor actor, NewBottleneck wish) {
        if (!actor.workingRegions().contains(wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        if (!policy.mayWrite(actor, wish.region())) throw refused();
        var text = wish.text();
        regionThemes.requireThemes(wish.region(), text.filed());
        var bottleneck = new Bottleneck(wish.region(), text);
        bottlenecks.persistAndFlush(bottleneck);
        themes.file(bottleneck.id(), wish.region(), text.filed());
        return written(actor, bottleneck);
    }

    @Transactional
    public BottleneckView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var bottleneck = own(actor, id);
        ifMatch.require(bottleneck.version());
        var text = patch.onto(bottleneck.text(themes.of(id, bottleneck.region())));
        regionThemes.requireThemes(bottleneck.region(), text.filed());
        bottleneck.change(text);
        themes.file(id, bottleneck.region(), text.filed());
        return written(actor, bottleneck);
    }

    /// Closes it as resolved or dropped. Repeating it changes nothing.
    @Transactional
    public BottleneckView close(Actor actor, UUID id, IfMatch ifMatch, BottleneckClosing closing) {
        closing.require();
        var bottleneck = own(actor, id);
        if (bottleneck.state() == closing.status()) return desk.view(actor, id);
        ifMatch.require(bottleneck.version());
        bottleneck.close(closing.status(), closing.reason());
        return moved(actor, bottleneck);
    }

    /// Open again, as far as its letters lead. Repeating it changes nothing.
    @Transactional
    public BottleneckView reopen(Actor actor, UUID id, IfMatch ifMatch) {
        var bottleneck = own(actor, id);
        if (!bottleneck.state().isClosed()) return desk.view(actor, id);
        ifMatch.require(bottleneck.version());
        bottleneck.reopen(letters.latest(id));
        return moved(actor, bottleneck);
    }

    /// Adds the bottlenecks of region files that are not there yet, with their letters.
    @Transactional
    public void load(List<LoadedBottleneck> records) {
        var known = bottlenecks.loaded();
        records.stream().filter(record -> !known.contains(record.id())).forEach(this::load);
    }

    private void load(LoadedBottleneck record) {
        var bottleneck = new Bottleneck(record);
        bottlenecks.persist(bottleneck);
        themes.file(bottleneck.id(), record.region(), record.text().filed());
        record.allLetters()
                .forEach(letter ->
                        letters.persist(
                                new BottleneckLetter(bottleneck.id(), record.region(), letter)));
        bottleneck.follow(letters.latest(bottleneck.id()));
    }

    private Bottleneck own(Actor actor, UUID id) {
        var bottleneck = desk.held(actor, id);
        if (!policy.mayWrite(actor, bottleneck.region())) throw refused();
        return bottleneck;
    }

    private static Problem refused() {
        return Problem.missingPermission(
                "A bottleneck is written by the coordinator of the region it comes from.");
    }

    private BottleneckView written(Actor actor, Bottleneck bottleneck) {
        bottlenecks.flush();
        events.publish(
                new BottleneckEvent.BottleneckWritten(
                        bottleneck.id(), bottleneck.region(), actor.id()));
        return desk.view(actor, bottleneck.id());
    }

    private BottleneckView moved(Actor actor, Bottleneck bottleneck) {
        bottlenecks.flush();
        events.publish(
                new BottleneckEvent.BottleneckMoved(
                        bottleneck.id(), bottleneck.state(), bottleneck.region(), actor.id()));
        return desk.view(actor, bottleneck.id());
    }
}
