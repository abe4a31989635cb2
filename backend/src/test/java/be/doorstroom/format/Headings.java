package be.doorstroom.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/// The headings of a document with their levels, read from each format by a parser that is not
/// ours.
public final class Headings {
    public static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private Headings() {}

    public static List<String> ofPage(String html) {
        return Jsoup.parse(html).select("h1, h2, h3, h4").stream()
                .map(heading -> heading.normalName() + " " + heading.text())
                .toList();
    }

    public static List<String> ofMarkdown(String markdown) {
        return ofPage(HTML.render(MARKDOWN.parse(markdown)));
    }

    public static List<String> ofWord(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .filter(each ->
                            each.getStyle() != null && each.getStyle().startsWith("Heading"))
                    .map(each -> each.getStyle().replace("Heading", "h") + " " + each.getText())
                    .toList();
        }
    }

    /// As a screen reader finds them.
    public static List<String> ofPdf(byte[] pdf) throws IOException {
        return TagTree.lines(pdf).stream()
                .filter(line -> line.matches("H[1-4]: .*"))
                .map(line -> line.replaceFirst("H(\\d): ", "h$1 "))
                .toList();
    }
}
