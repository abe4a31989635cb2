package be.doorstroom.start;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the house can work: it answers and its database does.
@Schema(name = "Health")
public record HealthView(@Schema(examples = "UP") String status) {}
