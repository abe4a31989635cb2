package be.doorstroom;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Everything that is logged while it is open, down to the finest level that is built in.
final class CapturedLog extends Handler implements AutoCloseable {
    static final String MARK = "the log is listened to";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();

    CapturedLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
        root.setLevel(Level.ALL);
        Logger.getLogger("be.doorstroom.log").fine(MARK);
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        if (!isClient(line)) lines.add(formatter.format(line));
    }

    /// The test's own HTTP client logs what it sends.
    private static boolean isClient(LogRecord line) {
        var name = line.getLoggerName();
        return name != null && name.startsWith("org.apache.http");
    }

    @Override
    public void flush() {
        // every line is kept at once
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.removeHandler(this);
    }
}
