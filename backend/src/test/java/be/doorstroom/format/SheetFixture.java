package be.doorstroom.format;

import static be.doorstroom.format.Span.emphasis;
import static be.doorstroom.format.Span.link;
import static be.doorstroom.format.Span.strong;

import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Items;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Paragraph;
import be.doorstroom.format.Block.Prose;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet.Furniture;
import be.doorstroom.format.Sheet.Head;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Sheets to write: minutes as a coordinator makes them, and one that tries the renderers.
final class SheetFixture {

    static final Furniture FURNITURE =
            new Furniture(
                    "Midwest",
                    "Burgemeestersoverleg",
                    "vrijdag 13 november 2026",
                    "B",
                    "3f9a2c1e",
                    false);

    static final Furniture DRAFT_FURNITURE =
            new Furniture(
                    "Midwest", "Burgemeestersoverleg", "vrijdag 13 november 2026", "", "", true);

    static final Head HEAD =
            new Head(
                    "Verslag burgemeestersoverleg van 13 november 2026",
                    "Gemeentehuis van Ardooie, 9 tot 11.30 uur",
                    "Goedgekeurd verslag van het burgemeestersoverleg Midwest van 13 november 2026",
                    "Coördinatie burgemeestersoverleg Midwest",
                    Instant.parse("2026-12-11T09:30:00.123456Z"));

    private static final URI DOSSIER =
            URI.create("https://doorstroom.example/dossiers/dierenasiel?deel=1&taal=nl");

    private SheetFixture() {}

    static Sheet minutes() {
        return filled(Sheet.with(HEAD, FURNITURE));
    }

    static Sheet draft() {
        return filled(
                Sheet.with(HEAD, DRAFT_FURNITURE)
                        .notice(
                                Notice.Kind.DRAFT,
                                "De leden kunnen tot 27 november opmerkingen maken."));
    }

    /// One paragraph and nothing else.
    static Sheet of(String text) {
        return Sheet.with(HEAD, FURNITURE).paragraph(text).build();
    }

    private static Sheet filled(SheetBuilder sheet) {
        sheet.facts(
                Fact.of("Voorzitter", "Burgemeester van Ardooie"),
                Fact.of("Verslag", "Coördinator burgemeestersoverleg"),
                Fact.of("Volgende vergadering", "vrijdag 11 december 2026, Izegem"));
        sheet.notice(
                Notice.Kind.INFO,
                "De conferentie beslist niet: wat hier standpunt heet, gaat naar de colleges.");
        sheet.heading(2, "Aanwezigheid");
        sheet.table(
                "Aanwezigheid per bestuur",
                List.of("Bestuur", "Functie", "Status", "Vervangen door"),
                attendance());
        sheet.heading(2, "Agenda");
        sheet.numbers(
                List.of(
                        "Goedkeuring van het vorige verslag",
                        "Intergemeentelijk dierenasiel",
                        "Vervoerregio en «haltes op maat» <2027> & later"));
        sheet.heading(2, "Bespreking");
        shelter(sheet);
        mobility(sheet);
        return sheet.build();
    }

    private static List<Row> attendance() {
        return List.of(
                Row.of("Ardooie", "burgemeester", "aanwezig", ""),
                Row.of("Hooglede", "burgemeester", "vervangen", "eerste schepen"),
                Row.of("Ingelmunster", "burgemeester", "aanwezig", ""),
                Row.of("Izegem", "burgemeester", "verontschuldigd", ""),
                Row.of("Ledegem", "burgemeester", "aanwezig", ""),
                Row.of("Lichtervelde", "burgemeester", "aanwezig", ""),
                Row.of("Roeselare", "burgemeester", "aanwezig", ""),
                Row.of("WVI", "algemeen directeur", "aanwezig", ""));
    }

    private static void shelter(SheetBuilder sheet) {
        sheet.heading(3, "Intergemeentelijk dierenasiel");
        sheet.paragraph(
                new Span.Text("De projectleider licht toe hoe de "),
                strong("twaalf gemeenten"),
                new Span.Text(" de kosten verdelen. De directeurs adviseerden "),
                emphasis("gunstig"),
                new Span.Text(
                        ", mits het voorbehoud schriftelijk gemotiveerd wordt; alles staat in"
                                + " het "),
                link("dossier Dierenasiel", DOSSIER),
                new Span.Text("."));
        sheet.heading(4, "Standpunten");
        sheet.richText(
                "<ul><li>Izegem: vraagt een <strong>plafond</strong> per inwoner</li><li>Staden en"
                        + " Moorslede<ul><li>steunen het voorstel</li><li>bezorgen hun cijfers vóór"
                        + " 1&nbsp;december</li></ul></li></ul>");
        sheet.heading(4, "Uitkomst");
        sheet.paragraph(
                strong("Gemeenschappelijk standpunt."),
                new Span.Text(" De leden leggen de afsprakennota voor aan hun college."));
    }

    private static void mobility(SheetBuilder sheet) {
        sheet.heading(3, "Vervoerregio en «haltes op maat» <2027> & later");
        for (var i = 0; i < 6; i++) {
            sheet.paragraph(
                    "De vervoerregioraad bereidt een nieuw netplan voor. De leden vragen dat"
                            + " schoolroutes, ziekenhuizen en bedrijventerreinen bereikbaar blijven,"
                            + " ook buiten de spits, en dat elke gemeente vooraf de cijfers van haar"
                            + " haltes krijgt. De coördinator bundelt de vragen tegen eind november.");
        }
        sheet.table(
                "Opvolging per gemeente",
                List.of("Gemeente", "Actie", "Tegen"),
                List.of(
                        Row.of("Roeselare", "bezorgt de cijfers van de stadshaltes", "27/11/2026"),
                        Row.of("Tielt", "legt het netplan voor aan het college", "11/12/2026")));
    }

    /// A table over pages, words without end, signs that the typeface lacks, lists within lists,
    /// and each level of heading.
    static Sheet hard() {
        return Sheet.with(
                        new Head(
                                "Moeilijk ".repeat(20).strip(),
                                "",
                                "<Moeilijke> & \"rare\" 'gevallen'",
                                "Proef 😀",
                                Instant.EPOCH),
                        new Furniture("<Regio>", "Orgaan ".repeat(30), "", "Z", "😀", true))
                .paragraph("14-daags, 3\u00a0%, fjord, affiche, → ✓ 😀 漢 \u0001 \ud800 \uffff.")
                .add(new Paragraph(List.of(new Span.Break(), new Span.Break())))
                .heading(2, "Twee")
                .heading(3, "Drie")
                .heading(4, "Vier " + "x".repeat(300))
                .add(new Items(true, nested(ProseReader.DEEPEST_LIST)))
                .heading(2, "Weer twee")
                .facts(new Fact("Label".repeat(30), List.of(link("a".repeat(200), DOSSIER))))
                .table("Lange tabel", List.of("Naam", "Waarde", "Niets"), rows())
                .build();
    }

    private static List<List<Prose>> nested(int levels) {
        var words = new Paragraph(List.of(strong("Niveau " + levels)));
        return levels == 1
                ? List.of(List.of(words))
                : List.of(
                        List.of(words, new Items(levels % 2 == 0, nested(levels - 1))),
                        List.of(words, words));
    }

    private static List<Row> rows() {
        return IntStream.range(0, 120)
                .mapToObj(i -> Row.of("Lid " + i, "x".repeat(200), ""))
                .toList();
    }
}
