package be.doorstroom.start;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the house can be started for, other than to serve.
enum ErrandKind {
    BACKUP("backed up"),
    RESTORE("restored");

    private final String done;

    ErrandKind(String done) {
        this.done = done;
    }

    /// @throws IllegalArgumentException that says what would be right
    static ErrandKind of(String... arguments) {
        var known = Arrays.stream(values()).map(ErrandKind::word).toList();
        if (arguments.length != 2 || !known.contains(arguments[0])) {
            throw new IllegalArgumentException(
                    "Start without arguments to serve, or with one of "
                            + known.stream()
                                    .map(word -> word + " FILE")
                                    .collect(Collectors.joining(", ")));
        }
        return valueOf(arguments[0].toUpperCase(Locale.ROOT));
    }

    String done() {
        return done;
    }

    /// No door is opened, nothing runs by the clock, and the opening does nothing. Nothing is
    /// migrated either: a backup keeps what is there, and a place is looked at before it is used.
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("doorstroom.errand", word());
        settings.put("quarkus.http.host-enabled", "false");
        settings.put("quarkus.scheduler.enabled", "false");
        settings.put("quarkus.hibernate-orm.schema-management.strategy", "none");
        settings.put("quarkus.flyway.migrate-at-start", "false");
        return settings;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
