package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;

/// The key of the last item of a page, opaque to clients.
public record Cursor(String key) {
    private static final char SEPARATOR = '~';

    public static Cursor of(Object... parts) {
        var key = new StringBuilder();
        for (var part : parts) {
            if (!key.isEmpty()) key.append(SEPARATOR);
            key.append(part);
        }
        return new Cursor(key.toString());
    }

    /// Called by the server for the query parameter `after`.
    public static Cursor fromString(String text) {
        try {
            var key = Base64.getUrlDecoder().decode(text);
            return new Cursor(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw refused(text);
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    public long asLong() {
        return read(Long::parseLong, key);
    }

    public long number(int part) {
        return read(Long::parseLong, part(part));
    }

    public LocalDate date(int part) {
        return read(LocalDate::parse, part(part));
    }

    public Instant instant(int part) {
        return read(Instant::parse, part(part));
    }

    public UUID uuid(int part) {
        return read(UUID::fromString, part(part));
    }

    public String text(int part) {
        return part(part);
    }

    /// The last part, which may hold the separator itself: a title.
    public String rest(int part) {
        var parts = key.split(String.valueOf(SEPARATOR), part + 1);
        if (part >= parts.length) throw refused(toString());
        return parts[part];
    }

    private String part(int index) {
        var parts = key.split(String.valueOf(SEPARATOR), -1);
        if (index >= parts.length) throw refused(toString());
        return parts[index];
    }

    private <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw refused(toString());
        }
    }

    private static Problem refused(String text) {
        return Problem.badRequest(
                Issue.invalid("query", "after", text, "must be a cursor that this list gave"));
    }
}
