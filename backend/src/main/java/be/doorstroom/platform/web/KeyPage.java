package be.doorstroom.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A page of a list in key order: `next` is absent on the last page.
public record KeyPage<T>(
        Href self,
        List<T> items,
        @Schema(examples = "20") int pageSize,
        @Nullable @Schema(nullable = false) Href next)
        implements ItemPage<T> {

    public static <T> KeyPage<T> of(Slice<T> slice, int pageSize, UriInfo uri) {
        return new KeyPage<>(
                Addresses.self(uri),
                slice.items(),
                pageSize,
                slice.next().map(cursor -> Addresses.with(uri, "after", cursor)).orElse(null));
    }
}
