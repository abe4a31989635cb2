package be.doorstroom.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes a sheet as a Word document (ISO/IEC 29500) with real headings, lists, tables and styles,
/// so that people finish it in Word.
@ApplicationScoped
public class DocxFormat implements SheetFormat {
    private static final Instant EARLIEST_IN_A_ZIP = Instant.parse("1980-01-01T00:00:00Z");

    @Override
    public MediaType mediaType() {
        return new MediaType(
                "application", "vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public byte[] write(Sheet sheet) {
        try (var document = new XWPFDocument()) {
            var styles = new DocxStyles(document);
            describe(document, sheet.head());
            new DocxPage(document).furnish(sheet.furniture());
            var blocks = new DocxBlocks(document, styles);
            blocks.title(sheet.head());
            blocks.write(sheet.blocks());
            var out = new ByteArrayOutputStream(32_768);
            document.write(out);
            return pinned(out.toByteArray(), sheet.head().moment());
        } catch (IOException e) {
            throw new UncheckedIOException("The Word document could not be written", e);
        }
    }

    private static void describe(XWPFDocument document, Sheet.Head head) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(head.title());
        core.setSubjectProperty(head.subject());
        core.setCreator(head.author());
        core.getUnderlyingProperties().setLanguageProperty(Sheet.LANGUAGE);
        var moment = Optional.of(Date.from(head.moment()));
        core.setCreated(moment);
        core.setModified(moment);
    }

    /// Each entry bears the moment of the sheet in place of the clock's, so that equal sheets give
    /// equal bytes.
    private static byte[] pinned(byte[] document, Instant moment) throws IOException {
        var time = moment.isBefore(EARLIEST_IN_A_ZIP) ? EARLIEST_IN_A_ZIP : moment;
        var out = new ByteArrayOutputStream(document.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(document));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }
}
