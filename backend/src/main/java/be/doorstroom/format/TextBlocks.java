package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import be.doorstroom.format.Block.Table;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks as plain text. A table becomes a list: each row is an entry, each cell beyond the
/// first a line that names its column.
final class TextBlocks {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        out.append('\n');
        switch (block) {
            case Block.Heading heading -> line(heading.text());
            case Paragraph paragraph -> line(plain(paragraph.spans()));
            case Items items -> items(items, "");
            case Table table -> table(table);
            case Facts facts -> facts(facts);
            case Block.Notice notice -> line(notice.kind().label() + ". " + notice.text());
        }
    }

    void line(String text) {
        out.append(text.strip()).append('\n');
    }

    private void items(Items items, String indent) {
        var number = 0;
        for (var entry : items.entries()) {
            number++;
            out.append(indent).append(items.numbered() ? number + ". " : "- ");
            entry(entry, indent + INDENT);
        }
    }

    private void entry(List<Prose> entry, String indent) {
        for (var i = 0; i < entry.size(); i++) {
            switch (entry.get(i)) {
                case Paragraph paragraph -> {
                    if (i > 0) out.append(indent);
                    line(plain(paragraph.spans()));
                }
                case Items below -> {
                    if (i == 0) out.append('\n');
                    items(below, indent);
                }
            }
        }
    }

    private void table(Table table) {
        line(table.caption());
        for (var row : table.rows()) {
            out.append("- ");
            line(plain(row.cells().getFirst()));
            for (var column = 1; column < row.cells().size(); column++) {
                out.append(INDENT).append(table.columns().get(column)).append(": ");
                line(plain(row.cells().get(column)));
            }
        }
    }

    private void facts(Facts facts) {
        facts.facts().forEach(fact -> line(fact.label() + ": " + plain(fact.value())));
    }

    private static String plain(List<Span> spans) {
        return spans.stream().map(TextBlocks::plain).collect(Collectors.joining());
    }

    private static String plain(Span span) {
        return switch (span) {
            case Span.Text text -> text.text().replaceAll("\\s+", " ");
            case Span.Strong strong -> plain(strong.spans());
            case Span.Emphasis emphasis -> plain(emphasis.spans());
            case Span.Link link -> linked(plain(link.spans()), link.target().toString());
            case Span.Break _ -> "\n";
        };
    }

    /// The address stands behind the words, unless they are the address.
    private static String linked(String words, String address) {
        return words.equals(address) ? address : words + " (" + address + ")";
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
