package be.doorstroom.preparation;

import be.doorstroom.agenda.AttachmentService.ItemKey;
import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// A point that a body put forward to a body that it prepares, and what it became there.
@Entity
@Table(name = "forwarded_point")
class ForwardedPoint {
    @Id private UUID id;
    private String region;
    private UUID fromItem;
    private UUID fromMeeting;
    private UUID toItem;
    private UUID toMeeting;
    @Version private int version;

    @SuppressWarnings("NullAway.Init")
    protected ForwardedPoint() {}

    ForwardedPoint(String region, ItemKey from, ItemKey to) {
        this.id = TimeOrderedId.next();
        this.region = region;
        this.fromItem = from.item();
        this.fromMeeting = from.meeting();
        this.toItem = to.item();
        this.toMeeting = to.meeting();
    }

    /// Either end was carried over: there it is the same point.
    void moveOn(UUID item, ItemKey carried) {
        if (fromItem.equals(item)) {
            fromItem = carried.item();
            fromMeeting = carried.meeting();
        } else {
            toItem = carried.item();
            toMeeting = carried.meeting();
        }
    }

    boolean isTo(UUID meeting) {
        return toMeeting.equals(meeting);
    }

    ItemKey to() {
        return new ItemKey(toMeeting, toItem);
    }
}
