package be.doorstroom.matrix;

import be.doorstroom.matrix.AccessMatrix.Row;
import be.doorstroom.matrix.Contract.Operation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Calls the operation of one row for its readers, one after the other.
final class Showing {
    private static final int REFUSED = 300;

    private final Row row;
    private final Operation operation;
    private final Readers readers;
    private boolean isPlayed;
    private Stage stage;

    Showing(Row row, Operation operation, Readers readers) {
        this.row = row;
        this.operation = operation;
        this.readers = readers;
        this.stage = set();
    }

    private Stage set() {
        return operation.isRead() ? Stages.shared(row.setting()) : Stages.set(row.setting());
    }

    /// What each reader got, as the matrix would write it. Who should be refused goes first: it
    /// leaves the stage as it was, which is seen by those who come after.
    Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        row.cells().entrySet().stream()
                .sorted(Comparator.comparing(expected -> expected.getValue().startsWith("2")))
                .forEach(expected -> cells.put(expected.getKey(), cell(expected.getKey())));
        return cells;
    }

    String cell(String reader) {
        if (isPlayed) stage = set();
        var cell = Answer.cell(Call.of(operation, stage, row.part()), headers(reader));
        isPlayed = hasWritten(cell);
        return cell;
    }

    private Map<String, String> headers(String reader) {
        return operation.id().equals("signOut")
                ? readers.headersAnew(reader)
                : readers.headers(reader);
    }

    /// What does not touch the meeting leaves the stage as it was.
    private boolean hasWritten(String cell) {
        var succeeded = Integer.parseInt(cell.substring(0, 3)) < REFUSED;
        return succeeded && !operation.isRead() && row.setting() != Situation.ANY;
    }
}
