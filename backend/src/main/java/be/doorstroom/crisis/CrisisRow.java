package be.doorstroom.crisis;

import be.doorstroom.meeting.MeetingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A crisis meeting with what its list tells of the meeting itself.
public record CrisisRow(
        CrisisMeeting crisis,
        String body,
        String title,
        MeetingState state,
        Instant startsAt,
        Instant endsAt,
        @Nullable String regularTitle) {}
