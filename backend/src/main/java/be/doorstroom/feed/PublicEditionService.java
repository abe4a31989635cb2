package be.doorstroom.feed;

import be.doorstroom.agenda.AgendaEvent.AgendaApproved;
import be.doorstroom.briefing.BriefingEvent;
import be.doorstroom.convocation.ConvocationEvent.BodyConvened;
import be.doorstroom.document.DocumentEvent;
import be.doorstroom.document.EditionService;
import be.doorstroom.document.PublicFilter;
import be.doorstroom.minutes.MinutesEvent;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was released to the public, for harvesters. It asks nobody who reads, and so looks at
/// nothing but the public's own circle.
@ApplicationScoped
public class PublicEditionService {
    /// By which an edition comes to a circle or leaves it.
    private static final Set<String> EVENTS =
            Set.of(
                    BodyConvened.TYPE,
                    AgendaApproved.TYPE,
                    MinutesEvent.APPROVED,
                    BriefingEvent.PUBLISHED,
                    DocumentEvent.RELEASE_CHANGED);

    private final EditionService editions;
    private final Directory directory;

    PublicEditionService(EditionService editions, Directory directory) {
        this.editions = editions;
        this.directory = directory;
    }

    public Slice<PublicEditionView> list(
            @Nullable String region, @Nullable Cursor after, int pageSize) {
        var kinds = PublicationService.KINDS;
        return editions.released(new PublicFilter(EVENTS, kinds, region, after, pageSize))
                .map(edition -> PublicEditionView.of(edition, directory));
    }
}
