package be.doorstroom.format;

import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/// The small HTML that notes and minutes hold: p, strong, em, ul, ol, li, br and a with an absolute
/// http, https or mailto address. Whatever else comes in goes: its words stay, its markup does not.
public final class RichText {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "strong", "em", "ul", "ol", "li", "br", "a")
                    .allowElements((_, _) -> "strong", "b")
                    .allowElements((_, _) -> "em", "i")
                    // text pasted from elsewhere: what stood apart there stays apart here
                    .allowElements((_, _) -> "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "pre")
                    .allowElements((_, _) -> "p", "section", "article", "header", "footer", "main")
                    .allowElements((_, _) -> "p", "blockquote", "address", "figcaption", "aside")
                    .allowElements((_, _) -> "p", "td", "th", "caption", "dt", "dd")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .toFactory();

    private static final Pattern TAG =
            Pattern.compile("</?[a-z][a-z0-9]*(\\s[^<>]*)?/?>|<!--", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private RichText() {}

    /// The same text with nothing in it but what rich text may hold; blank when no words are left.
    /// Text without a single tag is taken to the letter, and its empty lines part paragraphs.
    public static String clean(String html) {
        var out = new Markup();
        new HtmlBlocks(out).write(blocks(html));
        return out.toString();
    }

    /// The blocks of a text, whether it was cleaned before or not; none when it is blank.
    public static List<Prose> blocks(String html) {
        if (!TAG.matcher(html).find()) {
            return EMPTY_LINES.splitAsStream(html).flatMap(RichText::paragraph).toList();
        }
        var reader = new ProseReader();
        HtmlSanitizer.sanitize(html, POLICY.apply(reader));
        return reader.prose();
    }

    private static Stream<Prose> paragraph(String lines) {
        var spans = new ArrayList<Span>();
        LINE_END.splitAsStream(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (!spans.isEmpty()) {
                        spans.add(new Span.Break());
                    }
                    spans.add(new Span.Text(line));
                });
        return spans.isEmpty() ? Stream.empty() : Stream.of(new Paragraph(spans));
    }
}
