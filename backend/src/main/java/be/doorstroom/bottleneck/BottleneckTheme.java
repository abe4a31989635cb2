package be.doorstroom.bottleneck;

import be.doorstroom.platform.time.TimeOrderedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A theme under which a region files a bottleneck: each region under its own.
@Entity
@Table(name = "bottleneck_theme")
class BottleneckTheme {
    @Id private UUID id;
    private UUID bottleneck;
    private String region;
    private String theme;

    @SuppressWarnings("NullAway.Init")
    protected BottleneckTheme() {}

    BottleneckTheme(UUID bottleneck, String region, String theme) {
        this.id = TimeOrderedId.next();
        this.bottleneck = bottleneck;
        this.region = region;
        this.theme = theme;
    }

    UUID bottleneck() {
        return bottleneck;
    }

    String region() {
        return region;
    }

    String theme() {
        return theme;
    }
}
