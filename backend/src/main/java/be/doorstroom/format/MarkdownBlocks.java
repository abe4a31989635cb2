package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import be.doorstroom.format.Block.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes blocks as Markdown. Whatever is no markup of ours is escaped, so that text stays text.
final class MarkdownBlocks {
    private static final int INDENT = 4;

    private final StringBuilder out = new StringBuilder();

    void title(String title) {
        out.append("# ").append(MarkdownSpans.line(title)).append('\n');
    }

    void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    void write(Block block) {
        out.append('\n');
        switch (block) {
            case Heading heading ->
                    out.append("#".repeat(heading.level()))
                            .append(' ')
                            .append(MarkdownSpans.line(heading.text()))
                            .append('\n');
            case Paragraph paragraph -> paragraph(paragraph, "");
            case Items items -> items(items, "");
            case Table table -> table(table);
            case Facts facts -> facts(facts);
            case Notice notice ->
                    out.append("> **")
                            .append(notice.kind().label())
                            .append(".** ")
                            .append(MarkdownSpans.line(notice.text()))
                            .append('\n');
        }
    }

    private void paragraph(Paragraph paragraph, String indent) {
        var lines = MarkdownSpans.paragraph(paragraph.spans());
        out.append(lines.replace("\n", "\n" + indent)).append('\n');
    }

    /// What belongs below an entry is indented; a paragraph also stands apart by an empty line.
    private void items(Items items, String indent) {
        var number = 0;
        for (var entry : items.entries()) {
            number++;
            var mark = items.numbered() ? number + "." : "-";
            var width = Math.max(INDENT, mark.length() + 1);
            out.append(indent).append(mark).append(" ".repeat(width - mark.length()));
            entry(entry, indent + " ".repeat(width));
        }
    }

    private void entry(List<Prose> entry, String indent) {
        for (var i = 0; i < entry.size(); i++) {
            switch (entry.get(i)) {
                case Paragraph paragraph -> {
                    if (i > 0) out.append('\n').append(indent);
                    paragraph(paragraph, indent);
                }
                case Items below -> {
                    if (i == 0) out.append("\n\n");
                    items(below, indent);
                }
            }
        }
    }

    private void table(Table table) {
        out.append("**").append(MarkdownSpans.line(table.caption())).append("**\n\n");
        row(table.columns().stream().map(MarkdownSpans::line));
        row(table.columns().stream().map(_ -> "---"));
        table.rows().forEach(row -> row(row.cells().stream().map(MarkdownSpans::oneLine)));
    }

    private void row(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void facts(Facts facts) {
        for (var fact : facts.facts()) {
            out.append("-   **")
                    .append(MarkdownSpans.line(fact.label()))
                    .append(":** ")
                    .append(MarkdownSpans.oneLine(fact.value()))
                    .append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
