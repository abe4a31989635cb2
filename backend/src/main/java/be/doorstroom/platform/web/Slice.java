package be.doorstroom.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Part of a list in key order, with the cursor that leads on when there is more.
public record Slice<T>(List<T> items, Optional<Cursor> next) {

    /// From rows that were fetched with one more than asked for.
    public static <T> Slice<T> of(List<T> fetched, int size, Function<T, Cursor> cursor) {
        if (fetched.size() <= size) return new Slice<>(fetched, Optional.empty());
        var items = fetched.subList(0, size);
        return new Slice<>(items, Optional.of(cursor.apply(items.getLast())));
    }

    /// For readers who come back: a cursor leads on from every page that has items, so that the
    /// next visit begins where this one ended. The empty page has none.
    public static <T> Slice<T> resumable(List<T> items, Function<T, Cursor> cursor) {
        return new Slice<>(
                items,
                items.isEmpty() ? Optional.empty() : Optional.of(cursor.apply(items.getLast())));
    }

    public <R> Slice<R> map(Function<T, R> view) {
        return new Slice<>(items.stream().map(view).toList(), next);
    }
}
