package be.doorstroom.access;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /// Narrowed by what the reader asks for; an absent value or an empty list asks for nothing.
    public Restriction and(String condition, String name, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> some && some.isEmpty())) return this;
        return and(condition, Map.of(name, value));
    }

    /// Narrowed by a condition with these parameters.
    public Restriction and(String condition, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(values);
        return new Restriction(clause + " and " + condition, all);
    }

    /// Gives the query what its clause needs.
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
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
