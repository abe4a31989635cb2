package be.doorstroom.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What documents cost (W10): each format, beside the PDF library alone on the same markup with the same fonts.
///
/// `first FORMAT`: the first document of a JVM; `warm`: medians of a hundred, interleaved; `large`: four hundred pages.
final class Documents {
    private static final int POINTS = 12;
    private static final int RENDERS = 100;
    private static final int WARM_UP = 60;
    private static final int LARGE = 1_600;
    private static final String LIBRARY = "library";

    private static final String TALK =
            "De vervoerregioraad bereidt een nieuw netplan voor. De leden vragen dat schoolroutes, ziekenhuizen en"
                    + " bedrijventerreinen bereikbaar blijven, ook buiten de spits, en dat elke gemeente vooraf de cijfers"
                    + " van haar haltes krijgt. De coördinator bundelt de vragen tegen eind november.";

    private final Typeface typeface = new Typeface();
    private final Map<String, SheetFormat> formats = new TreeMap<>();

    private Documents() {
        var context = new LinkedDataContext("https://doorstroom.example");
        var page = new HtmlFormat(new Rdfa(new JsonLdFormat(new ObjectMapper(), context), context));
        for (var format :
                List.of(new PdfFormat(typeface), new DocxFormat(), page, new MarkdownFormat(), new TextFormat())) {
            formats.put(format.extension(), format);
        }
    }

    public static void main(String... arguments) throws IOException {
        switch (arguments[0]) {
            case "first" -> new Documents().first(arguments[1]);
            case "warm" -> new Documents().warm();
            case "large" -> new Documents().large();
            default -> throw new IllegalArgumentException("first FORMAT, warm or large, not " + arguments[0]);
        }
    }

    private void first(String name) {
        var write = writer(name, minutes(POINTS));
        var began = System.nanoTime();
        write.get();
        System.out.printf(Locale.ROOT, "%.0f%n", (System.nanoTime() - began) / 1e6);
    }

    private void warm() {
        Map<String, List<Long>> times = new TreeMap<>();
        Map<String, Integer> bytes = new TreeMap<>();
        List<String> names = new ArrayList<>(formats.keySet());
        names.add(LIBRARY);
        var sheet = minutes(POINTS);
        for (var round = -WARM_UP; round < RENDERS; round++) {
            for (var name : names) {
                var write = writer(name, sheet);
                var began = System.nanoTime();
                bytes.put(name, write.get().length);
                if (round >= 0) times.computeIfAbsent(name, _ -> new ArrayList<>()).add(System.nanoTime() - began);
            }
        }
        times.forEach((name, all) ->
                System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %d%n",
                        name,
                        all.stream().sorted().skip(RENDERS / 2).findFirst().orElseThrow() / 1e6,
                        bytes.get(name)));
    }

    private void large() throws IOException {
        var began = System.nanoTime();
        var pdf = formats.get("pdf").write(minutes(LARGE));
        var seconds = (System.nanoTime() - began) / 1e9;
        try (var document = Loader.loadPDF(pdf)) {
            System.out.printf(Locale.ROOT, "%d %.1f %d%n", document.getNumberOfPages(), seconds, pdf.length);
        }
    }

    /// What is measured begins with the sheet, and for the library with its markup.
    private Supplier<byte[]> writer(String name, Sheet sheet) {
        if (!name.equals(LIBRARY)) return () -> formats.get(name).write(sheet);
        var markup = new PdfPages(typeface).write(sheet);
        return () -> library(markup);
    }

    private byte[] library(String markup) {
        try (var document = new PDDocument()) {
            var out = new ByteArrayOutputStream();
            var builder =
                    new PdfRendererBuilder()
                            .usePDDocument(document)
                            .usePdfUaAccessibility(true)
                            .usePdfAConformance(PdfAConformance.PDFA_2_A)
                            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                            .withHtmlContent(markup, null)
                            .toStream(out);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            typeface.register(builder, document);
            builder.run();
            return out.toByteArray();
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Sheet minutes(int points) {
        var head =
                new Sheet.Head(
                        "Verslag burgemeestersoverleg van 13 november 2026",
                        "Gemeentehuis van Ardooie, 9 tot 11.30 uur",
                        "Goedgekeurd verslag van het burgemeestersoverleg Midwest van 13 november 2026",
                        "Coördinatie burgemeestersoverleg Midwest",
                        Instant.parse("2026-12-11T09:30:00Z"));
        var furniture =
                new Sheet.Furniture("Midwest", "Burgemeestersoverleg", "vrijdag 13 november 2026", "B", "3f9a2c1e", false);
        var sheet = Sheet.with(head, furniture);
        sheet.table(
                "Wie verwacht werd en wie er was",
                List.of("Bestuur", "Functie", "Aanwezigheid"),
                IntStream.range(0, 30)
                        .mapToObj(seat -> Block.Row.of("Gemeente " + seat, "Algemeen directeur", "Aanwezig"))
                        .toList());
        sheet.heading(2, "Behandelde punten");
        for (var point = 1; point <= points; point++) {
            sheet.heading(3, point + ". Regionaal mobiliteitsplan vervoerregio Roeselare")
                    .paragraph(TALK)
                    .richText("<ul><li>Izegem: vraagt een <strong>plafond</strong></li><li>Staden steunt het</li></ul>")
                    .heading(4, "Uitkomst")
                    .facts(Block.Fact.of("Kennisname", "De leden nemen kennis van de toelichting."));
        }
        return sheet.build();
    }
}
