package be.doorstroom.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// The meeting on whose draft agenda the proposal becomes a point.
public record Acceptance(@NotNull UUID meeting) {}
