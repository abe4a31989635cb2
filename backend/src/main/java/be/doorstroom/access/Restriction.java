package be.doorstroom.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A condition for a query, with its parameters.
public record Restriction(String clause, Map<String, Object> parameters) {
    private static final String PREFIX = "reach";

    /// Every row.
    public static Restriction everything() {
        return new Restriction("1 = 1", Map.of());
    }

    /// No row at all.
    public static Restriction nothing() {
        return new Restriction("1 = 0", Map.of());
    }

    /// Rows whose `property` is one of these.
    public static Restriction among(String property, Collection<String> values) {
        if (values.isEmpty()) return nothing();
        return new Restriction(property + " in :" + PREFIX, Map.of(PREFIX, values));
    }

    /// Puts alternatives together.
    static final class Builder {
        private final List<String> alternatives = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        String bind(Object value) {
            var name = PREFIX + parameters.size();
            parameters.put(name, value);
            return name;
        }

        void either(String condition) {
            alternatives.add("(" + condition + ")");
        }

        Restriction build() {
            return new Restriction(
                    "(" + String.join(" or ", alternatives) + ")", Map.copyOf(parameters));
        }
    }
}
