package be.doorstroom.preparation;

import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// One point on the agendas of two bodies. What the advising side takes with it is told on the
/// advised side, and never the other way round.
@Entity
@Table(name = "twin_point")
class TwinPoint {
    @Id private UUID id;
    private String region;
    private UUID advisedItem;
    private UUID advisedMeeting;
    private UUID advisingItem;
    private UUID advisingMeeting;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected TwinPoint() {}

    TwinPoint(String region, ItemKey advised, ItemKey advising) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.advisedItem = advised.item();
        this.advisedMeeting = advised.meeting();
        this.advisingItem = advising.item();
        this.advisingMeeting = advising.meeting();
    }

    /// A side was carried over: there it is the same point.
    void moveOn(UUID item, ItemKey carried) {
        if (advisedItem.equals(item)) {
            advisedItem = carried.item();
            advisedMeeting = carried.meeting();
        } else {
            advisingItem = carried.item();
            advisingMeeting = carried.meeting();
        }
    }

    /// The point on the other agenda.
    ItemKey beside(UUID item) {
        return advisedItem.equals(item) ? advising() : advised();
    }

    ItemKey advised() {
        return new ItemKey(advisedMeeting, advisedItem);
    }

    ItemKey advising() {
        return new ItemKey(advisingMeeting, advisingItem);
    }
}
