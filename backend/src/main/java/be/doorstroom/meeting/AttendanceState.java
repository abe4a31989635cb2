package be.doorstroom.meeting;

/// Whether a seat was filled at a meeting.
public enum AttendanceState {
    EXPECTED,
    PRESENT,
    EXCUSED,
    ABSENT,
    SUBSTITUTED
}
