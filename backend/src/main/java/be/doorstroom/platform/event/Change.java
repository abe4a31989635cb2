package be.doorstroom.platform.event;

import java.time.Instant;
import java.util.UUID;

/// One change as the log keeps it: which resource, where, when, and its place in the order.
public record Change(long sequence, UUID eventId, Subject subject, String region, Instant at) {}
