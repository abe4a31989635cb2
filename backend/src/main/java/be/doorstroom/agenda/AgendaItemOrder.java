package be.doorstroom.agenda;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// The order of all points of an agenda, by their ids.
public record AgendaItemOrder(@NotEmpty @Size(max = 200) List<UUID> items) {}
