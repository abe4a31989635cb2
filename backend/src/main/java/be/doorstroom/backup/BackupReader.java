package be.doorstroom.backup;

import be.doorstroom.backup.Manifest.Content;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/// Puts a backup into an empty database, all of it or nothing, and reads it again before it
/// commits. Tables are filled after those that they reference, so that every rule of the database
/// holds at each moment.
@ApplicationScoped
public class BackupReader {
    private static final int AT_ONCE = 500;

    private final AgroalDataSource source;
    private final Flyway migrations;
    private final ObjectMapper json;

    BackupReader(AgroalDataSource source, Flyway migrations, ObjectMapper json) {
        this.source = source;
        this.migrations = migrations;
        this.json = json;
    }

    /// @throws BackupRefused when the database is in use, of another version, or not the same
    ///   afterwards, and when the file is no whole backup
    public Manifest restore(Path file) {
        try (var zip = new ZipFile(file.toFile());
                var connection = source.getConnection()) {
            var manifest = manifest(zip);
            var schema = new Schema(connection);
            if (schema.isBare()) migrations.migrate();
            var tables = new Vacancy(schema, manifest).require();
            connection.setAutoCommit(false);
            try {
                clear(schema, tables);
                for (var table : tables) fill(connection, zip, table);
                compare(connection, tables, manifest);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return manifest;
        } catch (BackupRefused refused) {
            throw refused;
        } catch (IOException | SQLException | RuntimeException failure) {
            throw new BackupRefused(
                    "The backup cannot be put back, and nothing was kept: " + failure.getMessage(),
                    failure);
        }
    }

    private Manifest manifest(ZipFile zip) throws IOException {
        try (var in = entry(zip, BackupWriter.MANIFEST)) {
            var manifest = json.readValue(in, Manifest.class);
            if (manifest.format() == Manifest.FORMAT) return manifest;
            throw new BackupRefused("This file has the format of another Doorstroom.");
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new BackupRefused("This file is no whole backup: no " + name);
        return zip.getInputStream(entry);
    }

    /// What the migrations wrote gives way. A frozen table refuses even to be cleared of nothing.
    private static void clear(Schema schema, List<Table> tables) throws SQLException {
        try (var statement = schema.connection().createStatement()) {
            for (var table : tables.reversed()) {
                if (!schema.isEmpty(table)) statement.executeUpdate(table.clear());
            }
        }
    }

    private void fill(Connection connection, ZipFile zip, Table table)
            throws SQLException, IOException {
        var name = BackupWriter.FOLDER + table.name() + BackupWriter.ENDING;
        try (var insert = connection.prepareStatement(table.insert());
                var lines =
                        new BufferedReader(
                                new InputStreamReader(entry(zip, name), StandardCharsets.UTF_8))) {
            var waiting = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(insert, table, json.readTree(line));
                if (++waiting % AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement insert, Table table, JsonNode row)
            throws SQLException {
        if (row.size() != table.columns().size()) {
            throw new BackupRefused("A row of table " + table.name() + " has too few values.");
        }
        var place = 0;
        for (var column : table.columns()) {
            column.kind().write(insert, place + 1, row.path(place));
            place++;
        }
        insert.addBatch();
    }

    private void compare(Connection connection, List<Table> tables, Manifest manifest)
            throws SQLException, IOException {
        var reading = new Reading(connection, json);
        for (var table : tables) {
            Content found = reading.read(table, row -> {});
            if (!manifest.tables().contains(found)) {
                throw new BackupRefused(
                        "Table "
                                + table.name()
                                + " is not what the backup says; nothing was kept.");
            }
        }
    }
}
