import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the first pages of each kind of document of a demonstration: `Gallery ADDRESS FOLDER`. Run by `bin/gallery`.
final class Gallery {
    private static final int DPI = 55;
    private static final Pattern EDITION = Pattern.compile("\"edition\":\\{\"href\":\"[^\"]*/editions/([^\"]+)\"");

    private final String base;
    private final Path folder;

    private Gallery(String address, Path folder) {
        this.base = address + "/doorstroom/v1";
        this.folder = folder;
    }

    public static void main(String... arguments) throws Exception {
        new Gallery(arguments[0], Path.of(arguments[1])).draw();
    }

    private void draw() throws Exception {
        var coordinator = signedIn("coordinator-midwest");
        Map<String, String> editions = new LinkedHashMap<>();
        for (var kind : new String[] {"agenda", "minutes", "minutesReview", "agendaSlot", "briefing"}) {
            var ledger = new String(get(coordinator, "/deliveries?pageSize=1&kind=" + kind));
            editions.put(kind, "/editions/" + first(ledger) + "?format=");
        }
        for (var edition : editions.entrySet()) {
            page(edition.getKey(), get(coordinator, edition.getValue() + "pdf"));
        }
        page("informationFlow", get(coordinator, "/informationFlow?region=midwest&format=pdf"));
        page("minutesInWord", inWord(get(coordinator, editions.get("minutes") + "docx")));
        var clerk = signedIn("clerk-izegem");
        var briefings = new String(get(clerk, "/deliveries?pageSize=1&kind=briefing"));
        var annex = get(clerk, "/briefings/" + briefing(new String(get(clerk, "/editions/" + first(briefings)))) + "/annexes/36008");
        page("briefingAnnex", get(clerk, "/editions/" + first(new String(annex)) + "?format=pdf"));
        var director = signedIn("director-izegem");
        var today = new String(get(director, "/me")).replaceFirst("(?s).*\"today\":\"(\\d{4}-\\d{2}).*", "$1");
        page("collegeItem", get(director, "/collegeItems/36008-" + today + "?format=pdf"));
    }

    private static String briefing(String edition) {
        return edition.replaceFirst("(?s).*/briefings/([^\"/]+)\".*", "$1");
    }

    private static String first(String json) {
        var found = EDITION.matcher(json);
        if (!found.find()) throw new IllegalStateException("No edition in " + json);
        return found.group(1);
    }

    private HttpClient signedIn(String account) throws Exception {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var body = "{\"userName\":\"%s\",\"password\":\"doorstroom-demo\"}".formatted(account);
        var request =
                HttpRequest.newBuilder(URI.create(base + "/sessions"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        client.send(request.build(), BodyHandlers.discarding());
        return client;
    }

    private byte[] get(HttpClient client, String path) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    /// As LibreOffice shows it.
    private static byte[] inWord(byte[] docx) throws Exception {
        var work = Files.createTempDirectory("gallery");
        var file = Files.write(work.resolve("document.docx"), docx);
        var office =
                new ProcessBuilder("soffice", "-env:UserInstallation=" + work.resolve("profile").toUri(), "--headless",
                                "--convert-to", "pdf", "--outdir", work.toString(), file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(work.resolve("log").toFile())
                        .start();
        if (!office.waitFor(2, TimeUnit.MINUTES)) office.destroyForcibly();
        return Files.readAllBytes(work.resolve("document.pdf"));
    }

    /// Its first two pages side by side.
    private void page(String name, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var first = renderer.renderImageWithDPI(0, DPI, ImageType.GRAY);
            var shown = Math.min(2, document.getNumberOfPages());
            var both = new BufferedImage(shown * (first.getWidth() + 1) + 1, first.getHeight() + 2, BufferedImage.TYPE_BYTE_INDEXED);
            var canvas = both.createGraphics();
            canvas.setColor(Color.LIGHT_GRAY);
            canvas.fillRect(0, 0, both.getWidth(), both.getHeight());
            for (var page = 0; page < shown; page++) {
                canvas.drawImage(renderer.renderImageWithDPI(page, DPI, ImageType.RGB), 1 + page * (first.getWidth() + 1), 1, null);
            }
            ImageIO.write(both, "png", folder.resolve(name + ".png").toFile());
            System.out.println(name + ", pages: " + document.getNumberOfPages());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
