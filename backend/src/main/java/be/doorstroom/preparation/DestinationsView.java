package be.doorstroom.preparation;

import be.doorstroom.meeting.MeetingCard;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.trail.TrailWay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a point may go from here: to which bodies, and to which of their meetings.
@Schema(name = "Destinations")
public record DestinationsView(
        Href self,
        @Schema(description = "The twin first, then the bodies that are prepared")
                List<Destination> bodies) {

    /// A body with its meetings that fit.
    @Schema(name = "Destination")
    public record Destination(
            TrailWay way,
            Reference body,
            @Schema(description = "The nearest first; none when nothing that fits is planned")
                    List<DestinationMeeting> meetings) {}

    /// A meeting that is still to be held.
    @Schema(name = "DestinationMeeting")
    public record DestinationMeeting(
            Href href,
            UUID id,
            @Schema(examples = "Directeursoverleg Midwest") String title,
            OffsetDateTime startsAt) {
        static DestinationMeeting of(MeetingCard meeting) {
            return new DestinationMeeting(
                    Href.to("meetings", meeting.id()),
                    meeting.id(),
                    meeting.title(),
                    meeting.startsAt().atZone(HouseClock.ZONE).toOffsetDateTime());
        }
    }
}
