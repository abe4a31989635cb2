package be.doorstroom.matrix;

import be.doorstroom.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The operations of the contract that the running house gives.
final class Contract {
    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    ([a-z]+):");
    private static final Pattern ID = Pattern.compile("      operationId: (\\w+)");

    /// One operation: its id, its method and its path with the names of what must be filled in.
    record Operation(String id, String method, String path) {
        boolean isRead() {
            return method.equals("GET");
        }
    }

    private final List<Operation> operations = new ArrayList<>();
    private String path = "";
    private String method = "";

    /// All of them; the first who asks fetches the contract.
    List<Operation> operations() {
        if (operations.isEmpty()) fetch();
        return List.copyOf(operations);
    }

    private void fetch() {
        Api.anonymous()
                .get("/doc/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .forEach(this::read);
    }

    private void read(String line) {
        var path = PATH.matcher(line);
        var method = METHOD.matcher(line);
        var id = ID.matcher(line);
        if (path.matches()) this.path = path.group(1);
        if (method.matches()) this.method = method.group(1).toUpperCase(Locale.ROOT);
        if (id.matches()) operations.add(new Operation(id.group(1), this.method, this.path));
    }

    List<String> ids() {
        return operations().stream().map(Operation::id).toList();
    }

    /// @throws IllegalArgumentException when the contract has no such operation
    Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in the contract: " + id));
    }
}
