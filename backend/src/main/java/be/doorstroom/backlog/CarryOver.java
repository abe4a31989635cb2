package be.doorstroom.backlog;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// The meeting of the same body to which a point goes.
public record CarryOver(@NotNull UUID meeting) {}
