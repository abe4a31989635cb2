package be.doorstroom.feed;

import be.doorstroom.platform.web.Href;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a resource changed; what it says is read where it is.
@Schema(name = "Change")
public record ChangeView(
        @Schema(description = "The resource that changed") Href href,
        UUID id,
        ChangeKind type,
        ChangeStatus status,
        @Schema(description = "When the change was made, which is not the order of the feed")
                Instant happenedAt) {}
