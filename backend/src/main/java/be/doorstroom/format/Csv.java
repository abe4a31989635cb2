package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes rows as CSV that a Belgian spreadsheet opens at a click: semicolons between cells, marked
/// as UTF-8. A cell that would be read as a formula is marked as text.
public final class Csv {
    /// The short name, as in `?format=csv`.
    public static final String EXTENSION = "csv";

    public static final MediaType TYPE = new MediaType("text", EXTENSION, "utf-8");

    private static final String UTF_8_MARK = "\uFEFF";
    private static final List<String> SPECIAL = List.of(";", "\"", "\n", "\r");
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    public static byte[] write(List<String> head, List<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(Csv::line)
                .collect(Collectors.joining("", UTF_8_MARK, ""))
                .getBytes(UTF_8);
    }

    /// Whether a reader asks for CSV by the short name of a format or else by `Accept`.
    public static boolean isWanted(String name, List<MediaType> accepted) {
        if (!name.isEmpty()) return name.equals(EXTENSION);
        return accepted.stream().limit(1).anyMatch(type -> type.getSubtype().equals(EXTENSION));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = isFormula(text) ? "'" + text : text;
        var isPlain = safe.equals(text) && SPECIAL.stream().noneMatch(safe::contains);
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
