package be.doorstroom.crisis;

import be.doorstroom.meeting.MeetingState;
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

/// A meeting that was called in a crisis, as the API shows it; its id is that of the meeting.
@Schema(name = "CrisisMeeting")
public record CrisisMeetingView(
        Href href,
        Href self,
        UUID id,
        String etag,
        Reference meeting,
        Reference body,
        Reference region,
        MeetingState status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        Instant calledAt,
        @Nullable @Schema(description = "The meeting that it goes ahead of")
                Reference regularMeeting,
        @Schema(description = "Operations that you may call on it now") List<String> permitted)
        implements Tagged {

    static CrisisMeetingView of(CrisisRow row, Directory directory, List<String> permitted) {
        var crisis = row.crisis();
        var self = Href.to("crisisMeetings", crisis.meeting());
        var regular = crisis.regularMeeting();
        return new CrisisMeetingView(
                self,
                self,
                crisis.meeting(),
                Tagged.tag(crisis.version()),
                Reference.to("meetings", crisis.meeting(), row.title()),
                directory.bodyReference(row.body()),
                directory.region(crisis.region()),
                row.state(),
                local(row.startsAt()),
                local(row.endsAt()),
                crisis.calledAt(),
                regular == null ? null : Reference.to("meetings", regular, row.regularTitle()),
                permitted);
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
