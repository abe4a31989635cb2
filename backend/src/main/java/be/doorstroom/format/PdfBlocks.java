package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Table;
import java.util.ArrayList;
import java.util.List;

/// Writes blocks as the PDF renderer needs them to tag them well.
final class PdfBlocks extends HtmlBlocks {

    private static final int PER_CENT = 100;
    private static final int LINE = 80;

    /// In signs: a quarter of a page.
    private static final int LONGEST_PART = 900;

    PdfBlocks(Markup out) {
        super(out);
    }

    /// What stands under one heading stays on one page with it if it is short: else what stands
    /// under each heading in it.
    void writeParts(List<Block> blocks) {
        writeParts(blocks, Heading.HIGHEST);
    }

    private void writeParts(List<Block> blocks, int level) {
        for (var part : parts(blocks, level)) {
            if (staysTogether(part)) {
                out.open("div", "class", "together");
                write(part);
                out.close("div");
            } else if (level == Heading.LOWEST) {
                write(part);
            } else {
                writeParts(part, level + 1);
            }
        }
    }

    /// Cut before each heading of this level or above.
    private static List<List<Block>> parts(List<Block> blocks, int level) {
        List<List<Block>> parts = new ArrayList<>();
        for (var block : blocks) {
            if (parts.isEmpty() || (block instanceof Heading head && head.level() <= level)) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(block);
        }
        return parts;
    }

    /// A heading alone holds on to what follows it; tables break between their rows.
    private static boolean staysTogether(List<Block> part) {
        if (part.size() < 2 || part.stream().anyMatch(Table.class::isInstance)) return false;
        var text = new TextBlocks();
        text.write(part);
        return text.toString().length() <= LONGEST_PART;
    }

    /// A caption element would be tagged after its table, and so be read too late.
    @Override
    void table(Table table) {
        out.element("p", table.caption(), "class", "caption").open("table");
        rows(table);
        out.close("table");
    }

    /// Columns have fixed shares of the page, since only then are endless words broken.
    @Override
    void columnHead(Table table, int column) {
        var share = ColumnWidths.of(table, PER_CENT, LINE).get(column);
        out.element(
                "th",
                table.columns().get(column),
                "scope",
                "col",
                "style",
                "width: %d%%".formatted(share));
    }

    /// The renderer knows no definition lists: a table of two columns says the same.
    @Override
    void facts(Facts facts) {
        out.open("table", "class", "facts").open("tbody");
        for (var fact : facts.facts()) {
            out.open("tr").element("th", fact.label(), "scope", "row");
            wrap("td", fact.value());
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    /// The title becomes the link's alternate description, which PDF/UA asks for.
    @Override
    void link(Span.Link link) {
        var words = Span.plain(link.spans());
        out.open("a", "href", link.target().toASCIIString(), "title", words);
        spans(link.spans());
        out.close("a");
    }
}
