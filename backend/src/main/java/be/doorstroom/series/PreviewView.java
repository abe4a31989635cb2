package be.doorstroom.series;

import be.doorstroom.meeting.OccurrenceService.Occurrence;
import be.doorstroom.platform.web.Href;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The meetings that a series would plan, and what does not fit with the others; nothing of it is
/// kept.
@Schema(name = "MeetingSeriesPreview")
public record PreviewView(Href self, List<PreviewedMeeting> items, List<Warning> warnings) {

    /// One of these meetings.
    @Schema(name = "PreviewedMeeting")
    public record PreviewedMeeting(
            @Schema(examples = "Burgemeestersoverleg Midwest – januari 2027") String title,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt) {
        static PreviewedMeeting of(Occurrence occurrence) {
            var meeting = occurrence.meeting();
            return new PreviewedMeeting(occurrence.title(), meeting.startsAt(), meeting.endsAt());
        }
    }
}
