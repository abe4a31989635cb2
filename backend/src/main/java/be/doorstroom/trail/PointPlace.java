package be.doorstroom.trail;

import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Another agenda on which the same point stands.
@Schema(name = "PointPlace")
public record PointPlace(
        Reference body,
        Reference meeting,
        OffsetDateTime startsAt,
        @Nullable @Schema(description = "Where that meeting stands; only in the draft")
                MeetingState meetingStatus,
        @Nullable @Schema(description = "The point there; only in the draft") Href item) {

    /// As an edition keeps it: what is only the draft's is left out.
    public PointPlace frozen() {
        return new PointPlace(body, meeting, startsAt, null, null);
    }
}
