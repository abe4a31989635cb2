package be.doorstroom.meeting;

/// Why a body meets: in its rhythm, in between, in a crisis, or as one with another body.
public enum MeetingKind {
    REGULAR,
    EXTRA,
    CRISIS,
    JOINT
}
