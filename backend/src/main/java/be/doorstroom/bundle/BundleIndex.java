package be.doorstroom.bundle;

import be.doorstroom.bundle.BundleBinder.Bound;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.Frozen;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.HtmlFormat;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.Span;
import be.doorstroom.platform.web.Href;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Says what a bundle holds: as a page for people, and as JSON for programs.
@ApplicationScoped
class BundleIndex {
    private static final List<String> COLUMNS =
            List.of("Datum", "Soort", "Titel", "Uitgave", "Gegevens", "SHA-256");

    private final HtmlFormat html;
    private final ObjectMapper json;

    BundleIndex(HtmlFormat html, ObjectMapper json) {
        this.html = html;
        this.json = json;
    }

    /// One reading page, whose links lead to the files beside it.
    ///
    /// @param moment when the last of the documents was frozen
    byte[] page(BundleCover cover, List<Bound> bound, Instant moment) {
        var sheet = Sheet.with(head(cover, moment), furniture(cover));
        if (bound.isEmpty()) {
            return html.write(
                    sheet.paragraph(
                                    "Van %d is er niets dat u mag lezen: geen bijeenroepingen, geen agenda's en geen verslagen."
                                            .formatted(cover.year()))
                            .build());
        }
        sheet.notice(Notice.Kind.INFO, "Bijlagen bij punten zitten niet in deze bundel.")
                .paragraph(
                        "De titel leidt naar de pdf, de gegevens zijn dezelfde uitgave als JSON."
                                + " De SHA-256 is die van de gegevens; haar eerste twaalf tekens staan op elke bladzijde"
                                + " van de pdf.")
                .table(
                        "Bijeenroepingen, agenda's en verslagen van " + cover.year(),
                        COLUMNS,
                        bound.stream().map(BundleIndex::row).toList());
        return html.write(sheet.build());
    }

    private static Sheet.Head head(BundleCover cover, Instant moment) {
        return new Sheet.Head(
                "Jaarbundel " + cover.year(),
                cover.bodyName(),
                "Bijeenroepingen, agenda's en verslagen van %s in %d"
                        .formatted(cover.bodyName(), cover.year()),
                "Secretariaat " + cover.bodyName(),
                moment);
    }

    private static Sheet.Furniture furniture(BundleCover cover) {
        var year = String.valueOf(cover.year());
        return new Sheet.Furniture(cover.region(), cover.bodyName(), year, "", "", false);
    }

    private static Row row(Bound bound) {
        var paper = bound.document().paper();
        var card = bound.document().card();
        return new Row(
                List.of(
                        Span.text(DutchWords.date(paper.date())),
                        Span.text(paper.word()),
                        List.of(Span.linkBeside(card.title(), bound.pdf())),
                        Span.text(card.letter()),
                        List.of(Span.linkBeside("JSON", bound.json())),
                        Span.text(bound.document().reading().json().sha256())));
    }

    byte[] manifest(BundleCover cover, List<Bound> bound) {
        var files = bound.stream().flatMap(BundleIndex::files).toList();
        var manifest = new BundleManifest(cover.title(), cover.body(), cover.year(), files);
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an index must be JSON", impossible);
        }
    }

    private static Stream<BundleManifest.File> files(Bound bound) {
        var document = bound.document();
        return Stream.of(
                file(bound, bound.pdf(), document.pdf()),
                file(bound, bound.json(), document.reading().json()));
    }

    private static BundleManifest.File file(Bound bound, String path, Frozen frozen) {
        var card = bound.document().card();
        return new BundleManifest.File(
                path,
                card.title(),
                card.kind(),
                bound.document().paper().date(),
                card.id(),
                Href.to("editions", card.id()),
                card.letter(),
                frozen.sha256(),
                frozen.bytes().length);
    }
}
