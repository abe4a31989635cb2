package be.doorstroom.format;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes spans as Markdown: what it would read as markup gets a backslash.
final class MarkdownSpans {
    private static final Pattern WHITE = Pattern.compile("[\\s\\x00-\\x1f]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#~&|!]");

    /// What begins a list, a rule or a heading when it begins a line.
    private static final Pattern LINE_START = Pattern.compile("(?m)^( *)(?:([-+=])|(\\d+)([.)]))");

    private static final String HARD_BREAK = "\\\n";

    private MarkdownSpans() {}

    static String paragraph(List<Span> spans) {
        return atLineStarts(write(withoutOuterBreaks(spans), HARD_BREAK).strip());
    }

    /// A text without marks that stands behind a mark of ours.
    static String line(String text) {
        return escape(text).strip();
    }

    static String oneLine(List<Span> spans) {
        return write(spans, " ").strip();
    }

    private static String write(List<Span> spans, String lineBreak) {
        var out = new StringBuilder();
        for (var i = 0; i < spans.size(); i++) {
            var next = i + 1 < spans.size() ? spans.get(i + 1) : new Span.Break();
            switch (spans.get(i)) {
                case Span.Text text -> out.append(escape(text.text()));
                case Span.Break _ -> out.append(lineBreak);
                case Span.Link link ->
                        out.append('[')
                                .append(write(link.spans(), " ").strip())
                                .append("](<")
                                .append(link.target().toASCIIString())
                                .append(">)");
                case Span.Strong strong ->
                        mark(out, write(strong.spans(), lineBreak), next, "**", "strong");
                case Span.Emphasis emphasis ->
                        mark(out, write(emphasis.spans(), lineBreak), next, "*", "em");
            }
        }
        return out.toString();
    }

    /// Stars mark words whose ends CommonMark can tell (0.31, 6.2); any others get a tag, which it
    /// takes as well.
    private static void mark(StringBuilder out, String words, Span next, String star, String tag) {
        var inner = words.strip();
        if (inner.isEmpty()) {
            out.append(words);
            return;
        }
        var start = words.indexOf(inner);
        var after = words.substring(start + inner.length());
        out.append(words, 0, start);
        if (begins(out, inner) && ends(inner, after, next)) {
            out.append(star).append(inner).append(star);
        } else {
            out.append('<').append(tag).append('>').append(inner);
            out.append("</").append(tag).append('>');
        }
        out.append(after);
    }

    private static boolean begins(StringBuilder before, String inner) {
        var besideStar = !before.isEmpty() && before.charAt(before.length() - 1) == '*';
        return !besideStar && Character.isLetterOrDigit(inner.charAt(0));
    }

    private static boolean ends(String inner, String after, Span next) {
        var last = inner.charAt(inner.length() - 1);
        if (last == '*') return false;
        if (!after.isEmpty()) return true;
        return switch (next) {
            case Span.Break _ -> true;
            case Span.Text text -> Character.isLetterOrDigit(last) || text.text().startsWith(" ");
            default -> false;
        };
    }

    private static List<Span> withoutOuterBreaks(List<Span> spans) {
        var from = 0;
        var to = spans.size();
        while (from < to && spans.get(from) instanceof Span.Break) from++;
        while (to > from && spans.get(to - 1) instanceof Span.Break) to--;
        return spans.subList(from, to);
    }

    private static String atLineStarts(String text) {
        return LINE_START.matcher(text).replaceAll(MarkdownSpans::escaped);
    }

    /// The backslash stands before the sign: `\-` or `12\.`.
    private static String escaped(MatchResult start) {
        var sign = start.group(2) != null ? start.group(2) : start.group(4);
        var number = start.group(3) == null ? "" : start.group(3);
        return start.group(1) + number + "\\\\" + sign;
    }

    private static String escape(String text) {
        var flat = WHITE.matcher(text).replaceAll(" ");
        return MARKUP.matcher(flat).replaceAll("\\\\$0");
    }
}
