package be.doorstroom.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The application as it ships, copied away: a build meanwhile changes nothing under the test.
record PackagedApplication(Path folder) {
    private static final String JAR = "doorstroom.jar";

    /// @throws IllegalStateException that says how to build what is missing
    static PackagedApplication copied(String database, Path workplace) throws IOException {
        var built =
                Path.of(System.getProperty("kill.application", "target/" + database + "/server"));
        if (!Files.exists(built.resolve(JAR))) {
            throw new IllegalStateException(
                    "%s is missing. bin/check --full builds it, and so does ./mvnw -pl backend -am"
                                    .formatted(built.resolve(JAR))
                            + " -Dfrontend.skip=true package -DskipTests -Ddb="
                            + database);
        }
        var copy = workplace.resolve("application");
        Folders.copy(built, copy);
        return new PackagedApplication(copy);
    }

    /// A restart counts in seconds here, so it is made quick: one compiler tier, and the archive of
    /// classes that the first clean end leaves behind.
    List<String> command(List<String> options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        command.addAll(options);
        command.addAll(List.of("-jar", folder.resolve(JAR).toString()));
        return command;
    }
}
