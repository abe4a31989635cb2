package be.doorstroom.format;

import be.doorstroom.format.Block.Facts;
import be.doorstroom.format.Block.Heading;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import be.doorstroom.format.Block.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Writes blocks into a Word document.
final class DocxBlocks {
    /// XML 1.0 has no sign for these.
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final int INDENT = 425;

    /// In the widest typeface that an office may put in place of Word's.
    private static final int LINE = 66;

    private static final int DEEPEST = 8;
    private static final int AFTER_FACTS = 120;

    /// Those of the style have room for as many signs, in bold.
    private static final int SHORT_LABEL = 13;

    private static final int LONGEST_LABEL = 30;

    /// In twentieths of a point, in the widest typeface that an office may have.
    private static final int SIGN = 148;

    private final XWPFDocument document;
    private final DocxStyles styles;

    DocxBlocks(XWPFDocument document, DocxStyles styles) {
        this.document = document;
        this.styles = styles;
    }

    void title(Sheet.Head head) {
        text(paragraph("Heading1"), head.title());
        if (!head.subtitle().isBlank()) text(paragraph("Subtitle"), head.subtitle());
    }

    void write(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Heading heading ->
                        text(paragraph("Heading" + heading.level()), heading.text());
                case Paragraph words -> spans(document.createParagraph(), words.spans());
                case Items items -> items(items, 0);
                case Table table -> table(table);
                case Facts facts -> facts(facts);
                case Notice notice -> notice(notice);
            }
        }
    }

    private void items(Items items, int level) {
        var list = styles.newList(items.numbered());
        items.entries().forEach(entry -> entry(entry, list, level));
    }

    /// The first words of an entry bear its number; what belongs below them stands as far to the
    /// right.
    private void entry(List<Prose> entry, BigInteger list, int level) {
        var first = true;
        for (var part : entry) {
            switch (part) {
                case Paragraph words -> {
                    var paragraph = paragraph("ListParagraph");
                    if (first) {
                        paragraph.setNumID(list);
                        paragraph.setNumILvl(BigInteger.valueOf(level));
                    } else {
                        paragraph.setIndentationLeft(INDENT * (level + 1));
                    }
                    spans(paragraph, words.spans());
                }
                case Items below -> items(below, Math.min(level + 1, DEEPEST));
            }
            first = false;
        }
    }

    private void table(Table table) {
        text(paragraph("Caption"), table.caption());
        var grid = document.createTable(table.rows().size() + 1, table.columns().size());
        grid.setStyleID("TableGrid");
        grid.setWidth("100%");
        var properties = grid.getCTTbl().getTblPr();
        properties.unsetTblBorders(); // POI's own, which would hide those of the style
        properties.addNewTblCaption().setVal(legal(table.caption()));
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoVBand(true);
        widths(grid, table);
        grid.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < table.columns().size(); column++) {
            text(cell(grid, 0, column), table.columns().get(column));
        }
        for (var row = 0; row < table.rows().size(); row++) {
            grid.getRow(row + 1).setCantSplitRow(true);
            var cells = table.rows().get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                spans(cell(grid, row + 1, column), cells.get(column));
            }
        }
        document.createParagraph().setSpacingAfter(0); // Word joins tables that touch
    }

    private static void widths(XWPFTable grid, Table table) {
        var widths = grid.getCTTbl().addNewTblGrid();
        ColumnWidths.of(table, DocxPage.TEXT_WIDTH, LINE)
                .forEach(width -> widths.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private static XWPFParagraph cell(XWPFTable grid, int row, int column) {
        return grid.getRow(row).getCell(column).getParagraphArray(0);
    }

    /// What is said stands in one column, also behind a long label.
    private void facts(Facts facts) {
        var longest =
                facts.facts().stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        for (var fact : facts.facts()) {
            var paragraph = paragraph("Facts");
            if (longest > SHORT_LABEL)
                indent(paragraph, (Math.min(longest, LONGEST_LABEL) + 1) * SIGN);
            strong(paragraph, fact.label());
            paragraph.createRun().addTab();
            spans(paragraph, fact.value());
            if (fact.equals(facts.facts().getLast())) paragraph.setSpacingAfter(AFTER_FACTS);
        }
    }

    private void notice(Notice notice) {
        var paragraph = paragraph("Notice");
        strong(paragraph, notice.kind().label() + ".");
        text(paragraph, " " + notice.text());
    }

    private static void strong(XWPFParagraph paragraph, String words) {
        var run = paragraph.createRun();
        run.setStyle("Strong");
        run.setText(legal(words));
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void text(XWPFParagraph paragraph, String words) {
        paragraph.createRun().setText(legal(words));
    }

    private static void spans(XWPFParagraph paragraph, List<Span> spans) {
        spans.forEach(span -> span(paragraph, span, false, false));
    }

    private static void span(XWPFParagraph paragraph, Span span, boolean bold, boolean italic) {
        switch (span) {
            case Span.Text text -> marked(paragraph.createRun(), text.text(), bold, italic);
            case Span.Strong strong ->
                    strong.spans().forEach(each -> span(paragraph, each, true, italic));
            case Span.Emphasis emphasis ->
                    emphasis.spans().forEach(each -> span(paragraph, each, bold, true));
            case Span.Link link -> {
                var run = paragraph.createHyperlinkRun(link.target().toASCIIString());
                run.setStyle("Hyperlink");
                marked(run, Span.plain(link.spans()), bold, italic);
            }
            case Span.Break _ -> paragraph.createRun().addBreak();
        }
    }

    private static void marked(XWPFRun run, String words, boolean bold, boolean italic) {
        if (bold) run.setBold(true);
        if (italic) run.setItalic(true);
        run.setText(legal(words));
    }

    /// White space counts as one space, and what XML cannot write is left out.
    static String legal(String text) {
        return ILLEGAL.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    }

    private static void indent(XWPFParagraph paragraph, int width) {
        paragraph.setIndentationLeft(width);
        paragraph.setIndentationHanging(width);
    }
}
