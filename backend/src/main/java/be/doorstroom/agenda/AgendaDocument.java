package be.doorstroom.agenda;

import be.doorstroom.access.Circle;
import be.doorstroom.dossier.Triage;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.trail.PointPlace;
import be.doorstroom.trail.TrailStep;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An approved agenda as it is frozen for a circle. Points are numbered anew in each circle, and
/// timed anew in the two closed ones, which alone have clock times: a gap would tell that something
/// is left out.
@Schema(name = "AgendaDocument")
public record AgendaDocument(
        @Schema(examples = "agenda") String type,
        Href self,
        @Schema(examples = "A") String letter,
        OffsetDateTime approvedAt,
        Reference meeting,
        Reference body,
        Reference region,
        @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String location,
        List<Item> items,
        @Nullable @Schema(description = "The edition whose place this one takes")
                Reference replaces) {
    public static final String TYPE = "agenda";

    /// One point as it was approved.
    @Schema(name = "AgendaDocumentItem")
    public record Item(
            UUID id,
            int sequence,
            AgendaItemKind kind,
            String title,
            @Nullable String note,
            @Nullable String presenter,
            @Nullable Speaker speaker,
            int minutes,
            @Nullable OffsetDateTime startsAt,
            Triage triage,
            Circle circle,
            @Nullable Reference dossier,
            @Nullable @Schema(description = "Absent when none came with it")
                    List<AttachedFile> files,
            @Nullable
                    @Schema(description = "The agenda on which it stood at once; absent when none")
                    PointPlace twin,
            @Nullable @Schema(description = "Who had it before; absent when nobody had")
                    List<TrailStep> trail) {

        /// The files and the words of others that may be read from a circle on.
        Item seenBy(Circle reader) {
            var seen = attached().stream().filter(file -> reader.opens(file.circle())).toList();
            return with(
                    sequence,
                    startsAt,
                    seen,
                    steps().stream().map(step -> step.seenBy(reader)).toList());
        }

        Item withFiles(List<AttachedFile> attached) {
            return with(sequence, startsAt, attached, steps());
        }

        List<TrailStep> steps() {
            return trail == null ? List.of() : trail;
        }

        List<AttachedFile> attached() {
            return files == null ? List.of() : files;
        }

        Item at(int place, @Nullable OffsetDateTime start) {
            return with(place, start, attached(), steps());
        }

        /// Without its dossier: for whom that does not exist.
        Item withoutDossier() {
            return new Item(
                    id, sequence, kind, title, note, presenter, speaker, minutes, startsAt, triage,
                    circle, null, files, twin, trail);
        }

        Optional<UUID> dossierId() {
            return Optional.ofNullable(dossier).map(each -> UUID.fromString(each.id()));
        }

        private Item with(
                int place,
                @Nullable OffsetDateTime start,
                List<AttachedFile> attached,
                List<TrailStep> steps) {
            return new Item(
                    id,
                    place,
                    kind,
                    title,
                    note,
                    presenter,
                    speaker,
                    minutes,
                    start,
                    triage,
                    circle,
                    dossier,
                    attached.isEmpty() ? null : attached,
                    twin,
                    steps.isEmpty() ? null : steps);
        }
    }
}
