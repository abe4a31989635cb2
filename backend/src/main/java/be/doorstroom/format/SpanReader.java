package be.doorstroom.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Collects the spans of one paragraph after another. White space is kept back until words follow,
/// so that none stands at the edge of a paragraph or a mark; a mark without words leaves no trace.
final class SpanReader {

    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

    /// An open tag, and what it makes of the spans within.
    private record Mark(String tag, UnaryOperator<List<Span>> around) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    // innermost first: one list per mark that has words, and that of the paragraph itself
    private final Deque<List<Span>> levels = new ArrayDeque<>(List.of(new ArrayList<>()));
    private boolean space;
    private int breaks;

    void open(String tag, List<String> attributes) {
        marks.push(new Mark(tag, isOpen(tag) ? spans -> spans : around(tag, attributes)));
    }

    void close() {
        var mark = marks.pop();
        if (levels.size() > marks.size() + 1) {
            closeLevel(mark);
        }
    }

    void lineBreak() {
        breaks++;
    }

    void text(String text) {
        var words = WHITE_SPACE.matcher(text).replaceAll(" ");
        space |= words.startsWith(" ");
        if (words.equals(" ") || words.isEmpty()) {
            return;
        }
        fillGap();
        while (levels.size() <= marks.size()) {
            levels.push(new ArrayList<>());
        }
        var end = words.endsWith(" ") ? words.length() - 1 : words.length();
        add(new Span.Text(words.substring(words.startsWith(" ") ? 1 : 0, end)));
        space = words.endsWith(" ");
    }

    /// Ends the paragraph and gives its spans; marks that are still open go on in the next one.
    List<Span> end() {
        // the innermost marks may have no words yet, and so no level
        marks.stream().skip(marks.size() - (levels.size() - 1L)).forEach(this::closeLevel);
        space = false;
        breaks = 0;
        var spans = List.copyOf(levels.element());
        levels.element().clear();
        return spans;
    }

    private boolean isOpen(String tag) {
        return marks.stream().anyMatch(mark -> mark.tag().equals(tag));
    }

    private static UnaryOperator<List<Span>> around(String tag, List<String> attributes) {
        return switch (tag) {
            case "strong" -> spans -> List.of(new Span.Strong(spans));
            case "em" -> spans -> List.of(new Span.Emphasis(spans));
            default ->
                    target(attributes)
                            .<UnaryOperator<List<Span>>>map(
                                    target -> spans -> List.of(new Span.Link(spans, target)))
                            .orElse(spans -> spans);
        };
    }

    // only href comes through the sanitiser, as a name and its value
    private static Optional<URI> target(List<String> attributes) {
        try {
            return Optional.of(new URI(attributes.get(1))).filter(Span.Link::mayLeadTo);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private void closeLevel(Mark mark) {
        var spans = levels.pop();
        mark.around().apply(spans).forEach(this::add);
    }

    private void fillGap() {
        var atStart = levels.size() == 1 && levels.element().isEmpty();
        if (!atStart) {
            for (var i = 0; i < breaks; i++) {
                add(new Span.Break());
            }
            if (space && breaks == 0) {
                add(new Span.Text(" "));
            }
        }
        space = false;
        breaks = 0;
    }

    private void add(Span span) {
        var level = levels.element();
        if (span instanceof Span.Text(var more)
                && !level.isEmpty()
                && level.getLast() instanceof Span.Text(var text)) {
            level.set(level.size() - 1, new Span.Text(text + more));
        } else {
            level.add(span);
        }
    }
}
