package be.doorstroom.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.doorstroom.format.Block.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Where a PDF goes on to its next page. Texts of another length each time come to every place on
/// it.
class PdfBreaksTest {
    private static final PdfFormat FORMAT = new PdfFormat(new Typeface());
    private static final String LINE = "De leden bespreken de voortgang en vragen om cijfers. ";

    @Test
    void a_point_stands_on_one_page_with_its_positions_and_outcome() throws Exception {
        for (var before = 1; before < 24; before++) {
            var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE);
            IntStream.range(0, before).forEach(_ -> sheet.paragraph("regel"));
            sheet.heading(2, "Behandelde punten").heading(3, "1. Begin van het punt");
            sheet.paragraph(LINE.repeat(6)).heading(4, "Standpunten");
            sheet.bullets(List.of("Izegem: steunt het.", "Tielt: vraagt cijfers."));
            sheet.heading(4, "Uitkomst").facts(Fact.of("Procesafspraak", "Einde van het punt"));
            assertThat(pages(sheet.build()))
                    .as("%d lines before it", before)
                    .anySatisfy(page ->
                            assertThat(page)
                                    .contains("Behandelde punten")
                                    .contains("Begin van het punt")
                                    .contains("Einde van het punt"));
        }
    }

    @Test
    void a_long_point_breaks_but_its_outcome_does_not() throws Exception {
        for (var length = 30; length < 60; length += 3) {
            var sheet = Sheet.with(SheetFixture.HEAD, SheetFixture.FURNITURE);
            sheet.heading(2, "Behandelde punten").heading(3, "1. Begin van het punt");
            sheet.paragraph(LINE.repeat(length));
            sheet.heading(4, "Uitkomst").facts(Fact.of("Procesafspraak", "Einde van het punt"));
            var pages = pages(sheet.build());
            assertThat(pages.getFirst()).contains("Begin van het punt").contains("De leden");
            assertThat(pages)
                    .as("%d sentences", length)
                    .anySatisfy(page ->
                            assertThat(page).contains("Uitkomst").contains("Einde van het punt"));
        }
    }

    private static List<String> pages(Sheet sheet) throws IOException {
        try (var document = Loader.loadPDF(FORMAT.write(sheet))) {
            List<String> pages = new ArrayList<>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
