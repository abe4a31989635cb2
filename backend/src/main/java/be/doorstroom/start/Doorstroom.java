package be.doorstroom.start;

import be.doorstroom.backup.BackupRefused;
import be.doorstroom.backup.BackupWish;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// The door of the house: reads the environment, then starts, to serve or for one errand.
@QuarkusMain
public class Doorstroom {
    private static final String DATA = "doorstroom.data";

    private Doorstroom() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var settings = Settings.of(System.getenv(), BuiltFor.database());
        set(settings);
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        var kind = ErrandKind.of(arguments);
        if (kind == ErrandKind.BACKUP && askedOther(settings, Path.of(arguments[1]))) return;
        set(kind.settings());
        Quarkus.run(Errand.class, arguments);
    }

    private static void set(Map<String, String> settings) {
        settings.forEach(System.getProperties()::putIfAbsent);
    }

    /// An H2 file that serves now is backed up by the house that holds it.
    private static boolean askedOther(Map<String, String> settings, Path target)
            throws IOException, InterruptedException {
        var folder = settings.get(DATA);
        if (folder == null) return false;
        var wish = new BackupWish(Path.of(folder));
        if (!wish.isHeld()) return false;
        try {
            System.out.println(wish.send(target) + " rows, " + target);
        } catch (BackupRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
        return true;
    }
}
