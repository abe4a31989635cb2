package be.doorstroom.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads tables row by row, never one whole.
record Reading(Connection connection, ObjectMapper json) {
    private static final int AT_ONCE = 500;

    /// Takes a row as one line of JSON.
    interface Line {
        void take(String row) throws IOException;
    }

    Manifest.Content read(Table table, Line line) throws SQLException, IOException {
        var fingerprint = new Fingerprint();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (var rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    var row = json.writeValueAsString(row(table, rows));
                    fingerprint.add(row);
                    line.take(row);
                }
            }
        }
        return fingerprint.content(table.name());
    }

    private static ArrayNode row(Table table, ResultSet rows) throws SQLException {
        var values = JsonNodeFactory.instance.arrayNode();
        var place = 0;
        for (var column : table.columns()) values.add(column.kind().read(rows, ++place));
        return values;
    }
}
