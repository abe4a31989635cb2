package be.doorstroom.minutes;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// What one organization, or nobody in particular, said of a point.
@Embeddable
record Position(@Nullable String organization, String statement) {}
