package be.doorstroom.matrix;

import be.doorstroom.matrix.AccessMatrix.Row;
import be.doorstroom.matrix.Declared.Declaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A call of an operation that would be answered, by somebody who may make it: what a test makes
/// one thing wrong of. Making it may make what it is about.
record RightCall(String path, String query, Map<String, Object> body, Map<String, String> caller) {
    private static final AccessMatrix MATRIX = AccessMatrix.read();
    private static final Contract CONTRACT = new Contract();

    static RightCall of(Declaration operation) {
        var id = operation.operation().getOperationId();
        var row = row(id);
        var call = Call.of(CONTRACT.operation(id), Stages.shared(row.setting()), row.part());
        return new RightCall(
                call.path(),
                query(call),
                operation.takesJson() ? call.body() : Map.of(),
                caller(row));
    }

    static String mediaType(String method) {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    /// One where somebody is answered, if there is any.
    private static Row row(String operation) {
        var rows = MATRIX.rows().stream().filter(row -> row.operation().equals(operation)).toList();
        return rows.stream()
                .filter(row -> !winners(row).isEmpty())
                .findFirst()
                .orElse(rows.getFirst());
    }

    private static List<String> winners(Row row) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().startsWith("2"))
                .map(Map.Entry::getKey)
                .filter(reader -> !reader.equals(Readers.ANONYMOUS))
                .toList();
    }

    private static Map<String, String> caller(Row row) {
        var winner = winners(row).isEmpty() ? "administrator" : winners(row).getFirst();
        return Readers.HONEST.headers(winner);
    }

    private static String query(Call call) {
        return call.query().isEmpty()
                ? ""
                : call.query().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
