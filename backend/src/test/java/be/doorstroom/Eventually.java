package be.doorstroom;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits, for a bounded time, for what follows a commit.
public final class Eventually {
    private static final long LONGEST = Duration.ofSeconds(60).toNanos();
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Eventually() {}

    /// @throws AssertionError when it has not come true in time
    public static void until(String what, BooleanSupplier isTrue) {
        var deadline = System.nanoTime() + LONGEST;
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("still not so: " + what);
            LockSupport.parkNanos(PAUSE);
        }
    }

    /// Until nothing of this edition is merely due: the portal has it all.
    public static void delivered(String edition) {
        until(
                "the deliveries of " + edition + " are delivered",
                () ->
                        Api.as("coordinator-midwest")
                                .get("/deliveries?status=due&edition=" + edition)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<?>>path("items")
                                .isEmpty());
    }
}
