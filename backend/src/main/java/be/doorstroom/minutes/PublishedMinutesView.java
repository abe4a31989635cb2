package be.doorstroom.minutes;

import be.doorstroom.document.EditionCard;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Approved minutes in the list that systems poll: where to fetch them.
@Schema(name = "PublishedMinutes")
public record PublishedMinutesView(
        @Schema(description = "The edition to fetch") Href href,
        UUID id,
        @Schema(examples = "Verslag Burgemeestersoverleg Midwest van 13 november 2026")
                String title,
        Reference meeting,
        Reference body,
        Reference region,
        @Schema(examples = "A") String letter,
        MinutesState status,
        Instant approvedAt,
        @Nullable @Schema(description = "The edition whose place this one takes")
                Reference replaces) {

    static PublishedMinutesView of(EditionCard card, Directory directory) {
        var replaces = card.replaces();
        return new PublishedMinutesView(
                Href.to("editions", card.id()),
                card.id(),
                card.title(),
                Reference.to("meetings", meeting(card), null),
                directory.bodyReference(card.body()),
                directory.region(card.region()),
                card.letter(),
                MinutesState.APPROVED,
                card.frozenAt(),
                replaces == null ? null : Reference.to("editions", replaces, null));
    }

    private static UUID meeting(EditionCard card) {
        return Objects.requireNonNull(card.meeting(), "minutes are of a meeting");
    }
}
