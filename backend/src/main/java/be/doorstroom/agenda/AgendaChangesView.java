package be.doorstroom.agenda;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What differs between two approved versions of an agenda, as the reader may read each of them.
@Schema(name = "AgendaChanges")
public record AgendaChangesView(
        Href self,
        Reference meeting,
        @Schema(examples = "A") String since,
        @Schema(examples = "B") String letter,
        @Schema(description = "The later version's points in their order, then what was removed")
                List<ItemChange> items) {

    /// What happened to a point between two versions.
    @Schema(name = "AgendaChangeKind")
    public enum ChangeKind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        UNCHANGED
    }

    /// One point: what it is now, or what it was when it was removed.
    @Schema(name = "AgendaItemDifference")
    public record ItemChange(
            UUID id,
            ChangeKind change,
            String title,
            @Nullable @Schema(description = "Its place in the earlier version")
                    Integer sequenceBefore,
            @Nullable @Schema(description = "Its place in the later version") Integer sequenceAfter,
            List<PropertyChange> properties) {}

    /// One property that differs, as text. `sequence` stands among them for a point that moved.
    @Schema(name = "AgendaPropertyDifference")
    public record PropertyChange(
            @Schema(examples = "minutes") String property,
            @Nullable @Schema(examples = "20") String before,
            @Nullable @Schema(examples = "30") String after) {}
}
