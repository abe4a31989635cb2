package be.doorstroom.platform.event;

import java.time.Instant;
import java.util.UUID;

/// A past event as it reaches listeners after commit: ids only; the rest is read where it is kept.
public record Notice(UUID eventId, String type, Subject subject, String region, Instant at) {}
