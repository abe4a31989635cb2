package be.doorstroom.format;

import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Block.Table;
import be.doorstroom.format.Sheet.Furniture;
import be.doorstroom.format.Sheet.Head;
import java.util.ArrayList;
import java.util.List;

/// Fills a [Sheet] from top to bottom: `Sheet.with(head, furniture).heading(2, "Verslag").build()`.
public final class SheetBuilder {

    private final Head head;
    private final Furniture furniture;
    private final List<Block> blocks = new ArrayList<>();

    SheetBuilder(Head head, Furniture furniture) {
        this.head = head;
        this.furniture = furniture;
    }

    public SheetBuilder heading(int level, String text) {
        return add(new Heading(level, text));
    }

    public SheetBuilder paragraph(String text) {
        return add(new Paragraph(Span.text(text)));
    }

    public SheetBuilder paragraph(Span... spans) {
        return add(new Paragraph(List.of(spans)));
    }

    /// Adds what a note holds (see [RichText]); nothing when it is blank.
    public SheetBuilder richText(String html) {
        blocks.addAll(RichText.blocks(html));
        return this;
    }

    public SheetBuilder bullets(List<String> lines) {
        return add(Items.of(false, lines));
    }

    public SheetBuilder numbers(List<String> lines) {
        return add(Items.of(true, lines));
    }

    public SheetBuilder table(String caption, List<String> columns, List<Row> rows) {
        return add(new Table(caption, columns, rows));
    }

    public SheetBuilder facts(Fact... facts) {
        return add(new Facts(List.of(facts)));
    }

    public SheetBuilder notice(Notice.Kind kind, String text) {
        return add(new Notice(kind, text));
    }

    public SheetBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /// The sheet as far as it is filled.
    public Sheet build() {
        return new Sheet(head, furniture, blocks);
    }
}
