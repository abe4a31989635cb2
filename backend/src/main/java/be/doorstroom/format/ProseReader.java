package be.doorstroom.format;

import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/// Builds prose from the tags that a sanitiser let through. It trusts that they are balanced, not
/// that they stand where they should: words outside any paragraph get one of their own.
final class ProseReader implements HtmlStreamEventReceiver {

    /// Deeper lists are read as entries of this level: no paper is wide enough for more.
    static final int DEEPEST_LIST = 6;

    private record OpenList(boolean numbered, List<List<Prose>> entries) {

        void startEntry() {
            entries.add(new ArrayList<>());
        }

        List<Prose> entry() {
            if (entries.isEmpty()) {
                startEntry();
            }
            return entries.getLast();
        }
    }

    private final List<Prose> prose = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final SpanReader spans = new SpanReader();
    private int listsTooDeep;

    List<Prose> prose() {
        return List.copyOf(prose);
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        endParagraph();
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        switch (tag) {
            case "strong", "em", "a" -> spans.open(tag, attributes);
            case "br" -> spans.lineBreak();
            case "li" -> openEntry();
            case "ul", "ol" -> openList(tag.equals("ol"));
            default -> endParagraph();
        }
    }

    @Override
    public void closeTag(String tag) {
        switch (tag) {
            case "strong", "em", "a" -> spans.close();
            case "br" -> {}
            case "ul", "ol" -> closeList();
            default -> endParagraph();
        }
    }

    @Override
    public void text(String text) {
        spans.text(text);
    }

    private void openEntry() {
        endParagraph();
        if (!lists.isEmpty()) {
            lists.element().startEntry();
        }
    }

    private void openList(boolean numbered) {
        endParagraph();
        if (lists.size() == DEEPEST_LIST) {
            listsTooDeep++;
        } else {
            lists.push(new OpenList(numbered, new ArrayList<>()));
        }
    }

    private void closeList() {
        endParagraph();
        if (listsTooDeep > 0) {
            listsTooDeep--;
            return;
        }
        var list = lists.pop();
        list.entries().removeIf(List::isEmpty);
        if (!list.entries().isEmpty()) {
            target().add(new Items(list.numbered(), list.entries()));
        }
    }

    private void endParagraph() {
        var words = spans.end();
        if (!words.isEmpty()) {
            target().add(new Paragraph(words));
        }
    }

    private List<Prose> target() {
        return lists.isEmpty() ? prose : lists.element().entry();
    }
}
