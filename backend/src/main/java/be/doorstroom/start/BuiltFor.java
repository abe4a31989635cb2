package be.doorstroom.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which database this application was built for: Quarkus fixes it at build time.
final class BuiltFor {
    private BuiltFor() {}

    static String database() {
        try (var in = BuiltFor.class.getResourceAsStream("build.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("database");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
