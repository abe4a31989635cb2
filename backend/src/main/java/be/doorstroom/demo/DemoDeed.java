package be.doorstroom.demo;

import java.time.Instant;

/// Something that somebody does in the demonstration, and when.
record DemoDeed(Instant at, Runnable work) {}
