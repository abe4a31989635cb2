package be.doorstroom.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a letter says, once for readers of plain text and once for readers of HTML.
///
/// @param link where the reader goes next, if anywhere
public record LetterText(
        String heading, List<String> paragraphs, @Nullable Link link, String closing) {
    public LetterText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// An address with what one does there.
    public record Link(String label, String address) {}

    String plain() {
        return heading
                + "\n\n"
                + String.join("\n\n", paragraphs)
                + (link == null ? "" : "\n\n" + link.label() + ":\n" + link.address())
                + "\n\n-- \n"
                + closing
                + "\n";
    }

    /// Tables and inline styles are all that mail programs have in common; this needs neither
    /// pictures nor anything from elsewhere.
    String html() {
        return """
        <!doctype html>
        <html lang="nl-BE"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body style="margin:0;padding:24px;background:#ffffff;color:#1d2a35;\
        font:16px/1.5 Arial,Helvetica,sans-serif">
        <div style="max-width:36em">
        <h1 style="font-size:20px;line-height:1.3;margin:0 0 16px">%1$s</h1>
        %2$s
        %3$s
        <p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #c9d2d8;\
        font-size:14px;color:#4a5a66">%4$s</p>
        </div></body></html>
        """
                .formatted(
                        escaped(heading),
                        paragraphs.stream()
                                .map(text ->
                                        "<p style=\"margin:0 0 12px\">" + escaped(text) + "</p>")
                                .collect(Collectors.joining("\n")),
                        button(),
                        escaped(closing));
    }

    private String button() {
        if (link == null) return "";
        return """
        <p style="margin:24px 0"><a href="%s" style="display:inline-block;padding:10px 18px;\
        background:#0b5563;color:#ffffff;text-decoration:none;border-radius:4px">%s</a></p>\
        """
                .formatted(escaped(link.address()), escaped(link.label()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
