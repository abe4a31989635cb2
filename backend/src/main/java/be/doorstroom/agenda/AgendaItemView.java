package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.dossier.Triage;
import be.doorstroom.format.Rich;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.trail.Background;
import be.doorstroom.trail.PointPlace;
import be.doorstroom.trail.TrailStep;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A point of an agenda as the API shows it: drafted for the coordinator, approved for others.
@Schema(name = "AgendaItem")
public record AgendaItemView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "3") int sequence,
        AgendaItemKind kind,
        @Schema(examples = "Knelpuntennota: afstemming regio's") String title,
        @Nullable @Rich String note,
        @Nullable String presenter,
        @Nullable Speaker speaker,
        @Nullable
                @Schema(
                        description =
                                "Where a speaker without account hears of their slot; only in the"
                                        + " draft")
                String speakerEmail,
        @Schema(examples = "15") int minutes,
        @Nullable @Schema(description = "Clock time, where the reader may see every point")
                OffsetDateTime startsAt,
        Triage triage,
        Circle circle,
        @Nullable Reference dossier,
        @Schema(description = "What comes with it, in your circle") List<AttachedFile> files,
        boolean ready,
        @Schema(description = "How the draft stands to the approved edition") ItemProgress change,
        @Nullable
                @Schema(
                        description =
                                "Whether it came when the agenda had been approved already; only in"
                                        + " the draft")
                Boolean late,
        @Nullable @Schema(description = "The agenda on which it stands at once") PointPlace twin,
        @Schema(description = "Who had it before, the first one first") List<TrailStep> trail,
        @Schema(description = "Where it was put forward to; only in the draft")
                List<PointPlace> forwardedTo,
        List<String> permitted)
        implements Tagged {

    static AgendaItemView draft(
            AgendaItem item,
            OffsetDateTime startsAt,
            @Nullable Reference dossier,
            List<AttachedFile> files,
            Background background,
            List<String> permitted) {
        var self = Href.to("meetings", item.meeting(), "agendaItems", item.id());
        return new AgendaItemView(
                self,
                self,
                item.id(),
                Tagged.tag(item.version()),
                item.sequence(),
                item.kind(),
                item.title(),
                item.note(),
                item.presenter(),
                item.speaker(),
                item.speakerEmail(),
                item.minutes(),
                startsAt,
                item.triage(),
                item.circle(),
                dossier,
                files,
                item.isReady(),
                item.progress(),
                item.isLate(),
                background.twin(),
                background.trail(),
                background.forwardedTo(),
                Stream.concat(permitted.stream(), background.permitted().stream()).toList());
    }

    static AgendaItemView approved(UUID meeting, AgendaDocument.Item item) {
        var self = Href.to("meetings", meeting, "agendaItems", item.id());
        return new AgendaItemView(
                self,
                self,
                item.id(),
                Tagged.tag(0),
                item.sequence(),
                item.kind(),
                item.title(),
                item.note(),
                item.presenter(),
                item.speaker(),
                null,
                item.minutes(),
                item.startsAt(),
                item.triage(),
                item.circle(),
                item.dossier(),
                item.attached(),
                true,
                ItemProgress.UNCHANGED,
                null,
                item.twin(),
                item.steps(),
                List.of(),
                List.of());
    }
}
