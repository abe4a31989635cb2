package be.doorstroom.theme;

import be.doorstroom.access.Actor;
import be.doorstroom.platform.event.Events;
import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.IfMatch;
import be.doorstroom.platform.web.MergePatch;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reading themes, writing them, and reporting how far they are.
@ApplicationScoped
public class ThemeService {
    private static final int LONGEST_ID = 72;

    private final Themes themes;
    private final ThemePolicy policy;
    private final Directory directory;
    private final Events events;
    private final HouseClock clock;

    ThemeService(
            Themes themes,
            ThemePolicy policy,
            Directory directory,
            Events events,
            HouseClock clock) {
        this.themes = themes;
        this.policy = policy;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    public List<ThemeView> list(Actor actor, ThemeFilter filter) {
        return themes.readable(policy.readable(actor, "t.region"), filter).stream()
                .map(theme -> view(actor, theme))
                .toList();
    }

    public ThemeView get(Actor actor, String id) {
        return view(actor, readable(actor, id));
    }

    public Slice<ThemeReportView> reports(
            Actor actor, String id, @Nullable Cursor after, int size) {
        var theme = readable(actor, id);
        return themes.reports(theme.id(), after, size).map(ThemeReportView::of);
    }

    @Transactional
    public ThemeView add(Actor actor, AddedTheme wish) {
        if (!policy.isReadable(actor, wish.region())) {
            throw Problem.badRequest(Issue.missingReference("region", wish.region()));
        }
        requireWriting(actor, wish.region());
        var theme = new Theme(wish.under(newId(wish.region() + "-" + wish.name())));
        themes.persistAndFlush(theme);
        events.publish(new ThemeEvent.ThemeAdded(theme.id(), theme.region(), actor.id()));
        return view(actor, theme);
    }

    @Transactional
    public ThemeView change(Actor actor, String id, IfMatch ifMatch, MergePatch patch) {
        var theme = readable(actor, id);
        requireWriting(actor, theme.region());
        ifMatch.require(theme.version());
        theme.change(patch.onto(theme.text()));
        themes.flush();
        events.publish(new ThemeEvent.ThemeChanged(id, theme.region(), actor.id()));
        return view(actor, theme);
    }

    @Transactional
    public ThemeView report(Actor actor, String id, NewThemeReport wish) {
        var theme = readable(actor, id);
        requireWriting(actor, theme.region());
        requirePast(wish.on());
        var report = new ThemeReport(theme, wish, clock.today());
        themes.add(report);
        theme.take(report);
        themes.flush();
        events.publish(new ThemeEvent.ThemeReported(id, theme.region(), actor.id()));
        return view(actor, theme);
    }

    /// Whether a region has this theme.
    public boolean isOf(String theme, String region) {
        return themes.findByIdOptional(theme)
                .filter(found -> found.region().equals(region))
                .isPresent();
    }

    /// @throws Problem `badRequest` with every one of `themes` that is none of the region
    public void requireThemes(String region, List<String> ids) {
        if (ids.isEmpty()) return;
        var known = themes.regions();
        List<Issue> issues = new ArrayList<>();
        for (var i = 0; i < ids.size(); i++) {
            if (region.equals(known.get(ids.get(i)))) continue;
            issues.add(Issue.missingReference("themes[" + i + "]", ids.get(i)));
        }
        if (!issues.isEmpty()) throw Problem.badRequest(issues);
    }

    /// Of every theme, to which region it belongs: for loading.
    public Map<String, String> regions() {
        return themes.regions();
    }

    /// Adds those that are not there yet.
    @Transactional
    public void load(List<NewTheme> wishes) {
        var known = themes.regions();
        wishes.stream()
                .filter(wish -> !known.containsKey(wish.id()))
                .forEach(wish -> themes.persist(new Theme(wish)));
        themes.flush();
    }

    private Theme readable(Actor actor, String id) {
        return themes.findByIdOptional(id)
                .filter(theme -> policy.isReadable(actor, theme.region()))
                .orElseThrow(Problem::notFound);
    }

    private void requireWriting(Actor actor, String region) {
        if (!policy.mayWrite(actor, region)) {
            throw Problem.missingPermission("Themes are written by the region's coordinator.");
        }
    }

    private void requirePast(@Nullable LocalDate day) {
        if (day == null || !day.isAfter(clock.today())) return;
        var detail = "must not be after today, " + clock.today();
        throw Problem.badRequest(Issue.invalid("body", "on", day, detail));
    }

    /// `midwest-regionaal-dierenasiel`, with a number behind it when there is one already.
    private String newId(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        var base = slug.substring(0, Math.min(slug.length(), LONGEST_ID)).replaceAll("-$", "");
        return Stream.concat(
                        Stream.of(base),
                        IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i))
                .filter(id -> themes.findByIdOptional(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ThemeView view(Actor actor, Theme theme) {
        var self = Href.to("themes", theme.id());
        var text = theme.text();
        return new ThemeView(
                self,
                self,
                theme.id(),
                Tagged.tag(theme.version()),
                directory.region(theme.region()),
                text.kind(),
                text.name(),
                text.description(),
                text.targetYear(),
                theme.progress(),
                theme.progressOn(),
                theme.isLate(clock.today()),
                theme.source(),
                policy.permitted(actor, theme));
    }
}
