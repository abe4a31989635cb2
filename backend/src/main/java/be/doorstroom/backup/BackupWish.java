package be.doorstroom.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Asks the house that holds an H2 file for a backup of it, and waits for the answer.
public record BackupWish(Path folder) {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// Whether a house is at work on the file.
    public boolean isHeld() throws IOException {
        var file = folder.resolve("doorstroom.mv.db");
        if (!Files.exists(file)) return false;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    /// @return what the house answered
    /// @throws BackupRefused when it failed, or nobody answered
    public String send(Path target) throws IOException, InterruptedException {
        var answer = folder.resolve(BackupDesk.ANSWER);
        Files.deleteIfExists(answer);
        BackupDesk.put(folder.resolve(BackupDesk.WISH), target.toString());
        for (var left = LONGEST; left.isPositive(); left = left.minus(PAUSE)) {
            if (Files.exists(answer)) return read(answer);
            Thread.sleep(PAUSE);
        }
        Files.deleteIfExists(folder.resolve(BackupDesk.WISH));
        throw new BackupRefused("The house that holds " + folder + " did not answer.");
    }

    private static String read(Path answer) throws IOException {
        var text = Files.readString(answer);
        Files.delete(answer);
        if (!text.startsWith(BackupDesk.DONE)) throw new BackupRefused(text);
        return text;
    }
}
