package be.doorstroom.preparation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// The meeting of a prepared body to which a point is put forward.
public record Forwarding(@NotNull UUID meeting) {}
