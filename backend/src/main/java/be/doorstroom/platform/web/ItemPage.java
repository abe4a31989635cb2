package be.doorstroom.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a list, however it is paged: its items, and where the next ones are if there are
/// any.
public interface ItemPage<T> {
    Href self();

    List<T> items();

    @Nullable Href next();
}
