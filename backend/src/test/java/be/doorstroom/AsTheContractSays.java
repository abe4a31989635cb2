package be.doorstroom;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Holds every exchange of the tests against `openapi.yaml`: each answer is one that its operation
/// declares, and a request that was taken is one that it allows. What a test asks wrongly on
/// purpose is refused, and then only the refusal counts.
final class AsTheContractSays implements Filter {
    private static final OpenApiInteractionValidator CONTRACT =
            OpenApiInteractionValidator.createForSpecificationUrl("../openapi.yaml")
                    .withBasePathOverride(Api.BASE)
                    .build();

    private static final Pattern NULLS = Pattern.compile("\"\\w+\":null,?|,\"\\w+\":null(?=})");

    /// Once is enough: `bin/check --full` asks the same on two databases.
    private static final boolean IS_ASKED =
            !System.getProperty("exchanges.checked", "true").equals("false");

    /// Answers to what the contract does not know.
    private static final Set<Integer> UNKNOWN = Set.of(404, 405);

    @Override
    public Response filter(
            FilterableRequestSpecification asked,
            FilterableResponseSpecification expected,
            FilterContext context) {
        var answer = context.next(asked, expected);
        var uri = URI.create(asked.getURI());
        if (IS_ASKED && isDescribed(asked.getMethod(), uri.getPath())) check(asked, uri, answer);
        return answer;
    }

    private static boolean isDescribed(String method, String path) {
        return path.startsWith(Api.BASE)
                && !path.startsWith(Api.BASE + "/doc/")
                && !Set.of("HEAD", "OPTIONS").contains(method);
    }

    private static void check(FilterableRequestSpecification asked, URI uri, Response answer) {
        var method = Method.valueOf(asked.getMethod().toUpperCase(Locale.ROOT));
        require(asked, CONTRACT.validateResponse(uri.getPath(), method, answered(answer)), answer);
        if (answer.statusCode() >= 400) return;
        require(asked, CONTRACT.validateRequest(request(asked, method, uri)), answer);
    }

    private static void require(
            FilterableRequestSpecification asked, ValidationReport report, Response answer) {
        if (!report.hasErrors()) return;
        if (UNKNOWN.contains(answer.statusCode()) && isUnknown(report)) return;
        throw new AssertionError(
                "%s %s, answered with %d, is not as the contract says: %s"
                        .formatted(
                                asked.getMethod(),
                                asked.getURI(),
                                answer.statusCode(),
                                SimpleValidationReportFormat.getInstance().apply(report)));
    }

    private static boolean isUnknown(ValidationReport report) {
        return report.getMessages().stream()
                .allMatch(message ->
                        message.getKey().startsWith("validation.request.path.missing")
                                || message.getKey()
                                        .equals("validation.request.operation.notAllowed"));
    }

    private static SimpleResponse answered(Response answer) {
        var told = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().forEach(header -> told.withHeader(header.getName(), header.getValue()));
        if (answer.asByteArray().length > 0) told.withBody(body(answer));
        return told.build();
    }

    /// Other than JSON the contract says nothing of the bytes.
    private static String body(Response answer) {
        var type = Optional.ofNullable(answer.contentType()).orElse("");
        return type.contains("json") ? answer.asString() : "-";
    }

    private static SimpleRequest request(
            FilterableRequestSpecification asked, Method method, URI uri) {
        var told = new SimpleRequest.Builder(method, uri.getPath());
        asked.getHeaders().forEach(header -> told.withHeader(header.getName(), header.getValue()));
        asked.getCookies()
                .forEach(cookie ->
                        told.withHeader("Cookie", cookie.getName() + "=" + cookie.getValue()));
        Optional.ofNullable(uri.getRawQuery()).ifPresent(query -> addQuery(told, query));
        if (asked.getBody() != null) told.withBody(body(asked, method));
        return told.build();
    }

    /// In a merge patch `null` takes a value away (RFC 7396), which 3.0.3 has no word for.
    private static String body(FilterableRequestSpecification asked, Method method) {
        if (!(asked.<Object>getBody() instanceof String text)) return "-";
        return method == Method.PATCH ? NULLS.matcher(text).replaceAll("") : text;
    }

    private static void addQuery(SimpleRequest.Builder told, String query) {
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            told.withQueryParam(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
