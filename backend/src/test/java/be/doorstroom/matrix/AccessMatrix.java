package be.doorstroom.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The expected answers, as `access-matrix.csv` has them: written by hand, read as they stand.
final class AccessMatrix {
    private static final String FILE = "/access-matrix.csv";
    private static final int NAMES = 3;

    /// One operation in one situation, with the answer that each reader must get.
    record Row(String operation, String situation, String part, Map<String, String> cells) {
        Situation setting() {
            return Situation.of(situation);
        }

        @Override
        public String toString() {
            var name = operation + " · " + situation;
            return part.isEmpty() ? name : name + " · " + part;
        }
    }

    private final List<String> readers;
    private final List<Row> rows;

    private AccessMatrix(List<String> readers, List<Row> rows) {
        this.readers = readers;
        this.rows = rows;
    }

    static AccessMatrix read() {
        var lines =
                text().lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(AccessMatrix::columns)
                        .toList();
        var head = lines.getFirst();
        var readers = head.subList(NAMES, head.size());
        return new AccessMatrix(
                readers, lines.stream().skip(1).map(line -> row(readers, line)).toList());
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    }

    private static Row row(List<String> readers, List<String> columns) {
        if (columns.size() != NAMES + readers.size()) {
            throw new IllegalStateException("the row has a cell too few or too many: " + columns);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (var i = 0; i < readers.size(); i++) {
            cells.put(readers.get(i), columns.get(NAMES + i));
        }
        return new Row(columns.get(0), columns.get(1), columns.get(2), cells);
    }

    private static String text() {
        try (var in = AccessMatrix.class.getResourceAsStream(FILE)) {
            return new String(
                    Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> readers() {
        return readers;
    }

    List<Row> rows() {
        return rows;
    }

    /// @throws IllegalArgumentException when no row bears that name
    Row row(String name) {
        return rows.stream()
                .filter(row -> row.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row: " + name));
    }
}
