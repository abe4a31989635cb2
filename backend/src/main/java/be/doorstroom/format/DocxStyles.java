package be.doorstroom.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles of a Word document, and the numbering of its lists.
final class DocxStyles {
    // as numbered in docx-numbering.xml
    private static final BigInteger BULLETS = BigInteger.ZERO;
    private static final BigInteger NUMBERS = BigInteger.ONE;

    private static final int LEVELS = 9;

    private final CTNumbering numbering;

    DocxStyles(XWPFDocument document) throws IOException {
        try {
            var styles = new ByteArrayInputStream(PackedFile.bytes("docx-styles.xml"));
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            var lists = new ByteArrayInputStream(PackedFile.bytes("docx-numbering.xml"));
            numbering = NumberingDocument.Factory.parse(lists).getNumbering();
        } catch (XmlException broken) {
            throw new IllegalStateException("A packed style is no XML", broken);
        }
        document.createNumbering().setNumbering(numbering);
    }

    /// A numbering of its own for one list, so that each begins at one. POI's own `addNum` would
    /// not know of ours.
    BigInteger newList(boolean numbered) {
        var list = numbering.addNewNum();
        list.setNumId(BigInteger.valueOf(numbering.sizeOfNumArray()));
        list.addNewAbstractNumId().setVal(numbered ? NUMBERS : BULLETS);
        for (var level = 0; level < LEVELS; level++) {
            var override = list.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list.getNumId();
    }
}
