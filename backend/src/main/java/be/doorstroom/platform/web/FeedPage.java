package be.doorstroom.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A stretch of a list that only grows. A page without items is no end: `next` always leads on.
public record FeedPage<T>(
        Href self,
        List<T> items,
        @Schema(
                        description =
                                "How many were looked at, at most; what you may not see is left"
                                        + " out",
                        examples = "50")
                int pageSize,
        @Schema(description = "Where to go on, now or later") Href next,
        @Schema(description = "Whether nothing came after this page yet") boolean upToDate)
        implements ItemPage<T> {

    public static <T> FeedPage<T> of(
            List<T> items, Cursor next, boolean upToDate, int pageSize, UriInfo uri) {
        return new FeedPage<>(
                Addresses.self(uri), items, pageSize, Addresses.with(uri, "after", next), upToDate);
    }
}
