package be.doorstroom.format;

import be.doorstroom.format.Block.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are, counted in signs: no Dutch compound is broken as long as
/// the line has room for it, and what is left goes to those with long text.
final class ColumnWidths {
    private static final Pattern BREAKS = Pattern.compile("[\\s-]+");
    private static final int PADDING = 4;
    private static final int SHORT_CELL = 10;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_CELL = 45;

    private final int line;
    private final int[] least;
    private final int[] wished;

    private ColumnWidths(Table table, int line) {
        this.line = line;
        least = each(table, text -> Math.min(longestPart(text), LONGEST_WORD));
        wished = each(table, text -> Math.min(text.length(), LONGEST_CELL));
    }

    /// The width shared out over the columns.
    ///
    /// @param line how many signs of the typeface go into that width
    static List<Integer> of(Table table, int width, int line) {
        var signs = new ColumnWidths(table, line).signs();
        var all = Arrays.stream(signs).sum();
        return Arrays.stream(signs).mapToObj(each -> width * each / all).toList();
    }

    private int[] signs() {
        var room = line - Arrays.stream(least).sum();
        var wishes = Arrays.stream(wished).sum() - Arrays.stream(least).sum();
        if (wishes <= room) return wished;
        if (room <= 0) return least;
        return IntStream.range(0, least.length)
                .map(column -> least[column] + (wished[column] - least[column]) * room / wishes)
                .toArray();
    }

    private static int[] each(Table table, ToIntFunction<String> length) {
        return IntStream.range(0, table.columns().size())
                .map(column -> texts(table, column).mapToInt(length).max().orElse(0) + PADDING)
                .toArray();
    }

    private static Stream<String> texts(Table table, int column) {
        var cells = table.rows().stream().map(row -> Span.plain(row.cells().get(column)));
        return Stream.concat(Stream.of(table.columns().get(column)), cells);
    }

    /// A clock time or a length stands on one line: "09.00 uur", "5 min.".
    static boolean isShort(String text) {
        return text.length() <= SHORT_CELL;
    }

    private static int longestPart(String text) {
        if (isShort(text)) return text.length();
        return BREAKS.splitAsStream(text).mapToInt(String::length).max().orElse(0);
    }
}
