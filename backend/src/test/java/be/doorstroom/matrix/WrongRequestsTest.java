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
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operation of the contract refuses what is wrong, says what it was, and changes nothing.
/// The caller is one who would have got it, so that nobody is refused for who they are.
@Tag("thorough")
@House
class WrongRequestsTest {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final String UNKNOWN = "urn:problem-type:belgif:input-validation:unknownInput";
    private static final int TOO_MANY_BYTES = 3 * 1024 * 1024;

    /// Where something else is right, and why.
    private static final Map<String, WrongRequest> OTHERWISE =
            Map.of(
                    // a move that is finished answers as it did: the token is confirmed already
                    "confirmAccessToken", WrongRequest.STALE_IF_MATCH,
                    // so do these: it is paused, and the message still waits
                    "pauseWebhookSubscription", WrongRequest.STALE_IF_MATCH,
                    "resendWebhookMessage", WrongRequest.STALE_IF_MATCH,
                    // and this: the dossier is open
                    "reopenDossier", WrongRequest.STALE_IF_MATCH,
                    // there is none: the point stands on one agenda, and was offered to others
                    "endAgendaItemTwin", WrongRequest.STALE_IF_MATCH,
                    "answerBottleneckOffer", WrongRequest.STALE_IF_MATCH,
                    // what is public is listed for everybody
                    "listDecisions", WrongRequest.NOT_SIGNED_IN,
                    // the secret says who asks, and here nobody has it
                    "changeIntakeProposal", WrongRequest.NO_SUCH_ID,
                    "withdrawIntakeProposal", WrongRequest.NO_SUCH_ID);

    @Inject AgroalDataSource database;

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void what_is_wrong_is_refused_and_nothing_changes(String id) throws SQLException {
        var operation = Declared.OPERATIONS.get(id);
        var right = RightCall.of(operation);
        var before = Rows.settled(database);
        var softly = new SoftAssertions();
        for (var wrong : WrongRequest.values()) {
            if (!wrong.fits(operation) || OTHERWISE.get(id) == wrong) continue;
            var answer = send(wrong, operation, right);
            softly.assertThat(answer.statusCode()).as(id + " " + wrong).isEqualTo(wrong.status());
            softly.assertThat(type(answer)).as(id + " " + wrong).startsWith("application/problem+");
            softly.assertThat(problem(answer)).as(id + " " + wrong).isEqualTo(wrong.type());
            softly.assertThat(names(wrong, answer)).as(id + " " + wrong).isTrue();
        }
        softly.assertAll();
        assertThat(Rows.of(database)).isEqualTo(before);
    }

    @Test
    void every_kind_of_fault_is_tried_on_many_operations() {
        assertThat(WrongRequest.values())
                .allSatisfy(wrong ->
                        assertThat(Declared.OPERATIONS.values().stream().filter(wrong::fits))
                                .hasSizeGreaterThan(20));
    }

    static List<String> operations() {
        return List.copyOf(Declared.OPERATIONS.keySet());
    }

    private static HttpResponse<byte[]> send(
            WrongRequest wrong, Declaration operation, RightCall right) {
        var headers = new HashMap<>(right.caller());
        var method = operation.method().name();
        var path = right.path();
        var query = right.query();
        var body = operation.takesJson() ? Wire.json(right.body()) : BodyPublishers.noBody();
        if (operation.isGuarded()) headers.put("If-Match", "*");
        if (operation.takesJson()) headers.put("Content-Type", RightCall.mediaType(method));
        switch (wrong) {
            case UNKNOWN_PARAMETER ->
                    query = query.isEmpty() ? "?colour=blue" : query + "&colour=blue";
            case NOT_SIGNED_IN -> headers.remove("Cookie");
            case UNKNOWN_TOKEN -> {
                headers.remove("Cookie");
                headers.put("Authorization", "Bearer guess");
            }
            case NO_SUCH_ID -> path = without(operation, right);
            case WRONG_METHOD -> method = operation.otherMethod();
            case WRONG_ACCEPT -> headers.put("Accept", "image/webp");
            case MALFORMED_JSON -> body = BodyPublishers.ofString("{\"a\":");
            case NOT_AN_OBJECT -> body = BodyPublishers.ofString("[1]");
            case UNKNOWN_PROPERTY -> body = coloured(right);
            case WRONG_CONTENT_TYPE -> headers.put("Content-Type", "text/csv");
            case TOO_LARGE -> body = BodyPublishers.ofByteArray(spaces());
            case NO_IF_MATCH -> headers.remove("If-Match");
            case STALE_IF_MATCH -> headers.put("If-Match", "\"999999\"");
        }
        if (wrong == WrongRequest.NOT_SIGNED_IN) headers.remove("Authorization");
        var request = Wire.to(Api.BASE + path + query);
        headers.forEach(request::header);
        return Wire.send(request.method(method, body));
    }

    /// The same address with the first id unknown.
    private static String without(Declaration operation, RightCall right) {
        var known = right.path().split("/", -1);
        var names = operation.path().split("/", -1);
        for (var i = 0; i < names.length; i++) {
            if (names[i].equals("{id}")) known[i] = NOBODY;
        }
        return String.join("/", known);
    }

    private static BodyPublisher coloured(RightCall right) {
        var body = new HashMap<>(right.body());
        body.put("colour", "blue");
        return Wire.json(body);
    }

    private static byte[] spaces() {
        var bytes = new byte[TOO_MANY_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String problem(HttpResponse<byte[]> answer) {
        return type(answer).contains("json") ? Wire.tree(answer).path("type").asText() : "";
    }

    /// What is unknown is named.
    private static boolean names(WrongRequest wrong, HttpResponse<byte[]> answer) {
        if (!Set.of(WrongRequest.UNKNOWN_PARAMETER, WrongRequest.UNKNOWN_PROPERTY)
                .contains(wrong)) {
            return true;
        }
        return Wire.tree(answer)
                .path("issues")
                .valueStream()
                .anyMatch(issue ->
                        issue.path("name").asText().equals("colour")
                                && issue.path("type").asText().equals(UNKNOWN));
    }
}
