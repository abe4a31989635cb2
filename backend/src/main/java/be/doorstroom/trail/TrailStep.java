package be.doorstroom.trail;

import be.doorstroom.access.Circle;
import be.doorstroom.platform.web.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One body that had the point before: which, when, and what it took with it.
@Schema(name = "TrailStep")
public record TrailStep(
        TrailWay way,
        Reference body,
        Reference meeting,
        OffsetDateTime startsAt,
        @Schema(description = "In your circle") List<TrailOutcome> outcomes) {

    /// Every circle may know the body and the day, and reads the words that are open to it.
    public TrailStep seenBy(Circle reader) {
        var open = outcomes.stream().filter(each -> reader.opens(each.circle())).toList();
        return new TrailStep(way, body, meeting, startsAt, open);
    }
}
