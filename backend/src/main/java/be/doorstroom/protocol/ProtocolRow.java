package be.doorstroom.protocol;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A protocol with the one that it follows and the one that follows it.
record ProtocolRow(Protocol protocol, @Nullable Protocol before, @Nullable Protocol next) {

    /// Of those whose councils count: its own, and what follows it.
    Stream<UUID> ids() {
        return Stream.concat(Stream.of(protocol), Optional.ofNullable(next).stream())
                .map(Protocol::id);
    }
}
