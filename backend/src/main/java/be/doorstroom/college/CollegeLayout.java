package be.doorstroom.college;

import static be.doorstroom.college.CollegeWords.name;

import be.doorstroom.college.CollegeItemView.CollegeAgenda;
import be.doorstroom.college.CollegeItemView.CollegeFollowUp;
import be.doorstroom.college.CollegeItemView.CollegeMinutes;
import be.doorstroom.college.CollegeItemView.CollegeRegion;
import be.doorstroom.college.CollegeItemView.MinutesPoint;
import be.doorstroom.document.DutchWords;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.format.Span;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A college item as a sheet, in the order in which colleges write: ground, facts, what is asked.
@ApplicationScoped
class CollegeLayout {
    private final String publicUrl;

    CollegeLayout(@ConfigProperty(name = "doorstroom.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    Sheet sheet(CollegeItemView item) {
        var sheet = Sheet.with(head(item), furniture(item));
        var ground = item.legalGround();
        if (ground != null) sheet.heading(2, "Juridische grond").paragraph(ground);
        sheet.heading(2, "Feiten en context");
        item.facts().forEach(sheet::paragraph);
        item.regions().forEach(region -> region(sheet, region, item));
        points(sheet, item.points());
        sheet.heading(2, "Punten voor de regio").paragraph(item.putForward());
        return sheet.heading(2, "Besluit").paragraph(item.asked()).build();
    }

    private static Sheet.Head head(CollegeItemView item) {
        return new Sheet.Head(
                item.title(),
                "College van burgemeester en schepenen van " + name(item.municipality()),
                "Maandelijks collegepunt over de werking van de regio",
                "Secretariaat " + regions(item),
                HouseClock.instantOf(item.asOf(), LocalTime.MIDNIGHT));
    }

    private static Sheet.Furniture furniture(CollegeItemView item) {
        var month = DutchWords.month(YearMonth.parse(item.month()));
        return new Sheet.Furniture(regions(item), "Collegepunt", month, "", "", false);
    }

    private static String regions(CollegeItemView item) {
        return item.regions().stream()
                .map(region -> name(region.region()))
                .collect(Collectors.joining(" en "));
    }

    private void region(SheetBuilder sheet, CollegeRegion sent, CollegeItemView item) {
        var region = name(sent.region());
        sheet.heading(2, "Regio " + region);
        sent.agendas().forEach(agenda -> agenda(sheet, agenda));
        sent.minutes().forEach(minutes -> minutes(sheet, minutes));
        if (sent.agendas().isEmpty() && sent.minutes().isEmpty()) {
            sheet.paragraph("Er kwamen deze maand geen agenda’s of goedgekeurde verslagen binnen.");
        }
        followUps(sheet, sent.followUps(), DutchWords.date(item.asOf()));
    }

    private void points(SheetBuilder sheet, List<CollegePointView> points) {
        if (points.isEmpty()) return;
        sheet.heading(2, "Aparte punten");
        for (var point : points) {
            sheet.heading(3, point.title());
            if (point.note() != null) sheet.paragraph(point.note());
            sheet.paragraph(page(name(point.edition()), point.edition()));
        }
    }

    private void agenda(SheetBuilder sheet, CollegeAgenda agenda) {
        sheet.heading(3, "Agenda " + name(agenda.meeting()));
        sheet.paragraph(new Span.Text(DutchWords.day(agenda.startsAt()) + ". "), whole(agenda));
        if (agenda.points().isEmpty()) {
            sheet.paragraph("Op deze agenda staan geen punten voor het college.");
        } else {
            sheet.numbers(agenda.points().stream().map(point -> point.title()).toList());
        }
    }

    private Span whole(CollegeAgenda agenda) {
        return page("De volledige agenda", agenda.edition());
    }

    private void minutes(SheetBuilder sheet, CollegeMinutes minutes) {
        sheet.heading(3, "Verslag " + name(minutes.meeting()));
        sheet.paragraph(
                new Span.Text(DutchWords.day(minutes.startsAt()) + ". "),
                page("Het volledige verslag", minutes.edition()));
        if (minutes.points().isEmpty()) {
            sheet.paragraph("In dit verslag staan geen punten voor het college.");
        }
        minutes.points().forEach(point -> point(sheet, point));
    }

    private static void point(SheetBuilder sheet, MinutesPoint point) {
        sheet.heading(4, point.sequence() + ". " + point.title());
        if (point.summary() != null) sheet.richText(point.summary());
        if (point.outcomes().isEmpty()) return;
        sheet.facts(
                point.outcomes().stream()
                        .map(outcome -> Fact.of(outcome.label(), outcome.text()))
                        .toArray(Fact[]::new));
    }

    private static void followUps(SheetBuilder sheet, List<CollegeFollowUp> open, String asOf) {
        sheet.heading(3, "Lokaal op te volgen");
        if (open.isEmpty()) {
            sheet.paragraph("Er staat geen opvolging open.");
            return;
        }
        sheet.table(
                "Wat gevraagd is en op " + asOf + " nog open staat",
                List.of("Punt", "Gevraagd", "Tegen", "Stand"),
                open.stream().map(CollegeLayout::row).toList());
    }

    private static Row row(CollegeFollowUp open) {
        return Row.of(open.title(), open.text(), DutchWords.date(open.dueOn()), status(open));
    }

    private static String status(CollegeFollowUp open) {
        var words =
                switch (open.status()) {
                    case NOT_STARTED -> "Nog niet begonnen";
                    case ON_COLLEGE_AGENDA -> "Op de agenda van het college";
                    case IN_PROGRESS -> "Loopt";
                    case DONE -> "Afgewerkt";
                    case NOT_APPLICABLE -> "Niet van toepassing";
                    case OPTED_OUT -> "Doet niet mee";
                };
        return open.overdue() ? words + ", te laat" : words;
    }

    private Span page(String words, Reference edition) {
        return Span.link(words, URI.create(publicUrl + "/editions/" + edition.id()));
    }
}
