package be.doorstroom.bundle;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;
import java.util.UUID;

/// What happens to bundles. They are of one asker and of no region.
public sealed interface BundleEvent extends DomainEvent {
    UUID task();

    @Override
    default Subject subject() {
        return Subject.of("bundleTask", task());
    }

    @Override
    default String region() {
        return "";
    }

    /// Somebody wants a year of a body.
    record BundleAsked(UUID task, String by) implements BundleEvent {
        @Override
        public String type() {
            return "bundleAsked";
        }
    }

    /// Its asker needs it no more.
    record BundleRemoved(UUID task, String by) implements BundleEvent {
        @Override
        public String type() {
            return "bundleRemoved";
        }
    }
}
