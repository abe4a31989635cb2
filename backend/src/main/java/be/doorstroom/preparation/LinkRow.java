package be.doorstroom.preparation;

import be.doorstroom.meeting.MeetingState;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import be.doorstroom.trail.PointPlace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// A point, and the one at the other end of its link with the meeting where that stands.
record LinkRow(
        UUID point,
        UUID item,
        UUID meeting,
        String body,
        String title,
        Instant startsAt,
        MeetingState state) {

    PointPlace place(Directory directory) {
        return new PointPlace(
                directory.bodyReference(body),
                Reference.to("meetings", meeting, title),
                local(),
                state,
                Href.to("meetings", meeting, "agendaItems", item));
    }

    OffsetDateTime local() {
        return startsAt.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
