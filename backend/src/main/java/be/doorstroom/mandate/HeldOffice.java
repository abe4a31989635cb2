package be.doorstroom.mandate;

import be.doorstroom.access.Office;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An office with which somebody is entered, from a day on.
public record HeldOffice(
        String organization, Office office, @Nullable String region, LocalDate startsOn) {}
