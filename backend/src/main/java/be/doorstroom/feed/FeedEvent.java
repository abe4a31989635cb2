package be.doorstroom.feed;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to secret addresses. They are of one account and of no region.
public sealed interface FeedEvent extends DomainEvent {
    UUID link();

    @Override
    default Subject subject() {
        return Subject.of("calendarLink", link());
    }

    @Override
    default String region() {
        return "";
    }

    /// A calendar may read meetings.
    record CalendarLinkMade(UUID link, String by) implements FeedEvent {
        @Override
        public String type() {
            return "calendarLinkMade";
        }
    }

    /// It may not any more.
    record CalendarLinkRevoked(UUID link, String by) implements FeedEvent {
        @Override
        public String type() {
            return "calendarLinkRevoked";
        }
    }
}
