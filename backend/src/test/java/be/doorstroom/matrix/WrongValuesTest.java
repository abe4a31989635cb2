package be.doorstroom.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.Api;
import be.doorstroom.House;
import be.doorstroom.Wire;
import be.doorstroom.matrix.Declared.Declaration;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the contract says of each parameter and property holds: a value of another type or beyond
/// its bounds is refused, all faults are named in one answer, and nothing changes.
@Tag("thorough")
@House
class WrongValuesTest {
    @Inject AgroalDataSource database;

    @ParameterizedTest(name = "{0}")
    @MethodSource("withParameters")
    void parameters_that_cannot_be_read_are_all_named(String id) {
        requireNamed(id, "query", WrongValues.ofParameters(operation(id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withBounds")
    void parameters_beyond_their_bounds_are_all_named(String id) {
        requireNamed(id, "query", WrongValues.outOfBounds(operation(id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withBody")
    void properties_of_another_type_are_all_named(String id) {
        requireNamed(id, "body", WrongValues.ofBody(operation(id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withBoundedBody")
    void properties_beyond_their_bounds_are_all_named(String id) {
        requireNamed(id, "body", WrongValues.outOfBoundsInBody(operation(id)));
    }

    @Test
    void the_contract_says_enough_to_be_held_against() {
        assertThat(withParameters()).hasSizeGreaterThan(30);
        assertThat(withBody()).hasSizeGreaterThan(40);
        assertThat(withBoundedBody()).hasSizeGreaterThan(25);
    }

    static List<String> withParameters() {
        return those(operation -> !WrongValues.ofParameters(operation).isEmpty());
    }

    static List<String> withBounds() {
        return those(operation -> !WrongValues.outOfBounds(operation).isEmpty());
    }

    static List<String> withBody() {
        return those(operation -> !WrongValues.ofBody(operation).isEmpty());
    }

    static List<String> withBoundedBody() {
        return those(operation -> !WrongValues.outOfBoundsInBody(operation).isEmpty());
    }

    private static List<String> those(Predicate<Declaration> wanted) {
        return Declared.OPERATIONS.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Declaration operation(String id) {
        return Declared.OPERATIONS.get(id);
    }

    private void requireNamed(String id, String in, Map<String, ?> wrong) {
        var operation = operation(id);
        var right = RightCall.of(operation);
        var before = Rows.settled(database);
        var answer =
                in.equals("query")
                        ? send(operation, right, query(wrong), body(operation, right.body()))
                        : send(
                                operation,
                                right,
                                right.query(),
                                body(operation, changed(right, wrong)));
        assertThat(answer.statusCode()).as(() -> text(answer)).isEqualTo(400);
        assertThat(Wire.tree(answer).path("type").asText())
                .isEqualTo("urn:problem-type:belgif:badRequest");
        assertThat(named(answer, in)).as(() -> text(answer)).containsAll(wrong.keySet());
        assertThat(Rows.of(database)).isEqualTo(before);
    }

    private static Map<String, Object> changed(RightCall right, Map<String, ?> wrong) {
        Map<String, Object> body = new HashMap<>(right.body());
        body.putAll(wrong);
        return body;
    }

    private static BodyPublisher body(Declaration operation, Map<String, Object> body) {
        return operation.takesJson() ? Wire.json(body) : BodyPublishers.noBody();
    }

    private static String query(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }

    private static HttpResponse<byte[]> send(
            Declaration operation, RightCall right, String query, BodyPublisher body) {
        var method = operation.method().name();
        var headers = new HashMap<>(right.caller());
        if (operation.isGuarded()) headers.put("If-Match", "*");
        if (operation.takesJson()) headers.put("Content-Type", RightCall.mediaType(method));
        var request = Wire.to(Api.BASE + right.path() + query);
        headers.forEach(request::header);
        return Wire.send(request.method(method, body));
    }

    /// The top of each path: `items[0].minutes` is a fault of `items`.
    private static Set<String> named(HttpResponse<byte[]> answer, String in) {
        return Wire.tree(answer)
                .path("issues")
                .valueStream()
                .filter(issue -> issue.path("in").asText().equals(in))
                .map(issue -> issue.path("name").asText().split("[.\\[]", -1)[0])
                .collect(Collectors.toSet());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body());
    }
}
