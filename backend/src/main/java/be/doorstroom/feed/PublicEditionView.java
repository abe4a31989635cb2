package be.doorstroom.feed;

import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.PublicEdition;
import be.doorstroom.document.ReleaseState;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A frozen document that everybody may read, or that was recalled: then only that it was.
@Schema(name = "PublicEdition")
public record PublicEditionView(
        @Schema(description = "Where it can be had, without signing in, in every format") Href href,
        UUID id,
        EditionKind type,
        @Schema(description = "`withdrawn`: the public may read it no more, so remove your copy")
                ReleaseState status,
        @Nullable @Schema(examples = "Verslag Burgemeestersoverleg Midwest van 13 november 2026")
                String title,
        @Nullable @Schema(examples = "A") String letter,
        @Nullable Instant frozenAt,
        @Nullable Reference body,
        Reference region,
        @Nullable @Schema(description = "The edition whose place this one takes")
                Reference replaces) {

    static PublicEditionView of(PublicEdition edition, Directory directory) {
        return edition.state() == ReleaseState.RELEASED
                ? released(edition.card(), directory)
                : recalled(edition.card(), directory);
    }

    private static PublicEditionView released(EditionCard card, Directory directory) {
        var replaces = card.replaces();
        return new PublicEditionView(
                Href.to("editions", card.id()),
                card.id(),
                card.kind(),
                ReleaseState.RELEASED,
                card.title(),
                card.letter(),
                card.frozenAt(),
                directory.bodyReference(card.body()),
                directory.region(card.region()),
                replaces == null ? null : Reference.to("editions", replaces, null));
    }

    private static PublicEditionView recalled(EditionCard card, Directory directory) {
        return new PublicEditionView(
                Href.to("editions", card.id()),
                card.id(),
                card.kind(),
                ReleaseState.WITHDRAWN,
                null,
                null,
                null,
                null,
                directory.region(card.region()),
                null);
    }
}
