package be.doorstroom.membership;

import be.doorstroom.access.Office;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office to give to a person.
public record NewMandate(
        String organization, Office office, @Nullable String region, LocalDate startsOn) {}
