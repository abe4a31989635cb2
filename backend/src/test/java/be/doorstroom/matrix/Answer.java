package be.doorstroom.matrix;

import be.doorstroom.Api;
import be.doorstroom.Files;
import be.doorstroom.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that came back to one caller: status, headers and bytes of every page and every format.
final class Answer {
    private static final List<String> FORMATS =
            List.of(
                    "application/json",
                    "text/html",
                    "application/ld+json",
                    "text/markdown",
                    "application/pdf");
    private static final Set<String> REGIONS =
            Set.of("midwest", "westhoek", "zuid-west-vlaanderen", "brugse-regio");
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Call call;
    private final List<HttpResponse<byte[]>> pages;

    private static final Pattern NEXT = Pattern.compile("<link rel=\"next\" href=\"([^\"]+)\"");

    private Answer(Call call, List<HttpResponse<byte[]>> pages) {
        this.call = call;
        this.pages = pages;
    }

    /// What a cell of the matrix should say. An edition is asked in every format: they must tell
    /// the same.
    static String cell(Call call, Map<String, String> caller) {
        if (!call.operation().id().equals("getEdition")) return of(call, caller).cell();
        return FORMATS.stream()
                .map(format -> of(call, with(caller, "Accept", format)).cell())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /// The answer with all pages that it leads to.
    ///
    /// @param caller the headers by which the house knows who calls
    static Answer of(Call call, Map<String, String> caller) {
        List<HttpResponse<byte[]>> pages = new ArrayList<>();
        pages.add(Wire.send(request(call, caller)));
        for (var next = next(pages.getLast()); !next.isEmpty(); next = next(pages.getLast())) {
            var page = URI.create(next);
            pages.add(Wire.send(to(page.getRawPath() + "?" + page.getRawQuery(), caller)));
        }
        return new Answer(call, pages);
    }

    private static HttpRequest.Builder request(Call call, Map<String, String> caller) {
        var operation = call.operation();
        var headers = new HashMap<>(caller);
        if (!operation.isRead()) headers.put("If-Match", "*");
        var body = BodyPublishers.noBody();
        if (operation.id().equals("uploadFile")) {
            headers.put("Content-Type", "application/octet-stream");
            body = BodyPublishers.ofByteArray(Files.pdf("Nota"));
        } else if (!call.body().isEmpty() || takesNothing(operation)) {
            var isPatch = operation.method().equals("PATCH");
            headers.put("Content-Type", isPatch ? MERGE_PATCH : "application/json");
            body = Wire.json(call.body());
        }
        return to(Api.BASE + call.path() + query(call), headers).method(operation.method(), body);
    }

    /// Its body may be empty, and is not absent.
    private static boolean takesNothing(Contract.Operation operation) {
        return operation.method().equals("POST") || operation.id().equals("closeVote");
    }

    private static String query(Call call) {
        return call.query().entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder to(String address, Map<String, String> headers) {
        var request = Wire.to(address);
        headers.forEach(request::header);
        return request;
    }

    private static String next(HttpResponse<byte[]> page) {
        var isList = page.statusCode() == 200 && type(page).contains("json");
        if (page.statusCode() == 200 && type(page).contains("atom")) return nextOfFeed(page);
        if (!isList) return "";
        var tree = Wire.tree(page);
        // a feed always leads on; nothing comes after the page that says so
        return tree.path("upToDate").asBoolean() ? "" : tree.path("next").asText();
    }

    private static String nextOfFeed(HttpResponse<byte[]> page) {
        var link = NEXT.matcher(new String(page.body(), StandardCharsets.UTF_8));
        return link.find() ? link.group(1).replace("&amp;", "&") : "";
    }

    private static String type(HttpResponse<byte[]> page) {
        return page.headers().firstValue("Content-Type").orElse("");
    }

    private static Map<String, String> with(
            Map<String, String> headers, String name, String value) {
        var all = new HashMap<>(headers);
        all.put(name, value);
        return all;
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

    private static Stream<String> texts(HttpResponse<byte[]> page) {
        var raw = new String(page.body(), StandardCharsets.UTF_8);
        var isPdf = page.statusCode() == 200 && type(page).equals("application/pdf");
        return Stream.of(page.headers().map().toString(), raw, isPdf ? text(page.body()) : "");
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
            case "getInformationFlow" -> Wire.tree(pages.getFirst()).at("/totals/total").asText();
            default -> "";
        };
    }

    /// Of those that come with the house: another test may have loaded one of its own.
    private long loadedRegions() {
        return items().stream().filter(REGIONS::contains).count();
    }

    private List<String> items() {
        return pages.stream().flatMap(Answer::ids).toList();
    }

    private static Stream<String> ids(HttpResponse<byte[]> page) {
        return Wire.tree(page).path("items").valueStream().map(item -> item.path("id").asText());
    }
}
