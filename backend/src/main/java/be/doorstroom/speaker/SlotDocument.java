package be.doorstroom.speaker;

import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The slot of a speaker as it is frozen: when and where they are expected, and for which points.
/// Notes and files of a point belong to its circle and stay there.
@Schema(name = "AgendaSlotDocument")
public record SlotDocument(
        @Schema(examples = "agendaSlot") String type,
        Href self,
        @Schema(description = "Of the agenda that it is part of", examples = "A") String letter,
        OffsetDateTime frozenAt,
        Reference body,
        Reference region,
        @Schema(description = "For whom it is") Reference addressee,
        @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        @Nullable String location,
        @Nullable @Schema(description = "Where to follow the meeting from afar") String onlineUrl,
        List<Slot> slots,
        @Nullable @Schema(description = "The edition whose place this one takes")
                Reference replaces) {
    public static final String TYPE = "agendaSlot";

    /// A point at which the organization speaks.
    @Schema(name = "AgendaSlot")
    public record Slot(
            UUID id,
            String title,
            @Schema(examples = "Projectleider mobiliteitsplan") String speaker,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt) {}

    /// Whether it asks the same of the speaker.
    boolean saysTheSameAs(SlotDocument other) {
        return title.equals(other.title)
                && Objects.equals(location, other.location)
                && Objects.equals(onlineUrl, other.onlineUrl)
                && slots.equals(other.slots);
    }
}
