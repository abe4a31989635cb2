package be.doorstroom.delivery;

import be.doorstroom.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/// Of which arrivals a reader asks for the months.
///
/// @param month as `2026-11`
/// @param after the month and the municipality of the last one seen
public record ArrivalFilter(
        @Nullable String region,
        @Nullable String municipality,
        @Nullable String month,
        @Nullable Cursor after,
        int pageSize) {}
