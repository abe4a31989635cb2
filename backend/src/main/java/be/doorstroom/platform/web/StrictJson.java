package be.doorstroom.platform.web;

import be.doorstroom.platform.problem.Issue;
import be.doorstroom.platform.problem.Problem;
import be.doorstroom.platform.problem.ProblemKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a JSON body into a record and names every fault at once: properties that nobody knows,
/// values of the wrong type, values that break a rule. Nothing is guessed and nothing is dropped.
@Singleton
public class StrictJson {
    static final int LARGEST_BODY = 1 << 20;

    private final ObjectMapper json;
    private final Validator validator;

    StrictJson(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @throws Problem `badRequest` when it is no JSON object, `payloadTooLarge` beyond 1 MiB
    JsonNode tree(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new Problem(ProblemKind.PAYLOAD_TOO_LARGE, "A body holds at most 1 MiB.");
        }
        try {
            var tree = json.readTree(bytes);
            if (tree instanceof MissingNode) throw malformed("", "must be a JSON object");
            return tree;
        } catch (JsonProcessingException malformed) {
            throw malformed("", malformed.getOriginalMessage());
        }
    }

    /// @throws Problem `badRequest` with every fault
    public <T> T read(JsonNode tree, Class<T> type) {
        var reading = new Reading();
        reading.record(tree, type, "");
        if (!reading.issues.isEmpty()) throw Problem.badRequest(reading.issues);
        return json.convertValue(tree, type);
    }

    /// The JSON of a record, to lay a patch upon.
    JsonNode write(Object value) {
        return json.valueToTree(value);
    }

    private static Problem malformed(String name, String detail) {
        return Problem.badRequest(Issue.invalid("body", name, null, detail));
    }

    /// One walk through a body, collecting faults.
    private final class Reading {
        private final List<Issue> issues = new ArrayList<>();

        void record(JsonNode node, Class<?> type, String path) {
            if (!node.isObject()) {
                fault(path, node, "must be an object");
                return;
            }
            var components = type.getRecordComponents();
            refuseUnknown(node, components, path);
            for (var component : components) {
                component(node.get(component.getName()), type, component, path);
            }
        }

        private void refuseUnknown(JsonNode node, RecordComponent[] components, String path) {
            var names = Arrays.stream(components).map(RecordComponent::getName).toList();
            node.fieldNames()
                    .forEachRemaining(name -> {
                        if (!names.contains(name)) issues.add(unknown(path + name, names));
                    });
        }

        private void component(
                @Nullable JsonNode node, Class<?> owner, RecordComponent component, String path) {
            var name = path + component.getName();
            if (node != null && node.isNull()) {
                fault(name, node, "must not be null; leave it out instead");
                return;
            }
            var before = issues.size();
            var type = json.constructType(component.getGenericType());
            if (node != null) value(node, type, name);
            if (issues.size() == before) obey(node, owner, component, type, name);
        }

        private void value(JsonNode node, JavaType type, String name) {
            if (type.isCollectionLikeType()) {
                list(node, type.getContentType(), name);
            } else if (type.isRecordType()) {
                record(node, type.getRawClass(), name + ".");
            } else {
                leaf(node, type, name);
            }
        }

        private void list(JsonNode node, JavaType content, String name) {
            if (!node.isArray()) {
                fault(name, node, "must be a list");
                return;
            }
            for (var i = 0; i < node.size(); i++) {
                value(node.get(i), content, name + "[" + i + "]");
            }
        }

        private void leaf(JsonNode node, JavaType type, String name) {
            if (type.getRawClass() == String.class && !node.isTextual()) {
                fault(name, node, "must be a text");
                return;
            }
            try {
                json.convertValue(node, type);
            } catch (IllegalArgumentException wrong) {
                fault(name, node, expectation(type.getRawClass()));
            }
        }

        /// The rules that stand on the record: required, sizes, ranges.
        private void obey(
                @Nullable JsonNode node,
                Class<?> owner,
                RecordComponent component,
                JavaType type,
                String name) {
            @Nullable Object value = node == null ? null : json.convertValue(node, type);
            if (value == null && component.getType().isPrimitive()) {
                fault(name, MissingNode.getInstance(), "is required");
                return;
            }
            validator
                    .validateValue(owner, component.getName(), value)
                    .forEach(violation ->
                            issues.add(
                                    Issue.invalid(
                                            "body", name, text(node), violation.getMessage())));
        }

        private void fault(String name, JsonNode node, String detail) {
            var trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            issues.add(Issue.invalid("body", trimmed, text(node), detail));
        }
    }

    private static Issue unknown(String name, List<String> known) {
        return Issue.unknown(
                "body",
                name,
                "is not a property here, which takes "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private static String expectation(Class<?> type) {
        return QueryValue.fault(type, "\u0000").orElse("must be a " + type.getSimpleName());
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) return null;
        return node.isValueNode() ? node.asText() : node.toString();
    }
}
