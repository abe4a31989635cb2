package be.doorstroom.dossier;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import be.doorstroom.theme.ThemeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reading dossiers, and what their coordinator does with them.
@ApplicationScoped
public class DossierService {
    private final Dossiers dossiers;
    private final ThemeService themes;
    private final DossierPolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    DossierService(
            Dossiers dossiers,
            ThemeService themes,
            DossierPolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.dossiers = dossiers;
        this.themes = themes;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public Slice<DossierView> list(Actor actor, DossierFilter filter) {
        return dossiers.readable(policy.readable(actor), filter).map(row -> view(actor, row));
    }

    /// @throws Problem `resourceNotFound` also for whoever may not see it
    public DossierView get(Actor actor, UUID id) {
        return view(actor, row(actor, id));
    }

    @Transactional
    public DossierView open(Actor actor, NewDossier wish) {
        if (!policy.knows(actor, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        requireWriting(actor, wish.region());
        requireSound(wish.region(), wish.text());
        var dossier = new Dossier(wish);
        dossiers.persistAndFlush(dossier);
        events.publish(new DossierEvent.DossierOpened(dossier.id(), wish.region(), actor.id()));
        return get(actor, dossier.id());
    }

    @Transactional
    public DossierView change(Actor actor, UUID id, IfMatch ifMatch, MergePatch patch) {
        var dossier = held(actor, id);
        ifMatch.require(dossier.version());
        var text = patch.onto(dossier.text());
        requireSound(dossier.region(), text);
        dossier.change(text);
        dossiers.flush();
        events.publish(new DossierEvent.DossierChanged(id, dossier.region(), actor.id()));
        return get(actor, id);
    }

    @Transactional
    public DossierView close(Actor actor, UUID id, IfMatch ifMatch) {
        var dossier = held(actor, id);
        if (dossier.state() == DossierState.CLOSED) return get(actor, id);
        ifMatch.require(dossier.version());
        dossier.close(clock.today());
        dossiers.flush();
        events.publish(new DossierEvent.DossierClosed(id, dossier.region(), actor.id()));
        return get(actor, id);
    }

    @Transactional
    public DossierView reopen(Actor actor, UUID id, IfMatch ifMatch) {
        var dossier = held(actor, id);
        if (dossier.state() == DossierState.OPEN) return get(actor, id);
        ifMatch.require(dossier.version());
        dossier.reopen();
        dossiers.flush();
        events.publish(new DossierEvent.DossierReopened(id, dossier.region(), actor.id()));
        return get(actor, id);
    }

    /// Whether the dossier can be named on an agenda of the region.
    public boolean isOf(UUID id, String region) {
        return dossiers.findByIdOptional(id)
                .filter(dossier -> dossier.region().equals(region))
                .isPresent();
    }

    /// As [#isOf], for whoever writes and must know it.
    public boolean isReadable(Actor actor, UUID id, String region) {
        return dossiers.readable(policy.readable(actor), id)
                .filter(row -> row.dossier().region().equals(region))
                .isPresent();
    }

    /// Their names, in one statement.
    public NamedDossiers named(Collection<UUID> ids) {
        if (ids.isEmpty()) return new NamedDossiers(Map.of());
        return new NamedDossiers(
                dossiers.of(ids).stream()
                        .collect(Collectors.toMap(Dossier::id, Function.identity())));
    }

    /// Adds those that are not there yet.
    @Transactional
    public void load(List<LoadedDossier> wishes) {
        Set<UUID> known =
                dossiers.of(wishes.stream().map(LoadedDossier::id).toList()).stream()
                        .map(Dossier::id)
                        .collect(Collectors.toSet());
        wishes.stream()
                .filter(wish -> !known.contains(wish.id()))
                .forEach(wish -> dossiers.persist(new Dossier(wish)));
    }

    private void requireSound(String region, DossierChange text) {
        List<Issue> issues = new ArrayList<>(text.issues());
        var theme = text.theme();
        if (theme != null && !themes.isOf(theme, region)) {
            issues.add(Issue.missingReference("theme", theme));
        }
        var body = text.body();
        var leads =
                body == null
                        || directory
                                .body(body)
                                .filter(card -> card.regions().contains(region))
                                .isPresent();
        if (body != null && !leads) issues.add(Issue.missingReference("body", body));
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    private Dossier held(Actor actor, UUID id) {
        var dossier = row(actor, id).dossier();
        requireWriting(actor, dossier.region());
        return dossiers.hold(dossier);
    }

    private void requireWriting(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Dossiers are kept by the region's coordinator.");
        }
    }

    private DossierRow row(Actor actor, UUID id) {
        return dossiers.readable(policy.readable(actor), id).orElseThrow(Problem::notFound);
    }

    private DossierView view(Actor actor, DossierRow row) {
        var dossier = row.dossier();
        var text = dossier.text();
        var year = clock.today().getYear();
        var self = Href.to("dossiers", dossier.id());
        return new DossierView(
                self,
                self,
                dossier.id(),
                Tagged.tag(dossier.version()),
                text.title(),
                directory.region(dossier.region()),
                text.theme(),
                row.themeName(),
                text.summary(),
                text.triage(),
                dossier.state(),
                dossier.closedOn(),
                text.circle(),
                Optional.ofNullable(text.body()).map(directory::bodyReference).orElse(null),
                text.orderedPhases().stream()
                        .map(phase -> DossierView.PhaseView.of(phase, year))
                        .toList(),
                text.allStudies(),
                Href.to("dossiers", dossier.id(), "timeline"),
                dossier.source(),
                policy.permitted(actor, dossier));
    }
}
