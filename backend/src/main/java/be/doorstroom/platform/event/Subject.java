package be.doorstroom.platform.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The resource that an event is about: its kind in lowerCamelCase and its id.
public record Subject(String kind, String id) {
    private static final int UUID_LENGTH = 36;

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }

    /// The id as a UUID, for those that are one.
    @Nullable UUID uuid() {
        return id.length() == UUID_LENGTH ? UUID.fromString(id) : null;
    }
}
