package be.doorstroom.series;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to series of meetings.
public sealed interface SeriesEvent extends DomainEvent {
    UUID series();

    @Override
    default Subject subject() {
        return Subject.of("meetingSeries", series());
    }

    /// A body got a rhythm.
    record SeriesStarted(UUID series, String region, String by) implements SeriesEvent {
        @Override
        public String type() {
            return "meetingSeriesStarted";
        }
    }

    /// Its end changed, or another series took its place.
    record SeriesChanged(UUID series, String region, String by) implements SeriesEvent {
        @Override
        public String type() {
            return "meetingSeriesChanged";
        }
    }

    /// Its meetings were planned up to a day.
    record SeriesPlanned(UUID series, String region, String by) implements SeriesEvent {
        @Override
        public String type() {
            return "meetingSeriesPlanned";
        }
    }
}
