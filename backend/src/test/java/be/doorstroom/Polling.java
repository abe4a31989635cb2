package be.doorstroom;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what happens after a commit, bounded.
public final class Polling {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Polling() {}

    public static void until(BooleanSupplier arrived) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!arrived.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not happen in time");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
