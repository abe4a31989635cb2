package be.doorstroom.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of printed documents, in four faces that draw the same signs. Heavy to make, so
/// there is one.
@Singleton
final class Typeface {

    private static final String NAME = "Source Sans 3";
    private static final int WHITE_SQUARE = 0x25A1;
    private static final int SOFT_HYPHEN = 0xAD;

    private static final class Face {

        private final byte[] file;
        private final int weight;
        private final FontStyle style;

        Face(String name, int weight, FontStyle style) {
            this.file = PackedFile.bytes("/font/TTF/SourceSans3-" + name + ".ttf");
            this.weight = weight;
            this.style = style;
        }

        TrueTypeFont parse() throws IOException {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    private final List<Face> faces =
            List.of(
                    new Face("Regular", 400, FontStyle.NORMAL),
                    new Face("It", 400, FontStyle.ITALIC),
                    new Face("Bold", 700, FontStyle.NORMAL),
                    new Face("BoldIt", 700, FontStyle.ITALIC));
    private final BitSet signs = signs(faces.getFirst());

    void register(PdfRendererBuilder builder, PDDocument document) {
        for (var face : faces) {
            builder.useFont(new EmbeddedFace(document, face), NAME, face.weight, face.style, true);
        }
    }

    /// The text in signs that the typeface has: composed, without what nobody sees, and with a
    /// white square for what it cannot draw, since the renderer would put a misleading "#" there.
    String drawable(String text) {
        var drawable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> !isInvisible(sign))
                .map(this::drawable)
                .forEach(drawable::appendCodePoint);
        return drawable.toString();
    }

    private int drawable(int sign) {
        if (Character.isWhitespace(sign) || Character.isISOControl(sign)) {
            return ' ';
        }
        return signs.get(sign) ? sign : WHITE_SQUARE;
    }

    // joiners, marks of direction, variation selectors; the renderer would draw a soft hyphen
    // always
    private static boolean isInvisible(int sign) {
        return sign == SOFT_HYPHEN
                || Character.getType(sign) == Character.FORMAT
                || (sign >= 0xFE00 && sign <= 0xFE0F);
    }

    private static BitSet signs(Face face) {
        try (var font = face.parse()) {
            var glyphs = font.getUnicodeCmapLookup();
            var signs = new BitSet();
            for (var sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                signs.set(sign, glyphs.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A face that is read only when a document uses it.
    private static final class EmbeddedFace extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        EmbeddedFace(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        // without the font's substitutions: "ft" would become one glyph that no sign maps to, and
        // search and screen readers would lose those letters
        @Override
        public PDFont supply() {
            try {
                var font = face.parse();
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
