package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Table;
import java.util.stream.IntStream;

/// Writes blocks as the PDF renderer needs them to tag them well.
final class PdfBlocks extends HtmlBlocks {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;

    PdfBlocks(Markup out) {
        super(out);
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
        var share = 100 * weight(table, column) / weight(table);
        out.element(
                "th",
                table.columns().get(column),
                "scope",
                "col",
                "style",
                "width: %d%%".formatted(share));
    }

    private static int weight(Table table) {
        return IntStream.range(0, table.columns().size())
                .map(column -> weight(table, column))
                .sum();
    }

    // as long as its longest cell, within bounds that leave each column some room
    private static int weight(Table table, int column) {
        var longest =
                table.rows().stream()
                        .mapToInt(row -> Span.plain(row.cells().get(column)).length())
                        .max()
                        .orElseThrow();
        return Math.clamp(
                Math.max(longest, table.columns().get(column).length()), NARROWEST, WIDEST);
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
