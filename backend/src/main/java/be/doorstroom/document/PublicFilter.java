package be.doorstroom.document;

import be.doorstroom.platform.web.Cursor;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which public editions somebody asks for.
///
/// @param events the types of events by which an edition comes to a circle or leaves it
/// @param region only of this region; of all when absent
public record PublicFilter(
        Collection<String> events,
        Set<EditionKind> kinds,
        @Nullable String region,
        @Nullable Cursor after,
        int size) {}
