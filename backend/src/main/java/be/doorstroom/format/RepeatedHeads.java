package be.doorstroom.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// Turns the heads that a long table repeats on its next pages into page furniture. The renderer
/// tags them as more words of the first head, so that a screen reader would say each of those as
/// often as there are pages.
final class RepeatedHeads {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private final PDDocument document;
    private final Map<PDPage, Set<Integer>> repeated = new HashMap<>();

    private RepeatedHeads(PDDocument document) {
        this.document = document;
    }

    static void becomeFurniture(PDDocument document) throws IOException {
        var heads = new RepeatedHeads(document);
        heads.find(document.getDocumentCatalog().getStructureTreeRoot(), false);
        for (var onPage : heads.repeated.entrySet()) {
            heads.rewrite(onPage.getKey(), onPage.getValue());
            heads.forget(onPage.getKey(), onPage.getValue());
        }
    }

    private void find(PDStructureNode node, boolean inHead) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> find(element, inHead || isHead(element));
                // a reference names its page only when that is not the page of its element
                case PDMarkedContentReference reference when inHead -> untag(node, reference);
                default -> {}
            }
        }
    }

    private static boolean isHead(PDStructureElement element) {
        return StandardStructureTypes.T_HEAD.equals(element.getStructureType());
    }

    private void untag(PDStructureNode node, PDMarkedContentReference reference) {
        ((PDStructureElement) node).removeKid(reference);
        repeated.computeIfAbsent(reference.getPage(), _ -> new HashSet<>())
                .add(reference.getMCID());
    }

    private void rewrite(PDPage page, Set<Integer> contents) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        for (var i = 2; i < tokens.size(); i++) {
            if (begins(tokens, i, contents)) {
                tokens.set(i - 2, ARTIFACT);
                tokens.set(i - 1, pagination());
            }
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    // the renderer writes the properties of tagged content beside it, not among the resources
    private static boolean begins(List<Object> tokens, int i, Set<Integer> contents) {
        return tokens.get(i) instanceof Operator operator
                && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                && tokens.get(i - 1) instanceof COSDictionary properties
                && contents.contains(properties.getInt(COSName.MCID));
    }

    private static COSDictionary pagination() {
        var properties = new COSDictionary();
        properties.setItem(COSName.TYPE, PAGINATION);
        return properties;
    }

    // the way back from content to tag, so that no tag is named that no longer holds the content
    private void forget(PDPage page, Set<Integer> contents) {
        var tree = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        var numbers = tree.getCOSObject().getCOSArray(COSName.NUMS);
        for (var i = 0; i < numbers.size(); i += 2) {
            if (numbers.getInt(i) == page.getStructParents()) {
                var parents = (COSArray) numbers.getObject(i + 1);
                contents.forEach(content -> parents.set(content, COSNull.NULL));
            }
        }
    }
}
