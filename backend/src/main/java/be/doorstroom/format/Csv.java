package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes rows as CSV (RFC 4180) that a Belgian spreadsheet opens at a click: semicolons between
/// cells, marked as UTF-8. A text that a spreadsheet would read as a formula gets an apostrophe
/// before it, as OWASP advises against "CSV injection"; a number is a number, also below zero.
public final class Csv {
    /// The short name, as in `?format=csv`.
    public static final String EXTENSION = "csv";

    public static final MediaType TYPE = new MediaType("text", EXTENSION, "utf-8");

    private static final String UTF_8_MARK = "\uFEFF";
    private static final List<String> SPECIAL = List.of(";", "\"", "\n", "\r");

    /// With the wide forms of the same signs, which some spreadsheets take for them.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /// @param rows whose cells are numbers or texts
    public static byte[] write(List<String> head, List<? extends List<?>> rows) {
        return Stream.<List<?>>concat(Stream.of(head), rows.stream())
                .map(Csv::line)
                .collect(Collectors.joining("", UTF_8_MARK, ""))
                .getBytes(UTF_8);
    }

    /// Whether a reader asks for CSV by the short name of a format or else by `Accept`.
    public static boolean isWanted(String name, List<MediaType> accepted) {
        if (!name.isEmpty()) return name.equals(EXTENSION);
        return accepted.stream().limit(1).anyMatch(type -> type.getSubtype().equals(EXTENSION));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(Object content) {
        var text = content.toString();
        if (content instanceof Number) return text;
        var safe = isFormula(text) ? "'" + text : text;
        var isPlain = safe.equals(text) && SPECIAL.stream().noneMatch(safe::contains);
        return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
