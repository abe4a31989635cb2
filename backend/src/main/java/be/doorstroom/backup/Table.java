package be.doorstroom.backup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table with its columns by name.
///
/// @param key the columns of the primary key
/// @param references the other tables whose rows its own name
/// @param own the columns that name another row of this table
record Table(
        String name,
        List<Column> columns,
        List<String> key,
        Set<String> references,
        List<String> own) {
    record Column(String name, ValueKind kind) {}

    /// In an order in which a row comes after the one that it names: a row that names none first,
    /// then by the key, which grows with time.
    String select() {
        var order =
                Stream.concat(
                                own.stream().map(column -> quoted(column) + " is not null"),
                                key.stream().map(Table::quoted))
                        .toList();
        var all = "select " + names() + " from " + quoted(name);
        return order.isEmpty() ? all : all + " order by " + String.join(", ", order);
    }

    String insert() {
        var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(name) + " (" + names() + ") values (" + places + ")";
    }

    String count() {
        return "select count(*) from " + quoted(name);
    }

    String clear() {
        return "delete from " + quoted(name);
    }

    private String names() {
        return columns.stream()
                .map(Column::name)
                .map(Table::quoted)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
