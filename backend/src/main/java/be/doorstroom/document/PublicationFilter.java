package be.doorstroom.document;

import be.doorstroom.platform.web.Cursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which editions a feed of publications shows.
///
/// @param region of all that the reader may see when absent
public record PublicationFilter(
        Set<EditionKind> kinds, @Nullable String region, @Nullable Cursor after, int size) {}
