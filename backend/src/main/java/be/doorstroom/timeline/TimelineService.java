package be.doorstroom.timeline;

import be.doorstroom.access.Actor;
import be.doorstroom.access.Circle;
import be.doorstroom.dossier.DossierService;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Cursor;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Slice;
import be.doorstroom.referral.ReferralState;
import be.doorstroom.region.Directory;
import be.doorstroom.region.OutcomeType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads what happened with a dossier.
@ApplicationScoped
class TimelineService {
    private final DossierService dossiers;
    private final TimelineSources sources;
    private final TimelineRows rows;
    private final Directory directory;

    TimelineService(
            DossierService dossiers,
            TimelineSources sources,
            TimelineRows rows,
            Directory directory) {
        this.dossiers = dossiers;
        this.sources = sources;
        this.rows = rows;
        this.directory = directory;
    }

    /// The latest first.
    Slice<TimelineEntryView> read(Actor actor, UUID dossier, @Nullable Cursor after, int size) {
        var id = dossiers.get(actor, dossier).id();
        var told = rows.told(sources.told(actor, id));
        return rows.page(sources.of(actor, id, told), after, size).map(this::view);
    }

    private TimelineEntryView view(TimelineRow row) {
        return new TimelineEntryView(
                href(row),
                row.kind(),
                row.at().atZone(HouseClock.ZONE).toOffsetDateTime(),
                row.title(),
                row.find("text", String.class),
                row.find("circle", Circle.class),
                reference(row.find("body", String.class), directory::bodyReference),
                meeting(row),
                row.find("outcomeType", OutcomeType.class),
                reference(row.find("organization", String.class), directory::organization),
                row.find("status", ReferralState.class));
    }

    private static Href href(TimelineRow row) {
        return switch (row.kind()) {
            case AGENDA_ITEM ->
                    Href.to("meetings", need(row, "meeting", UUID.class), "agendaItems", row.id());
            case FILE -> Href.to("files", row.id());
            case OUTCOME -> Href.to("outcomes", row.id());
            case REFERRAL -> Href.to("referrals", row.id());
            case REFERRAL_ANSWER -> Href.to("referrals", need(row, "referral", UUID.class));
            case BRIEFING -> Href.to("briefings", need(row, "briefing", String.class));
        };
    }

    private static @Nullable Reference meeting(TimelineRow row) {
        var id = row.find("meeting", UUID.class);
        return id == null
                ? null
                : Reference.to("meetings", id, row.find("meetingTitle", String.class));
    }

    private static @Nullable Reference reference(
            @Nullable String id, Function<String, Reference> names) {
        return Optional.ofNullable(id).map(names).orElse(null);
    }

    private static <T> T need(TimelineRow row, String name, Class<T> type) {
        return Objects.requireNonNull(row.find(name, type), name);
    }
}
