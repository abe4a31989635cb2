package be.doorstroom.proposal;

import be.doorstroom.dossier.Triage;
import jakarta.validation.constraints.NotNull;

/// How urgent the coordinator finds what was proposed: for now, for later, or for the vision.
public record Treatment(@NotNull Triage triage) {}
