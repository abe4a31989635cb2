package be.doorstroom.theme;

import be.doorstroom.platform.event.DomainEvent;
import be.doorstroom.platform.event.Subject;

/// What happens to themes.
public sealed interface ThemeEvent extends DomainEvent {
    String theme();

    @Override
    default Subject subject() {
        return Subject.of("theme", theme());
    }

    /// A coordinator added one.
    record ThemeAdded(String theme, String region, String by) implements ThemeEvent {
        @Override
        public String type() {
            return "themeAdded";
        }
    }

    /// It is worded otherwise, or for another year.
    record ThemeChanged(String theme, String region, String by) implements ThemeEvent {
        @Override
        public String type() {
            return "themeChanged";
        }
    }

    /// It was said how far it is.
    record ThemeReported(String theme, String region, String by) implements ThemeEvent {
        @Override
        public String type() {
            return "themeReported";
        }
    }
}
