package be.doorstroom.bottleneck;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How a region stands to the bottleneck of another: it was offered, and the region shares it,
/// declines, or it ended from either side. What ended or was declined may be offered anew.
@Schema(name = "BottleneckShareState")
public enum ShareState {
    OFFERED,
    SHARED,
    DECLINED,
    ENDED;

    Set<ShareState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(SHARED, DECLINED, ENDED);
            case SHARED -> EnumSet.of(ENDED);
            case DECLINED, ENDED -> EnumSet.of(OFFERED);
        };
    }

    /// Whether the other region knows of it.
    boolean isKnownThere() {
        return this == OFFERED || this == SHARED;
    }
}
