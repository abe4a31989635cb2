package be.doorstroom.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// New identifiers: version 7 UUIDs (RFC 9562), which sort by the moment they were made.
public final class TimeOrderedId {
    private TimeOrderedId() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
