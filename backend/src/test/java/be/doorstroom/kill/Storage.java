package be.doorstroom.kill;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Where servers keep their data, under names: the demonstration that is made once, and copies of
/// it for the tests.
sealed interface Storage extends AutoCloseable permits H2Storage, PostgresStorage {
    String DATABASE = System.getProperty("quarkus.datasource.db-kind", "h2");

    static Storage in(Path workplace) throws IOException {
        return DATABASE.equals("postgresql")
                ? PostgresStorage.start()
                : new H2Storage(workplace.resolve("data"));
    }

    void create(String name) throws IOException;

    /// While no server uses `from`.
    void copy(String from, String to) throws IOException;

    /// What a server must find in its environment to keep its data under this name.
    Map<String, String> environment(String name);

    @Override
    void close() throws IOException;
}
