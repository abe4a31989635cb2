package be.doorstroom.matrix;

import be.doorstroom.matrix.Declared.Declaration;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Values that an operation must refuse, by the name of the parameter or property, found in what
/// the contract says of it.
final class WrongValues {
    private WrongValues() {}

    /// Of every query parameter that is no free text: something that it cannot be.
    static Map<String, String> ofParameters(Declaration operation) {
        Map<String, String> wrong = new TreeMap<>();
        each(
                operation,
                (name, schema) -> unreadable(schema).ifPresent(bad -> wrong.put(name, bad)));
        return wrong;
    }

    /// Of every query parameter with bounds: a number beyond them.
    static Map<String, String> outOfBounds(Declaration operation) {
        Map<String, String> wrong = new TreeMap<>();
        each(
                operation,
                (name, schema) ->
                        beyond(schema).ifPresent(bad -> wrong.put(name, bad.toPlainString())));
        return wrong;
    }

    private interface Look {
        void at(String name, Schema<?> schema);
    }

    private static void each(Declaration operation, Look look) {
        var parameters = operation.operation().getParameters();
        if (parameters == null) return;
        for (var parameter : parameters) {
            var declared = Declared.parameter(parameter);
            if (!"query".equals(declared.getIn())) continue;
            var schema = Declared.schema(declared.getSchema());
            var one =
                    "array".equals(schema.getType()) ? Declared.schema(schema.getItems()) : schema;
            look.at(declared.getName(), one);
        }
    }

    private static Optional<String> unreadable(Schema<?> schema) {
        if (schema.getEnum() != null) return Optional.of("onbestaand");
        return switch (String.valueOf(schema.getType())) {
            case "integer", "number" -> Optional.of("veel");
            case "boolean" -> Optional.of("misschien");
            default ->
                    switch (String.valueOf(schema.getFormat())) {
                        case "uuid" -> Optional.of("geen-uuid");
                        case "date" -> Optional.of("2026-13-45");
                        case "date-time" -> Optional.of("gisteren");
                        default -> Optional.empty();
                    };
        };
    }

    private static Optional<BigDecimal> beyond(Schema<?> schema) {
        if (schema.getMaximum() != null) {
            return Optional.of(schema.getMaximum().add(BigDecimal.ONE));
        }
        return Optional.ofNullable(schema.getMinimum())
                .map(minimum -> minimum.subtract(BigDecimal.ONE));
    }

    /// Of every property of the body: a value of another type, or a code that does not exist.
    static Map<String, Object> ofBody(Declaration operation) {
        Map<String, Object> wrong = new TreeMap<>();
        Declared.properties(operation).forEach((name, schema) -> wrong.put(name, other(schema)));
        return wrong;
    }

    private static Object other(Schema<?> schema) {
        if (schema.getEnum() != null) return "onbestaand";
        return switch (String.valueOf(schema.getType())) {
            case "integer", "number", "boolean" -> "geen";
            case "array" -> "geen lijst";
            case "string" -> Map.of("geen", "tekst");
            default -> List.of(1);
        };
    }

    /// Of every property of the body with bounds: a text that is too long, a number that is too
    /// large or too small.
    static Map<String, Object> outOfBoundsInBody(Declaration operation) {
        Map<String, Object> wrong = new TreeMap<>();
        Declared.properties(operation)
                .forEach((name, schema) -> {
                    if (schema.getMaxLength() != null && schema.getEnum() == null) {
                        wrong.put(name, "x".repeat(schema.getMaxLength() + 1));
                    } else {
                        beyond(schema).ifPresent(bad -> wrong.put(name, bad));
                    }
                });
        return wrong;
    }
}
