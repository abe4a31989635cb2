package be.doorstroom.bottleneck;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.bottleneck.BottleneckThemes.Filed;
import be.doorstroom.bottleneck.BottleneckView.LetterView;
import be.doorstroom.bottleneck.BottleneckView.ShareView;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Finds bottlenecks for whoever may see them, and shows them.
@ApplicationScoped
class BottleneckDesk {
    private final Bottlenecks bottlenecks;
    private final BottleneckThemes themes;
    private final BottleneckShares shares;
    private final BottleneckLetters letters;
    private final BottleneckPolicy policy;
    private final Directory directory;

    BottleneckDesk(
            Bottlenecks bottlenecks,
            BottleneckThemes themes,
            BottleneckShares shares,
            BottleneckLetters letters,
            BottleneckPolicy policy,
            Directory directory) {
        this.bottlenecks = bottlenecks;
        this.themes = themes;
        this.shares = shares;
        this.letters = letters;
        this.policy = policy;
        this.directory = directory;
    }

    Slice<BottleneckView> list(Actor actor, BottleneckFilter filter) {
        var slice =
                bottlenecks.readable(
                        policy.readable(actor),
                        filter,
                        actor.workingRegions(),
                        BottleneckPolicy.coordinated(actor));
        var views = views(actor, slice.items());
        return new Slice<>(views, slice.next());
    }

    /// @throws Problem `resourceNotFound`
    BottleneckView view(Actor actor, UUID id) {
        return views(actor, List.of(readable(actor, id))).getFirst();
    }

    /// One that the actor could read a moment ago, as it is now.
    BottleneckView shown(Actor actor, Bottleneck bottleneck) {
        return views(actor, List.of(bottleneck)).getFirst();
    }

    /// The bottleneck itself, for a writer: others wait for their turn.
    ///
    /// @throws Problem `resourceNotFound`
    Bottleneck held(Actor actor, UUID id) {
        return bottlenecks.hold(readable(actor, id));
    }

    private Bottleneck readable(Actor actor, UUID id) {
        return bottlenecks.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private List<BottleneckView> views(Actor actor, List<Bottleneck> shown) {
        var ids = shown.stream().map(Bottleneck::id).toList();
        var filed = themes.of(ids);
        var shared = shares.of(ids);
        var written = letters.of(ids);
        return shown.stream()
                .map(each ->
                        view(
                                actor,
                                each,
                                filed.getOrDefault(each.id(), List.of()),
                                shared.getOrDefault(each.id(), List.of()),
                                written.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private BottleneckView view(
            Actor actor,
            Bottleneck bottleneck,
            List<Filed> filed,
            List<BottleneckShare> shared,
            List<BottleneckLetter> written) {
        var self = Href.to("bottlenecks", bottleneck.id());
        var text = bottleneck.text(List.of());
        var seesLetters = policy.seesLetters(actor, bottleneck, shared);
        return new BottleneckView(
                self,
                self,
                bottleneck.id(),
                Tagged.tag(bottleneck.version()),
                directory.region(bottleneck.region()),
                bottleneck.state(),
                text.statement(),
                text.explanation(),
                text.asked(),
                text.level(),
                circle(actor, bottleneck, shared),
                filed.stream()
                        .filter(each -> actor.workingRegions().contains(each.region()))
                        .map(BottleneckDesk::theme)
                        .toList(),
                shared.stream()
                        .filter(share -> policy.seesShare(actor, bottleneck, share))
                        .map(this::share)
                        .toList(),
                policy.mayWrite(actor, bottleneck.region())
                        ? offerable(bottleneck, shared)
                        : List.of(),
                seesLetters ? written.stream().map(this::letter).toList() : List.of(),
                bottleneck.closingReason(),
                bottleneck.source(),
                policy.permitted(actor, bottleneck, shared));
    }

    /// Every other region that does not know of it.
    private List<Reference> offerable(Bottleneck bottleneck, List<BottleneckShare> shared) {
        var known =
                shared.stream()
                        .filter(share -> share.state().isKnownThere())
                        .map(BottleneckShare::region)
                        .toList();
        return directory.regionReferences().stream()
                .filter(region -> !region.id().equals(bottleneck.region()))
                .filter(region -> !known.contains(region.id()))
                .toList();
    }

    /// That of the region it comes from, for who works there; else the one that the own region
    /// chose.
    private static Circle circle(Actor actor, Bottleneck bottleneck, List<BottleneckShare> shared) {
        if (actor.regions().contains(bottleneck.region())) return bottleneck.circle();
        return shared.stream()
                .filter(share -> actor.regions().contains(share.region()))
                .flatMap(share -> Stream.ofNullable(share.circle()))
                .map(own -> Circle.strictest(own, bottleneck.circle()))
                .max(Comparator.naturalOrder())
                .orElse(Circle.SECRETARIAT);
    }

    private static Reference theme(Filed filed) {
        var list = Href.to("themes").query("region=" + filed.region());
        return new Reference(list, filed.theme(), filed.name());
    }

    private ShareView share(BottleneckShare share) {
        return new ShareView(
                directory.region(share.region()),
                share.state(),
                share.offeredAt(),
                share.answeredAt(),
                share.reason());
    }

    private LetterView letter(BottleneckLetter letter) {
        return new LetterView(
                letter.id(),
                directory.region(letter.region()),
                letter.kind(),
                letter.dated(),
                letter.title(),
                letter.party(),
                letter.text(),
                letter.link());
    }
}
