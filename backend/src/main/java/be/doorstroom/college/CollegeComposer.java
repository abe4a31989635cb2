package be.doorstroom.college;

import be.doorstroom.agenda.AgendaDocument;
import be.doorstroom.college.CollegeItemView.AgendaPoint;
import be.doorstroom.college.CollegeItemView.CollegeAgenda;
import be.doorstroom.college.CollegeItemView.CollegeFollowUp;
import be.doorstroom.college.CollegeItemView.CollegeMinutes;
import be.doorstroom.college.CollegeItemView.CollegeRegion;
import be.doorstroom.college.CollegeItemView.MinutesPoint;
import be.doorstroom.college.CollegeItemView.PointOutcome;
import be.doorstroom.document.EditionCard;
import be.doorstroom.document.EditionKind;
import be.doorstroom.document.EditionReading;
import be.doorstroom.document.EditionService;
import be.doorstroom.followup.OpenFollowUp;
import be.doorstroom.minutes.MinutesDocument;
import be.doorstroom.minutes.MinutesDocument.DocumentEntry;
import be.doorstroom.platform.time.HouseClock;
import be.doorstroom.platform.web.Href;
import be.doorstroom.platform.web.Reference;
import be.doorstroom.region.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Puts together what a region sent to a college, from frozen editions and open follow-ups.
@ApplicationScoped
class CollegeComposer {
    private final EditionService editions;
    private final Directory directory;
    private final HouseClock clock;

    CollegeComposer(EditionService editions, Directory directory, HouseClock clock) {
        this.editions = editions;
        this.directory = directory;
        this.clock = clock;
    }

    CollegeRegion region(
            String region, List<EditionReading> readings, List<OpenFollowUp> followUps) {
        return new CollegeRegion(
                directory.region(region),
                papers(readings, EditionKind.AGENDA, this::agenda, CollegeAgenda::startsAt),
                papers(readings, EditionKind.MINUTES, this::minutes, CollegeMinutes::startsAt),
                followUps.stream().map(this::followUp).toList());
    }

    /// In the order of the meetings.
    private static <T> List<T> papers(
            List<EditionReading> readings,
            EditionKind kind,
            Function<EditionReading, T> writer,
            Function<T, OffsetDateTime> start) {
        return readings.stream()
                .filter(reading -> reading.card().kind() == kind)
                .map(writer)
                .sorted(Comparator.comparing(start))
                .toList();
    }

    private CollegeAgenda agenda(EditionReading reading) {
        var agenda = editions.parse(reading, AgendaDocument.class);
        return new CollegeAgenda(
                edition(reading.card()),
                agenda.body(),
                agenda.meeting(),
                agenda.letter(),
                agenda.startsAt(),
                agenda.location(),
                agenda.items().stream()
                        .map(item ->
                                new AgendaPoint(
                                        item.id(), item.sequence(), item.kind(), item.title()))
                        .toList());
    }

    private CollegeMinutes minutes(EditionReading reading) {
        var minutes = editions.parse(reading, MinutesDocument.class);
        return new CollegeMinutes(
                edition(reading.card()),
                minutes.body(),
                minutes.meeting(),
                minutes.letter(),
                minutes.startsAt(),
                minutes.entries().stream().map(CollegeComposer::point).toList());
    }

    private static MinutesPoint point(DocumentEntry entry) {
        return new MinutesPoint(
                entry.id(),
                entry.sequence(),
                entry.title(),
                entry.summary(),
                entry.outcomes().stream()
                        .map(outcome ->
                                new PointOutcome(
                                        outcome.type(), outcome.type().label(), outcome.text()))
                        .toList());
    }

    private CollegeFollowUp followUp(OpenFollowUp open) {
        return new CollegeFollowUp(
                Href.to("followUps", open.id()),
                open.id(),
                open.title(),
                open.outcome(),
                open.text(),
                open.dueOn(),
                open.status(),
                clock.today().isAfter(open.dueOn()));
    }

    private static Reference edition(EditionCard card) {
        return Reference.to("editions", card.id(), card.title());
    }
}
