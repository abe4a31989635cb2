package be.doorstroom.backup;

import be.doorstroom.backup.Table.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the tables of a database are, as it tells itself.
record Schema(Connection connection) {
    private static final String HISTORY = "flyway_schema_history";

    boolean isPostgres() throws SQLException {
        return product().equals("PostgreSQL");
    }

    String product() throws SQLException {
        return connection.getMetaData().getDatabaseProductName();
    }

    /// Nothing was ever made here.
    boolean isBare() throws SQLException {
        return names().isEmpty();
    }

    /// All tables but the history of migrations, each after those that it references.
    List<Table> tables() throws SQLException {
        Map<String, Table> all = new TreeMap<>();
        for (var name : names()) {
            if (!name.equals(HISTORY)) all.put(name, table(name));
        }
        SequencedMap<String, Table> ordered = new LinkedHashMap<>();
        for (var table : all.values()) put(table, all, ordered, new TreeSet<>());
        return List.copyOf(ordered.values());
    }

    boolean isEmpty(Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(table.count())) {
            return rows.next() && rows.getLong(1) == 0;
        }
    }

    /// The last migration that was made.
    ///
    /// @throws BackupRefused when none was
    String version() throws SQLException {
        if (!names().contains(HISTORY)) throw noHouse();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select \"version\" from \""
                                        + HISTORY
                                        + "\" where \"success\" = true"
                                        + " order by \"installed_rank\" desc")) {
            if (!rows.next()) throw noHouse();
            return rows.getString(1);
        }
    }

    private static BackupRefused noHouse() {
        return new BackupRefused("This database holds no Doorstroom.");
    }

    private static void put(
            Table table, Map<String, Table> all, Map<String, Table> ordered, Set<String> above) {
        if (ordered.containsKey(table.name())) return;
        if (!above.add(table.name())) {
            throw new IllegalStateException(
                    "no order for tables that reference in a ring: " + above);
        }
        for (var name : table.references()) {
            var referenced = all.get(name);
            if (referenced != null) put(referenced, all, ordered, above);
        }
        above.remove(table.name());
        ordered.put(table.name(), table);
    }

    private Set<String> names() throws SQLException {
        var types = new String[] {"TABLE", "BASE TABLE"};
        try (var rows =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", types)) {
            return new TreeSet<>(texts(rows, "TABLE_NAME"));
        }
    }

    private Table table(String name) throws SQLException {
        Set<String> references = new TreeSet<>();
        List<String> own = new ArrayList<>();
        try (var rows =
                connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
            while (rows.next()) {
                var referenced = rows.getString("PKTABLE_NAME");
                if (referenced.equals(name)) own.add(rows.getString("FKCOLUMN_NAME"));
                else references.add(referenced);
            }
        }
        return new Table(name, columns(name), key(name), references, own);
    }

    private List<String> key(String table) throws SQLException {
        try (var rows =
                connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            return texts(rows, "COLUMN_NAME");
        }
    }

    private List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (var rows =
                connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (rows.next()) {
                var kind = ValueKind.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"));
                columns.add(new Column(rows.getString("COLUMN_NAME"), kind));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        while (rows.next()) texts.add(rows.getString(column));
        return texts;
    }
}
