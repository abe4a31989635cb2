package be.doorstroom.matrix;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the committed contract says of each operation.
final class Declared {
    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read("../openapi.yaml");

    /// By the operation's id.
    static final Map<String, Declaration> OPERATIONS = operations();

    private Declared() {}

    private static Map<String, Declaration> operations() {
        Map<String, Declaration> all = new TreeMap<>();
        CONTRACT.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .forEach((method, operation) ->
                                        all.put(
                                                operation.getOperationId(),
                                                new Declaration(path, item, method, operation))));
        return all;
    }

    /// Itself, not a reference to it.
    static Parameter parameter(Parameter given) {
        if (given.get$ref() == null) return given;
        return CONTRACT.getComponents().getParameters().get(name(given.get$ref()));
    }

    /// Itself, not a reference to it.
    static Schema<?> schema(Schema<?> given) {
        if (given.get$ref() == null) return given;
        return schema(CONTRACT.getComponents().getSchemas().get(name(given.get$ref())));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /// Of the JSON that an operation takes.
    static Map<String, Schema<?>> properties(Declaration operation) {
        Map<String, Schema<?>> properties = new TreeMap<>();
        if (!operation.takesJson()) return properties;
        operation
                .operation()
                .getRequestBody()
                .getContent()
                .forEach((type, content) -> {
                    var declared = schema(content.getSchema()).getProperties();
                    if (!type.endsWith("json") || declared == null) return;
                    declared.forEach((name, property) -> properties.put(name, schema(property)));
                });
        return properties;
    }

    /// One operation as it is declared.
    record Declaration(String path, PathItem item, HttpMethod method, Operation operation) {
        boolean isOpen() {
            return operation.getSecurity() != null && operation.getSecurity().isEmpty();
        }

        boolean isRead() {
            return method == HttpMethod.GET;
        }

        boolean hasId() {
            return path.contains("{id}");
        }

        boolean takesJson() {
            var body = operation.getRequestBody();
            return body != null
                    && body.getContent().keySet().stream().anyMatch(type -> type.endsWith("json"));
        }

        boolean isGuarded() {
            return operation.getResponses().keySet().containsAll(Set.of("412", "428"));
        }

        /// A method that the address does not take.
        String otherMethod() {
            return Arrays.stream(HttpMethod.values())
                    .filter(each -> !item.readOperationsMap().containsKey(each))
                    .filter(each -> Set.of("PUT", "PATCH", "DELETE", "POST").contains(each.name()))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }
    }
}
