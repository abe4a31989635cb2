package be.doorstroom.matrix;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/// Hears all that is logged while it is open: what others log at their usual levels, and whatever
/// the house itself would say at any level.
final class Ear extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger HOUSE = Logger.getLogger("be.doorstroom");

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final PatternFormatter formatter = new PatternFormatter("%c %X %s%e%n");
    private final Level usual = HOUSE.getLevel();

    private Ear() {
        setLevel(Level.ALL);
    }

    static Ear open() {
        var ear = new Ear();
        ROOT.addHandler(ear);
        HOUSE.setLevel(Level.ALL);
        return ear;
    }

    String heard() {
        return String.join("", heard);
    }

    @Override
    public void publish(LogRecord line) {
        heard.add(formatter.format(line));
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        HOUSE.setLevel(usual);
        ROOT.removeHandler(this);
    }
}
