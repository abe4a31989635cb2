package be.doorstroom.kill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/// A database for each name, in one PostgreSQL that lives as long as the tests.
record PostgresStorage(EmbeddedPostgres postgres) implements Storage {
    private static final String USER = "postgres";

    /// With the commit of production: the embedded default answers before the log is written.
    static PostgresStorage start() throws IOException {
        var postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on");
        return new PostgresStorage(postgres.start());
    }

    @Override
    public void create(String name) throws IOException {
        execute("create database \"%s\"".formatted(name));
    }

    @Override
    public void copy(String from, String to) throws IOException {
        execute("create database \"%s\" template \"%s\"".formatted(to, from));
    }

    @Override
    public Map<String, String> environment(String name) {
        return Map.of(
                "DOORSTROOM_DB_URL", postgres.getJdbcUrl(USER, name), "DOORSTROOM_DB_USER", USER);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private void execute(String statement) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }
}
