package be.doorstroom.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// Reads a PDF as a screen reader does: along its tags, in their order, without the page furniture.
final class TagTree {

    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private TagTree(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var onPage = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(content -> collect(content, onPage));
            words.put(page, onPage);
        }
        read(document.getDocumentCatalog().getStructureTreeRoot(), "");
    }

    /// One line per tag that holds words itself: the tag, then its words.
    static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return List.copyOf(new TagTree(document).lines);
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> onPage) {
        var text =
                content.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .map(position -> ((TextPosition) position).getUnicode())
                        .collect(Collectors.joining());
        onPage.merge(content.getMCID(), text, String::concat);
    }

    private void read(PDStructureNode node, String tag) {
        var text = new StringBuilder();
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    flush(tag, text);
                    read(element, element.getStructureType());
                }
                case PDMarkedContentReference reference ->
                        text.append(words(reference.getPage(), reference.getMCID()));
                case Integer mcid ->
                        text.append(words(((PDStructureElement) node).getPage(), mcid));
                default -> {}
            }
        }
        flush(tag, text);
    }

    private String words(PDPage page, int mcid) {
        return words.getOrDefault(page, Map.of()).getOrDefault(mcid, "");
    }

    private void flush(String tag, StringBuilder text) {
        if (!text.toString().isBlank()) {
            lines.add(tag + ": " + text.toString().strip());
        }
        text.setLength(0);
    }
}
