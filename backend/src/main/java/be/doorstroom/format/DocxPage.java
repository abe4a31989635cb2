package be.doorstroom.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/// The page of a Word document: A4, and what stands above and below its text. Lengths in twentieths
/// of a point.
final class DocxPage {
    static final int TEXT_WIDTH = 9_355;

    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int LEFT = 1_417;
    private static final String ALERT = "B42318";

    private final XWPFDocument document;

    DocxPage(XWPFDocument document) {
        this.document = document;
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1_588));
        margin.setBottom(BigInteger.valueOf(1_361));
        margin.setHeader(BigInteger.valueOf(680));
        margin.setFooter(BigInteger.valueOf(624));
        margin.setLeft(BigInteger.valueOf(LEFT));
        margin.setRight(BigInteger.valueOf(WIDTH - LEFT - TEXT_WIDTH));
    }

    void furnish(Sheet.Furniture furniture) {
        var header = document.createHeaderFooterPolicy().createHeader(STHdrFtr.DEFAULT);
        var above = header.createParagraph();
        above.setStyle("Header");
        ends(above, furniture.place(), furniture.date());
        if (furniture.draft()) {
            var draft = header.createParagraph();
            draft.setStyle("Header");
            var run = draft.createRun();
            run.setBold(true);
            run.setColor(ALERT);
            run.setText(Sheet.Furniture.DRAFT);
        }
        var footer = document.getHeaderFooterPolicy().createFooter(STHdrFtr.DEFAULT);
        var below = footer.createParagraph();
        below.setStyle("Footer");
        ends(below, furniture.edition(), "");
        below.createRun().setText("bladzijde ");
        field(below, "PAGE");
        below.createRun().setText(" van ");
        field(below, "NUMPAGES");
    }

    private static void ends(XWPFParagraph paragraph, String left, String right) {
        paragraph.createRun().setText(DocxBlocks.legal(left));
        paragraph.createRun().addTab();
        if (!right.isEmpty()) paragraph.createRun().setText(DocxBlocks.legal(right));
    }

    /// What Word counts itself; until it does, there is a one.
    private static void field(XWPFParagraph paragraph, String name) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
