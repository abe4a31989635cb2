package be.doorstroom.feed;

import be.doorstroom.access.Actions;
import be.doorstroom.access.Actor;
import jakarta.inject.Singleton;
import java.util.Set;

/// Who works in a region makes secret addresses for their own calendar; nobody else knows of them.
@Singleton
class FeedPolicy implements Actions {
    boolean mayMake(Actor actor) {
        return !actor.workingRegions().isEmpty();
    }

    static boolean isOwn(Actor actor, CalendarLink link) {
        return actor.id().equals(link.account().toString());
    }

    @Override
    public Set<String> permitted(Actor actor) {
        return mayMake(actor) ? Set.of("makeCalendarLink") : Set.of();
    }
}
