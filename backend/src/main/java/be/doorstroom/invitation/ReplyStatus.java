package be.doorstroom.invitation;

/// What somebody answers to an invitation. One answer replaces another until the meeting is held.
public enum ReplyStatus {
    ACCEPTED,
    EXCUSED,
    SUBSTITUTED
}
