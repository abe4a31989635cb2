package be.doorstroom.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A date on which a meeting would have been, and why it was moved. Seed 004 has the example: 3
/// December 2015 came in the place of 17 September.
@Schema(name = "FormerDate")
public record FormerDate(
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable @Schema(examples = "Stadhuis Roeselare") String location,
        @Schema(examples = "De gouverneur is verhinderd.") String reason,
        @Schema(description = "When it was moved") Instant movedAt) {

    static FormerDate of(Meeting meeting, String reason, Instant movedAt) {
        return new FormerDate(
                MeetingView.local(meeting.startsAt()),
                MeetingView.local(meeting.endsAt()),
                meeting.location(),
                reason,
                movedAt);
    }
}
