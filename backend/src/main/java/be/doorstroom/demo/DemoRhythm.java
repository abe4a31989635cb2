package be.doorstroom.demo;

/// How often a body of the demonstration meets.
///
/// @param rule RFC 5545
record DemoRhythm(DemoRegion region, String body, String rule) {}
