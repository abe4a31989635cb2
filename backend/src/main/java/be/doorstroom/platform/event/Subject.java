package be.doorstroom.platform.event;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The resource that an event is about: its kind in lowerCamelCase and its id.
public record Subject(String kind, String id) {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }

    /// The id as a UUID, for those that are one.
    public @Nullable UUID uuid() {
        return UUID_TEXT.matcher(id).matches() ? UUID.fromString(id) : null;
    }
}
