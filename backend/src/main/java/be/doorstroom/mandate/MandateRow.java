package be.doorstroom.mandate;

import be.doorstroom.access.Office;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mandate with the function of who holds it.
record MandateRow(
        UUID id,
        int version,
        UUID person,
        String name,
        String organization,
        Office office,
        @Nullable String region,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    boolean hasEnded(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
