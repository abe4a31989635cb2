package be.doorstroom.matrix;

import be.doorstroom.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that came back to one caller: status, headers and bytes of every page and every format.
final class Answer {
    private static final List<String> FORMATS =
            List.of("application/json", "text/html", "application/pdf");
    private static final Set<String> REGIONS =
            Set.of("midwest", "westhoek", "zuid-west-vlaanderen", "brugse-regio");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Call call;
    private final List<Response> pages;

    private Answer(Call call, List<Response> pages) {
        this.call = call;
        this.pages = pages;
    }

    /// What a cell of the matrix should say. An edition is asked in every format: they must tell
    /// the same.
    static String cell(Call call, Supplier<RequestSpecification> caller) {
        if (!call.operation().id().equals("getEdition")) return of(call, caller).cell();
        return FORMATS.stream()
                .map(format -> of(call, () -> caller.get().accept(format)).cell())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /// The answer with all pages that it leads to.
    static Answer of(Call call, Supplier<RequestSpecification> caller) {
        List<Response> pages = new ArrayList<>();
        pages.add(send(call, caller.get()));
        while (next(pages.getLast()) instanceof String next) {
            var request = caller.get().urlEncodingEnabled(false);
            pages.add(
                    request.get(
                            URI.create(next).getRawPath() + "?" + URI.create(next).getRawQuery()));
        }
        return new Answer(call, pages);
    }

    private static Response send(Call call, RequestSpecification request) {
        var operation = call.operation();
        if (!operation.isRead()) request.header("If-Match", "*");
        var body = call.body();
        if (!body.isEmpty() || operation.method().equals("POST")) {
            var type = operation.method().equals("PATCH") ? MERGE_PATCH : "application/json";
            request.contentType(type).body(body);
        }
        return request.queryParams(call.query())
                .request(operation.method(), Api.BASE + call.path());
    }

    private static String next(Response page) {
        var isList = page.statusCode() == 200 && page.contentType().contains("json");
        return isList ? page.jsonPath().getString("next") : null;
    }

    String cell() {
        var seen = call.stage().canaries().seenIn(text(), call.body().toString());
        return (status() + " " + seen + count()).strip();
    }

    int status() {
        return pages.getLast().statusCode();
    }

    /// Headers and body, readable.
    String text() {
        return pages.stream().flatMap(Answer::texts).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(Response page) {
        var raw = new String(page.asByteArray(), StandardCharsets.UTF_8);
        var isPdf = page.statusCode() == 200 && page.contentType().equals("application/pdf");
        return Stream.of(page.headers().toString(), raw, isPdf ? text(page.asByteArray()) : "");
    }

    /// Without white space: a narrow column may break a word.
    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How many there are, where an answer tells that.
    private String count() {
        if (status() != 200) return "";
        return switch (call.operation().id()) {
            case "listDeliveries", "listRecipients", "listBriefings" ->
                    String.valueOf(items().size());
            case "listRegions" -> String.valueOf(loadedRegions());
            case "getInformationFlow" -> pages.getFirst().jsonPath().getString("totals.total");
            default -> "";
        };
    }

    /// Of those that come with the house: another test may have loaded one of its own.
    private long loadedRegions() {
        return items().stream().filter(REGIONS::contains).count();
    }

    private List<String> items() {
        return pages.stream()
                .flatMap(page -> page.jsonPath().<String>getList("items.id").stream())
                .toList();
    }
}
