package be.doorstroom.platform.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A link to another resource, with what a reader needs to show it.
@Schema(description = "A link to another resource")
public record Reference(
        Href href,
        @Schema(examples = "midwest") String id,
        @Nullable @Schema(examples = "Midwest") String title) {

    public static Reference to(String collection, Object id, @Nullable String title) {
        return new Reference(Href.to(collection, id), id.toString(), title);
    }
}
