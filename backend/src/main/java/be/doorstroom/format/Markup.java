package be.doorstroom.format;

import java.util.function.UnaryOperator;

/// Markup being written, well-formed as XML and as HTML. Text and attribute values come in as they
/// are and go out escaped; tags and attribute names are always our own.
final class Markup {

    private final StringBuilder out = new StringBuilder(16_384);
    private final UnaryOperator<String> spelling;

    Markup() {
        this(UnaryOperator.identity());
    }

    /// @param spelling how text that is drawn is to be spelled; attributes are not drawn
    Markup(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /// Opens an element, with attributes as names and values in turn.
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /// An element without content.
    Markup single(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /// An element with nothing but text in it.
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup text(String text) {
        escape(spelling.apply(text));
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /// Our own text that is no content, such as a style sheet: taken to the letter.
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    private void attributes(String... attributes) {
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int sign) {
        switch (sign) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(mayStandInXml(sign) ? sign : ' ');
        }
    }

    // XML 1.0, production 2; the controls of HTML beyond it (0x7f to 0x9f) are left out as well
    private static boolean mayStandInXml(int sign) {
        if (Character.isISOControl(sign)) {
            return sign == '\n' || sign == '\t';
        }
        return !(sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)
                && (sign & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
