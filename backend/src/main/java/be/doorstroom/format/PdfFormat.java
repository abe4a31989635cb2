package be.doorstroom.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a sheet as a tagged PDF that is PDF/UA-1 and PDF/A-2a at once, with its fonts inside.
@ApplicationScoped
public class PdfFormat implements SheetFormat {

    private static final String PRODUCER = "Doorstroom";
    private static final Pattern CREATION = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");

    private final Typeface typeface;
    private final PdfPages pages;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfFormat(Typeface typeface) {
        this.typeface = typeface;
        pages = new PdfPages(typeface);
        // its information is for its own makers
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public MediaType mediaType() {
        return new MediaType("application", "pdf");
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] write(Sheet sheet) {
        var html = pages.write(sheet);
        try (var document = new PDDocument();
                var renderer = builder(document, html).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            RepeatedHeads.becomeFurniture(document);
            replaceClock(document, sheet.head().moment().truncatedTo(SECONDS));
            // any number will do, but it must follow from the content alone
            document.setDocumentId((long) html.hashCode());
            var out = new ByteArrayOutputStream(65_536);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be written", e);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String html) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer(PRODUCER)
                .withHtmlContent(html, null);
        // all that is drawn is in the sheet: nothing is ever fetched
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        typeface.register(builder, document);
        return builder;
    }

    // the renderer asks the clock; PDF/A wants both places to name the same moment, and the first
    // knows no parts of a second
    private static void replaceClock(PDDocument document, Instant moment) throws IOException {
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = CREATION.matcher(new String(metadata.toByteArray(), UTF_8));
        metadata.importXMPMetadata(xmp.replaceAll(moment.toString()).getBytes(UTF_8));
    }
}
