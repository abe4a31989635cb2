package be.doorstroom.feed;

import be.doorstroom.access.Actor;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.PublicationFilter;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Href;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reading what was published as a feed.
@ApplicationScoped
public class PublicationService {
    private static final String TITLE = "Doorstroom: wat gepubliceerd werd";

    /// Reviews are no publications; slots and annexes come with what they are part of.
    static final Set<EditionKind> KINDS =
            EnumSet.of(
                    EditionKind.CONVOCATION,
                    EditionKind.AGENDA,
                    EditionKind.MINUTES,
                    EditionKind.BRIEFING);

    private final EditionService editions;
    private final PublicationFeed feed;

    PublicationService(EditionService editions, PublicationFeed feed) {
        this.editions = editions;
        this.feed = feed;
    }

    /// A page as Atom.
    public byte[] read(Actor actor, @Nullable String region, @Nullable Cursor after, int pageSize) {
        var filter = new PublicationFilter(kinds(actor), region, after, pageSize);
        var found = editions.publications(actor, filter);
        var first = first(region, pageSize);
        return feed.write(
                new PublicationFeed.Page(
                        TITLE,
                        after == null ? first : first.and("after", after),
                        first,
                        found.next().map(next -> first.and("after", next)),
                        found.items()));
    }

    private static Href first(@Nullable String region, int pageSize) {
        var all = Href.to("feeds", "publications").and("pageSize", pageSize);
        return region == null ? all : all.and("region", region);
    }

    private static Set<EditionKind> kinds(Actor actor) {
        var kinds = EditionKind.of(actor);
        kinds.retainAll(KINDS);
        return kinds;
    }
}
