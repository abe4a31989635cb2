package be.doorstroom.trail;

/// How a body had a part in a point: it took the same point as its twin, or it put the point
/// forward to the body that it prepares.
public enum TrailWay {
    TWIN,
    PREPARATION
}
