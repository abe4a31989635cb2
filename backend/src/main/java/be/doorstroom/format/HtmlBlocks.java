package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Block.Table;
import java.util.List;
import java.util.Locale;

/// Writes blocks as HTML. What another reader of the markup needs differently, a subclass
/// overrides.
class HtmlBlocks {

    private static final String TAB = "tabindex";

    final Markup out;
    private int headings;
    private int tables;

    HtmlBlocks(Markup out) {
        this.out = out;
    }

    final void write(List<? extends Block> blocks) {
        blocks.forEach(this::write);
    }

    final void write(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> wrap("p", paragraph.spans());
            case Items items -> items(items);
            case Table table -> table(table);
            case Facts facts -> facts(facts);
            case Notice notice -> notice(notice);
        }
    }

    // numbered, so that a link can lead to it
    private void heading(Heading heading) {
        headings++;
        out.element("h" + heading.level(), heading.text(), "id", "s" + headings);
    }

    private void items(Items items) {
        var tag = items.numbered() ? "ol" : "ul";
        out.open(tag);
        for (var entry : items.entries()) {
            out.open("li");
            entry(entry);
            out.close("li");
        }
        out.close(tag);
    }

    private void entry(List<Prose> entry) {
        var rest = entry.subList(1, entry.size());
        if (entry.getFirst() instanceof Paragraph paragraph
                && rest.stream().allMatch(Items.class::isInstance)) {
            spans(paragraph.spans());
            rest.forEach(below -> items((Items) below));
        } else {
            write(entry);
        }
    }

    /// A table that is too wide for a small screen scrolls by itself, also by keyboard.
    void table(Table table) {
        tables++;
        var caption = "t" + tables;
        out.open("div", "class", "wide", "role", "region", "aria-labelledby", caption, TAB, "0");
        out.open("table").element("caption", table.caption(), "id", caption);
        rows(table);
        out.close("table").close("div");
    }

    final void rows(Table table) {
        out.open("thead").open("tr");
        for (var column = 0; column < table.columns().size(); column++) {
            columnHead(table, column);
        }
        out.close("tr").close("thead").open("tbody");
        table.rows().forEach(this::row);
        out.close("tbody");
    }

    void columnHead(Table table, int column) {
        out.element("th", table.columns().get(column), "scope", "col");
    }

    private void row(Row row) {
        out.open("tr").open("th", "scope", "row");
        spans(row.cells().getFirst());
        out.close("th");
        row.cells().stream().skip(1).forEach(this::cell);
        out.close("tr");
    }

    private void cell(List<Span> spans) {
        if (ColumnWidths.isShort(Span.plain(spans))) {
            out.open("td", "class", "short");
            spans(spans);
            out.close("td");
        } else {
            wrap("td", spans);
        }
    }

    void facts(Facts facts) {
        out.open("dl");
        for (var fact : facts.facts()) {
            out.element("dt", fact.label());
            wrap("dd", fact.value());
        }
        out.close("dl");
    }

    private void notice(Notice notice) {
        var kind = notice.kind().name().toLowerCase(Locale.ROOT);
        out.open("p", "class", "notice " + kind);
        out.element("strong", notice.kind().label() + ".");
        out.text(" " + notice.text()).close("p");
    }

    final void wrap(String tag, List<Span> spans) {
        out.open(tag);
        spans(spans);
        out.close(tag);
    }

    final void spans(List<Span> spans) {
        for (var span : spans) {
            switch (span) {
                case Span.Text text -> out.text(text.text());
                case Span.Strong strong -> wrap("strong", strong.spans());
                case Span.Emphasis emphasis -> wrap("em", emphasis.spans());
                case Span.Link link -> link(link);
                case Span.Break _ -> out.single("br");
            }
        }
    }

    void link(Span.Link link) {
        out.open("a", "href", link.target().toASCIIString());
        spans(link.spans());
        out.close("a");
    }
}
