package be.doorstroom.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A CloudEvent in its JSON format, as it is signed and sent.
///
/// @param resource the path of what it names, if it names anything
record CloudEventText(UUID id, String type, @Nullable String resource, String text) {}
