package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.state.Moves;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one value of a query parameter: enum constants by their lowerCamelCase code, months as
/// `2026-11`, moments with their offset; and says what would be right of a value that cannot be
/// read.
@Provider
public class QueryValue implements ParamConverterProvider {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Set<Class<?>> OWN = Set.of(YearMonth.class, Instant.class, Cursor.class);

    /// What is wrong with the value, if anything.
    static Optional<String> fault(Class<?> type, String value) {
        try {
            read(type, value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | Problem malformed) {
            return Optional.of(expectation(type));
        }
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type.isEnum() || OWN.contains(type) ? new Converter<>(type) : null;
    }

    private static Object read(Class<?> type, String value) {
        if (type.isEnum()) return constant(type, value);
        if (type == int.class || type == Integer.class) return Integer.valueOf(value);
        if (type == boolean.class || type == Boolean.class) return flag(value);
        if (type == UUID.class) return UUID.fromString(value);
        if (type == LocalDate.class) return LocalDate.parse(value);
        if (type == Instant.class) return moment(value);
        if (type == YearMonth.class) return YearMonth.parse(value);
        if (type == Cursor.class) return Cursor.fromString(value);
        return value;
    }

    private static Object constant(Class<?> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Moves.code((Enum<?>) constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /// No database knows moments beyond.
    private static Instant moment(String value) {
        var moment = Instant.parse(value);
        if (moment.isAfter(LATEST) || moment.isBefore(Instant.EPOCH)) {
            throw new DateTimeException(value);
        }
        return moment;
    }

    private static Boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(value);
        };
    }

    private static String expectation(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> Moves.code((Enum<?>) constant))
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> "must be a whole number";
            case "boolean", "Boolean" -> "must be true or false";
            case "UUID" -> "must be a UUID";
            case "LocalDate" -> "must be a date as 2026-11-22";
            case "Instant" -> "must be a moment as 2026-11-22T09:00:00Z";
            case "YearMonth" -> "must be a month as 2026-11";
            case "Cursor" -> "must be a cursor that this list gave";
            default -> "cannot be read";
        };
    }

    private record Converter<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null ? null : type.cast(read(type, value));
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Moves.code(constant) : value.toString();
        }
    }
}
