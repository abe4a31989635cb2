package be.doorstroom.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A run of words within a paragraph, a cell or a value.
public sealed interface Span {

    /// Words without any mark; white space counts as one space.
    record Text(String text) implements Span {}

    /// Words that weigh more.
    record Strong(List<Span> spans) implements Span {

        public Strong {
            spans = List.copyOf(spans);
        }
    }

    /// Words with stress.
    record Emphasis(List<Span> spans) implements Span {

        public Emphasis {
            spans = List.copyOf(spans);
        }
    }

    /// Words that lead elsewhere: to an absolute http or https address, to a mailbox, or to a file
    /// in the same folder as the document.
    record Link(List<Span> spans, URI target) implements Span {

        private static final Set<String> WEB = Set.of("http", "https");

        public Link {
            spans = List.copyOf(spans);
            if (plain(spans).isBlank()) {
                throw new IllegalArgumentException(
                        "A link has no words, but a screen reader needs some to read out");
            }
            if (!mayLeadTo(target) && !isBeside(target)) {
                throw new IllegalArgumentException(
                        "A link may lead to http, https, mailto or a file beside it, not to \"%s\""
                                .formatted(target));
            }
        }

        /// What a writer of text may lead to.
        static boolean mayLeadTo(URI target) {
            if (target.getScheme() == null) {
                return false;
            }
            var scheme = target.getScheme().toLowerCase(Locale.ROOT);
            return WEB.contains(scheme) ? target.getHost() != null : scheme.equals("mailto");
        }

        /// What only the house leads to: the name of a file, and no path.
        private static boolean isBeside(URI target) {
            var name = target.getPath();
            return name != null
                    && !name.isEmpty()
                    && name.indexOf('/') < 0
                    && target.equals(beside(name));
        }

        private static URI beside(String name) {
            try {
                return new URI(null, null, name, null);
            } catch (URISyntaxException _) {
                throw new IllegalArgumentException("no name of a file: " + name);
            }
        }
    }

    /// The next line of the same paragraph.
    record Break() implements Span {}

    /// The spans of a plain text; none when it is empty.
    static List<Span> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Text(text));
    }

    static Span strong(String text) {
        return new Strong(text(text));
    }

    static Span emphasis(String text) {
        return new Emphasis(text(text));
    }

    static Span link(String text, URI target) {
        return new Link(text(text), target);
    }

    /// To a file in the same folder, by its name.
    static Span linkBeside(String text, String fileName) {
        return new Link(text(text), Link.beside(fileName));
    }

    /// The words alone, without marks.
    static String plain(List<Span> spans) {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }

    private static String plain(Span span) {
        return switch (span) {
            case Text text -> text.text();
            case Strong strong -> plain(strong.spans());
            case Emphasis emphasis -> plain(emphasis.spans());
            case Link link -> plain(link.spans());
            case Break _ -> " ";
        };
    }
}
