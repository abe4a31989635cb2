package be.doorstroom.bundle;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The life of a task. What could not be written waits again, for a bounded number of times.
@Schema(name = "BundleTaskState")
public enum BundleState {
    WAITING,
    RUNNING,
    DONE,
    FAILED;

    Set<BundleState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(RUNNING, FAILED);
            case RUNNING -> EnumSet.of(WAITING, DONE, FAILED);
            case DONE, FAILED -> EnumSet.noneOf(BundleState.class);
        };
    }

    boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
