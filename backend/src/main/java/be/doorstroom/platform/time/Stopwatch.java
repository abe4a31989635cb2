package be.doorstroom.platform.time;

import java.time.Duration;

/// Measures how long something takes, whatever the clock of the house says meanwhile.
public final class Stopwatch {
    private final long began = System.nanoTime();

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
