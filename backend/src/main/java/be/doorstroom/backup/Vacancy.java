package be.doorstroom.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// A place for a backup: a database without any table, or one in which no house was ever opened.
/// Nothing is changed before that is known.
record Vacancy(Schema schema, Manifest manifest) {
    /// Every house that was opened has rows there.
    private static final List<String> OF_OPENED_HOUSES = List.of("installation", "account");

    /// @throws BackupRefused when it is no such place, or the backup is of another version
    List<Table> require() throws SQLException {
        var tables = schema.tables();
        for (var table : tables) {
            if (OF_OPENED_HOUSES.contains(table.name()) && !schema.isEmpty(table)) throw inUse();
        }
        requireVersion();
        requireTables(tables);
        return tables;
    }

    private static BackupRefused inUse() {
        return new BackupRefused(
                "This database is in use. A backup goes into an empty one: choose another folder"
                        + " or database.");
    }

    private void requireVersion() throws SQLException {
        if (schema.version().equals(manifest.schema())) return;
        throw new BackupRefused(
                "This backup was taken at schema version %s, and this database has version %s."
                                .formatted(manifest.schema(), schema.version())
                        + " Restore it with the Doorstroom that took it; then start the new one.");
    }

    private void requireTables(List<Table> tables) {
        var here = tables.stream().map(Table::name).collect(Collectors.toSet());
        var there =
                manifest.tables().stream().map(Manifest.Content::table).collect(Collectors.toSet());
        if (!here.equals(there)) {
            throw new BackupRefused("The tables of this database are not those of the backup.");
        }
    }
}
