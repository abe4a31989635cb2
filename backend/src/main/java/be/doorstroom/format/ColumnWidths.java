package be.doorstroom.format;

import be.doorstroom.format.Block.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: each as its longest cell, up to where it had better wrap.
final class ColumnWidths {
    private static final int PADDING = 3;
    private static final int LONG = 45;

    private ColumnWidths() {}

    /// The width shared out by the signs of each column.
    static List<Integer> of(Table table, int width) {
        var signs = IntStream.range(0, table.columns().size()).map(c -> signs(table, c)).toArray();
        var all = Arrays.stream(signs).sum();
        return Arrays.stream(signs).mapToObj(each -> width * each / all).toList();
    }

    private static int signs(Table table, int column) {
        var cells = table.rows().stream().map(row -> Span.plain(row.cells().get(column)));
        var longest =
                Stream.concat(Stream.of(table.columns().get(column)), cells)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        return Math.min(longest, LONG) + PADDING;
    }
}
