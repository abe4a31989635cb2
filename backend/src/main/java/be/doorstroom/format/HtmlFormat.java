package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.doorstroom.format.Sheet.Furniture;
import be.doorstroom.format.Sheet.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/// Writes a sheet as one reading page that needs nothing else: no script, no font, no other file.
/// What the document says as linked data stands in it too, for programs, as [Rdfa].
@ApplicationScoped
public class HtmlFormat implements SheetFormat {

    private static final String CHARSET = "utf-8";

    private final Rdfa rdfa;
    private final String style;
    private final String styleHash;

    HtmlFormat(Rdfa rdfa) {
        this.rdfa = rdfa;
        style = new String(PackedFile.bytes("page.css"), UTF_8);
        styleHash = "sha256-" + sha256(style);
    }

    @Override
    public MediaType mediaType() {
        return new MediaType("text", "html", CHARSET);
    }

    @Override
    public String extension() {
        return "html";
    }

    /// The source expression by which a `style-src` allows the page's only style sheet.
    public String styleHash() {
        return styleHash;
    }

    /// The page may show its own style and nothing else, wherever its text came from.
    @Override
    public Map<String, String> headers() {
        return Map.of(
                "Content-Security-Policy",
                "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'"
                                .formatted(styleHash)
                        + "; frame-ancestors 'self'");
    }

    @Override
    public byte[] write(DocumentSource source) {
        return write(source.sheet().get(), out -> rdfa.write(out, source));
    }

    /// The page without linked data.
    @Override
    public byte[] write(Sheet sheet) {
        return write(sheet, out -> {});
    }

    private byte[] write(Sheet sheet, Consumer<Markup> statements) {
        var out = new Markup();
        out.raw("<!DOCTYPE html>").line().open("html", "lang", Sheet.LANGUAGE);
        head(out, sheet.head());
        out.line().open("body").line();
        header(out, sheet.furniture());
        main(out, sheet);
        footer(out, sheet);
        statements.accept(out);
        out.close("body").close("html").line();
        return out.toString().getBytes(UTF_8);
    }

    private void head(Markup out, Head head) {
        out.open("head").single("meta", "charset", CHARSET).element("title", head.title());
        meta(out, "viewport", "width=device-width, initial-scale=1");
        meta(out, "color-scheme", "light dark");
        meta(out, "referrer", "no-referrer");
        meta(out, "author", head.author());
        meta(out, "description", head.subject());
        out.line().open("style").raw(style).close("style").close("head");
    }

    private static void meta(Markup out, String name, String content) {
        out.line().single("meta", "name", name, "content", content);
    }

    private static void header(Markup out, Furniture furniture) {
        out.open("header");
        if (furniture.draft()) {
            out.element("p", Furniture.DRAFT, "class", "draft");
        }
        part(out, furniture.place(), "place");
        part(out, furniture.date(), "date");
        out.close("header").line();
    }

    private static void main(Markup out, Sheet sheet) {
        out.open("main").line().element("h1", sheet.head().title()).line();
        part(out, sheet.head().subtitle(), "subtitle");
        var blocks = new HtmlBlocks(out);
        for (var block : sheet.blocks()) {
            blocks.write(block);
            out.line();
        }
        out.close("main").line();
    }

    private static void footer(Markup out, Sheet sheet) {
        out.open("footer");
        part(out, sheet.head().author(), "author");
        part(out, sheet.furniture().edition(), "edition");
        out.close("footer").line();
    }

    private static void part(Markup out, String text, String kind) {
        if (!text.isBlank()) {
            out.element("p", text, "class", kind);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
