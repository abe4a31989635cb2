package be.doorstroom.agenda;

import be.doorstroom.meeting.FormerDate;
import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.platform.web.Tagged;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The agenda of a meeting as the reader may see it now.
@Schema(name = "Agenda")
public record AgendaView(
        Href self,
        String etag,
        Reference meeting,
        @Schema(description = "Where the meeting stands") MeetingState meetingStatus,
        @Schema(description = "On which dates the meeting would have been before it was moved")
                List<FormerDate> formerDates,
        @Nullable @Schema(description = "Why the meeting does not take place")
                String cancellationReason,
        AgendaState status,
        @Nullable @Schema(description = "The latest approved letter", examples = "A") String letter,
        @Nullable @Schema(description = "The latest approved edition") Reference edition,
        List<AgendaItemView> items,
        @Schema(examples = "120") int totalMinutes,
        @Schema(description = "When the last point ends as planned") OffsetDateTime endsAt,
        List<String> permitted)
        implements Tagged {}
