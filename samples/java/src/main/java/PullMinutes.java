import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/**
 * Pulls the minutes that were approved since the last time, as JSON, into a folder: a file for each edition, and {@code
 * next}, where the next run begins. It may be stopped at any moment; the next run does the rest.
 *
 * <p>{@code DOORSTROOM_TOKEN}: an access token with the scope {@code minutes:read}. {@code DOORSTROOM_PAGE_SIZE}: how many
 * to ask for at a time.
 */
public final class PullMinutes {
    private static final int MOST_WAITS = 5;
    private static final long LONGEST_WAIT_SECONDS = 120;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String token;
    private final Path folder;

    private PullMinutes(String token, Path folder) {
        this.token = token;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var token = System.getenv("DOORSTROOM_TOKEN");
        if (arguments.length != 2 || token == null) {
            System.err.println("DOORSTROOM_TOKEN=ds_… PullMinutes ADDRESS FOLDER");
            System.exit(2);
        }
        var size = System.getenv().getOrDefault("DOORSTROOM_PAGE_SIZE", "50");
        var first = arguments[0] + "/doorstroom/v1/minutes?status=approved&pageSize=" + size;
        new PullMinutes(token, Files.createDirectories(Path.of(arguments[1]))).pull(URI.create(first));
    }

    private void pull(URI first) throws IOException, InterruptedException {
        var place = folder.resolve("next");
        var next = Files.exists(place) ? URI.create(Files.readString(place)) : first;
        while (true) {
            var page = json.readTree(ask(next));
            for (var item : page.path("items")) keepEdition(item);
            // a page that holds nothing leads nowhere: come back to the same place
            if (!page.has("next")) return;
            next = URI.create(page.path("next").asText());
            keep(place, next.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An edition never changes: what is there already is not asked for again. */
    private void keepEdition(JsonNode item) throws IOException, InterruptedException {
        var href = item.path("href").asText();
        var file = folder.resolve(href.substring(href.lastIndexOf('/') + 1) + ".json");
        if (!Files.exists(file)) keep(file, ask(URI.create(href)));
    }

    /** The file is there whole, or not at all. */
    private static void keep(Path file, byte[] content) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] ask(URI address) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json")
                        .timeout(Duration.ofMinutes(1))
                        .build();
        for (var waits = 0; ; waits++) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            var status = answer.statusCode();
            if (status == 200) return answer.body();
            var isBusy = status == 429 || status == 503;
            if (!isBusy || waits == MOST_WAITS) throw new IOException(problem(address, answer));
            Thread.sleep(Duration.ofSeconds(retryAfter(answer)));
        }
    }

    private static long retryAfter(HttpResponse<?> answer) {
        return Math.min(answer.headers().firstValueAsLong("Retry-After").orElse(5), LONGEST_WAIT_SECONDS);
    }

    /** What was wrong, as the house says it (RFC 9457). */
    private String problem(URI address, HttpResponse<byte[]> answer) throws IOException {
        var said = json.readValue(answer.body(), Map.class);
        return "%s: %d %s %s".formatted(address, answer.statusCode(), said.get("title"), said.get("detail"));
    }
}
