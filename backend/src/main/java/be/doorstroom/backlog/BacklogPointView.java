package be.doorstroom.backlog;

import be.doorstroom.agenda.AgendaItemKind;
import be.doorstroom.dossier.Triage;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A point that was not treated, as the API shows it.
@Schema(name = "BacklogPoint")
public record BacklogPointView(
        @Schema(description = "The point itself") Href href,
        UUID id,
        @Schema(examples = "Knelpuntennota: afstemming regio's") String title,
        AgendaItemKind kind,
        @Schema(examples = "15") int minutes,
        Triage triage,
        @Nullable String presenter,
        @Schema(description = "Where it was not treated") BacklogMeeting meeting,
        MeetingState meetingStatus,
        @Nullable @Schema(description = "The meeting to which it went") BacklogMeeting carriedTo,
        @Nullable @Schema(description = "What it became there") UUID carriedItem,
        List<String> permitted) {

    /// A meeting with its day.
    @Schema(name = "BacklogMeeting")
    public record BacklogMeeting(
            Href href,
            UUID id,
            @Schema(examples = "Burgemeestersoverleg Midwest") String title,
            OffsetDateTime startsAt) {
        static @Nullable BacklogMeeting of(
                @Nullable UUID id, @Nullable String title, @Nullable Instant start) {
            return id == null || title == null || start == null ? null : at(id, title, start);
        }

        static BacklogMeeting at(UUID id, String title, Instant start) {
            var local = start.atZone(HouseClock.ZONE).toOffsetDateTime();
            return new BacklogMeeting(Href.to("meetings", id), id, title, local);
        }
    }

    static BacklogPointView of(BacklogRow row) {
        return new BacklogPointView(
                Href.to("meetings", row.meeting(), "agendaItems", row.item()),
                row.item(),
                row.title(),
                row.kind(),
                row.minutes(),
                row.triage(),
                row.presenter(),
                BacklogMeeting.at(row.meeting(), row.meetingTitle(), row.meetingStart()),
                row.meetingState(),
                BacklogMeeting.of(row.toMeeting(), row.toTitle(), row.toStart()),
                row.toItem(),
                row.toMeeting() == null ? List.of("carryOverAgendaItem") : List.of());
    }
}
