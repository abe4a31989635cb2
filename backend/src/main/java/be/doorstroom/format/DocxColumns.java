package be.doorstroom.format;

import be.doorstroom.format.Block.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: a Dutch compound stays whole, and long text gets what is
/// left.
final class DocxColumns {
    private static final int PADDING = 3;
    private static final int LONG = 45;

    private DocxColumns() {}

    /// Shares of the width, by the signs of each column: its longest word, or its longest cell up
    /// to a line.
    static List<Integer> widths(Table table, int width) {
        var signs = IntStream.range(0, table.columns().size()).map(c -> signs(table, c)).toArray();
        var all = Arrays.stream(signs).sum();
        return Arrays.stream(signs).mapToObj(each -> width * each / all).toList();
    }

    private static int signs(Table table, int column) {
        return texts(table, column)
                        .mapToInt(
                                text -> Math.max(longestWord(text), Math.min(text.length(), LONG)))
                        .max()
                        .orElse(0)
                + PADDING;
    }

    private static Stream<String> texts(Table table, int column) {
        var cells = table.rows().stream().map(row -> Span.plain(row.cells().get(column)));
        return Stream.concat(Stream.of(table.columns().get(column)), cells);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
    }
}
