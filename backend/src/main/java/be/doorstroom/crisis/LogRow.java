package be.doorstroom.crisis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the log, with the one that corrects it.
public record LogRow(LogEntry entry, @Nullable UUID correctedBy) {}
