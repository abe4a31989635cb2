package be.doorstroom.kill;

import be.doorstroom.kill.Acknowledged.MinutesApproved;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the clients were told, in the order in which they noted it: in memory to compare, and in a
/// file to read when something is lost.
final class Ledger implements AutoCloseable {
    private final List<Acknowledged> lines = new ArrayList<>();
    private final Writer file;

    Ledger(Path path) throws IOException {
        this.file = Files.newBufferedWriter(path);
    }

    synchronized void note(Acknowledged told) throws IOException {
        lines.add(told);
        file.append(told.toString()).append('\n').flush();
    }

    synchronized int size() {
        return lines.size();
    }

    synchronized List<Acknowledged> from(int first) {
        return List.copyOf(lines.subList(first, lines.size()));
    }

    /// The editions of the minutes that were approved.
    synchronized List<String> approvedMinutes() {
        return lines.stream()
                .filter(MinutesApproved.class::isInstance)
                .map(approved -> ((MinutesApproved) approved).edition())
                .toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
