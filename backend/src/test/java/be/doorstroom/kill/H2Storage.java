package be.doorstroom.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A folder for each name.
record H2Storage(Path top) implements Storage {
    @Override
    public void create(String name) throws IOException {
        Files.createDirectories(folder(name));
    }

    @Override
    public void copy(String from, String to) throws IOException {
        Folders.copy(folder(from), folder(to));
    }

    @Override
    public Map<String, String> environment(String name) {
        return Map.of("DOORSTROOM_DATA", folder(name).toString());
    }

    /// The same database with H2's own delay between commit and write. It is given in full, because
    /// H2 keeps in the file what the file was last opened with.
    String urlWithDefaultDelay(String name) {
        return "jdbc:h2:file:"
                + folder(name).resolve("doorstroom")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";LOCK_TIMEOUT=10000;WRITE_DELAY=500;MAX_LENGTH_INPLACE_LOB=33554432"
                + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    @Override
    public void close() {
        // the folders go with the workplace
    }

    private Path folder(String name) {
        return top.resolve(name);
    }
}
