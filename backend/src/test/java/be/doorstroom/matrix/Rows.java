package be.doorstroom.matrix;

import be.doorstroom.Eventually;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/// What stands in the database: of each table how many rows, and the sum of their versions, which a
/// change of any of them moves.
final class Rows {
    /// What moves by itself: it follows after the commit of what was there before.
    private static final Set<String> MOVING =
            Set.of(
                    "outbox",
                    "change_entry",
                    "change_head",
                    "audit_head",
                    "session",
                    "mail",
                    "delivery_letter",
                    "webhook_message",
                    "webhook_attempt");

    private static final String UNHEARD = "select count(*), 0 from outbox where done_at is null";
    private static final String UNWRITTEN =
            "select count(*), 0 from bundle_task where done_at is null";

    private Rows() {}

    /// Once the relay has nothing to do.
    static Map<String, String> settled(DataSource database) {
        Eventually.until("the outbox is empty", () -> isNone(database, UNHEARD));
        Eventually.until("no bundle is written", () -> isNone(database, UNWRITTEN));
        return of(database);
    }

    static Map<String, String> of(DataSource database) {
        Map<String, String> rows = new TreeMap<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var versioned =
                    new HashSet<>(
                            names(
                                    statement,
                                    "columns",
                                    "lower(column_name) = 'version' and lower(data_type) = 'integer'"));
            for (var table : names(statement, "tables", "1 = 1")) {
                if (MOVING.contains(table)) continue;
                var sum = versioned.contains(table) ? "coalesce(sum(version), 0)" : "0";
                rows.put(table, text(connection, "select count(*), " + sum + " from " + table));
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static boolean isNone(DataSource database, String waiting) {
        try (var connection = database.getConnection()) {
            return text(connection, waiting).equals("0 rows, versions 0");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> names(Statement statement, String of, String condition)
            throws SQLException {
        List<String> names = new ArrayList<>();
        var query =
                "select distinct lower(table_name) from information_schema.%s where lower(table_schema) = 'public' and %s"
                        .formatted(of, condition);
        try (var found = statement.executeQuery(query)) {
            while (found.next()) names.add(found.getString(1));
        }
        return names;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return "%d rows, versions %d".formatted(found.getLong(1), found.getLong(2));
        }
    }
}
