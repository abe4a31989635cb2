package be.doorstroom.delivery;

import be.doorstroom.document.EditionKind;
import java.util.UUID;

/// An agenda or approved minutes that reached a college in a month.
///
/// @param month in which it was written to the college, as `2026-11`
public record Arrival(
        String municipality,
        String region,
        String month,
        EditionKind kind,
        UUID edition,
        String title) {}
