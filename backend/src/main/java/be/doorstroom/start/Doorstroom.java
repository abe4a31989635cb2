package be.doorstroom.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Properties;

/// The door of the house: reads the environment, then starts.
@QuarkusMain
public class Doorstroom {
    private Doorstroom() {}

    public static void main(String... arguments) {
        Properties properties = System.getProperties();
        Settings.of(System.getenv(), BuiltFor.database()).forEach(properties::putIfAbsent);
        Quarkus.run(arguments);
    }
}
