package be.doorstroom.bottleneck;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to bottlenecks. What passes between two regions is told in both.
public sealed interface BottleneckEvent extends DomainEvent {
    UUID bottleneck();

    @Override
    default Subject subject() {
        return Subject.of("bottleneck", bottleneck());
    }

    /// Its text was written or changed.
    record BottleneckWritten(UUID bottleneck, String region, String by) implements BottleneckEvent {
        @Override
        public String type() {
            return "bottleneckWritten";
        }
    }

    /// A note or a reply was recorded, or taken away again.
    record BottleneckCorresponded(UUID bottleneck, String region, String by)
            implements BottleneckEvent {
        @Override
        public String type() {
            return "bottleneckCorresponded";
        }
    }

    /// It was closed or opened anew.
    record BottleneckMoved(UUID bottleneck, BottleneckState to, String region, String by)
            implements BottleneckEvent {
        @Override
        public String type() {
            return switch (to) {
                case RESOLVED -> "bottleneckResolved";
                case DROPPED -> "bottleneckDropped";
                case NOTED, SENT_IN, ANSWERED -> "bottleneckReopened";
            };
        }
    }

    /// It was offered to another region, which shares it or declines, or that ended.
    record BottleneckShareMoved(UUID bottleneck, ShareState to, String region, String by)
            implements BottleneckEvent {
        @Override
        public String type() {
            return switch (to) {
                case OFFERED -> "bottleneckOffered";
                case SHARED -> "bottleneckShared";
                case DECLINED -> "bottleneckDeclined";
                case ENDED -> "bottleneckShareEnded";
            };
        }
    }
}
