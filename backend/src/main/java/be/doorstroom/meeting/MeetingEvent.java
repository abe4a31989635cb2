package be.doorstroom.meeting;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to meetings.
public sealed interface MeetingEvent extends DomainEvent {
    /// The type of the event that puts a meeting on the calendar.
    String PLANNED = "meetingPlanned";

    UUID meeting();

    @Override
    default Subject subject() {
        return Subject.of("meeting", meeting());
    }

    /// A meeting was planned.
    record MeetingPlanned(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return PLANNED;
        }
    }

    /// Its date, place or title changed.
    record MeetingChanged(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingChanged";
        }
    }

    /// The body was convened by the first approved agenda.
    record MeetingConvened(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingConvened";
        }
    }

    /// The meeting is held: its agenda is closed and its minutes begin.
    record MeetingOpened(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingOpened";
        }
    }

    /// Nothing more is expected of the meeting.
    record MeetingClosed(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingClosed";
        }
    }

    /// It was moved to another date; it keeps the old one with the reason.
    record MeetingMoved(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingMoved";
        }
    }

    /// It does not take place.
    record MeetingCancelled(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "meetingCancelled";
        }
    }

    /// Who was there was noted.
    record AttendanceNoted(UUID meeting, String region, String by) implements MeetingEvent {
        @Override
        public String type() {
            return "attendanceNoted";
        }
    }
}
