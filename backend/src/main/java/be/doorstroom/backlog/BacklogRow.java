package be.doorstroom.backlog;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.Triage;
import be.doorstroom.meeting.MeetingState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A point with the meeting where it was not treated, and the one to which it went, if it did.
record BacklogRow(
        UUID item,
        String title,
        AgendaItemKind kind,
        int minutes,
        Triage triage,
        @Nullable String presenter,
        UUID meeting,
        String meetingTitle,
        Instant meetingStart,
        MeetingState meetingState,
        String body,
        String region,
        @Nullable UUID toMeeting,
        @Nullable UUID toItem,
        @Nullable String toTitle,
        @Nullable Instant toStart) {}
