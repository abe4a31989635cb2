package be.doorstroom.platform.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A page of a short list that is counted: registers such as regions and organizations.
public record NumberedPage<T>(
        Href self,
        List<T> items,
        @Schema(examples = "1") int page,
        @Schema(examples = "20") int pageSize,
        @Schema(examples = "4") long total,
        Href first,
        @Nullable Href prev,
        @Nullable Href next,
        Href last)
        implements ItemPage<T> {

    /// @param all every item in order; the registers are small enough to be cut here
    public static <T> NumberedPage<T> of(List<T> all, int page, int pageSize, UriInfo uri) {
        var pages = Math.max(1, (all.size() + pageSize - 1) / pageSize);
        var from = Math.min(all.size(), (page - 1) * pageSize);
        var to = Math.min(all.size(), from + pageSize);
        return new NumberedPage<>(
                Addresses.self(uri),
                all.subList(from, to),
                page,
                pageSize,
                all.size(),
                Addresses.with(uri, "page", 1),
                page > 1 ? Addresses.with(uri, "page", Math.min(page - 1, pages)) : null,
                page < pages ? Addresses.with(uri, "page", page + 1) : null,
                Addresses.with(uri, "page", pages));
    }
}
