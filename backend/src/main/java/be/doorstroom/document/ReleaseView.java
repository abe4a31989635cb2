package be.doorstroom.document;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which circles may have an edition.
@Schema(name = "Release")
public record ReleaseView(Href self, String etag, Reference edition, List<CircleRelease> items)
        implements Tagged {

    /// Whether one circle may have it.
    @Schema(name = "CircleRelease")
    public record CircleRelease(Circle circle, ReleaseState status, Instant since) {}

    static ReleaseView of(EditionCard card, int version, List<Release> releases) {
        return new ReleaseView(
                Href.to("editions", card.id(), "release"),
                Tagged.tag(version),
                Reference.to("editions", card.id(), card.title()),
                releases.stream()
                        .map(r -> new CircleRelease(r.circle(), r.state(), r.since()))
                        .toList());
    }
}
