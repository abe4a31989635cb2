package be.doorstroom.minutes;

import be.doorstroom.action.AgreedAction;
import be.doorstroom.document.DutchWords;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.format.Block.Fact;
import be.doorstroom.format.Block.Notice;
import be.doorstroom.format.Block.Row;
import be.doorstroom.format.Sheet;
import be.doorstroom.format.SheetBuilder;
import be.doorstroom.meeting.AttendanceView.SeatAttendance;
import be.doorstroom.minutes.MinutesDocument.AbsenceView;
import be.doorstroom.minutes.MinutesDocument.DocumentEntry;
import be.doorstroom.minutes.MinutesDocument.DocumentOutcome;
import be.doorstroom.minutes.MinutesDocument.PositionView;
import be.doorstroom.stance.StanceWords;
import be.doorstroom.trail.TrailWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Minutes as a sheet: who was there, then what was said and taken at each point. Pure.
final class MinutesLayout {
    private final EditionService editions;

    MinutesLayout(EditionService editions) {
        this.editions = editions;
    }

    Sheet sheet(EditionReading reading) {
        var minutes = editions.parse(reading, MinutesDocument.class);
        var sheet = Sheet.with(head(reading, minutes), furniture(reading, minutes));
        var until = minutes.reviewUntil();
        if (until != null) {
            sheet.notice(
                    Notice.Kind.DRAFT,
                    "Ter nazicht: opmerkingen zijn welkom tot en met "
                            + DutchWords.date(until)
                            + ".");
        }
        var reason = minutes.correctionReason();
        if (reason != null) {
            sheet.notice(
                    Notice.Kind.INFO,
                    "Verbeterd verslag: deze uitgave vervangt de vorige. Reden: " + reason);
        }
        sheet.facts(
                Fact.of("Wanneer", DutchWords.span(minutes.startsAt(), minutes.endsAt())),
                Fact.of("Waar", Objects.requireNonNullElse(minutes.location(), "Niet genoteerd")),
                Fact.of("Status", status(reading, minutes)));
        attendance(sheet, minutes.attendance());
        sheet.heading(2, "Behandelde punten");
        if (minutes.entries().isEmpty()) {
            sheet.paragraph("Voor deze lezers staan er geen punten in dit verslag.");
        }
        minutes.entries().forEach(entry -> entry(sheet, entry));
        return sheet.build();
    }

    private static Sheet.Head head(EditionReading reading, MinutesDocument minutes) {
        var draft = reading.card().kind() == EditionKind.MINUTES_REVIEW;
        return new Sheet.Head(
                "Verslag " + minutes.title(),
                DutchWords.day(minutes.startsAt()),
                (draft ? "Verslag in nazicht van " : "Goedgekeurd verslag van ") + minutes.title(),
                "Secretariaat " + Objects.requireNonNullElse(minutes.body().title(), ""),
                minutes.frozenAt().toInstant());
    }

    private static Sheet.Furniture furniture(EditionReading reading, MinutesDocument minutes) {
        return DutchWords.furniture(
                reading, minutes.region().title(), minutes.body().title(), minutes.startsAt());
    }

    private static String status(EditionReading reading, MinutesDocument minutes) {
        return reading.card().kind() == EditionKind.MINUTES_REVIEW
                ? "In nazicht, nog niet goedgekeurd"
                : "Goedgekeurd op " + DutchWords.day(minutes.frozenAt());
    }

    private static void attendance(SheetBuilder sheet, List<SeatAttendance> seats) {
        if (seats.isEmpty()) return;
        sheet.heading(2, "Aanwezigheid")
                .table(
                        "Wie verwacht werd en wie er was",
                        List.of("Bestuur", "Functie", "Aanwezigheid"),
                        seats.stream().map(MinutesLayout::row).toList());
    }

    private static Row row(SeatAttendance seat) {
        return Row.of(
                Objects.requireNonNullElse(seat.organization().title(), seat.organization().id()),
                seat.officeLabel(),
                presence(seat));
    }

    private static String presence(SeatAttendance seat) {
        return switch (seat.status()) {
            case EXPECTED -> "Niet genoteerd";
            case PRESENT -> "Aanwezig";
            case EXCUSED -> "Verontschuldigd";
            case ABSENT -> "Afwezig";
            case SUBSTITUTED ->
                    "Vervangen door " + Objects.requireNonNullElse(seat.substitutedBy(), "");
        };
    }

    private static void entry(SheetBuilder sheet, DocumentEntry entry) {
        sheet.heading(3, entry.sequence() + ". " + entry.title());
        var before = TrailWords.facts(entry.trail());
        if (!before.isEmpty()) sheet.facts(before.toArray(Fact[]::new));
        if (!entry.away().isEmpty()) {
            sheet.paragraph("Niet aanwezig bij dit punt: " + absent(entry.away()) + ".");
        }
        if (entry.summary() != null) sheet.richText(entry.summary());
        if (!entry.positions().isEmpty()) {
            sheet.heading(4, "Standpunten")
                    .bullets(entry.positions().stream().map(MinutesLayout::line).toList());
        }
        StanceWords.write(sheet, entry.stances());
        if (!entry.outcomes().isEmpty()) {
            sheet.heading(4, "Uitkomst")
                    .facts(entry.outcomes().stream().map(MinutesLayout::fact).toArray(Fact[]::new));
        }
        if (!entry.agreed().isEmpty()) {
            sheet.heading(4, "Acties")
                    .bullets(entry.agreed().stream().map(MinutesLayout::line).toList());
        }
    }

    private static String absent(List<AbsenceView> seats) {
        return seats.stream().map(MinutesLayout::seat).collect(Collectors.joining(", "));
    }

    private static String seat(AbsenceView seat) {
        return seat.officeLabel()
                + " van "
                + Objects.requireNonNullElse(seat.organization().title(), seat.organization().id());
    }

    private static String line(PositionView position) {
        var organization = position.organization();
        return organization == null || organization.title() == null
                ? position.statement()
                : organization.title() + ": " + position.statement();
    }

    /// "Een nota opmaken: Algemeen directeur van Izegem, tegen 1 maart 2027"
    private static String line(AgreedAction action) {
        return "%s: %s, tegen %s"
                .formatted(
                        action.statement(), action.ownerInWords(), DutchWords.date(action.dueOn()));
    }

    private static Fact fact(DocumentOutcome outcome) {
        return Fact.of(outcome.type().label(), outcome.text());
    }
}
