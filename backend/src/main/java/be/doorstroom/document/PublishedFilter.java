package be.doorstroom.document;

import be.doorstroom.platform.web.Cursor;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Which published editions a reader asks for.
///
/// @param event the type of the event that published them
/// @param regions only of these regions; of all that the reader may see when absent
public record PublishedFilter(
        String event, @Nullable Collection<String> regions, @Nullable Cursor after, int size) {}
