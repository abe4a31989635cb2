package be.doorstroom.meeting;

import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import be.doorstroom.region.Directory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A meeting as the API shows it.
@Schema(name = "Meeting")
public record MeetingView(
        Href href,
        Href self,
        UUID id,
        String etag,
        @Schema(examples = "Burgemeestersoverleg Midwest") String title,
        Reference body,
        Reference region,
        MeetingKind kind,
        MeetingState status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable @Schema(examples = "Stadhuis Roeselare") String location,
        @Nullable
                @Schema(
                        description = "Where it is followed from afar; for who sits in the body",
                        examples = "https://vergaderen.example/midwest")
                String onlineUrl,
        @Nullable @Schema(description = "The series that it was planned by") Reference series,
        @Schema(
                        description =
                                "On which dates it would have been before it was moved, the first first")
                List<FormerDate> formerDates,
        @Nullable
                @Schema(description = "Why it does not take place", examples = "Te weinig punten.")
                String cancellationReason,
        @Nullable @Schema(description = "The letter of the agenda you may see", examples = "A")
                String agendaLetter,
        @Nullable @Schema(description = "draft, inReview or approved, where you may see it")
                String minutesStatus,
        @Schema(description = "Operations that you may call on it now") List<String> permitted)
        implements Tagged {

    static MeetingView of(
            Meeting meeting, MeetingProgress progress, Directory directory, MeetingRights rights) {
        var self = Href.to("meetings", meeting.id());
        return new MeetingView(
                self,
                self,
                meeting.id(),
                Tagged.tag(meeting.version()),
                meeting.title(),
                directory.bodyReference(meeting.body()),
                directory.region(meeting.region()),
                meeting.kind(),
                meeting.state(),
                local(meeting.startsAt()),
                local(meeting.endsAt()),
                meeting.location(),
                rights.seesOnlineUrl() ? meeting.onlineUrl() : null,
                series(meeting),
                meeting.formerDates(),
                meeting.cancellationReason(),
                progress.agendaLetter(),
                progress.minutesStatus(),
                rights.permitted());
    }

    private static @Nullable Reference series(Meeting meeting) {
        var series = meeting.series();
        return series == null ? null : Reference.to("meetingSeries", series, null);
    }

    /// Times are shown in Belgian time, with their offset.
    static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
