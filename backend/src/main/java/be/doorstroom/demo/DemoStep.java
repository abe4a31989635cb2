package be.doorstroom.demo;

import java.time.Instant;

/// One thing that somebody does with a meeting of the demonstration, and when.
record DemoStep(Instant at, Kind kind, DemoMeeting meeting) {
    /// What is done.
    enum Kind {
        DRAFT,
        APPROVE_AGENDA,
        ANSWER,
        READ_AGENDA,
        AMEND_AGENDA,
        TELL_STANCES,
        HOLD,
        WRITE_MINUTES,
        REVIEW,
        REMARK,
        APPROVE_MINUTES,
        SIGN_MINUTES,
        READ_MINUTES,
        CORRECT_MINUTES,
        READ_CORRECTION,
        REPORT
    }
}
